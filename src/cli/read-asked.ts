import type { Reading } from '../quantities/problem.ts';
import { Stop } from './stop.ts';

/** What was read of a flag or an argument; else the command ends with what is wrong with it. */
export const readAsked = <Value>(what: string, read: Reading<Value>): Value => {
  if (read.ok) return read.value;
  const { message, remedy } = read.problem;
  throw new Stop(what === '' ? message : `${what}: ${message}`, remedy);
};
