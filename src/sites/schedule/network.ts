/** How the end or start of one activity bounds another; the first letter is of the earlier one. */
export type RelationType = 'FS' | 'SS' | 'FF' | 'SF';

/**
 * `to` waits for `from`: FS start >= finish + lag; SS start >= start + lag; FF finish >= finish +
 * lag; SF finish >= start + lag. A negative lag is a lead.
 */
export interface Relation {
  readonly from: string;
  readonly to: string;
  /** FS where left out. */
  readonly type?: RelationType;
  /** 0 where left out; in the unit of the durations. */
  readonly lag?: number;
}

/** An activity's place in a network: its name and, in short, what must finish before it starts. */
export interface NetworkActivity {
  readonly id: string;
  /** Finish-to-start relations without lag. */
  readonly predecessors?: readonly string[];
}

/**
 * Activities in an order in which every relation leads forward, with the relations of each in one
 * list: those into the activity at place p stand at `firstInto[p]` up to `firstInto[p + 1]`.
 */
export interface ScheduleNetwork {
  /** Names by place. */
  readonly ids: readonly string[];
  /** For each place, the index of the activity as it was given. */
  readonly given: Int32Array;
  readonly firstInto: Int32Array;
  readonly from: Int32Array;
  readonly types: readonly RelationType[];
  readonly lags: Float64Array;
  /** 1 where no relation leads out of the activity. */
  readonly openEnd: Uint8Array;
}

const TYPES = new Set<string>(['FS', 'SS', 'FF', 'SF']);

/**
 * Orders a network. Activities without relations between them keep the order they were given in.
 * Throws a RangeError for a name given twice, a relation to a name not given, an unknown type, a
 * lag that is no finite number, and a circle, which it names.
 */
export function scheduleNetwork(
  activities: readonly NetworkActivity[],
  relations: readonly Relation[] = [],
): ScheduleNetwork {
  const count = activities.length;
  const indexOf = new Map<string, number>();
  for (const [index, { id }] of activities.entries()) {
    if (indexOf.has(id)) throw new RangeError(`activity ${id} is given twice`);
    indexOf.set(id, index);
  }
  const all = [...relations];
  for (const { id, predecessors = [] } of activities) {
    for (const from of predecessors) all.push({ from, to: id });
  }
  const into: { from: number; type: RelationType; lag: number }[][] = activities.map(() => []);
  const outOf: number[][] = activities.map(() => []);
  for (const { from, to, type = 'FS', lag = 0 } of all) {
    const earlier = indexOf.get(from);
    const later = indexOf.get(to);
    const name = `relation ${from} to ${to}`;
    if (earlier === undefined) throw new RangeError(`${name}: no activity is called ${from}`);
    if (later === undefined) throw new RangeError(`${name}: no activity is called ${to}`);
    if (!TYPES.has(type)) throw new RangeError(`${name}: type ${type} is none of FS, SS, FF, SF`);
    if (!Number.isFinite(lag)) throw new RangeError(`${name}: lag ${lag} is no finite number`);
    into[later]!.push({ from: earlier, type, lag });
    outOf[earlier]!.push(later);
  }
  const given = orderForward(activities, into, outOf);
  const placeOf = new Int32Array(count);
  for (let place = 0; place < count; place++) placeOf[given[place]!] = place;
  const firstInto = new Int32Array(count + 1);
  const from: number[] = [];
  const types: RelationType[] = [];
  const lags: number[] = [];
  for (let place = 0; place < count; place++) {
    for (const relation of into[given[place]!]!) {
      from.push(placeOf[relation.from]!);
      types.push(relation.type);
      lags.push(relation.lag);
    }
    firstInto[place + 1] = from.length;
  }
  return {
    ids: Array.from(given, (index) => activities[index]!.id),
    given,
    firstInto,
    from: Int32Array.from(from),
    types,
    lags: Float64Array.from(lags),
    openEnd: Uint8Array.from(given, (index) => (outOf[index]!.length === 0 ? 1 : 0)),
  };
}

function orderForward(
  activities: readonly NetworkActivity[],
  into: readonly (readonly { from: number }[])[],
  outOf: readonly (readonly number[])[],
): Int32Array {
  const waiting = into.map((relations) => relations.length);
  const order: number[] = [];
  for (const [index, left] of waiting.entries()) if (left === 0) order.push(index);
  for (let done = 0; done < order.length; done++) {
    for (const next of outOf[order[done]!]!) {
      waiting[next]!--;
      if (waiting[next] === 0) order.push(next);
    }
  }
  if (order.length < activities.length) {
    throw new RangeError(
      `the activities wait for each other: ${circle(activities, into, waiting)}`,
    );
  }
  return Int32Array.from(order);
}

/** Goes back from an activity that still waits until one comes again. */
function circle(
  activities: readonly NetworkActivity[],
  into: readonly (readonly { from: number }[])[],
  waiting: readonly number[],
): string {
  const seen = new Map<number, number>();
  const path: number[] = [];
  let at = waiting.findIndex((left) => left > 0);
  while (!seen.has(at)) {
    seen.set(at, path.length);
    path.push(at);
    at = into[at]!.find(({ from }) => waiting[from]! > 0)!.from;
  }
  const round = [at, ...path.slice(seen.get(at)!).reverse()];
  return round.map((index) => activities[index]!.id).join(' → ');
}
