import type { Joining, Reducer } from '../expression.ts';

/** What a join of elements starts from. */
export const joinStart = (joining: Joining): number =>
  joining === 'sum' ? 0 : joining === 'max' ? -Infinity : Infinity;

/** What a reducer's running value is before the first month; a peak takes the first month's value. */
export const reducerStart = (reducer: Reducer): number =>
  reducer === 'firstMonth' ? Infinity : reducer === 'lastMonth' ? -Infinity : 0;
