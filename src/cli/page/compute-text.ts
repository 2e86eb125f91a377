import { displayNumber, displayScientific } from '../../quantities/display-number.ts';
import { dayAtPosition } from '../../quantities/month.ts';

const NAMES: readonly (readonly [number, string])[] = [
  [1e15, 'quadrillion'],
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** `15.6 trillion`, `370 million`, `4,000`. */
export const countText = (value: number): string => {
  for (const [size, name] of NAMES) {
    if (value >= size && value < 1000 * size) return `${displayNumber(value / size)} ${name}`;
  }
  return value >= 1e15 ? displayScientific(value) : displayNumber(value);
};

/** Seconds as `6.4 s`, `38 ms` or `12 us`. */
export const secondsText = (seconds: number): string => {
  if (seconds >= 1) return `${displayNumber(seconds)} s`;
  if (seconds >= 1e-3) return `${displayNumber(seconds * 1e3)} ms`;
  return `${displayNumber(seconds * 1e6)} us`;
};

export const percentText = (share: number): string =>
  share > 0 && share < 0.001 ? 'under 0.1 %' : `${displayNumber(share * 100, 2)} %`;

export const dollarsText = (usd: number): string =>
  usd >= 1e6
    ? `$${displayNumber(usd / (usd >= 1e9 ? 1e9 : 1e6))} ${usd >= 1e9 ? 'billion' : 'million'}`
    : `$${displayNumber(usd)}`;

/** The day `days` before the end of a written date, as `2026-03-24`. */
export const dayBefore = (end: number, days: number): string => {
  const { year, month, day } = dayAtPosition(end);
  return new Date(Date.UTC(year, month - 1, day) - days * 86_400_000).toISOString().slice(0, 10);
};
