import { describe, expect, it } from 'vitest';
import {
  estimateTraining,
  type TrainingCase,
  type TrainingEstimate,
} from '../../../src/entries/compute.ts';
import { caseTable } from '../case-tables.ts';

const rows = caseTable('training');

function estimated(run: TrainingCase | object): TrainingEstimate {
  const estimate = estimateTraining(run);
  if ('reason' in estimate) throw new Error(estimate.reason);
  return estimate;
}

/** Rows with a step time, their estimate and its error. */
const scored = rows.flatMap((row) => {
  const measured = row.measured.step_s ?? row.derived.step_s;
  if (measured === undefined) return [];
  const estimate = estimateTraining(row.run);
  if ('reason' in estimate) return [];
  const gpu = !/^(TPU|Gaudi)/.test(row.run.system.gpu);
  const type = row.run.model.type === 'moe' ? 'moe' : gpu ? 'dense' : 'other';
  const error = Math.abs(estimate.stepSeconds / measured - 1);
  const inside = measured >= estimate.low.stepSeconds && measured <= estimate.high.stepSeconds;
  return [{ ...row, type, error, inside }];
});

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const errorsOf = (keep: (row: (typeof scored)[number]) => boolean) =>
  scored.filter(keep).map((row) => row.error);

const llama405: TrainingCase = {
  system: { gpu: 'H100-SXM5-80GB', count: 16384 },
  model: {
    name: 'Llama 3.1 405B',
    type: 'dense',
    layers: 126,
    hidden: 16384,
    heads: 128,
    kvHeads: 8,
    ffn: 53248,
    ffnMatrices: 3,
    vocab: 128256,
    tiedEmbeddings: false,
    seq: 8192,
  },
  parallelism: { tp: 8, pp: 16, dp: 128, virtualStages: 7 },
  batch: { global: 2048, micro: 1 },
  precision: 'bf16',
};

describe('training steps as measured (tests/cases/compute/training.json)', () => {
  // The bounds are those that the fit reached on its own rows, with little room: they hold the
  // constants, not the claim. What holds for unseen sources is in training-left-out.json.
  it.each([
    ['dense', 0.06, 0.04],
    ['moe', 0.13, 0.085],
    ['other', 0.06, 0.06],
  ])('misses %s rows by little', (type, most, mostMedian) => {
    const errors = errorsOf((row) => row.type === type).sort((a, b) => a - b);
    expect(mean(errors)).toBeLessThan(most);
    expect(errors[Math.floor(errors.length / 2)]).toBeLessThan(mostMedian);
  });

  // Narayanan et al. 2021, table 1, where Calculon misses by 10.6 %; vTrain's 73 multi-node rows,
  // where Calculon misses by 12.9 % and vTrain by 14.7 %.
  it.each([
    ['sc21-t1', 10, 0.04],
    ['vtrain-multi', 73, 0.09],
    ['korthikanti', 8, 0.0365],
  ])('misses %s by less than the known models', (id, count, most) => {
    const errors = errorsOf((row) => row.id.startsWith(id));
    expect(errors).toHaveLength(count);
    expect(mean(errors)).toBeLessThan(most);
  });

  it('refuses at most one row in a hundred, and says why', () => {
    const reasons = rows.map((row) => estimateTraining(row.run)).filter((one) => 'reason' in one);
    expect(reasons.length / rows.length).toBeLessThan(0.01);
    for (const { reason } of reasons) expect(reason).toMatch(/\w+ .*\.$/);
  });

  it('counts the memory of runs that print it within 8 %', () => {
    const errors = rows.flatMap(({ run, measured }) => {
      const gb = measured.memory_gb_per_gpu ?? (measured.memory_gib_per_gpu ?? 0) * 1.073741824;
      return gb > 0 ? [Math.abs(estimated(run).memoryBytesPerDevice / gb / 1e9 - 1)] : [];
    });
    expect(errors.length).toBeGreaterThan(60);
    expect(mean(errors)).toBeLessThan(0.08);
  });

  it('lets every run fit that ran', () => {
    const cramped = rows.filter(({ run }) => {
      const estimate = estimateTraining(run);
      return !('reason' in estimate) && !estimate.fits;
    });
    expect(cramped.map(({ id }) => id)).toEqual([]);
  });
});

