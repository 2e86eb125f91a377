import { nameBytes, unsigned, vectorOf } from './wasm-bytes.ts';
import { type Code, codeWriter, type Local, type ValueType } from './wasm-code.ts';

const typeByte: Readonly<Record<ValueType, number>> = {
  i32: 0x7f,
  i64: 0x7e,
  f64: 0x7c,
  v128: 0x7b,
};

/** A function being written: parameters come first among the locals. */
export interface FunctionWriter {
  readonly parameters: readonly ValueType[];
  readonly results: readonly ValueType[];
  readonly code: Code;
  local(type: ValueType): Local;
  locals(): readonly ValueType[];
}

export const functionWriter = (
  parameters: readonly ValueType[],
  results: readonly ValueType[] = [],
): FunctionWriter => {
  const added: ValueType[] = [];
  return {
    parameters,
    results,
    code: codeWriter(),
    local: (type) => parameters.length + added.push(type) - 1,
    locals: () => added,
  };
};

const section = (id: number, content: readonly number[]): number[] => [
  id,
  ...unsigned(content.length),
  ...content,
];

const bodyOf = (writer: FunctionWriter): number[] => {
  const runs: number[][] = [];
  const added = writer.locals();
  for (let at = 0; at < added.length; ) {
    let end = at;
    while (end < added.length && added[end] === added[at]) end++;
    runs.push([...unsigned(end - at), typeByte[added[at] as ValueType]]);
    at = end;
  }
  const locals = vectorOf(runs);
  const length = locals.length + writer.code.bytes.length + 1;
  return unsigned(length).concat(locals, writer.code.bytes, 0x0b);
};

const append = (target: number[], more: readonly number[]): void => {
  for (const byte of more) target.push(byte);
};

/**
 * A module that imports its memory as `kernel.memory` and exports the named functions, given by
 * their index among `functions`.
 */
export const moduleBytes = (
  functions: readonly FunctionWriter[],
  exported: Readonly<Record<string, number>>,
  pages: number,
): Uint8Array<ArrayBuffer> => {
  const types = functions.map(({ parameters, results }) => [
    0x60,
    ...vectorOf(parameters.map((type) => [typeByte[type]])),
    ...vectorOf(results.map((type) => [typeByte[type]])),
  ]);
  const exportItems = Object.entries(exported).map(([name, index]) => [
    ...nameBytes(name),
    0,
    ...unsigned(index),
  ]);
  const bytes: number[] = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  append(bytes, section(1, vectorOf(types)));
  const memory = [...nameBytes('kernel'), ...nameBytes('memory'), 2, 0, ...unsigned(pages)];
  append(bytes, section(2, vectorOf([memory])));
  append(bytes, section(3, vectorOf(functions.map((_, index) => unsigned(index)))));
  append(bytes, section(7, vectorOf(exportItems)));
  append(bytes, section(10, vectorOf(functions.map(bodyOf))));
  return Uint8Array.from(bytes);
};
