import { findAccelerator } from '../../src/entries/compute.ts';
import type { ScoredCase } from './score.ts';

interface Chip {
  readonly id: string;
  readonly dense_tflops: Readonly<Record<string, { readonly value: number }>>;
  readonly hbm_gb: { readonly value: number };
  readonly hbm_tbps: { readonly value: number };
}

/** The catalogue has each chip with the same peaks, memory and bandwidth. */
export function computeCatalogue(chips: readonly unknown[]): readonly ScoredCase[] {
  return (chips as readonly Chip[]).map((chip) => {
    const ours = findAccelerator(chip.id);
    const peaks = ours?.denseTflops as Readonly<Record<string, { value: number }>> | undefined;
    const same =
      ours !== undefined &&
      ours.memoryGb.value === chip.hbm_gb.value &&
      ours.memoryTbps.value === chip.hbm_tbps.value &&
      Object.entries(chip.dense_tflops).every(
        ([name, { value }]) => peaks?.[name]?.value === value,
      );
    const why = ours === undefined ? 'not in the catalogue' : 'figures differ';
    return {
      id: chip.id,
      passed: same,
      worst: null,
      answer: ours ?? null,
      ...(same ? {} : { why }),
    };
  });
}
