import type { Quantity } from '../equations/quantity.ts';
import { referencesAt } from '../equations/references.ts';
import type { BoundInput, BoundProgramme } from '../programme/bound-programme.ts';

/** One quantity at one element: `capital.unmet` of the Stargate JV. */
export interface Place {
  readonly quantity: Quantity;
  readonly element: number;
}

/** What rests on what, element by element, whatever the month. */
export interface Lineage {
  /** Everything that the place is made from, itself included, inputs last reached last. */
  restsOn(place: Place): readonly Place[];
  /** The inputs among them. */
  inputsOf(place: Place): readonly BoundInput[];
  /** Ids of the questions whose answer can change the place. */
  questionsOf(place: Place): readonly string[];
  /** Computed places that no answer to the question can change, in order of declaration. */
  untouchedBy(question: string): readonly Place[];
}

const keyOf = (place: Place): string => `${place.quantity.path} ${place.element}`;

/**
 * The graph of a bound programme. Two parties with purses of their own, two buildings with owners
 * of their own, do not touch each other here, though one equation serves them both.
 */
export const lineageOf = (bound: BoundProgramme): Lineage => {
  const { model, structure } = bound;
  const inputs = new Map<string, BoundInput>();
  for (const input of bound.inputs) inputs.set(keyOf(input), input);

  const needs = new Map<string, readonly Place[]>();
  const needsOf = (place: Place): readonly Place[] => {
    const key = keyOf(place);
    const known = needs.get(key);
    if (known) return known;
    const { quantity, element } = place;
    const found: Place[] = [];
    for (const formula of [quantity.formula, quantity.starts, quantity.ends]) {
      if (!formula) continue;
      for (const reference of referencesAt(structure, formula, element)) {
        found.push({ quantity: reference.of, element: reference.element });
      }
    }
    needs.set(key, found);
    return found;
  };

  const restsOn = (place: Place): readonly Place[] => {
    const reached = new Map<string, Place>([[keyOf(place), place]]);
    const queue: Place[] = [place];
    for (let at = 0; at < queue.length; at++) {
      for (const next of needsOf(queue[at] as Place)) {
        const key = keyOf(next);
        if (reached.has(key)) continue;
        reached.set(key, next);
        queue.push(next);
      }
    }
    return queue;
  };

  const inputsOf = (place: Place): readonly BoundInput[] =>
    restsOn(place).flatMap((reached) => inputs.get(keyOf(reached)) ?? []);

  const places = (): readonly Place[] =>
    model.quantities
      .filter((quantity) => quantity.formula !== null)
      .flatMap((quantity) => {
        const size = quantity.dimension
          ? (structure.elements.get(quantity.dimension.name)?.length ?? 0)
          : 1;
        return Array.from({ length: size }, (_, element) => ({ quantity, element }));
      });

  return {
    restsOn,
    inputsOf,
    questionsOf: (place) => [
      ...new Set(inputsOf(place).flatMap((input) => input.given.question ?? [])),
    ],
    untouchedBy: (question) => {
      const dependents = new Map<string, string[]>();
      for (const place of places()) {
        for (const need of needsOf(place)) {
          const list = dependents.get(keyOf(need));
          if (list) list.push(keyOf(place));
          else dependents.set(keyOf(need), [keyOf(place)]);
        }
      }
      const touched = new Set<string>();
      const queue = bound.inputs
        .filter((input) => input.given.question === question)
        .map((input) => keyOf(input));
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (touched.has(next)) continue;
        touched.add(next);
        queue.push(...(dependents.get(next) ?? []));
      }
      return places().filter((place) => !touched.has(keyOf(place)));
    },
  };
};
