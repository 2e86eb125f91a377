import type { Loop } from './fuse.ts';
import { isJoined, readsWhole } from './fuse.ts';
import type { Allocator, Place } from './memory.ts';
import type { KernelNode, Series } from './nodes.ts';
import { type IsLoad, type Placement, readsNext, seriesReads } from './place.ts';

/** Loops of every section and stage, in the order of running. */
export interface Bodies {
  readonly sections: readonly (readonly Loop[])[];
  readonly stages: readonly (readonly Loop[])[];
}

/** Which values leave the loop that makes them, and where they lie. */
export interface Storage {
  /** This month's (or this world's) value, over the elements. */
  readonly arrays: ReadonlyMap<KernelNode, Place>;
  /** All months, for later stages. */
  readonly rows: ReadonlyMap<KernelNode, Place>;
  readonly series: ReadonlyMap<Series, Place>;
  /** Pools of an ordered pass while it runs. */
  readonly pools: ReadonlyMap<KernelNode, Place>;
}

/** Slots after the elements: a sum that nobody reads, and a purse that is never empty. */
export const SPARE_SLOTS = 2;

export const storeValues = (
  placement: Placement,
  bodies: Bodies,
  isReady: IsLoad,
  allocator: Allocator,
  cell: number,
  steps: number,
  sizeOf: (over: string | null) => number,
): Storage => {
  const arrays = new Map<KernelNode, Place>();
  const rows = new Map<KernelNode, Place>();
  const series = new Map<Series, Place>();
  const pools = new Map<KernelNode, Place>();
  const wholeSeries = new Set<Series>();
  const ringSeries = new Set<Series>();
  const homes = new Map<KernelNode, { readonly body: object; readonly loop: Loop }>();

  const array = (node: KernelNode, spare = 0): void => {
    if (!arrays.has(node)) arrays.set(node, allocator.array(sizeOf(node.over), cell, spare));
  };
  const each = (
    visit: (node: KernelNode, loop: Loop | null, body: object, stage: number) => void,
  ): void => {
    bodies.sections.forEach((loops) => {
      for (const loop of loops) for (const node of loop.nodes) visit(node, loop, loops, -1);
    });
    bodies.stages.forEach((loops, stage) => {
      for (const loop of loops) for (const node of loop.nodes) visit(node, loop, loops, stage);
    });
  };
  const readSeries = (of: Series, op: KernelNode['op'], stage: number): void => {
    if (isReady(of.value as KernelNode)) return;
    const near = op === 'previous' || op === 'following';
    if (near && placement.placeOf.get(of.value as KernelNode) === stage) ringSeries.add(of);
    else wholeSeries.add(of);
  };
  const read = (
    arg: KernelNode,
    whole: boolean,
    loop: Loop | null,
    body: object,
    stage: number,
  ): void => {
    if (arg.inBody || isReady(arg) || isJoined(arg)) return;
    if (readsNext(arg)) {
      readSeries(arg.series as Series, arg.op, stage);
      return;
    }
    const home = homes.get(arg);
    if (home?.body === body && arg.op !== 'reduce') {
      if ((home.loop === loop && !whole) || arg.over === null) return;
      array(arg);
    } else if (arg.timed) {
      if (!rows.has(arg)) rows.set(arg, allocator.rows(sizeOf(arg.over), cell, steps));
    } else array(arg);
  };

  each((node, loop, body) => {
    homes.set(node, { body, loop: loop as Loop });
    if (node.op === 'reduce' || node.op === 'along') array(node);
    if (node.op === 'joinBy') array(node, SPARE_SLOTS);
    if (node.op === 'passMoves') {
      pools.set(node, allocator.array(sizeOf(node.pass?.pools ?? null), cell, SPARE_SLOTS));
    }
  });
  each((node, loop, body, stage) => {
    node.args.forEach((arg, index) => {
      read(arg, readsWhole(node, index), loop, body, stage);
    });
    for (const { op, series: of } of seriesReads(node)) readSeries(of, op, stage);
  });
  for (const [bound, sections] of [
    ['starts', placement.opened],
    ['ends', placement.closed],
  ] as const) {
    for (const [of, section] of sections) {
      read(of[bound], true, null, bodies.sections[section] as object, -1);
    }
  }
  for (const of of ringSeries) {
    if (!wholeSeries.has(of)) series.set(of, allocator.ring(sizeOf(of.over), cell));
  }
  for (const of of wholeSeries) series.set(of, allocator.rows(sizeOf(of.over), cell, steps));
  return { arrays, rows, series, pools };
};
