/**
 * A path of straight lines without the points that no one sees: those at which it goes on level or
 * upright. Steps by month are mostly such points. Any other path stays as it is.
 */
export const thinnedPath = (path: string): string => {
  if (!/^[MLZ\d.,-]+$/.test(path)) return path;
  return path.replaceAll(/M[^MZ]+/g, (run) => {
    const points = run
      .slice(1)
      .split('L')
      .map((point) => point.split(','));
    if (points.some((point) => point.length !== 2)) return run;
    const kept: string[][] = [];
    for (const point of points) {
      const before = kept.at(-2);
      const last = kept.at(-1);
      const goesOn = before && last && isBetween(before, last, point);
      if (goesOn || (last && last[0] === point[0] && last[1] === point[1])) kept.pop();
      kept.push(point);
    }
    return `M${kept.map((point) => point.join(',')).join('L')}`;
  });
};

/** Whether the line goes on through the middle point, neither turning nor turning back. */
const isBetween = (before: string[], at: string[], after: string[]): boolean =>
  [0, 1].some((axis) => {
    const across = 1 - axis;
    const [a, b, c] = [before, at, after].map((point) => Number(point[across])) as [
      number,
      number,
      number,
    ];
    return before[axis] === at[axis] && at[axis] === after[axis] && (b - a) * (c - b) >= 0;
  });
