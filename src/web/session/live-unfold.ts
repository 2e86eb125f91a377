import { type Interpretation, interpret } from '../../equations/interpret.ts';
import { type Language, speaking } from '../../language/language.ts';
import { told } from '../../language/told.ts';
import type { BoundProgramme } from '../../programme/bound-programme.ts';
import { writePath } from '../../programme/path.ts';
import { displayQuantity } from '../../quantities/display.ts';
import { displayMonth } from '../../quantities/display-date.ts';
import { parseUnit } from '../../quantities/unit.ts';
import { type Explanation, explain } from '../../results/explain.ts';
import { inputText } from '../../results/input-text.ts';
import { findResult } from '../../results/prediction-test.ts';
import { centralWorld } from '../../simulation/sample-block.ts';
import type { SamplingPlan } from '../../simulation/sampling-plan.ts';
import { claimCard, sourceText } from './live-inputs.ts';
import type { Setting, Unfolded } from './live-messages.ts';

export interface Asked {
  readonly path: string;
  readonly element: string | null;
  readonly step: number | null;
  /** In which its texts are told. */
  readonly language: Language;
}

/** Unfolds a figure of the central world of a setting; null where there is no such figure. */
export type Unfolder = (setting: Setting, asked: Asked) => Unfolded | null;

const DEPTH = 3;
/** Parts of a sum that are shown; a thousand buildings help nobody. */
const MOST_PARTS = 40;

/** The central world is computed once for each setting that is asked about. */
export const unfolderOf = (
  bound: BoundProgramme,
  planOf: (setting: Setting) => SamplingPlan,
): Unfolder => {
  let key = '';
  let world: Interpretation | null = null;
  return (setting, { path, element, step, language }) => {
    const own = JSON.stringify(setting);
    if (world === null || own !== key) {
      world = interpret(bound.model, bound.structure, centralWorld(planOf(setting)).inputs);
      key = own;
    }
    const full = element === null ? path : `${path}.${writePath([element])}`;
    const place = findResult(bound.model, bound.structure, full);
    if (!place) return null;
    const last = bound.structure.steps - 1;
    const at = step === null ? last : Math.min(last, Math.max(0, step));
    const unfolded = explain(bound, world, { ...place, step: at }, DEPTH);
    return speaking(language, () => asText(bound, unfolded));
  };
};

const asText = (bound: BoundProgramme, explained: Explanation): Unfolded => {
  const { structure } = bound;
  const { input, unit, value, step } = explained;
  return {
    title: told(explained.title),
    path: explained.path,
    element: explained.element,
    when:
      step === null ? null : displayMonth(structure.startMonth + step * structure.monthsPerStep),
    value: input ? inputText(input, value, bound) : displayQuantity(value, parseUnit(unit)),
    formula: explained.formula,
    source: input ? `${sourceText(input.given.provenance)} (${placeOf(input.given)})` : null,
    url: input?.given.provenance.citation?.url ?? null,
    claims: explained.claims.map(claimCard),
    parts: explained.parts.slice(0, MOST_PARTS).map((part) => asText(bound, part)),
  };
};

const placeOf = ({
  provenance: { position },
}: NonNullable<Explanation['input']>['given']): string => `${position.file}:${position.line}`;
