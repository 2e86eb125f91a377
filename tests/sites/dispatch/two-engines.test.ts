import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispatchSite, fixedDispatch } from '../../../src/entries/sites.ts';
import { siteProblem } from '../../../src/sites/dispatch/site-problem.ts';
import { beyondKernel } from '../../../src/sites/dispatch/supply-stack.ts';
import { campusToSize, campusYear } from './campus-year.ts';
import { siteCases } from './random-case.ts';

describe('the kernel and HiGHS', () => {
  it('agree on small sites of every kind', async () => {
    await fc.assert(
      fc.asyncProperty(siteCases, async (asked) => {
        expect(beyondKernel(siteProblem(asked))).toBeNull();
        const kernel = await dispatchSite(asked, { engine: 'kernel' });
        const highs = await dispatchSite(asked, { engine: 'highs' });
        const size = Math.max(1, Math.abs(highs.objective));
        expect(Math.abs(kernel.objective - highs.objective) / size).toBeLessThan(1e-6);
        expect(kernel.gap).toBeLessThanOrEqual(2e-7);
        expect(kernel.bound).toBeLessThanOrEqual(highs.objective + 1e-6 * size);
      }),
      { numRuns: 150, seed: 20_261_124 },
    );
  }, 120_000);

  it('balance every hour, within every size', async () => {
    await fc.assert(
      fc.asyncProperty(siteCases, async (asked) => {
        const { hours, capacity } = await dispatchSite(asked, { engine: 'kernel' });
        const stepH = asked.stepH ?? 1;
        const store = hours.stores.bat;
        for (const [t, load] of asked.load.entries()) {
          const made = Object.values(hours.generators).reduce((sum, mw) => sum + mw[t]!, 0);
          const supplied = made + hours.gridImport[t]! + hours.curtailed[t]! + hours.unserved[t]!;
          const moved = store === undefined ? 0 : store.discharge[t]! - store.charge[t]!;
          const left = supplied + moved - hours.gridExport[t]! - hours.lost[t]! - load;
          expect(Math.abs(left)).toBeLessThan(1e-6);
          if (store === undefined) continue;
          expect(store.held[t]).toBeGreaterThanOrEqual(-1e-6);
          expect(store.held[t]).toBeLessThanOrEqual(capacity['bat.energy']! + 1e-6);
          if (t === 0) continue;
          const { effCharge = 1, effDischarge = 1, lossPerH = 0 } = asked.storage![0]!;
          const kept = (1 - lossPerH) ** stepH * store.held[t - 1]!;
          const stored = effCharge * store.charge[t]! - store.discharge[t]! / effDischarge;
          expect(Math.abs(kept + stored * stepH - store.held[t]!)).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  }, 120_000);

  it('agree on a year of hours at stated sizes', async () => {
    const asked = campusYear();
    const kernel = fixedDispatch(asked);
    const highs = await dispatchSite(asked, { engine: 'highs' });
    expect(kernel.engine).toBe('slopes');
    expect(highs.engine).toBe('highs-lp');
    expect(Math.abs(kernel.objective / highs.objective - 1)).toBeLessThan(1e-6);
    expect(kernel.gap).toBeLessThan(1e-9);
  }, 120_000);
});

describe('sizing a year with twelve demand charges', () => {
  // HiGHS 1.15.3, the whole year as one linear programme of 70,096 columns
  const OPTIMUM = 348_409_296.926;

  it('is proven to a gap of 1e-6, at the optimum of the whole programme', async () => {
    const sized = await dispatchSite(campusToSize(), { tolerance: 1e-6 });
    expect(sized.engine).toBe('cuts');
    expect(sized.gap).toBeLessThanOrEqual(1e-6);
    expect(Math.abs(sized.objective / OPTIMUM - 1)).toBeLessThan(1.1e-6);
  }, 120_000);
});
