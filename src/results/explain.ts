import { formulaText } from '../equations/formula-text.ts';
import type { Interpretation } from '../equations/interpret.ts';
import type { Quantity } from '../equations/quantity.ts';
import { type Reading, type Reference, referencesAt } from '../equations/references.ts';
import type { BoundInput, BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedClaim } from '../programme/checked-programme.ts';

/** A figure unfolded: its formula, the figures it was made from, and where the inputs come from. */
export interface Explanation {
  readonly path: string;
  readonly title: string;
  /** Name of the element, null where the quantity ranges over nothing. */
  readonly element: string | null;
  /** Step of the horizon; null for what is one value for the whole horizon. */
  readonly step: number | null;
  readonly reading: Reading;
  readonly unit: string;
  readonly value: number;
  readonly formula: string | null;
  readonly quantity: Quantity;
  readonly elementIndex: number;
  readonly input: BoundInput | null;
  /** The rival claims, where the input is a question. */
  readonly claims: readonly CheckedClaim[];
  /** Empty for inputs, and where the depth asked for ends (then `folded` is true). */
  readonly parts: readonly Explanation[];
  readonly folded: boolean;
}

/**
 * Unfolds a quantity in one world. `depth` levels of formulas are opened; parts whose value is zero
 * and that are one of many (a sum over buildings) are kept, so that the arithmetic can be redone.
 */
export const explain = (
  bound: BoundProgramme,
  world: Interpretation,
  place: { readonly quantity: Quantity; readonly element: number; readonly step: number },
  depth: number,
): Explanation => {
  const { structure, programme } = bound;
  const inputs = new Map(
    bound.inputs.map((input) => [`${input.quantity.path} ${input.element}`, input]),
  );
  const claimsById = new Map(programme.claims.map((claim) => [claim.id, claim]));
  const questions = new Map(programme.questions.map((question) => [question.id, question]));

  const stepOf = (reference: Reference, step: number): number => {
    if (reference.reading === 'previous') return Math.max(0, step - 1);
    if (reference.reading === 'following') return Math.min(structure.steps - 1, step + 1);
    return reference.reading === 'whole' ? structure.steps - 1 : step;
  };

  // A figure that many others read is unfolded once: the tree shares its branches.
  const known = new Map<string, Explanation>();
  const unfold = (
    quantity: Quantity,
    element: number,
    step: number,
    reading: Reading,
    left: number,
  ): Explanation => {
    const key = `${quantity.path} ${element} ${step} ${reading} ${left}`;
    const found = known.get(key) ?? unfoldAnew(quantity, element, step, reading, left);
    known.set(key, found);
    return found;
  };
  const unfoldAnew = (
    quantity: Quantity,
    element: number,
    step: number,
    reading: Reading,
    left: number,
  ): Explanation => {
    const input = inputs.get(`${quantity.path} ${element}`) ?? null;
    const names = quantity.dimension ? structure.elements.get(quantity.dimension.name) : null;
    const before = reading === 'previous' && step === 0 && place.step === 0;
    const references = quantity.formula ? referencesAt(structure, quantity.formula, element) : [];
    const open = left > 0 && !before;
    const question = input?.given.question ? questions.get(input.given.question) : null;
    const claimIds = question?.claims ?? (input?.given.claim ? [input.given.claim] : []);
    return {
      path: quantity.path,
      title: quantity.declaration.title,
      element: names?.[element] ?? null,
      step: quantity.timed ? step : null,
      reading,
      unit: quantity.declaration.unit,
      value: world.value(quantity, element, step),
      formula: quantity.formula ? formulaText(quantity.formula) : null,
      quantity,
      elementIndex: element,
      input,
      claims: claimIds.flatMap((id) => claimsById.get(id) ?? []),
      parts: open
        ? references.map((reference) =>
            unfold(
              reference.of,
              reference.element,
              stepOf(reference, step),
              reference.reading,
              left - 1,
            ),
          )
        : [],
      folded: !open && references.length > 0,
    };
  };
  return unfold(place.quantity, place.element, place.step, 'same', depth);
};
