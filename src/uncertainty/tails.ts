/** A place in a distribution by the probability on either side; small tails keep their digits. */
export interface Tails {
  /** P(X <= x). */
  readonly lower: number;
  /** P(X > x), computed for itself and not as 1 - lower where that would lose digits. */
  readonly upper: number;
}

/** Tails that sum to one, from the lower. */
export function tailsFromLower(lower: number): Tails {
  return { lower, upper: 1 - lower };
}

/** Tails that sum to one, from the upper. */
export function tailsFromUpper(upper: number): Tails {
  return { lower: 1 - upper, upper };
}
