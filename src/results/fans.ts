import type { Quantity } from '../equations/quantity.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import { FAN_PROBABILITIES, SPREAD_LENGTH, spreadOnPool } from '../simulation/spread-columns.ts';
import type { WorkerPool } from '../simulation/worker-pool.ts';
import type { WorldsRun } from '../simulation/worlds-run.ts';
import { histogramMean, histogramQuantile } from '../uncertainty/statistics/histogram.ts';
import type { Fan } from './run-summary.ts';

type Band = keyof Fan['quantiles'];
const BANDS: readonly Band[] = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'];

interface Reported {
  readonly quantity: Quantity;
  readonly element: number;
  readonly name: string | null;
}

const reportedOf = ({ model, structure }: BoundProgramme): readonly Reported[] =>
  model.quantities
    .filter(({ declaration, timed }) => declaration.reported && timed)
    .flatMap((quantity) => {
      const { dimension } = quantity;
      const names = dimension ? (structure.elements.get(dimension.name) ?? []) : [null];
      return names.map((name, element) => ({ quantity, element, name }));
    });

/**
 * Quantiles over the worlds, month by month, of every series that the model reports: exact where
 * every world was kept, from the histogram where there were too many.
 */
export const fansOf = async (
  bound: BoundProgramme,
  run: WorldsRun,
  pool: WorkerPool | null,
  /** Paths of the series wanted; every reported one unless given. */
  only: ReadonlySet<string> | null = null,
): Promise<readonly Fan[]> => {
  const reported = reportedOf(bound).filter(({ quantity }) => only?.has(quantity.path) ?? true);
  const steps = [...Array(run.steps).keys()];
  const spreads = run.keepsSeries
    ? await spreadOnPool(
        pool,
        reported.flatMap(({ quantity, element }) =>
          steps.map((step) => run.series(quantity, element, step)),
        ),
      )
    : countedSpreads(run, reported);
  return reported.map((one, index) => fanFrom(one, spreads, index * run.steps, run.steps));
};

const countedSpreads = (run: WorldsRun, reported: readonly Reported[]): Float64Array =>
  Float64Array.from(
    reported.flatMap(({ quantity, element }) =>
      [...Array(run.steps).keys()].flatMap((step) => {
        const histogram = run.counted(quantity, element, step);
        return [
          ...FAN_PROBABILITIES.map((probability) => histogramQuantile(histogram, probability)),
          histogramMean(histogram),
        ];
      }),
    ),
  );

const fanFrom = (
  { quantity, name }: Reported,
  spreads: Float64Array,
  first: number,
  steps: number,
): Fan => {
  const column = (offset: number): readonly number[] =>
    Array.from({ length: steps }, (_, step) => {
      const value = spreads[(first + step) * SPREAD_LENGTH + offset] as number;
      if (Number.isNaN(value)) throw new Error(`${quantity.path} is not a number in some world`);
      return value;
    });
  return {
    path: quantity.path,
    title: quantity.declaration.title,
    unit: quantity.declaration.unit,
    element: name,
    quantiles: Object.fromEntries(BANDS.map((band, offset) => [band, column(offset)])) as Readonly<
      Record<Band, readonly number[]>
    >,
    mean: column(BANDS.length),
  };
};
