import type { Group } from '../order.ts';
import type { Quantity } from '../quantity.ts';
import { emitComplex } from './emit-complex.ts';
import { fuseLoops } from './fuse.ts';
import type { ProgramContext } from './loop-writer.ts';
import type { Lowered } from './lower.ts';
import type { Allocator, Place } from './memory.ts';
import type { KernelNode, Series } from './nodes.ts';
import { type Placement, placeNodes } from './place.ts';
import { type Storage, storeValues } from './storage.ts';
import type { FunctionWriter } from './wasm-module.ts';
import { type Bound, sectionFunction, stageFunction } from './write-functions.ts';
import type { Destinations, OutputPlace } from './write-loop.ts';

/** Equations to run: which, where their results go, and what is ready beforehand. */
export interface ProgramRequest {
  readonly lowered: Lowered;
  readonly groups: readonly Group[];
  isWanted(quantity: Quantity): boolean;
  readonly kept: ReadonlyMap<KernelNode, Place>;
  readonly outputs: ReadonlyMap<KernelNode, readonly OutputPlace[]>;
  readonly columnBytes: number;
  isReady(node: KernelNode): boolean;
}

export const planProgram = (request: ProgramRequest): Placement =>
  placeNodes(
    request.lowered,
    request.groups,
    request.isWanted,
    [...request.kept.keys(), ...request.outputs.keys()],
    request.isReady,
  );

/** The functions of a program, to be called one after another for each turn of worlds. */
export const writeProgram = (
  request: ProgramRequest,
  placement: Placement,
  surroundings: Omit<ProgramContext, 'storage' | 'emitComplex'>,
  allocator: Allocator,
): readonly FunctionWriter[] => {
  const { cell, steps, sizeOf } = surroundings;
  const bodies = {
    sections: placement.sections.map(fuseLoops),
    stages: placement.stages.map((stage) => fuseLoops(stage.nodes)),
  };
  const storage = storeValues(placement, bodies, request.isReady, allocator, cell, steps, sizeOf);
  const program: ProgramContext = { ...surroundings, storage, emitComplex };
  const writing = {
    program,
    columnBytes: request.columnBytes,
    destinationsOf: destinations(request, storage),
  };
  const functions: FunctionWriter[] = [];
  bodies.sections.forEach((loops, section) => {
    const bounds = boundsOf(placement, storage, section);
    if (loops.length + bounds.length > 0) functions.push(sectionFunction(writing, loops, bounds));
    const stage = placement.stages[section];
    if (stage) functions.push(stageFunction(writing, stage, bodies.stages[section] ?? []));
  });
  return functions;
};

const boundsOf = (placement: Placement, storage: Storage, section: number): Bound[] => {
  const bounds: Bound[] = [];
  for (const [which, sections] of [
    ['starts', placement.opened],
    ['ends', placement.closed],
  ] as const) {
    for (const [series, at] of sections) {
      const place = storage.series.get(series);
      if (at === section && place) bounds.push({ series, value: series[which], which, place });
    }
  }
  return bounds;
};

const destinations = (
  request: ProgramRequest,
  storage: Storage,
): ((node: KernelNode) => Destinations) => {
  const seriesOf = new Map<KernelNode, Series[]>();
  for (const series of storage.series.keys()) {
    const value = series.value as KernelNode;
    seriesOf.set(value, [...(seriesOf.get(value) ?? []), series]);
  }
  return (node) => {
    const places: Place[] = [];
    const add = (place: Place | undefined): void => {
      if (place) places.push(place);
    };
    if (node.op !== 'reduce' && node.op !== 'joinBy') add(storage.arrays.get(node));
    add(storage.rows.get(node));
    for (const series of seriesOf.get(node) ?? []) add(storage.series.get(series));
    add(request.kept.get(node));
    return { places, outputs: request.outputs.get(node) ?? [] };
  };
};
