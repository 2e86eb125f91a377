import type { BoundProgramme } from '../programme/bound-programme.ts';
import { knownResults } from '../programme/known-results.ts';
import { writePath } from '../programme/path.ts';
import { parsePrediction, readPrediction } from '../programme/prediction.ts';
import { displayMonth } from '../quantities/display-date.ts';
import { nearestWord } from '../quantities/nearest-word.ts';
import { accept, type Reading, refuse } from '../quantities/problem.ts';
import { type Figure, figureOf, valuesOf } from './figures.ts';
import { headlineFigures } from './headline-figures.ts';
import { findResult, testPrediction } from './prediction-test.ts';
import { targetsOf } from './targets.ts';
import type { Worlds } from './worlds.ts';

/** What somebody asks of every world: a figure, or whether a prediction holds. */
export interface AskedFigure {
  /** As asked, or the path of what stands in where nothing was asked. */
  readonly written: string;
  readonly title: string;
  readonly unit: string;
  /** Its mean is then the probability of what the title says. */
  readonly isProbability: boolean;
  readonly figure: Figure;
  values(worlds: Worlds): Float64Array;
}

/**
 * Reads what is asked of a programme's worlds:
 * - `capital.gap`, `capital.behind."Stargate JV"`: the highest value of all months;
 * - `capital.gap at 2028-12`, `programme.spent before 2029-02`: then, or until then;
 * - `P(capital.gap > $10B)`, or a prediction without the P: in how many worlds it holds;
 * - the id of a claim that predicts, or of a headline figure (`spent`, `gap`): its figure;
 * - null: the figure of the first target, else the first headline figure.
 */
export const readAskedFigure = (
  bound: BoundProgramme,
  text: string | null,
): Reading<AskedFigure> => {
  const targets = targetsOf(bound);
  const headlines = headlineFigures(bound, targets);
  if (text === null) {
    const first = [...targets.map(({ figure }) => figure), ...headlines][0];
    return first
      ? accept(plain(first, first.path))
      : refuse('The programme has no figure to ask about.', 0, 0, 'Name a result.');
  }
  const event = /^\s*[Pp]\s*\((.*)\)\s*$/s.exec(text)?.[1];
  const inner = (event ?? text).trim();
  const target = targets.find(({ claim }) => claim.id === inner);
  if (target && event === undefined) return accept(plain(target.figure, inner));
  if (target) return accept(probable(target.figure, target.prediction, text.trim()));
  const headline = headlines.find(({ id }) => id === inner || id === `headline.${inner}`);
  if (headline && event === undefined) return accept(plain(headline, headline.path));
  return event !== undefined || /[<>=≤≥]/.test(inner.replace(/"[^"]*"/g, ''))
    ? readEvent(bound, inner, text.trim())
    : readPlace(bound, inner);
};

const plain = (figure: Figure, written: string): AskedFigure => ({
  written,
  title: figure.title,
  unit: figure.unit,
  isProbability: false,
  figure,
  values: (worlds) => valuesOf(worlds, figure),
});

const probable = (
  figure: Figure,
  prediction: Parameters<typeof testPrediction>[2] & { readonly written: string },
  written: string,
): AskedFigure => ({
  written,
  title: `Share of worlds with ${prediction.written}`,
  unit: '1',
  isProbability: true,
  figure,
  values: (worlds) => testPrediction(worlds, figure, prediction).holds,
});

/** Nothing is nothing in every unit: `capital.gap > 0` needs none. */
const readEvent = (bound: BoundProgramme, event: string, written: string): Reading<AskedFigure> => {
  const known = knownResults(bound.programme);
  const parts = parsePrediction(event);
  const bare = /^(.*[<>=≤≥])\s*0$/s.exec(event);
  const unit =
    parts.ok && bare ? findAt(bound, writePath(parts.value.path))?.quantity.declaration.unit : null;
  const read = readPrediction(unit ? `${bare?.[1]} 0 ${unit}` : event, known);
  if (!read.ok) return read;
  const place = findAt(bound, read.value.path);
  if (!place) return readPlace(bound, read.value.path);
  const figure = figureOf(bound.structure, 'asked', place, read.value.when);
  return accept(probable(figure, { ...read.value, written: event }, written));
};

const findAt = ({ model, structure }: BoundProgramme, path: string) =>
  findResult(model, structure, path);

const readPlace = (bound: BoundProgramme, text: string): Reading<AskedFigure> => {
  // The grammar of predictions knows paths and months; a comparison makes it one.
  const parts = parsePrediction(`${text} >= 0`);
  if (!parts.ok) return parts;
  const path = writePath(parts.value.path);
  const { when } = parts.value;
  const place = findAt(bound, path);
  const whole = [0, text.length] as const;
  if (!place) return refuse(...missing(bound, path, whole));
  const { quantity, element } = place;
  if (when && !quantity.timed) {
    const message = `${path} is one figure for the whole time, and has no months.`;
    return refuse(message, ...whole, 'Leave the month out.');
  }
  const { title, over } = quantity.declaration;
  const name = over ? bound.structure.elements.get(over.name)?.[element] : undefined;
  const time = !quantity.timed
    ? ''
    : when
      ? `, ${when.kind} ${displayMonth(when.month)}`
      : ', highest of all months';
  const said = `${title}${name === undefined ? '' : ` (${name})`}${time}`;
  return accept(plain(figureOf(bound.structure, 'asked', place, when, said), text));
};

type Refused = Parameters<typeof refuse>;

const missing = (
  { model, structure }: BoundProgramme,
  path: string,
  [at, length]: readonly [number, number],
): Refused => {
  const whole = model.byPath.get(path);
  if (whole?.dimension) {
    const names = structure.elements.get(whole.dimension.name) ?? [];
    const shown = names.slice(0, 6).map((name) => writePath([name]));
    const more = names.length > shown.length ? ' and others' : '';
    return [
      `${path} has one value for each ${whole.dimension.name}.`,
      at,
      length,
      `Name one, as in ${path}.${shown[0] ?? 'NAME'}. There are: ${shown.join(', ')}${more}.`,
    ];
  }
  const results = model.quantities.filter(({ formula }) => formula !== null);
  const near = nearestWord(
    path,
    results.map((quantity) => quantity.path),
  );
  const reported = results.filter(({ declaration }) => declaration.reported);
  const remedy =
    near === undefined
      ? `Among others there are: ${reported.map((quantity) => quantity.path).join(', ')}.`
      : `Did you mean ${near}?`;
  return [`No result is called ${path}.`, at, length, remedy];
};
