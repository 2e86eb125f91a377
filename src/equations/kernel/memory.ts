/**
 * Where a value lies. `base` is the address of element 0 (in month 0, for rows); elements follow
 * each other by `cell` bytes, rows by `cell * size`. A cell of 8 bytes holds what is the same in
 * every world, a wider one the worlds of a turn.
 *
 * - array: one row. rows: one row a month, with one before the first and one after the last.
 * - ring: two rows that take turns, one for this month and one for the month before.
 */
export interface Place {
  readonly kind: 'array' | 'rows' | 'ring';
  readonly base: number;
  readonly cell: number;
  readonly size: number;
}

/** Hands out memory from the bottom up. */
export const memoryAllocator = () => {
  let top = 64;
  const allocate = (bytes: number): number => {
    const at = top;
    top += Math.ceil(bytes / 64) * 64;
    return at;
  };
  return {
    allocate,
    top: (): number => top,
    array: (size: number, cell: number, spare = 0): Place => ({
      kind: 'array',
      base: allocate((size + spare) * cell),
      cell,
      size,
    }),
    rows: (size: number, cell: number, steps: number): Place => ({
      kind: 'rows',
      base: allocate((steps + 2) * size * cell) + size * cell,
      cell,
      size,
    }),
    ring: (size: number, cell: number): Place => ({
      kind: 'ring',
      base: allocate(2 * size * cell),
      cell,
      size,
    }),
  };
};

export type Allocator = ReturnType<typeof memoryAllocator>;
