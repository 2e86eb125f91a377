import { sentence, told } from '../../language/told.ts';
import { displayProbability, displayQuantity } from '../../quantities/display.ts';
import { parseUnit } from '../../quantities/unit.ts';
import { dayText } from '../../report/figures.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import type { LiveAnswer, LiveFigure } from '../session/live-messages.ts';
import { frameWords } from '../words/frame-words.ts';
import { HeadedTable } from './headed-table.tsx';

/** The answer made from the worlds on screen; the sentences once all have run. */
export const AnswerView = ({
  answer,
  sentences,
  onExplain,
}: {
  readonly answer: LiveAnswer;
  /** Of the settled answer to this very setting, or null while it runs. */
  readonly sentences: RunSummary['answer'] | null;
  readonly onExplain: (path: string, element: string | null, step: number | null) => void;
}) => {
  const [target] = answer.targets;
  return (
    <section id="answer" aria-labelledby="answer-head">
      <h2 id="answer-head">{frameWords.answer}</h2>
      <div aria-live="polite">
        {sentences ? (
          <ol class="answer">
            {sentences.map((said) => (
              <li key={said.text}>{sentence(said)}</li>
            ))}
          </ol>
        ) : (
          <ol class="answer">
            {target ? (
              <li>
                {frameWords.targetHolds(
                  target.prediction,
                  target.by,
                  dayText(target.on),
                  displayProbability(target.probability),
                )}
              </li>
            ) : null}
            {answer.figures.slice(0, 2).map((figure) => (
              <li key={figure.id}>{rangeText(figure)}</li>
            ))}
          </ol>
        )}
      </div>
      <HeadedTable
        label={frameWords.headlines}
        heads={[
          frameWords.figure,
          'P10',
          frameWords.median,
          'P90',
          <span key="how" class="unseen">
            {frameWords.howMade}
          </span>,
        ]}
      >
        {answer.figures.map(({ id, title, path, unit, spread }) => (
          <tr key={id}>
            <th scope="row">{told(title)}</th>
            {([spread.p10, spread.p50, spread.p90] as const).map((value, at) => (
              <td key={at} data-figure={`${id}.${['p10', 'p50', 'p90'][at]}`} data-value={value}>
                {displayQuantity(value, parseUnit(unit))}
              </td>
            ))}
            <td>
              <button type="button" onClick={() => onExplain(path, null, null)}>
                {frameWords.explain}
                <span class="unseen"> {told(title)}</span>
              </button>
            </td>
          </tr>
        ))}
      </HeadedTable>
    </section>
  );
};

const rangeText = ({ title, unit, spread }: LiveFigure): string => {
  const text = (value: number): string => displayQuantity(value, parseUnit(unit));
  return frameWords.figureRange(told(title), text(spread.p10), text(spread.p90), text(spread.p50));
};

/** Statements that can be tested, and in what share of the worlds on screen each holds. */
export const TargetsView = ({ answer }: { readonly answer: LiveAnswer }) => (
  <section id="targets" aria-labelledby="targets-head">
    <h2 id="targets-head">{frameWords.promisedHeld}</h2>
    <HeadedTable
      label={frameWords.promises}
      heads={[
        frameWords.saidBy,
        frameWords.on,
        frameWords.what,
        frameWords.holdsInHead,
        frameWords.share,
      ]}
    >
      {answer.targets.map((target) => (
        <tr key={target.claim} id={`target-${target.claim}`}>
          <th scope="row">{target.by}</th>
          <td>{dayText(target.on)}</td>
          <td>
            {told(target.title)} <code>{target.prediction}</code>
          </td>
          <td data-target={target.claim} data-value={target.probability}>
            {displayProbability(target.probability)}
          </td>
          <td>
            <meter
              min={0}
              max={1}
              value={target.probability}
              aria-label={frameWords.named(
                target.prediction,
                displayProbability(target.probability),
              )}
            />
          </td>
        </tr>
      ))}
    </HeadedTable>
  </section>
);
