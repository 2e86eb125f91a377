/**
 * exp, log, pow and the normal score: the same bits in every JavaScript engine and, from the same
 * lists of operations, in WebAssembly. The built-in ones are not specified to the bit.
 */
export { exp, log, normalScore, pow } from './generated/elementary.ts';
