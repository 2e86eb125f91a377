import type { ElementaryProgram } from './elementary-program.ts';
import { exponentialProgram } from './exponential.ts';
import { logarithmProgram } from './logarithm.ts';
import { normalScoreProgram } from './normal-score.ts';
import { powerProgram } from './power.ts';

/** Every elementary function of the project; JavaScript and WebAssembly are both made from these. */
export const elementaryPrograms: Readonly<
  Record<'exp' | 'log' | 'pow' | 'normalScore', ElementaryProgram>
> = {
  exp: exponentialProgram,
  log: logarithmProgram,
  pow: powerProgram,
  normalScore: normalScoreProgram,
};
