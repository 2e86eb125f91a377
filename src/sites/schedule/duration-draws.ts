import { type BulkFill, bulkFill } from '../../equations/bulk-fill/bulk-fill.ts';
import { type Loadings, ownLoading } from '../../uncertainty/factors.ts';
import type { StreamKey } from '../../uncertainty/philox.ts';
import { streamKey } from '../../uncertainty/stream-key.ts';
import { durationDistribution } from './duration-estimate.ts';
import { type DurationSampler, durationSampler } from './duration-sampler.ts';
import type { ScheduleNetwork } from './network.ts';
import type { RiskActivity, RiskEvent } from './schedule-risk.ts';

/** Worlds drawn and passed at once: what fits the cache for 150 activities. */
export const WORLDS_AT_ONCE = 128;

/** Everything prepared to draw durations, by place in the network. */
export interface DurationDraws {
  readonly places: readonly Draw[];
  readonly factors: readonly { readonly name: string; readonly key: StreamKey }[];
  readonly events: readonly EventDraw[];
  readonly fill: BulkFill;
}

interface Draw {
  readonly key: StreamKey;
  /** Undefined where the duration is certain. */
  readonly sampler: DurationSampler | undefined;
  readonly certain: number;
  /** Loading by factor, by index; empty where the activity stands alone. */
  readonly loadings: readonly { readonly factor: number; readonly loading: number }[];
  readonly own: number;
}

interface EventDraw {
  readonly key: StreamKey;
  readonly probability: number;
  readonly impacts: readonly (Draw & { readonly place: number })[];
}

/** Prepares draws; throws a RangeError for a faulty estimate, loading, probability or name. */
export function prepareDraws(
  network: ScheduleNetwork,
  activities: readonly RiskActivity[],
  events: readonly RiskEvent[],
  seed: number,
): DurationDraws {
  const names = new Set(activities.flatMap(({ loadings = {} }) => Object.keys(loadings)));
  const factors = [...names]
    .sort()
    .map((name) => ({ name, key: streamKey(seed, `drivers.${name}`) }));
  const drawOf = (estimate: RiskActivity, path: string, whose: string): Draw => {
    const distribution = durationDistribution(estimate, whose);
    const loadings: Loadings = estimate.loadings ?? {};
    return {
      key: streamKey(seed, path),
      sampler: durationSampler(distribution),
      certain: distribution.kind === 'point' ? distribution.value : 0,
      loadings: factors.flatMap(({ name }, factor) => {
        const loading = loadings[name] ?? 0;
        return loading === 0 ? [] : [{ factor, loading }];
      }),
      own: ownLoading(loadings),
    };
  };
  return {
    fill: bulkFill(),
    factors,
    places: Array.from(network.given, (index) => {
      const activity = activities[index]!;
      return drawOf(activity, `activities.${activity.id}`, `activity ${activity.id}`);
    }),
    events: events.map(({ id, probability, impacts }) => {
      if (!(probability >= 0 && probability <= 1)) {
        throw new RangeError(`event ${id}: probability ${probability} is not from 0 to 1`);
      }
      return {
        key: streamKey(seed, `events.${id}`),
        probability,
        impacts: impacts.map(({ activity, ...estimate }) => {
          const place = network.ids.indexOf(activity);
          if (place < 0) throw new RangeError(`event ${id}: no activity is called ${activity}`);
          const path = `events.${id}.${activity}`;
          return { place, ...drawOf({ id: activity, ...estimate }, path, `event ${id}`) };
        }),
      };
    }),
  };
}

/**
 * Durations of the worlds from `first` on, place by place. Returns, for each event, what it added
 * to every duration; undefined where it happened in none of these worlds.
 */
export function drawDurations(
  { places, factors, events, fill }: DurationDraws,
  first: number,
  worlds: number,
  durations: Float64Array,
): (Float64Array | undefined)[] {
  const scores = factors.map(({ key }) => {
    const column = new Float64Array(worlds);
    fill.worldUniforms(key, first, worlds);
    fill.scores(worlds);
    column.set(fill.room.subarray(0, worlds));
    return column;
  });
  for (const [place, draw] of places.entries()) {
    const own = durations.subarray(place * worlds, (place + 1) * worlds);
    drawInto(draw, scores, first, own, fill);
  }
  const happening = new Float64Array(worlds);
  const delays = new Float64Array(worlds);
  return events.map(({ key, probability, impacts }) => {
    fill.worldUniforms(key, first, worlds);
    happening.set(fill.room.subarray(0, worlds));
    if (!happening.some((place) => place < probability)) return undefined;
    const added = new Float64Array(places.length * worlds);
    for (const impact of impacts) {
      drawInto(impact, scores, first, delays, fill);
      for (let w = 0; w < worlds; w++) {
        if (happening[w]! < probability) added[impact.place * worlds + w]! += delays[w]!;
      }
    }
    for (let at = 0; at < added.length; at++) durations[at] = durations[at]! + added[at]!;
    return added;
  });
}

function drawInto(
  { key, sampler, certain, loadings, own }: Draw,
  factorScores: readonly Float64Array[],
  first: number,
  out: Float64Array,
  fill: BulkFill,
): void {
  if (sampler === undefined) {
    out.fill(certain);
    return;
  }
  const { room } = fill;
  fill.worldUniforms(key, first, out.length);
  if (loadings.length === 0) {
    sampler.fromUniforms(out, fill);
    return;
  }
  fill.scores(out.length);
  for (let w = 0; w < out.length; w++) out[w] = own * room[w]!;
  for (const { factor, loading } of loadings) {
    const column = factorScores[factor]!;
    for (let w = 0; w < out.length; w++) out[w] = out[w]! + loading * column[w]!;
  }
  sampler.fromScores(out, fill);
}
