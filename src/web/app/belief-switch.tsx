import { displayProbability, displayQuantity } from '../../quantities/display.ts';
import { parseUnit } from '../../quantities/unit.ts';
import type { FromSession, OpenedProgramme, Setting } from '../session/live-messages.ts';
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
      <h2 id="beliefs-head">Whom to believe</h2>
      <fieldset>
        <legend>A belief says which of the rival statements is drawn, and how often.</legend>
        {beliefs.map(({ name, title, note }) => (
          <label key={name} class="choice">
            <input
              type="radio"
              name="belief"
              value={name}
              checked={name === setting.belief}
              onChange={() => onSet({ ...setting, belief: name, weights: {} })}
            />
            <span>
              {title}
              {note ? <small> {note}</small> : null}
            </span>
          </label>
        ))}
      </fieldset>
      {beside && heads ? (
        <Scroll label="The beliefs side by side">
          <table>
            <caption>
              The beliefs side by side, {beside.worlds.toString()} worlds each; medians
            </caption>
            <thead>
              <tr>
                <th scope="col">Belief</th>
                {target ? <th scope="col">{`${target.title}: ${target.prediction}`}</th> : null}
                {heads.figures.map(({ id, title }) => (
                  <th key={id} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {beside.rows.map((row) => (
                <tr key={row.name}>
                  <th scope="row">
                    {beliefs.find(({ name }) => name === row.name)?.title ?? row.name}
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
        <summary>Your own weights, question by question</summary>
        {questions.map(({ id, asks, claims }) => {
          const shares =
            setting.weights[id] ?? chosen?.weights[id] ?? claims.map(() => 1 / claims.length);
          const total = shares.reduce((sum, share) => sum + share, 0);
          return (
            <fieldset key={id}>
              <legend>{asks}</legend>
              {claims.map((claim, at) => (
                <div key={claim.id} class="weight">
                  <label>
                    {`${claim.by}, ${claim.on}: ${claim.written}`}
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
                    <output>{`${Math.round(((shares[at] ?? 0) / total) * 100)} %`}</output>
                  </label>
                  {claim.quote ? <blockquote>{claim.quote}</blockquote> : null}
                </div>
              ))}
            </fieldset>
          );
        })}
      </details>
    </section>
  );
};
