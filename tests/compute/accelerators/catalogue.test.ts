import { describe, expect, it } from 'vitest';
import {
  accelerator,
  accelerators,
  type Figure,
  figureSources,
  findAccelerator,
  priceQuotes,
  yearlyPriceRanges,
} from '../../../src/entries/compute.ts';

function figuresOf(value: unknown): readonly Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('value' in value) return [value as Figure];
  return Object.values(value).flatMap(figuresOf);
}

describe('the catalogue of accelerators', () => {
  it('holds thirty, each once', () => {
    expect(accelerators).toHaveLength(30);
    expect(new Set(accelerators.map((one) => one.id)).size).toBe(30);
  });

  it('names a source for every figure', () => {
    for (const one of accelerators) {
      const figures = figuresOf(one);
      expect(figures.length).toBeGreaterThanOrEqual(3);
      for (const figure of figures) {
        expect(figure.value, one.id).toBeGreaterThan(0);
        const { title } = figureSources[figure.source];
        expect(title, one.id).toMatch(/\w{4}/);
        expect(title, one.id).not.toMatch(/recalled|not re-checked/);
      }
    }
  });

  it('never rates a measured product above the peak', () => {
    for (const { id, denseTflops, achievedTflops } of accelerators) {
      for (const precision of ['bf16', 'fp8'] as const) {
        const measured = achievedTflops?.[precision]?.value ?? 0;
        expect(measured, id).toBeLessThanOrEqual(denseTflops[precision]?.value ?? Infinity);
      }
    }
  });

  it('rates FP8 at no less than 16 bits where both are known', () => {
    for (const { id, denseTflops } of accelerators) {
      const { bf16, fp8 } = denseTflops;
      if (bf16 && fp8) expect(fp8.value, id).toBeGreaterThanOrEqual(bf16.value);
    }
  });

  // NVIDIA H100 SXM: 989 dense BF16, 3.35 TB/s, 10.2 kW a DGX (stas00/ml-engineering, DGX guide).
  it('knows the H100', () => {
    const h100 = accelerator('H100-SXM5-80GB');
    expect(h100.denseTflops.bf16?.value).toBe(989);
    expect(h100.memoryTbps.value).toBe(3.35);
    expect(h100.server).toMatchObject({ devices: 8, powerKw: { value: 10.2 } });
  });

  it.each([
    ['H100', 'H100-SXM5-80GB'],
    ['h200-sxm', 'H200-SXM5-141GB'],
    ['TPU-v6', 'TPU-v6e'],
    ['GB300-NVL36', 'GB300-NVL72'],
    ['MI300', 'MI300X'],
  ])('names the nearest for %s', (written, nearest) => {
    expect(findAccelerator(written)).toBeUndefined();
    expect(() => accelerator(written)).toThrow(`the nearest is '${nearest}'`);
  });

  it('gives quotes by date, of known accelerators, each with a price', () => {
    const quotes = priceQuotes();
    const days = quotes.map((quote) => quote.date);
    expect(days).toEqual([...days].sort());
    for (const quote of quotes) {
      expect(findAccelerator(quote.accelerator)).toBeDefined();
      const prices = [quote.purchaseUsd, quote.hourUsd, quote.hourOneYearUsd];
      expect(prices.some((price) => price !== undefined && price > 0)).toBe(true);
    }
    expect(priceQuotes('H100-SXM5-80GB').length).toBeGreaterThan(30);
  });

  // Epoch AI, ai-chip-counts: an H100 went from 30,000-45,000 (2022) to 20,000-27,000 (2025).
  it('gives the yearly ranges of a maker', () => {
    const ranges = yearlyPriceRanges('H100-SXM5-80GB');
    expect(ranges.map(({ year, lowUsd, highUsd }) => [year, lowUsd, highUsd])).toEqual([
      [2022, 30000, 45000],
      [2023, 30000, 40000],
      [2024, 23000, 30000],
      [2025, 20000, 27000],
    ]);
  });
});
