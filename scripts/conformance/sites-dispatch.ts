import * as sites from '../../src/entries/sites.ts';
import { type ScoredCase, type ScoredFile, worstError } from './score.ts';
import { camelFields, type SiteCase, type SiteVectors, toleranceOf } from './sites-judge.ts';

/** True for a record of cases of hourly supply, which are answered in time, not at once. */
export function isDispatch(content: unknown): boolean {
  if (typeof content !== 'object' || content === null) return false;
  return 'kind' in content && content.kind === 'dispatch';
}

/** Scores a file of hourly supply: cost within the file's tolerance, sizes within their own. */
export async function scoreDispatch(file: string, content: unknown): Promise<ScoredFile> {
  const vectors = content as SiteVectors;
  const cases: ScoredCase[] = [];
  for (const one of vectors.cases) cases.push(await scoreCase(one, vectors));
  return { file, cases };
}

/** Where an optimum is flat, sizes of equal cost lie apart. */
const CAPACITY_TOLERANCE = 0.02;

async function scoreCase(one: SiteCase, vectors: SiteVectors): Promise<ScoredCase> {
  const { id, expected } = one;
  const relative = { ...toleranceOf(vectors) };
  const apart = Number(vectors.tolerance_capacity_rel ?? CAPACITY_TOLERANCE);
  try {
    const found = await sites.dispatchSite(camelFields(one) as never);
    const answer = inWordsOfVectors(found);
    const cost = worstError(answer.objective, expected.objective, relative);
    const sizes = worstError(answer.capacity, expected.capacity ?? {}, { abs: 1e-6, rel: apart });
    const worst = Math.max(cost, sizes);
    if (worst <= 1) return { id, passed: true, worst, answer };
    const why = `got ${answer.objective} and ${JSON.stringify(answer.capacity)}`;
    return { id, passed: false, worst: Number.isFinite(worst) ? worst : null, answer, why };
  } catch (error) {
    return { id, passed: false, worst: null, answer: null, why: String(error) };
  }
}

/** What a file of vectors calls the parts of an answer; the hours are left out. */
function inWordsOfVectors(found: sites.SiteDispatch): {
  readonly objective: number;
  readonly capacity: Readonly<Record<string, number>>;
  readonly energy: Readonly<Record<string, number>>;
  readonly engine: string;
  readonly gap: number;
} {
  const { energy, objective, capacity, engine, gap } = found;
  const named = Object.entries(energy.byGenerator).map(([id, mwh]) => [`${id}_mwh`, mwh]);
  return {
    objective,
    capacity,
    energy: {
      grid_import_mwh: energy.gridImport,
      export_mwh: energy.gridExport,
      curtailed_mwh: energy.curtailed,
      unserved_mwh: energy.unserved,
      ...Object.fromEntries(named),
    },
    engine,
    gap,
  };
}
