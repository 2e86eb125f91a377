/**
 * The columns of every sheet with a timeline, from 1. The same column is the same month on each of
 * them. The opening column stands left of the first month, so that "the month before" is the same
 * formula in every month; the closing column right of the last one does the same for "the month
 * after".
 */
export const LABEL = 1;
export const PATH = 2;
export const ELEMENT = 3;
export const UNIT = 4;
export const CONSTANT = 5;
export const TOTAL = 6;
export const OPENING = 7;
export const FIRST_MONTH = 8;

export const lastMonth = (steps: number): number => FIRST_MONTH + steps - 1;
export const closing = (steps: number): number => FIRST_MONTH + steps;

/** Rows of the head that all sheets with a timeline share. */
export const HEAD_ROWS = 5;
