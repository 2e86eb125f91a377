import type { Quantity } from '../equations/quantity.ts';
import type { Structure } from '../equations/structure.ts';
import {
  addHistogram,
  addValues,
  emptyHistogram,
  type Histogram,
  histogramFor,
} from '../uncertainty/statistics/histogram.ts';

/** One quantity whose numbers are kept from every world. */
export interface KeptQuantity {
  readonly path: string;
  readonly timed: boolean;
  readonly elements: number;
  /** Numbers of one world: elements x steps of a series (the steps run fastest), else elements. */
  readonly rows: number;
}

/** What is kept of each quantity, in the order given, each once. */
export const keptLayout = (
  structure: Structure,
  quantities: readonly Quantity[],
): readonly KeptQuantity[] =>
  [...new Set(quantities)].map((quantity) => {
    const { path, dimension, timed } = quantity;
    const elements = dimension ? (structure.elements.get(dimension.name)?.length ?? 0) : 1;
    return { path, timed, elements, rows: elements * (timed ? structure.steps : 1) };
  });

/**
 * Room for the kept numbers of some worlds, in arrays that threads may share. Row r of quantity k
 * in world i is values[k][r * room + i].
 */
export interface KeptWorlds {
  /** How many worlds there is room for. */
  readonly room: number;
  /** By kept quantity; empty where only counts are kept. */
  readonly values: readonly Float64Array[];
  /** By question: index of the claim drawn. */
  readonly claims: readonly Uint8Array[];
}

/** Empty room; `shared` lets several threads of Node write into it. */
export const keptWorlds = (
  layout: readonly KeptQuantity[],
  questions: number,
  room: number,
  { shared, series }: { readonly shared: boolean; readonly series: boolean },
): KeptWorlds => {
  const bytes = (length: number): ArrayBuffer | SharedArrayBuffer =>
    shared ? new SharedArrayBuffer(length) : new ArrayBuffer(length);
  return {
    room,
    values: layout.map(
      ({ rows, timed }) => new Float64Array(bytes(timed && !series ? 0 : rows * room * 8)),
    ),
    claims: Array.from({ length: questions }, () => new Uint8Array(bytes(room))),
  };
};

/**
 * Puts `count` worlds of one room, from its first on, into another from world `at` on; quantities
 * for which the other has no room are left out.
 */
export const copyWorlds = (from: KeptWorlds, count: number, to: KeptWorlds, at: number): void => {
  from.values.forEach((values, kept) => {
    const target = to.values[kept] as Float64Array;
    if (target.length === 0) return;
    for (let row = 0; row * from.room < values.length; row++) {
      const first = row * from.room;
      target.set(values.subarray(first, first + count), row * to.room + at);
    }
  });
  from.claims.forEach((claims, question) => {
    to.claims[question]?.set(claims.subarray(0, count), at);
  });
};

/** Of every row of every series a histogram; empty lists for what is not a series. */
export type CountedWorlds = readonly (readonly Histogram[])[];

const BINS = 1024;

/** Empty histograms whose ranges are those of the first worlds, which are not counted yet. */
export const countsFor = (layout: readonly KeptQuantity[], first: KeptWorlds): CountedWorlds =>
  layout.map(({ timed, rows }, kept) => {
    if (!timed) return [];
    const values = first.values[kept] as Float64Array;
    return Array.from({ length: rows }, (_, row) =>
      histogramFor(values.subarray(row * first.room, (row + 1) * first.room), BINS),
    );
  });

/** Histograms of the same ranges with nothing in them. */
export const emptyCounts = (counts: CountedWorlds): CountedWorlds =>
  counts.map((rows) =>
    rows.map(({ low, high, counts: bins }) => emptyHistogram(low, high, bins.length)),
  );

/** Counts the first `count` worlds of a room. */
export const countWorlds = (counts: CountedWorlds, worlds: KeptWorlds, count: number): void => {
  counts.forEach((rows, kept) => {
    const values = worlds.values[kept] as Float64Array;
    rows.forEach((histogram, row) => {
      const first = row * worlds.room;
      addValues(histogram, values.subarray(first, first + count));
    });
  });
};

export const addCounts = (counts: CountedWorlds, more: CountedWorlds): void => {
  counts.forEach((rows, kept) => {
    rows.forEach((histogram, row) => {
      addHistogram(histogram, more[kept]?.[row] as Histogram);
    });
  });
};
