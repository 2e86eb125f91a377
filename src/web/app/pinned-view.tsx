import type { ComponentChildren } from 'preact';
import { told } from '../../language/told.ts';
import { displayProbability, displayQuantity } from '../../quantities/display.ts';
import { displayNumber } from '../../quantities/display-number.ts';
import { parseUnit } from '../../quantities/unit.ts';
import type { LiveAnswer, Setting } from '../session/live-messages.ts';
import { frameWords } from '../words/frame-words.ts';
import { Scroll } from './scroll.tsx';

/** A setting that was kept, with the answer that it had. */
export interface Pin {
  readonly name: string;
  readonly setting: Setting;
  readonly answer: LiveAnswer;
}

export const MOST_PINS = 4;

/** Kept settings beside what is set now, and how far each figure's median is from the first. */
export const PinnedView = ({
  pins,
  now,
  onPin,
  onDrop,
  onTake,
  linkTo,
}: {
  readonly pins: readonly Pin[];
  readonly now: LiveAnswer;
  readonly onPin: () => void;
  readonly onDrop: (at: number) => void;
  readonly onTake: (setting: Setting) => void;
  /** A link to the page with a setting. */
  readonly linkTo: (setting: Setting) => string;
}) => {
  const columns = [
    ...pins.map(({ name, answer }) => ({ name, answer })),
    { name: frameWords.now, answer: now },
  ];
  const first = columns[0] as (typeof columns)[number];
  return (
    <section id="compare" aria-labelledby="compare-head">
      <h2 id="compare-head">{frameWords.compare}</h2>
      <p class="tools">
        <button type="button" disabled={pins.length >= MOST_PINS} onClick={onPin}>
          {frameWords.pin}
        </button>
      </p>
      {pins.length === 0 ? (
        <p>{frameWords.pinHint}</p>
      ) : (
        <Scroll label={frameWords.pinned}>
          <table>
            <thead>
              <tr>
                <th scope="col">{frameWords.medianOf}</th>
                {columns.map(({ name, answer }, at) => (
                  <th key={name} scope="col">
                    {name} <small>{frameWords.worlds(displayNumber(answer.worlds, 15))}</small>
                    {at < pins.length ? (
                      <span class="tools">
                        <a
                          href={linkTo((pins[at] as Pin).setting)}
                          onClick={(event) => {
                            event.preventDefault();
                            onTake((pins[at] as Pin).setting);
                          }}
                        >
                          {frameWords.setIt}
                          <span class="unseen"> {name}</span>
                        </a>
                        <button type="button" onClick={() => onDrop(at)}>
                          {frameWords.drop}
                          <span class="unseen"> {name}</span>
                        </button>
                      </span>
                    ) : null}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {first.answer.figures.map(({ id, title, unit, spread }) => (
                <tr key={id}>
                  <th scope="row">{told(title)}</th>
                  {columns.map(({ name, answer }) => {
                    const own = answer.figures.find((figure) => figure.id === id)?.spread.p50;
                    const shown = own ?? Number.NaN;
                    const moved = shown - spread.p50;
                    return (
                      <td key={name}>
                        {displayQuantity(shown, parseUnit(unit))}
                        {answer === first.answer ? null : (
                          <small>
                            {` (${moved > 0 ? '+' : ''}${displayQuantity(moved, parseUnit(unit))})`}
                          </small>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
              {first.answer.targets.map(({ claim, prediction, by }) => (
                <tr key={claim}>
                  <th scope="row">
                    {frameWords.holdsIn<ComponentChildren>(<code>{prediction}</code>, by)}
                  </th>
                  {columns.map(({ name, answer }) => (
                    <td key={name}>
                      {displayProbability(
                        answer.targets.find((target) => target.claim === claim)?.probability ??
                          Number.NaN,
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
};
