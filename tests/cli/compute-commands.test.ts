import { describe, expect, it } from 'vitest';
import { gigastackHere } from './in-process.ts';

const json = async (...words: readonly string[]) => {
  const { code, out, error } = await gigastackHere([...words, '--json']);
  expect(error).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out);
};

describe('gigastack train', () => {
  // Llama Team (arXiv 2407.21783), table 4: 16,384 H100, 16M tokens a step, 400 TFLOP/s, 41 % MFU,
  // tensor 8, pipeline 16, data 128; 54 days held 419 interruptions.
  it('lays Llama 3 405B over 16,384 H100 as its makers did, near their speed', async () => {
    const { run } = await json('train', '--model', 'llama-3-405b', '--on', '16,384 H100');
    expect(run.step.layout).toMatchObject({ tp: 8, pp: 16, dp: 128 });
    expect(run.step.tflopsPerDevice).toBeGreaterThan(350);
    expect(run.step.tflopsPerDevice).toBeLessThan(450);
    expect(run.step.low.tflopsPerDevice).toBeLessThan(400);
    expect(run.step.high.tflopsPerDevice).toBeGreaterThan(400);
    expect(run.days).toBeCloseTo(15.6e12 / run.tokensPerDay, 6);
    expect(run.low.days).toBeLessThan(run.days);
    expect(run.high.days).toBeGreaterThan(run.days);
  });

  it('tells days, cost, the last day to start and where the time goes', async () => {
    const words = ['--model', 'llama-3-405b', '--on', '16,384 H100', '--by', '2026-06'];
    const { code, out } = await gigastackHere(['train', ...words]);
    expect(code).toBe(0);
    expect(out).toContain('Llama 3.1 405B on 16,384 NVIDIA H100 SXM: 15.6 trillion tokens');
    for (const told of ['days', 'device-hours', 'matrix products', 'pipeline idle', 'arxiv.org']) {
      expect(out).toContain(told);
    }
    expect(out).toMatch(/To be done by 2026-06-30 it has to start by 2026-\d\d-\d\d/);
  });

  it('adds the parts of a step up to the step', async () => {
    const { run } = await json('train', '--model', 'deepseek-v3', '--on', '2,048 H800');
    const parts = Object.values(run.step.breakdown) as number[];
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(run.step.stepSeconds, 9);
  });

  it.each([
    [['--model', 'lama-3-405b', '--on', '8 H100'], 2, 'the nearest are llama-3.1-405b'],
    [['--model', 'llama-3-405b', '--on', '8 H1000'], 2, "the nearest is 'H100-SXM5-80GB'"],
    [['--model', 'llama-3-405b', '--on', 'H100'], 2, "Write, for example, --on '16,384 H100'."],
    [['--model', 'llama-3-405b', '--on', '16 H100'], 1, 'GB a device'],
    [['--model', 'mixtral-8x7b', '--on', '64 H100'], 2, 'Say it: --tokens'],
    [['--model', 'gpt-3', '--on', '64 H100', '--by', 'soon'], 2, '--by soon is no date.'],
    [['--model', 'gpt-3', '--on', '64 H100', '--tokens', 'many'], 2, '--tokens many'],
  ])('says what is wrong with %s', async (words, code, told) => {
    const ended = await gigastackHere(['train', ...words]);
    expect(ended.code).toBe(code);
    expect(ended.error).toContain(told);
    expect(ended.out).toBe('');
  });
});

describe('gigastack tokens', () => {
  it('tells throughput, latency, cost and their bands', async () => {
    const asked = ['--model', 'deepseek-v3', '--on', '1,024 H200', '--in', '4000', '--out', '1000'];
    const { serving } = await json('tokens', ...asked, '--usd-per-hour', '2');
    expect(serving.inputTokensPerSecond).toBeCloseTo(4 * serving.outputTokensPerSecond, 3);
    expect(serving.usdPerMillionOutputTokens).toBeCloseTo(
      (2 * 1024) / (serving.outputTokensPerSecond * 0.0036),
      6,
    );
    expect(serving.low.outputTokensPerSecond).toBeLessThan(serving.outputTokensPerSecond);
    expect(serving.high.outputTokensPerSecond).toBeGreaterThan(serving.outputTokensPerSecond);
    expect(serving.breakdown.prefillBetween).toBeLessThan(serving.timePerOutputToken);
    const { out } = await gigastackHere(['tokens', ...asked]);
    for (const told of ['output tokens a second', 'cost of a million', 'reading weights']) {
      expect(out).toContain(told);
    }
  });

  it('holds to a limit of the time between tokens', async () => {
    const asked = ['--model', 'llama-3-70b', '--on', '8 H100', '--in', '1000', '--out', '1000'];
    const free = await json('tokens', ...asked);
    const held = await json('tokens', ...asked, '--token-ms', '30');
    expect(held.serving.timePerOutputToken).toBeLessThanOrEqual(0.03);
    expect(held.serving.outputTokensPerSecond).toBeLessThan(free.serving.outputTokensPerSecond);
  });

  it('refuses a model that does not fit', async () => {
    const ended = await gigastackHere(['tokens', '--model', 'deepseek-v3', '--on', '1 H100']);
    expect(ended.code).toBe(1);
    expect(ended.error).toContain('leave no room');
  });
});

describe('gigastack model-for', () => {
  it('tells every law, what ten times buys and how large the budget is', async () => {
    const { code, out } = await gigastackHere(['model-for', '--flop', '5e26']);
    expect(code).toBe(0);
    for (const told of [
      'besiroglu-2024',
      'llama3-2024',
      'Ten times the compute',
      'Llama 3.1 405B',
    ]) {
      expect(out).toContain(told);
    }
  });

  it('spends the budget asked for, with a smaller model where much is served', async () => {
    const plain = await json('model-for', '--flop', '5e26');
    const served = await json('model-for', '--flop', '5e26', '--served', '100T');
    const [first] = plain.laws;
    expect(6 * first.optimum.parameters * first.optimum.tokens).toBeCloseTo(5e26, -20);
    expect(served.laws[0].optimum.parameters).toBeLessThan(first.optimum.parameters);
  });

  it('says what is wrong with a budget', async () => {
    const ended = await gigastackHere(['model-for', '--flop', 'much']);
    expect(ended.code).toBe(2);
    expect(ended.error).toContain('--flop 5e26');
  });
});
