import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RESIDUAL_LIMIT, worstResiduals } from '../../scripts/verify/residuals.ts';

const names = readdirSync('programmes').filter((name) =>
  existsSync(`programmes/${name}/programme.yaml`),
);

/** `npm run verify` does the same in 10,000 worlds. */
describe('in 1,000 worlds of every shipped programme, every party and step', () => {
  it.each(names)('%s: sheets balance, cash is explained, loans roll, parties cancel', (name) => {
    for (const { what, share } of worstResiduals(name, 1000)) {
      expect(share, what).toBeLessThanOrEqual(RESIDUAL_LIMIT);
    }
  });
});
