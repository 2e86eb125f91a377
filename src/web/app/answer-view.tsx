import { displayProbability, displayQuantity } from '../../quantities/display.ts';
import { parseUnit } from '../../quantities/unit.ts';
import type { LiveAnswer, LiveFigure } from '../session/live-messages.ts';
import { Scroll } from './scroll.tsx';

/** The answer made from the worlds on screen; the sentences once all have run. */
export const AnswerView = ({
  answer,
  sentences,
  onExplain,
}: {
  readonly answer: LiveAnswer;
  /** Of the settled answer to this very setting, or null while it runs. */
  readonly sentences: readonly string[] | null;
  readonly onExplain: (path: string, element: string | null, step: number | null) => void;
}) => {
  const [target] = answer.targets;
  return (
    <section id="answer" aria-labelledby="answer-head">
      <h2 id="answer-head">The answer</h2>
      <div aria-live="polite">
        {sentences ? (
          <ol class="answer">
            {sentences.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        ) : (
          <ol class="answer">
            {target ? (
              <li>
                {`“${target.prediction}” (${target.by}, ${target.on}) holds in ` +
                  `${displayProbability(target.probability)} of worlds.`}
              </li>
            ) : null}
            {answer.figures.slice(0, 2).map((figure) => (
              <li key={figure.id}>{`${figure.title}: ${rangeText(figure)}.`}</li>
            ))}
          </ol>
        )}
      </div>
      <Scroll label="Headline figures">
        <table>
          <thead>
            <tr>
              {['Figure', 'P10', 'Median', 'P90', ''].map((head) => (
                <th key={head} scope="col">
                  {head || <span class="unseen">How it is made</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.figures.map(({ id, title, path, unit, spread }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                {([spread.p10, spread.p50, spread.p90] as const).map((value, at) => (
                  <td
                    key={at}
                    data-figure={`${id}.${['p10', 'p50', 'p90'][at]}`}
                    data-value={value}
                  >
                    {displayQuantity(value, parseUnit(unit))}
                  </td>
                ))}
                <td>
                  <button type="button" onClick={() => onExplain(path, null, null)}>
                    Explain<span class="unseen"> {title}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
};

const rangeText = ({ unit, spread }: LiveFigure): string => {
  const text = (value: number): string => displayQuantity(value, parseUnit(unit));
  return `${text(spread.p10)} to ${text(spread.p90)} (P10 to P90), median ${text(spread.p50)}`;
};

/** Statements that can be tested, and in what share of the worlds on screen each holds. */
export const TargetsView = ({ answer }: { readonly answer: LiveAnswer }) => (
  <section id="targets" aria-labelledby="targets-head">
    <h2 id="targets-head">What was promised, held against the worlds</h2>
    <Scroll label="Promises">
      <table>
        <thead>
          <tr>
            {['Said by', 'On', 'What', 'Holds in', 'Share'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.targets.map((target) => (
            <tr key={target.claim} id={`target-${target.claim}`}>
              <th scope="row">{target.by}</th>
              <td>{target.on}</td>
              <td>
                {target.title} <code>{target.prediction}</code>
              </td>
              <td data-target={target.claim} data-value={target.probability}>
                {displayProbability(target.probability)}
              </td>
              <td>
                <meter
                  min={0}
                  max={1}
                  value={target.probability}
                  aria-label={`${target.prediction}: ${displayProbability(target.probability)}`}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  </section>
);
