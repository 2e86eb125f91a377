import { memo } from 'preact/compat';
import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../../language/language.ts';
import { sentence, told } from '../../language/told.ts';
import { displayQuantity } from '../../quantities/display.ts';
import { displayMonth } from '../../quantities/display-date.ts';
import { parseUnit } from '../../quantities/unit.ts';
import type { Control } from '../session/live-messages.ts';
import { inputWords } from '../words/input-words.ts';
import { webAddress } from './web-address.ts';

/** Steps of a slider from its first to its last draw in a hundred. */
const STEPS = 200;

/** As the model's inputs say it: a date by its month. */
export const controlText = (control: Control, value: number, startMonth: number): string =>
  control.isDate
    ? displayMonth(Math.floor(startMonth + value))
    : displayQuantity(value, parseUnit(control.unit));

interface SliderProps {
  readonly control: Control;
  readonly held: number | null;
  readonly startMonth: number;
  /** A slider is drawn anew when its control moves or the language changes, and only then. */
  readonly language: Language;
  readonly onHold: (path: string, value: number | null) => void;
}

const Slider = memo(({ control, held, startMonth, onHold }: SliderProps) => {
  const { path, low, high, p10, p50, p90 } = control;
  const text = (value: number): string => controlText(control, value, startMonth);
  const value = held ?? p50;
  const address = webAddress(control.url);
  return (
    <li class={held === null ? 'control' : 'control held'}>
      <label>
        <span>{told(control.title)}</span>
        <input
          type="range"
          min="0"
          max={String(STEPS)}
          value={Math.round(((value - low) / (high - low)) * STEPS)}
          data-path={path}
          aria-valuetext={text(value)}
          onInput={({ currentTarget }) =>
            onHold(path, low + ((high - low) * Number(currentTarget.value)) / STEPS)
          }
        />
        <output>{held === null ? inputWords.drawn(text(p10), text(p90)) : text(held)}</output>
      </label>
      <button type="button" disabled={held === null} onClick={() => onHold(path, null)}>
        {inputWords.reset}
        <span class="unseen"> {told(control.title)}</span>
      </button>
      <small>
        <code>{path}</code> · {inputWords.written} {control.written} ·{' '}
        {address ? (
          <a href={address} rel="noreferrer noopener">
            {sentence(control.source)}
          </a>
        ) : (
          sentence(control.source)
        )}{' '}
        · {control.place}
      </small>
    </li>
  );
});

const FIRST_SHOWN = 24;

/** Every input with a range, found by its words. */
export const Sliders = ({
  controls,
  held,
  startMonth,
  language,
  onHold,
  onReset,
}: {
  readonly controls: readonly Control[];
  readonly held: Readonly<Record<string, number>>;
  readonly startMonth: number;
  readonly language: Language;
  readonly onHold: (path: string, value: number | null) => void;
  readonly onReset: () => void;
}) => {
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const found = useMemo(() => {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    return controls.filter(({ title, path, chapter }) =>
      words.every((word) => wordsOf(title, path, chapter).includes(word)),
    );
    // Found by the words that are shown.
  }, [controls, search, language]);
  const shown = all ? found : found.slice(0, FIRST_SHOWN);
  const moved = Object.keys(held).length;
  return (
    <section id="inputs" aria-labelledby="inputs-head">
      <h2 id="inputs-head">{inputWords.inputs}</h2>
      <p>{inputWords.inputsLead}</p>
      <p class="tools">
        <label>
          {inputWords.search}{' '}
          <input
            type="search"
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        </label>
        <button type="button" disabled={moved === 0} onClick={onReset}>
          {inputWords.resetAll(moved)}
        </button>
      </p>
      <p role="status">{inputWords.found(String(found.length), String(controls.length))}</p>
      <ul class="controls">
        {shown.map((control) => (
          <Slider
            key={control.path}
            control={control}
            held={held[control.path] ?? null}
            startMonth={startMonth}
            language={language}
            onHold={onHold}
          />
        ))}
      </ul>
      {found.length > FIRST_SHOWN ? (
        <button type="button" onClick={() => setAll(!all)}>
          {all ? inputWords.showFewer : inputWords.showAll(String(found.length))}
        </button>
      ) : null}
    </section>
  );
};

const wordsOf = (title: string, path: string, chapter: string): string =>
  `${told(title)} ${title} ${path} ${chapter}`.toLowerCase();
