import { describe, expect, it } from 'vitest';
import { dimension } from '../../src/equations/dimension.ts';
import { interpret } from '../../src/equations/interpret.ts';
import { assembleModel } from '../../src/equations/model.ts';
import { presentValue, previous } from '../../src/equations/over-time.ts';
import { input, next, perWorld, stock } from '../../src/equations/quantity.ts';
import type { Structure } from '../../src/equations/structure.ts';
import { xlsxBytes } from '../../src/export/xlsx-file.ts';
import { firstDisagreement } from './agreement.ts';
import { modelWorkbook } from './model-workbook.ts';
import { office, recalculated } from './recalculate.ts';

/*
 * Rows on the way to a formula stand with whoever asked first. Where that is a quantity of one
 * element, another of three asks for two more of them: they stand on the first one's sheet too.
 */
const place = dimension('place');
const rate = input('shared.rate', { unit: '1', title: 'A rate' });
const first = perWorld('first.worth', {
  unit: '1',
  title: 'Worth of the rate in every month',
  is: presentValue(rate, 0.05),
});
const size = input('other.size', { over: place, unit: '1', title: 'Size of a place' });
const second = stock('second.worth', { over: place, unit: '1', title: 'The same, by place' });
next(second, previous(second).plus(size.times(presentValue(rate, 0.05))));

const structure: Structure = {
  steps: 6,
  monthsPerStep: 1,
  startMonth: 2025 * 12,
  elements: new Map([[place.name, ['one', 'two', 'three']]]),
  relations: new Map(),
  networks: new Map(),
  givens: new Map(),
  tables: new Map(),
};

describe.skipIf(!office)('rows that several quantities need', () => {
  it('stand where they are looked for', async () => {
    const model = assembleModel([[first, second]]);
    const columns = Float64Array.of(0.3, 1, 2, 3);
    const { workbook, places } = modelWorkbook(model, structure, columns);
    const [sheets] = await recalculated([await xlsxBytes(workbook)]);
    const computed = interpret(model, structure, columns);
    expect(firstDisagreement(places, computed, structure.steps, sheets!)).toBeNull();
  });
});
