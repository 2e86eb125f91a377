import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { Citation, Position } from '../programme/checked-programme.ts';
import { writePath } from '../programme/path.ts';
import type { Explanation } from './explain.ts';

/** A figure, and by their keys the figures that it is made of. */
export interface ExplainedFigure {
  /** `capital.behind."Stargate JV" 2028-12`: once in the list. */
  readonly key: string;
  readonly path: string;
  readonly element: string | null;
  readonly title: string;
  /** `2027-06`; null for what is one value for the whole horizon. */
  readonly month: string | null;
  readonly unit: string;
  readonly value: number;
  /** Null for inputs. */
  readonly formula: string | null;
  /** Where an input comes from; null for results. */
  readonly input: {
    readonly path: string;
    readonly written: string;
    readonly kind: string;
    readonly by: string | null;
    readonly citation: Citation | null;
    readonly position: Position;
    readonly question: string | null;
  } | null;
  /** Ids of the statements that it is drawn from. */
  readonly claims: readonly string[];
  /** True where more would be told with a greater depth. */
  readonly folded: boolean;
  readonly parts: readonly string[];
}

/**
 * The figures of an explanation, each once, the explained one first: what many others read would
 * stand in a tree a thousand times.
 */
export const explainedFigures = (
  bound: Pick<BoundProgramme, 'structure'>,
  explanation: Explanation,
): readonly ExplainedFigure[] => {
  const figures = new Map<string, ExplainedFigure>();
  const seen = new Set<Explanation>();
  // Breadth first, so that a figure is told from where it is unfolded furthest.
  const waiting = [explanation];
  for (let at = 0; at < waiting.length; at++) {
    const one = waiting[at] as Explanation;
    if (seen.has(one)) continue;
    seen.add(one);
    const key = keyOf(bound, one);
    if (!figures.has(key)) figures.set(key, figureFrom(bound, one, key));
    waiting.push(...one.parts);
  }
  return [...figures.values()];
};

const monthOf = (
  { structure }: Pick<BoundProgramme, 'structure'>,
  { step }: Explanation,
): string | null => {
  if (step === null) return null;
  const month = structure.startMonth + step * structure.monthsPerStep;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
};

const keyOf = (bound: Pick<BoundProgramme, 'structure'>, one: Explanation): string => {
  const month = monthOf(bound, one);
  const element = one.element === null ? '' : `.${writePath([one.element])}`;
  return `${one.path}${element}${month === null ? '' : ` ${month}`}`;
};

const figureFrom = (
  bound: Pick<BoundProgramme, 'structure'>,
  explanation: Explanation,
  key: string,
): ExplainedFigure => {
  const { input } = explanation;
  const provenance = input?.given.provenance;
  return {
    key,
    path: explanation.path,
    element: explanation.element,
    title: explanation.title,
    month: monthOf(bound, explanation),
    unit: explanation.unit,
    value: explanation.value,
    formula: explanation.formula,
    input:
      input && provenance
        ? {
            path: input.path,
            written: input.given.written,
            kind: provenance.kind,
            by: provenance.by,
            citation: provenance.citation,
            position: provenance.position,
            question: input.given.question,
          }
        : null,
    claims: explanation.claims.map(({ id }) => id),
    folded: explanation.folded,
    parts: explanation.parts.map((part) => keyOf(bound, part)),
  };
};
