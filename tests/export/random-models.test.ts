import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/equations/interpret.ts';
import { xlsxBytes } from '../../src/export/xlsx-file.ts';
import { randomModel } from '../equations/random-model.ts';
import { firstDisagreement, isTame } from './agreement.ts';
import { modelWorkbook } from './model-workbook.ts';
import { office, recalculated } from './recalculate.ts';

const SEEDS = 120;

describe.skipIf(!office)('workbooks of random models', () => {
  it('agree with the interpreter, whatever their formulas are made of', async () => {
    const made = Array.from({ length: SEEDS }, (_, seed) => randomModel(seed + 1)).flatMap(
      ({ model, structure, worlds }, seed) => {
        const [world] = worlds;
        if (!world || !isTame(model, structure, world)) return [];
        try {
          const { workbook, places } = modelWorkbook(model, structure, world);
          return [{ seed: seed + 1, model, structure, world, workbook, places }];
        } catch (error) {
          // The one thing that no formula is written for, and it says so.
          if (error instanceof Error && /over a time that changes by month/.test(error.message))
            return [];
          throw error;
        }
      },
    );
    expect(made.length).toBeGreaterThan(20);
    const files = await Promise.all(made.map(({ workbook }) => xlsxBytes(workbook)));
    const values = await recalculated(files);
    const differences = made.flatMap(({ seed, model, structure, world, places }, index) => {
      const sheets = values[index];
      const computed = interpret(model, structure, world);
      const found = sheets
        ? firstDisagreement(places, computed, structure.steps, sheets)
        : 'nothing';
      return found === null ? [] : [`seed ${seed}: ${found}`];
    });
    expect(differences).toEqual([]);
  });
});
