import type { Structure } from '../structure.ts';
import type { Allocator } from './memory.ts';

/** Bytes that lie in the kernel's memory before it first runs. */
export interface DataPiece {
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** Relations, networks, axes and given numbers, each laid into memory once, where first asked for. */
export const dataTables = (structure: Structure, allocator: Allocator) => {
  const pieces: DataPiece[] = [];
  const known = new Map<string, number>();

  const once = (key: string, make: () => Int32Array | Float64Array): number => {
    const at = known.get(key);
    if (at !== undefined) return at;
    const values = make();
    const offset = allocator.allocate(values.byteLength);
    pieces.push({ offset, bytes: littleEndian(values) });
    known.set(key, offset);
    return offset;
  };
  const targetsOf = (relation: string): Int32Array => {
    const targets = structure.relations.get(relation);
    if (!targets) throw new Error(`the structure has no relation ${relation}`);
    return targets;
  };
  return {
    pieces,
    once,
    targetsOf,
    /** The index that each element points to, `missing` where it points to none. */
    targets: (relation: string, missing: number): number =>
      once(`targets ${relation} ${missing}`, () =>
        targetsOf(relation).map((target) => (target < 0 ? missing : target)),
      ),
    /** All bits set where an element points somewhere, else none. */
    presence: (relation: string): number =>
      once(`presence ${relation}`, () => {
        const bits = new Int32Array(targetsOf(relation).length * 2);
        targetsOf(relation).forEach((target, at) => {
          bits.fill(target < 0 ? 0 : -1, 2 * at, 2 * at + 2);
        });
        return bits;
      }),
    /** Where each element's neighbours begin (one more at the end), and the neighbours. */
    neighbours: (
      network: string,
      direction: 'forward' | 'backward',
    ): { readonly starts: number; readonly list: number } => {
      const lists = neighboursOf(structure, network, direction);
      const starts = new Int32Array(lists.length + 1);
      lists.forEach((list, at) => {
        starts[at + 1] = (starts[at] as number) + list.length;
      });
      return {
        starts: once(`starts ${network} ${direction}`, () => starts),
        list: once(`neighbours ${network} ${direction}`, () => Int32Array.from(lists.flat())),
      };
    },
    doubles: (key: string, make: () => Float64Array): number => once(key, make),
  };
};

export type DataTables = ReturnType<typeof dataTables>;

const neighboursOf = (
  structure: Structure,
  network: string,
  direction: 'forward' | 'backward',
): readonly (readonly number[])[] => {
  const predecessors = structure.networks.get(network);
  if (!predecessors) throw new Error(`the structure has no network ${network}`);
  if (direction === 'forward') return predecessors.map((list) => [...list]);
  const successors: number[][] = predecessors.map(() => []);
  predecessors.forEach((before, element) => {
    for (const one of new Set(before)) successors[one]?.push(element);
  });
  return successors;
};

const littleEndian = (values: Int32Array | Float64Array): Uint8Array => {
  const bytes = new Uint8Array(values.byteLength);
  const view = new DataView(bytes.buffer);
  values.forEach((value, at) => {
    if (values instanceof Int32Array) view.setInt32(at * 4, value, true);
    else view.setFloat64(at * 8, value, true);
  });
  return bytes;
};
