import type { Highs, ModelData } from 'highs';

/** An optimum as the solver found it. */
export interface ProgrammeOptimum {
  readonly objective: number;
  /** No solution costs less. */
  readonly bound: number;
  readonly values: Float64Array;
  /** What one more unit of a row's limits costs; empty where variables are whole. */
  readonly rowPrices: Float64Array;
}

interface Loader {
  readonly default: () => Promise<Highs>;
}

let loading: Promise<Highs> | null = null;

/** The solver, loaded when it is first needed (WebAssembly, some 50 ms). */
export function loadSolver(): Promise<Highs> {
  // its types are told as CommonJS, its import is a module
  loading ??= import('highs').then((module) => (module as unknown as Loader).default());
  return loading;
}

/**
 * Solves a linear or mixed-integer programme with HiGHS, whose model is given back afterwards: it
 * keeps memory that no collector frees. Throws a RangeError that says so where nothing satisfies
 * the constraints, or nothing bounds the cost.
 */
export function solveProgramme(
  highs: Highs,
  data: ModelData,
  feasibility = 1e-7,
): ProgrammeOptimum {
  return highs.withModel(data, (model) => {
    model.options.set({
      output_flag: false,
      mip_rel_gap: 1e-8,
      mip_abs_gap: 1e-9,
      primal_feasibility_tolerance: feasibility,
    });
    model.run();
    const { modelStatus } = highs.constants;
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) {
      throw new RangeError('no dispatch satisfies the case: supply, limits and budgets contradict');
    }
    if (status === modelStatus.unbounded) {
      throw new RangeError('nothing bounds the cost: more of something earns without end');
    }
    if (status !== modelStatus.optimal) throw new RangeError(`the solver stopped: ${status}`);
    const objective = model.getObjectiveValue();
    const mixed = data.integrality !== undefined;
    const solution = model.getSolution();
    return {
      objective,
      bound: mixed ? Number(model.info.get('mip_dual_bound')) : objective,
      values: solution.colValue,
      rowPrices: mixed ? new Float64Array(0) : solution.rowDual,
    };
  });
}
