/**
 * exp, log, pow and the normal score: the same bits in every JavaScript engine and, from the same
 * lists of operations, in WebAssembly. The built-in ones are not specified to the bit.
 */
export { exp } from './generated/exp.ts';
export { log } from './generated/log.ts';
export { normalScore } from './generated/normal-score.ts';
export { pow } from './generated/pow.ts';
