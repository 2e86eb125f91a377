import { goodput, lossOf, scalingLaw, unitsAvailable } from '../../src/entries/compute.ts';
import type { ComputeRow } from './compute-rows.ts';
import type { ScoredCase } from './score.ts';

/** Losses of the Chinchilla points on average; each optimum within its printed rounding. */
export function scoreScalingLaws(rows: readonly ComputeRow[]): readonly ScoredCase[] {
  const points = rows.filter((row) => row.kind === 'loss' && row.measured.loss !== undefined);
  const sizes = (row: ComputeRow) => ({
    parameters: (row.model as { readonly params?: number }).params ?? 0,
    tokens: row.measured.tokens ?? 0,
  });
  const errors = points.map((row) => Math.abs(lossOf(sizes(row)).loss / row.measured.loss! - 1));
  const mean = errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length);
  const inside = points.filter((row) => {
    const { low, high } = lossOf(sizes(row));
    return row.measured.loss! >= low && row.measured.loss! <= high;
  });
  const losses: ScoredCase = {
    id: `loss of ${points.length} Chinchilla points`,
    passed: mean <= 0.008,
    worst: mean / 0.008,
    answer: { mean, inBand: inside.length / Math.max(1, points.length) },
    ...(mean <= 0.008 ? {} : { why: `mean error ${(100 * mean).toFixed(2)} %, at most 0.8 %` }),
  };
  const optima = rows.filter((row) => row.kind === 'compute-optimal').map(optimumCase);
  return [...(points.length > 0 ? [losses] : []), ...optima];
}

function optimumCase(row: ComputeRow): ScoredCase {
  const approach =
    /approach(\d)/.exec(`${row.id} ${row.source}`)?.[1] ??
    /approach (\d)/.exec(row.source ?? '')?.[1];
  const law = scalingLaw(`chinchilla-approach${approach ?? 1}`);
  const { flops = 1, params = 1, tokens = 1 } = row.measured;
  const got = { parameters: law.parametersFor(flops), tokens: law.tokensFor(flops) };
  // Two printed digits of parameters, three of FLOPs, one decimal of billions or trillions. What a
  // row's own figures miss 6 N D = C by (up to 5 % in these tables) no law can do better than.
  const unit = tokens >= 1e12 ? 1e12 : 1e9;
  const apart = Math.abs((6 * params * tokens) / flops - 1);
  const rounding = Math.max(0.005, (0.05 * unit) / tokens) + 0.002 + apart;
  const worst = Math.max(
    Math.abs(got.parameters / params - 1) / rounding,
    Math.abs(got.tokens / tokens - 1) / rounding,
  );
  const printed = `printed ${params}, ${tokens}`;
  const why = `N ${got.parameters.toPrecision(3)}, D ${got.tokens.toPrecision(3)}; ${printed}`;
  return { id: row.id, passed: worst <= 1, worst, answer: got, ...(worst <= 1 ? {} : { why }) };
}

/** Each row of failures, availability and checkpoints inside the 80 % band. */
export function scoreReliability(rows: readonly ComputeRow[]): readonly ScoredCase[] {
  return rows.flatMap((row) => reliabilityCase(row));
}

function reliabilityCase(row: ComputeRow): readonly ScoredCase[] {
  const { measured, derived = {} } = row;
  const devices = Number.parseInt(String(row.system.count ?? 384), 10);
  const within = (figure: string, value: number, low: number, high: number): ScoredCase => {
    const passed = value >= low && value <= high;
    const why = `${figure} ${value} is outside ${low.toPrecision(3)} to ${high.toPrecision(3)}`;
    const answer = { figure, value, low, high };
    return { id: `${row.id}, ${figure}`, passed, worst: null, answer, ...(passed ? {} : { why }) };
  };
  const cases: ScoredCase[] = [];
  if (Number.isNaN(devices)) return [];
  const parameters = measured.params_b === undefined ? {} : { parameters: measured.params_b * 1e9 };
  const unit = (row.system as { readonly chips_per_cube?: number }).chips_per_cube;
  const perUnit = unit === undefined ? {} : { devicesPerUnit: unit };
  const { low, high } = goodput({ devices, ...parameters, ...perUnit });
  const mtbf =
    measured.job_mttf_hours ??
    derived.job_mtbf_hours ??
    (derived.failures_per_gpu_hour === undefined
      ? undefined
      : 1 / devices / derived.failures_per_gpu_hour);
  if (mtbf !== undefined)
    cases.push(within('job MTBF, hours', mtbf, low.jobMtbfHours, high.jobMtbfHours));
  if (measured.ettr !== undefined) {
    cases.push(within('useful share', measured.ettr, low.usefulShare, high.usefulShare));
  }
  if (measured.checkpoint_gb !== undefined && measured.params_b !== undefined) {
    const bytes = measured.checkpoint_gb * 1e9;
    cases.push(within('checkpoint bytes', bytes, low.checkpointBytes, high.checkpointBytes));
    const seconds = measured.write_s;
    if (seconds !== undefined) {
      cases.push(within('write seconds', seconds, low.writeSeconds, high.writeSeconds));
    }
  }
  if (measured.cubes_available_95pct !== undefined) {
    const available = measured.cubes_available_95pct;
    cases.push(within('units at 95 %', available, low.unitsAvailable, high.unitsAvailable));
    const availability = derived.implied_cube_availability;
    if (availability !== undefined) {
      const units = (row.system as { readonly cubes?: number }).cubes ?? 144;
      const got = unitsAvailable({ units, availability, confidence: 0.95 });
      cases.push(within('units, availability given', available, got - 1, got + 1));
    }
  }
  return cases;
}
