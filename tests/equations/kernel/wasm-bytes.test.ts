import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  doubleBytes,
  nameBytes,
  signed,
  unsigned,
  vectorOf,
} from '../../../src/equations/kernel/wasm-bytes.ts';
import { codeWriter } from '../../../src/equations/kernel/wasm-code.ts';
import { functionWriter, moduleBytes } from '../../../src/equations/kernel/wasm-module.ts';

describe('LEB128', () => {
  // Source of the examples: DWARF 4, section 7.6, tables 22 and 23.
  it.each([
    [2, [2]],
    [127, [127]],
    [128, [0x80, 1]],
    [129, [0x81, 1]],
    [12857, [0xb9, 0x64]],
    [4294967295, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])('writes %i unsigned', (value, bytes) => {
    expect(unsigned(value)).toEqual(bytes);
  });

  it.each([
    [2, [2]],
    [-2, [0x7e]],
    [127, [0xff, 0]],
    [-127, [0x81, 0x7f]],
    [128, [0x80, 1]],
    [-128, [0x80, 0x7f]],
    [129, [0x81, 1]],
    [-129, [0xff, 0x7e]],
  ])('writes %i signed', (value, bytes) => {
    expect(signed(value)).toEqual(bytes);
  });
});

it('writes doubles little-endian, names and vectors with their lengths', () => {
  expect(doubleBytes(1)).toEqual([0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
  expect(nameBytes('run')).toEqual([3, 114, 117, 110]);
  expect(vectorOf([[1], [2, 3]])).toEqual([2, 1, 2, 3]);
});

describe('a module', () => {
  const exported = (write: (writer: ReturnType<typeof functionWriter>) => void) => {
    const writer = functionWriter(['i32', 'i32'], ['i32']);
    write(writer);
    const module = new WebAssembly.Module(moduleBytes([writer], { act: 0 }, 1));
    const memory = new WebAssembly.Memory({ initial: 1 });
    const { exports } = new WebAssembly.Instance(module, { kernel: { memory } });
    return exports.act as (a: number, b: number) => number;
  };

  it('computes what its instructions say, constants of every size among them', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (a, b, constant) => {
        const act = exported(({ code, local }) => {
          const product = local('i32');
          code.get(0);
          code.get(1);
          code.integer('multiply');
          code.tee(product);
          code.i32(constant);
          code.integer('add');
        });
        return act(a, b) === ((Math.imul(a, b) + constant) | 0);
      }),
      { numRuns: 200 },
    );
  });

  it('loops until its condition ends', () => {
    const sum = exported(({ code, local }) => {
      const total = local('i32');
      code.loop();
      code.get(total);
      code.get(0);
      code.integer('add');
      code.set(total);
      code.get(0);
      code.i32(1);
      code.integer('subtract');
      code.tee(0);
      code.branchIf(0);
      code.end();
      code.get(total);
    });
    expect(sum(10, 0)).toBe(55);
  });

  it('appends code that was written apart', () => {
    const code = codeWriter();
    code.get(0);
    const later = codeWriter();
    later.get(1);
    code.append(later);
    expect(code.bytes).toEqual([0x20, 0, 0x20, 1]);
  });
});
