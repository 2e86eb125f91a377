import type { Quantity } from '../../equations/quantity.ts';
import { referencesAt } from '../../equations/references.ts';
import type { BoundProgramme } from '../../programme/bound-programme.ts';
import type { ResultPlace } from '../../results/prediction-test.ts';
import { indentText } from '../wrap-text.ts';
import type { PageStyle } from './page-style.ts';

/** The way, by formulas, from a figure to the first input that draws the question. */
export const routesText = (
  bound: BoundProgramme,
  place: ResultPlace,
  question: string,
  style: PageStyle,
): readonly string[] => {
  const route = shortestRoute(bound, place, question);
  if (route.length === 0) return [];
  const arrow = style.unicode ? ' ← ' : ' <- ';
  const text = route.map((at) => placeName(bound, at)).join(arrow);
  return indentText(text, style.width, '    ', '  ').map(style.paint.dim);
};

/** The fewest formulas between the two; the input stands last. Empty where nothing leads there. */
export const shortestRoute = (
  { model, structure, inputs }: BoundProgramme,
  place: ResultPlace,
  question: string,
): readonly ResultPlace[] => {
  const goals = new Set(
    inputs.filter(({ given }) => given.question === question).map((input) => keyOf(input)),
  );
  if (model.quantities.length === 0) return [];
  const from = new Map<string, ResultPlace | null>([[keyOf(place), null]]);
  const queue: ResultPlace[] = [place];
  for (let at = 0; at < queue.length; at++) {
    const here = queue[at] as ResultPlace;
    if (goals.has(keyOf(here))) return backwards(here, from);
    const { quantity, element } = here;
    for (const formula of [quantity.formula, quantity.starts, quantity.ends]) {
      if (!formula) continue;
      for (const { of, element: other } of referencesAt(structure, formula, element)) {
        const next = { quantity: of, element: other };
        if (from.has(keyOf(next))) continue;
        from.set(keyOf(next), here);
        queue.push(next);
      }
    }
  }
  return [];
};

const backwards = (
  end: ResultPlace,
  from: ReadonlyMap<string, ResultPlace | null>,
): readonly ResultPlace[] => {
  const route = [end];
  for (let at = from.get(keyOf(end)); at; at = from.get(keyOf(at))) route.unshift(at);
  return route;
};

const keyOf = ({ quantity, element }: { quantity: Quantity; element: number }): string =>
  `${quantity.path} ${element}`;

export const placeName = (
  { structure }: BoundProgramme,
  { quantity, element }: ResultPlace,
): string => {
  const names = quantity.dimension && structure.elements.get(quantity.dimension.name);
  return names ? `${quantity.path}[${names[element] ?? element}]` : quantity.path;
};
