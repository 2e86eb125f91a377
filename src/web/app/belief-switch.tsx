import { told } from '../../language/told.ts';
import { displayProbability, displayQuantity } from '../../quantities/display.ts';
import { displayNumber } from '../../quantities/display-number.ts';
import { parseUnit } from '../../quantities/unit.ts';
import { asWritten } from '../../report/figures.ts';
import type {
  FromSession,
  NamedBelief,
  OpenedProgramme,
  Setting,
} from '../session/live-messages.ts';
import { frameWords } from '../words/frame-words.ts';
import { inputWords } from '../words/input-words.ts';
import { ClaimLine, ClaimQuote } from './claim-line.tsx';
import { Scroll } from './scroll.tsx';

type Beside = Extract<FromSession, { kind: 'beliefs' }>;

/** Whom to believe: the presets side by side, none of them called likely, and weights of one's own. */
export const BeliefSwitch = ({
  programme,
  setting,
  beside,
  onSet,
}: {
  readonly programme: OpenedProgramme;
  readonly setting: Setting;
  readonly beside: Beside | null;
  readonly onSet: (setting: Setting) => void;
}) => {
  const { beliefs, questions } = programme;
  const chosen = beliefs.find(({ name }) => name === setting.belief);
  const heads = beside?.rows[0];
  const target = heads?.targets[0];
  return (
    <section id="beliefs" aria-labelledby="beliefs-head">
      <h2 id="beliefs-head">{inputWords.whomToBelieve}</h2>
      <fieldset>
        <legend>{inputWords.whatABeliefIs}</legend>
        {beliefs.map((belief) => (
          <label key={belief.name} class="choice">
            <input
              type="radio"
              name="belief"
              value={belief.name}
              checked={belief.name === setting.belief}
              onChange={() => onSet({ ...setting, belief: belief.name, weights: {} })}
            />
            <span>
              <BeliefTitle belief={belief} />
              {belief.note ? <small {...asWritten()}> {belief.note}</small> : null}
            </span>
          </label>
        ))}
      </fieldset>
      {beside && heads ? (
        <Scroll label={inputWords.sideBySide}>
          <table>
            <caption>{inputWords.sideBySideOf(displayNumber(beside.worlds, 15))}</caption>
            <thead>
              <tr>
                <th scope="col">{inputWords.belief}</th>
                {target ? (
                  <th scope="col">{frameWords.named(told(target.title), target.prediction)}</th>
                ) : null}
                {heads.figures.map(({ id, title }) => (
                  <th key={id} scope="col">
                    {told(title)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {beside.rows.map((row) => (
                <tr key={row.name}>
                  <th scope="row">
                    <BeliefTitle belief={beliefs.find(({ name }) => name === row.name)} />
                  </th>
                  {target ? (
                    <td>{displayProbability(row.targets[0]?.probability ?? Number.NaN)}</td>
                  ) : null}
                  {row.figures.map(({ id, unit, spread }) => (
                    <td key={id}>{displayQuantity(spread.p50, parseUnit(unit))}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      ) : null}
      <details>
        <summary>{inputWords.ownWeights}</summary>
        {questions.map(({ id, asks, claims }) => {
          const shares =
            setting.weights[id] ?? chosen?.weights[id] ?? claims.map(() => 1 / claims.length);
          const total = shares.reduce((sum, share) => sum + share, 0);
          return (
            <fieldset key={id}>
              <legend {...asWritten()}>{asks}</legend>
              {claims.map((claim, at) => (
                <div key={claim.id} class="weight">
                  <label>
                    <ClaimLine claim={claim} />
                    <input
                      type="range"
                      min="0"
                      max="100"
                      value={Math.round(((shares[at] ?? 0) / total) * 100)}
                      onInput={({ currentTarget }) => {
                        const own = shares.map((share) => (share / total) * 100);
                        own[at] = Number(currentTarget.value);
                        if (own.every((share) => share === 0)) return;
                        onSet({ ...setting, weights: { ...setting.weights, [id]: own } });
                      }}
                    />
                    <output>
                      {inputWords.percent(Math.round(((shares[at] ?? 0) / total) * 100))}
                    </output>
                  </label>
                  <ClaimQuote claim={claim} />
                </div>
              ))}
            </fieldset>
          );
        })}
      </details>
    </section>
  );
};

/** A belief of the file by the title that its author gave it; the one that is made by ours. */
const BeliefTitle = ({ belief }: { readonly belief: NamedBelief | undefined }) =>
  belief?.isOurs ? inputWords.evenOdds : <span {...asWritten()}>{belief?.title}</span>;
