/**
 * The known word that was probably meant, or undefined when none is near enough to be worth a
 * suggestion: at most a third of the letters wrong, case counting half. Ties go to the first.
 */
export function nearestWord(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(written.length / 3)) + 0.25;
  for (const word of known) {
    const distance = spellingDistance(written, word);
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * Letters to insert, drop, replace or swap with their neighbour to turn one word into the other
 * (optimal string alignment); a letter in the other case counts a half.
 */
export function spellingDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min(
        last[j]! + 1,
        row[j - 1]! + 1,
        last[j - 1]! + replacementCost(a[i - 1]!, b[j - 1]!),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, beforeLast[j - 2]! + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

function replacementCost(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? 0.5 : 1;
}
