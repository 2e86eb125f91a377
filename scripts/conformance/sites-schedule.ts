import { type CriticalPathCase, criticalPath } from '../../src/entries/sites.ts';
import { judge, type SiteScorer, snakeRecord, toleranceOf } from './sites-judge.ts';

/** Networks with relations and lags: every time, every float, the critical activities. */
export const scoreCriticalPath: SiteScorer = (vectors) =>
  vectors.cases.map((one) => {
    const critical = [...(one.expected.critical as string[])].sort();
    return judge(
      { id: one.id, expected: { ...one.expected, critical } },
      toleranceOf(vectors),
      () => {
        const path = criticalPath(one as unknown as CriticalPathCase);
        const times = Object.entries(path.activities).map(([id, at]) => [id, snakeRecord(at)]);
        return {
          duration: path.duration,
          activities: Object.fromEntries(times),
          critical: [...path.critical].sort(),
        };
      },
    );
  });
