import { describe, expect, it } from 'vitest';
import { thinnedPath } from '../../src/charts/thinned-path.ts';

describe('a path without the points that no one sees', () => {
  it.each([
    ['M0,0L1,0L2,0L3,0', 'M0,0L3,0'],
    ['M0,0L1,0L1,0L2,5', 'M0,0L1,0L2,5'],
    ['M0,0L0,2L0,4L4,4Z', 'M0,0L0,4L4,4Z'],
    // It turns back, or turns: these are seen.
    ['M0,0L4,0L2,0', 'M0,0L4,0L2,0'],
    ['M0,0L1,1L2,2', 'M0,0L1,1L2,2'],
    ['M1.5,-2L2,-2L3,-2L3,7M0,1L1,1L2,1Z', 'M1.5,-2L3,-2L3,7M0,1L2,1Z'],
    // What is more than lines stays.
    ['M0,0C1,1,2,2,3,3L4,3L5,3', 'M0,0C1,1,2,2,3,3L4,3L5,3'],
    ['M5,5', 'M5,5'],
  ])('%s is %s', (path, thinned) => {
    expect(thinnedPath(path)).toBe(thinned);
  });
});