describe('an estimate of a training step', () => {
  // Llama 3 report (arXiv 2407.21783), table 4: 16,384 GPUs, 8k tokens, 400 TFLOP/s a GPU.
  // A production run on software of its year, of a source that is in no table here.
  it('comes within 15 % of Llama 3.1 405B', () => {
    const estimate = estimated({ ...llama405, software: { date: '2024-04' } });
    expect(Math.abs(estimate.tflopsPerDevice / 400 - 1)).toBeLessThan(0.15);
    expect(estimate.fits).toBe(true);
  });

  it('explains where the time goes: the parts add up', () => {
    const { breakdown, stepSeconds } = estimated(llama405);
    const sum = Object.values(breakdown).reduce((total, part) => total + part, 0);
    expect(sum / stepSeconds).toBeCloseTo(1, 12);
    for (const part of Object.values(breakdown)) expect(part).toBeGreaterThanOrEqual(0);
  });

  it('orders its band', () => {
    const { low, high, ...middle } = estimated(llama405);
    for (const figure of [
      'stepSeconds',
      'tokensPerSecond',
      'mfu',
      'memoryBytesPerDevice',
    ] as const) {
      expect(low[figure]).toBeLessThan(middle[figure]);
      expect(high[figure]).toBeGreaterThan(middle[figure]);
    }
  });

  it('reads fields in either spelling', () => {
    const snake = {
      ...llama405,
      model: { ...llama405.model, kv_heads: 8, tied_embeddings: false },
    };
    expect(estimated(snake)).toEqual(estimated(llama405));
  });

  it('finds a layout that fits and is no slower than a poor one', () => {
    const { parallelism: _, ...free } = llama405;
    const found = estimated(free);
    expect(found.fits).toBe(true);
    expect(found.layout.tp * found.layout.pp * found.layout.cp * found.layout.dp).toBe(16384);
    const poor = estimated({ ...llama405, parallelism: { tp: 8, pp: 63 } });
    expect(found.tokensPerSecondPerDevice).toBeGreaterThan(poor.tokensPerSecondPerDevice);
  });

  it('takes longer for more work, less on more or faster devices', () => {
    const { stepSeconds } = estimated(llama405);
    const change = (over: Partial<TrainingCase>) => estimated({ ...llama405, ...over }).stepSeconds;
    expect(change({ recompute: 'full' })).toBeGreaterThan(stepSeconds);
    expect(change({ batch: { global: 4096, micro: 1 } })).toBeGreaterThan(stepSeconds);
    expect(change({ precision: 'fp8' })).toBeLessThan(stepSeconds);
    expect(change({ system: { gpu: 'B200-SXM-180GB', count: 16384 } })).toBeLessThan(stepSeconds);
  });

  it('never says that a model fits which cannot', () => {
    const small = { gpu: 'H100-SXM5-80GB', count: 8 };
    const parallelism = { tp: 8, pp: 1 };
    expect(estimated({ ...llama405, system: small, parallelism, batch: { global: 8 } }).fits).toBe(
      false,
    );
  });

  it.each([
    [{ ...llama405, system: { gpu: 'H100-SXM5-80G', count: 8 } }, "nearest is 'H100-SXM5-80GB'"],
    [{ ...llama405, system: { gpu: 'H100-SXM5-80GB' } }, 'number of devices'],
    [{ ...llama405, model: { name: 'unheard of' } }, 'hidden size'],
    [{}, 'needs a system'],
  ])('says why it has no answer (case %#)', (run, reason) => {
    const estimate = estimateTraining(run);
    expect('reason' in estimate && estimate.reason).toContain(reason);
  });
});
