import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { GivenValue } from '../programme/checked-programme.ts';
import { quantile } from '../uncertainty/distribution.ts';
import type { AssumptionSummary, RunSummary } from './run-summary.ts';

/** Every value that feeds the model, once, in the order of the model's inputs. */
export const listAssumptions = (bound: BoundProgramme): readonly AssumptionSummary[] => {
  const byPath = new Map<string, { given: GivenValue; title: string; columns: number }>();
  for (const input of bound.inputs) {
    if (input.given.absent) continue;
    const known = byPath.get(input.given.path);
    if (known) known.columns++;
    else {
      byPath.set(input.given.path, {
        given: input.given,
        title: input.quantity.declaration.title,
        columns: 1,
      });
    }
  }
  return [...byPath.values()].map(({ given, title, columns }) => {
    const [p10, p50, p90] = rangeOf(given);
    return {
      path: given.path,
      title,
      written: given.written,
      unit: given.unit,
      p10,
      p50,
      p90,
      provenance: given.provenance,
      question: given.question,
      columns,
    };
  });
};

/** Of a question: the outermost P10 and P90 of its rival claims, and the first claim's median. */
const rangeOf = (given: GivenValue): readonly [number, number, number] => {
  const all = given.distribution ? [given.distribution] : given.claimDistributions;
  const first = all[0];
  if (!first) return [Number.NaN, Number.NaN, Number.NaN];
  return [
    Math.min(...all.map((distribution) => quantile(distribution, 0.1))),
    quantile(first, 0.5),
    Math.max(...all.map((distribution) => quantile(distribution, 0.9))),
  ];
};

/** Values that became known only after the programme's day: used, marked, counted. */
export const listHindsight = (
  assumptions: readonly AssumptionSummary[],
): RunSummary['hindsight']['entries'] =>
  assumptions
    .filter(({ provenance }) => provenance.hindsight)
    .map(({ path, provenance }) => ({
      path,
      entry: provenance.libraryEntry ?? '',
      known: provenance.known ?? '',
    }));
