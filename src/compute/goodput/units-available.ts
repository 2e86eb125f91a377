/**
 * Units (nodes, cubes, racks) that work at once with a given confidence: the largest k with
 * P(at least k of n work) >= confidence, each working by itself with the given availability.
 * Zero where even one is not sure. Binomial, summed from the top.
 */
export function unitsAvailable(inputs: {
  readonly units: number;
  readonly availability: number;
  readonly confidence: number;
}): number {
  const { units, availability, confidence } = inputs;
  const odds = (1 - availability) / availability;
  if (availability <= 0) return 0;
  let chance = 1;
  for (let unit = 0; unit < units; unit++) chance *= availability;
  let atLeast = chance;
  let working = units;
  while (atLeast < confidence && working > 0) {
    // P(k - 1) = P(k) x k / (n - k + 1) x (1 - a) / a.
    chance *= (working / (units - working + 1)) * odds;
    working -= 1;
    atLeast += chance;
  }
  return working;
}
