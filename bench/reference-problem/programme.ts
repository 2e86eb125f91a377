import { inputColumns } from '../../src/equations/input-columns.ts';
import type { BoundInput, BoundProgramme } from '../../src/programme/bound-programme.ts';
import type { CheckedProgramme, GivenValue } from '../../src/programme/checked-programme.ts';
import type { Distribution } from '../../src/uncertainty/distribution.ts';
import { referenceModel, referenceStructure } from './equations.ts';

/**
 * The reference problem as a programme that the simulation runs: each of the 70 inputs with its
 * distribution and a path of its own. It comes from no file; claims and sources it has none.
 */
const lognormal = (median: number, sigma: number): Distribution => ({
  kind: 'lognormal',
  median,
  sigma,
});

const amounts = [45_000, 40_000, 30_000, 25_000];

const distributionOf = (path: string, element: number): Distribution => {
  switch (path) {
    case 'capexPerMw':
      return lognormal(11, 0.2);
    case 'delay':
      return lognormal(6, 0.6);
    case 'gpuPerMw':
      return lognormal(28, 0.25);
    case 'powerPrice':
      return lognormal(60, 0.3);
    case 'utilisation':
      return { kind: 'triangular', low: 0.5, mode: 0.75, high: 0.92 };
    case 'ramp':
      return { kind: 'uniform', low: 3, high: 18 };
    case 'amount':
      return lognormal(amounts[element] as number, 0.35);
    case 'date':
      return { kind: 'triangular', low: 0, mode: 6, high: 24 };
    case 'revenueRate':
      return lognormal(1.6, 0.2);
    case 'yearlyDecay':
      return { kind: 'uniform', low: 0, high: 0.1 };
    default:
      throw new Error(`the reference problem has no input ${path}`);
  }
};

/** Everything that a belief could weigh is certain here. */
export const noBelief = { name: 'none', weights: {} };

export const referenceProgramme = (): BoundProgramme => {
  const model = referenceModel();
  const structure = referenceStructure;
  const inputs = inputColumns(model, structure).map(({ quantity, element }): BoundInput => {
    const path = quantity.dimension ? `${quantity.path}.${element}` : quantity.path;
    const given = {
      path,
      written: '',
      unit: quantity.declaration.unit,
      distribution: distributionOf(quantity.path, element),
      question: null,
      claimDistributions: [],
      claim: null,
      loadings: {},
      provenance: null,
    } as unknown as GivenValue;
    return { quantity, element, path, given, chapter: 'reference', site: null };
  });
  return { programme: { questions: [] } as unknown as CheckedProgramme, model, structure, inputs };
};
