import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorsOf, leftOutRows } from '../../scripts/accuracy/left-out-rows.ts';
import { accuracyPage } from '../../scripts/accuracy-page.ts';

describe('docs/accuracy.md', () => {
  it('says what the models do (npm run generate writes it)', () => {
    expect(readFileSync('docs/accuracy.md', 'utf8')).toBe(accuracyPage());
  });
});

// Each source left out in turn: what the models are held to on rows that a fit has not seen.
describe('rows of sources that a fit did not see', () => {
  const training = leftOutRows('training');
  const serving = leftOutRows('serving');
  it.each([
    ['training, dense', training.filter(({ type }) => type === 'dense'), 0.11],
    ['training, experts', training.filter(({ type }) => type === 'mixture of experts'), 0.2],
    ['training, TPU', training.filter(({ chip }) => chip.startsWith('TPU')), 0.2],
    ['Korthikanti', training.filter(({ id }) => id.startsWith('korthikanti')), 0.0365],
    ['SC21 table 1', training.filter(({ id }) => id.startsWith('sc21-t1')), 0.07],
    ['serving, dense', serving.filter(({ type }) => type === 'dense'), 0.13],
    ['serving, experts', serving.filter(({ type }) => type === 'mixture of experts'), 0.22],
  ])('are missed by little: %s', (_, rows, most) => {
    expect(rows.length).toBeGreaterThan(7);
    expect(errorsOf(rows).mean).toBeLessThan(most);
  });

  it.each([
    ['training', training],
    ['training, dense', training.filter(({ type }) => type === 'dense')],
    ['training, experts', training.filter(({ type }) => type === 'mixture of experts')],
    ['serving', serving],
    ['serving, dense', serving.filter(({ type }) => type === 'dense')],
    ['serving, experts', serving.filter(({ type }) => type === 'mixture of experts')],
  ])('lie in the 80 %% band about as often: %s', (_, rows) => {
    const { inBand } = errorsOf(rows);
    expect(inBand).toBeGreaterThanOrEqual(0.75);
    expect(inBand).toBeLessThanOrEqual(0.88);
  });
});
