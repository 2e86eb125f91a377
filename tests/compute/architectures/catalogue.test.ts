import { describe, expect, it } from 'vitest';
import {
  architectures,
  findArchitecture,
  unknownArchitecture,
} from '../../../src/compute/architectures/catalogue.ts';
import { activeParameters, modelShape } from '../../../src/compute/training/model-shape.ts';

describe('the library of published models', () => {
  it('holds more than fifty, each once, each with an address', () => {
    expect(architectures.length).toBeGreaterThan(50);
    expect(new Set(architectures.map((one) => one.id)).size).toBe(architectures.length);
    for (const { source, trainingSource = source, released } of architectures) {
      expect(source).toMatch(/^https:\/\/\S+$/);
      expect(trainingSource).toMatch(/^https:\/\/\S+$/);
      expect(released).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    }
  });

  // The sizes are right if they come to the parameters that each source prints.
  it.each(architectures.map((one) => [one.id, one] as const))('counts %s as printed', (_, one) => {
    const shape = modelShape(one.model);
    if ('reason' in shape) throw new Error(shape.reason);
    const stored = shape.storedParameters + shape.storedExpertParameters;
    expect(Math.abs(stored / 1e9 / (one.model.paramsB ?? 0) - 1)).toBeLessThan(0.015);
    const active = one.model.activeParamsB;
    if (active !== undefined) {
      expect(Math.abs(activeParameters(shape) / 1e9 / active - 1)).toBeLessThan(0.12);
    }
  });

  it.each([
    ['llama-3-405b', 'llama-3.1-405b'],
    ['Llama 3.1 405B', 'llama-3.1-405b'],
    ['DeepSeek-V3 671B', 'deepseek-v3'],
    ['GPT_OSS_120B', 'gpt-oss-120b'],
    ['palm', 'palm-540b'],
  ])('reads %s as %s', (written, id) => {
    expect(findArchitecture(written)?.id).toBe(id);
  });

  it('names the nearest of a misspelled one', () => {
    expect(findArchitecture('lama-3-405b')).toBeUndefined();
    expect(unknownArchitecture('lama-3-405b')).toContain('llama-3.1-405b');
    expect(unknownArchitecture('deepseek-v9')).toContain('deepseek-v3');
    expect(unknownArchitecture('zzz')).toBe("The library has no model 'zzz'.");
  });
});
