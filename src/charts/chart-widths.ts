/**
 * A drawing is made twice: wide, for a desk and for paper, and narrow, for a phone, where a wide
 * drawing scaled down would have letters of five points.
 */
export type Width = 'wide' | 'narrow';

/** Pixels across. */
export const WIDTHS: Readonly<Record<Width, number>> = { wide: 760, narrow: 344 };
