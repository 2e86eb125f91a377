import { spreader } from './bulk-spread/bulk-spread.ts';
import { WorkerFailure, type WorkerPool } from './worker-pool.ts';

/** The quantiles that a fan shows; after them in a spread stands the mean. */
export const FAN_PROBABILITIES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;
export const SPREAD_LENGTH = FAN_PROBABILITIES.length + 1;

/** One a thread: it is asked hundreds of times while a hand drags. */
let kept: ReturnType<typeof spreader> | null = null;

/** Of each column of worlds its exact quantiles and its mean, one column after another. */
export const spreadColumns = (columns: readonly Float64Array[]): Float64Array => {
  const spreads = new Float64Array(columns.length * SPREAD_LENGTH);
  kept ??= spreader();
  const spread = kept;
  columns.forEach((column, index) => {
    const first = index * SPREAD_LENGTH;
    spread(column, FAN_PROBABILITIES, spreads.subarray(first, first + SPREAD_LENGTH));
  });
  return spreads;
};

/**
 * The same on the workers of a pool whose memory is shared, while this thread does something else;
 * at once and here where there is none. The numbers are the same.
 */
export const spreadOnPool = (
  pool: WorkerPool | null,
  columns: readonly Float64Array[],
): Promise<Float64Array> => {
  if (!pool?.sharesMemory) return Promise.resolve(spreadColumns(columns));
  const share = Math.ceil(columns.length / pool.size);
  return Promise.all(
    pool.links.map(
      (link, worker) =>
        new Promise<Float64Array>((resolve, reject) => {
          const fail = (reason: string): void => reject(new WorkerFailure(reason));
          link.listen((message) => {
            if (message.kind === 'spread') resolve(message.spreads);
            else if (message.kind === 'failed') fail(message.reason);
          }, fail);
          link.post({
            kind: 'spread',
            columns: columns.slice(worker * share, (worker + 1) * share),
          });
        }),
    ),
  ).then((parts) => {
    const spreads = new Float64Array(columns.length * SPREAD_LENGTH);
    parts.forEach((part, worker) => {
      spreads.set(part, worker * share * SPREAD_LENGTH);
    });
    return spreads;
  });
};
