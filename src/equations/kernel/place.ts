import type { Group } from '../order.ts';
import type { Quantity } from '../quantity.ts';
import type { Lowered } from './lower.ts';
import { insideOf } from './lower-network.ts';
import type { KernelNode, Series } from './nodes.ts';

/** One run over the months; `nodes` stand in an order in which each month can evaluate them. */
export interface Stage {
  readonly direction: 'forward' | 'backward';
  readonly nodes: KernelNode[];
}

/**
 * Where everything is computed. Section k runs once a world before stage k (the last one after the
 * last stage) and holds the values that do not change by month, each as early as can be; a stage
 * runs month after month. A reducer accumulates in a stage and is ready in the section after it.
 */
export interface Placement {
  readonly sections: readonly KernelNode[][];
  readonly stages: readonly Stage[];
  /** For values by month: the stage. For others: the section from which on they are there. */
  readonly placeOf: ReadonlyMap<KernelNode, number>;
  /** Series whose value before the first (after the last) step must lie in memory. */
  readonly opened: ReadonlyMap<Series, number>;
  readonly closed: ReadonlyMap<Series, number>;
}

/** Ready before anything runs: constants, inputs, other months, what was computed beforehand. */
export type IsLoad = (node: KernelNode) => boolean;

export const placeNodes = (
  { pool, rootOf, seriesByQuantity }: Lowered,
  groups: readonly Group[],
  isWanted: (quantity: Quantity) => boolean,
  results: readonly KernelNode[],
  isReady: IsLoad,
): Placement => {
  const stages: Stage[] = [];
  const sections: KernelNode[][] = [[]];
  const placeOf = new Map<KernelNode, number>();
  const opened = new Map<Series, number>();
  const closed = new Map<Series, number>();
  let direction: Stage['direction'] = 'forward';
  let earliest = new Map<KernelNode, number>();

  const newStage = (direction: Stage['direction']): number => {
    sections.push([]);
    return stages.push({ direction, nodes: [] }) - 1;
  };
  const firstStage = (from: number, direction: Stage['direction']): number => {
    const found = stages.findIndex((stage, at) => at >= from && stage.direction === direction);
    return found >= 0 ? found : newStage(direction);
  };

  /** The section from which on a value that does not change by month is there. */
  const ready = (node: KernelNode): number => {
    if (isReady(node)) return 0;
    const known = placeOf.get(node);
    if (known !== undefined) return known;
    let section = 0;
    if (node.op === 'reduce') section = placeReducer(node) + 1;
    else {
      for (const need of node.args) section = Math.max(section, ready(need));
      for (const { series } of seriesReads(node)) {
        section = Math.max(section, placedSeries(series) + 1);
      }
      sections[section]?.push(node);
    }
    placeOf.set(node, section);
    return section;
  };

  const placeReducer = (node: KernelNode): number => {
    const operand = node.args[0] as KernelNode;
    const from = !operand.timed ? ready(operand) : earliestStage(operand);
    const stage = firstStage(from, 'forward');
    if (operand.timed) placeIn(operand, stage);
    stages[stage]?.nodes.push(node);
    return stage;
  };

  /** The stage of a series that is read as a whole; -1 where it is in memory from the start. */
  const placedSeries = (series: Series): number => {
    const value = series.value as KernelNode;
    if (isReady(value)) return -1;
    const known = placeOf.get(value);
    if (known !== undefined) return known;
    const stage = firstStage(earliestStage(value), 'forward');
    placeIn(value, stage);
    return stage;
  };

  /** A series read at other months: the first stage that may do so. */
  const stageForRead = ({ op, series }: SeriesRead): number => {
    let from = 0;
    if (op === 'previous') from = note(opened, series, series.starts);
    if (op === 'following') from = note(closed, series, series.ends);
    const value = series.value as KernelNode;
    if (isReady(value)) return from;
    if (op === 'windowSum' || op === 'atMonth') return Math.max(from, placedSeries(series) + 1);
    const stage = placeOf.get(value);
    // Not placed yet: it belongs to the group at hand, and will share its stage.
    if (stage === undefined) return from;
    const along = op === 'following' ? 'backward' : 'forward';
    return Math.max(from, stages[stage]?.direction === along ? stage : stage + 1);
  };

  const note = (noted: Map<Series, number>, series: Series, bound: KernelNode): number => {
    const known = noted.get(series);
    if (known !== undefined) return known;
    const section = ready(bound);
    noted.set(series, section);
    return section;
  };

  /** The first stage in which a value by month can be computed. */
  const earliestStage = (node: KernelNode): number => {
    if (isReady(node)) return 0;
    const placed = placeOf.get(node);
    if (placed !== undefined) return placed;
    const known = earliest.get(node);
    if (known !== undefined) return known;
    earliest.set(node, 0);
    let stage = 0;
    for (const read of seriesReads(node)) stage = Math.max(stage, stageForRead(read));
    for (const need of node.args) {
      stage = Math.max(stage, need.timed ? earliestStage(need) : ready(need));
    }
    if (direction === 'backward' && pool.running.has(node)) {
      stage = firstStage(stage, 'forward');
      placeIn(node, stage);
    }
    earliest.set(node, stage);
    return stage;
  };

  const placeIn = (node: KernelNode, stage: number): void => {
    if (isReady(node) || readsNext(node) || placeOf.has(node)) return;
    placeOf.set(node, stage);
    for (const need of node.args) if (need.timed) placeIn(need, stage);
    for (const { op, series } of seriesReads(node)) {
      const now = op === 'lag' || op === 'spread' || op === 'spreadAnew';
      if (now) placeIn(series.value as KernelNode, stage);
    }
    stages[stage]?.nodes.push(node);
  };

  for (const group of groups) {
    if (group.kind === 'world') continue;
    const values = group.quantities.filter(isWanted).flatMap((quantity) => {
      const series = seriesByQuantity.get(quantity);
      return series?.value ? [rootOf(quantity), series.value] : [rootOf(quantity)];
    });
    const timed = values.filter((value) => value.timed && !isReady(value) && !readsNext(value));
    earliest = new Map();
    direction = group.kind;
    let from = 0;
    for (const value of timed) from = Math.max(from, earliestStage(value));
    if (timed.length === 0) continue;
    const stage = firstStage(from, group.kind);
    for (const value of timed) placeIn(value, stage);
  }
  direction = 'forward';
  for (const result of results) {
    if (isReady(result)) continue;
    earliest = new Map();
    if (!result.timed) ready(result);
    else placeIn(result, firstStage(earliestStage(result), 'forward'));
  }
  return { sections, stages, placeOf, opened, closed };
};

interface SeriesRead {
  readonly op: KernelNode['op'];
  readonly series: Series;
}

/** `previous` and `following` are loads from a series: made anew wherever they are needed. */
export const readsNext = ({ op }: KernelNode): boolean => op === 'previous' || op === 'following';

/** The series that a node reads at other months, those read in its body included. */
export const seriesReads = (node: KernelNode): readonly SeriesRead[] => {
  const readers = node.body ? [...insideOf(node.body)] : [node];
  return readers.flatMap(({ op, series, weights }) => [
    ...(series ? [{ op, series }] : []),
    ...(weights ? [{ op, series: weights }] : []),
  ]);
};
