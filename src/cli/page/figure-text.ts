import { NO_BREAK } from '../../language/french-typography.ts';
import { spoken } from '../../language/language.ts';
import { displayProbability, displayQuantity, displayRange } from '../../quantities/display.ts';
import { displayMonth } from '../../quantities/display-date.ts';
import { displayDecimals, displayNumber } from '../../quantities/display-number.ts';
import { numberWords } from '../../quantities/number-words.ts';
import { retoldAmount } from '../../quantities/retold-amount.ts';
import { parseUnit } from '../../quantities/unit.ts';
import type { Estimate, Spread } from '../../results/run-summary.ts';
import { runWords } from '../words/run-words.ts';

/** A value with its unit, for people. */
export const figureText = (value: number, unit: string): string =>
  breaking(displayQuantity(value, parseUnit(unit)));

/** A column of a terminal is narrow: a number may part from its unit there, and `IT` is short. */
const breaking = (text: string): string =>
  text.replaceAll(NO_BREAK, ' ').replace(/(W) informatiques?\b/g, '$1 IT');

export const usdText = (value: number): string => figureText(value, 'USD');

/** The median, and behind it P10 to P90 where they differ. */
export const spreadText = ({ p10, p50, p90 }: Spread, unit: string): string => {
  const middle = figureText(p50, unit);
  if (figureText(p10, unit) === middle && figureText(p90, unit) === middle) return middle;
  return `${middle} (${breaking(displayRange(p10, p90, parseUnit(unit)))})`;
};

/** `23 % ± 1.2`: half the width of the 95 % interval, in points of per cent. */
export const probabilityText = ({ value, low, high }: Estimate): string => {
  if (low === high) return displayProbability(value);
  const half = ((high - low) / 2) * 100;
  const decimals = half < 1 ? 1 : 0;
  return half < 0.05
    ? displayProbability(value)
    : `${displayProbability(value)} ± ${displayDecimals(half, decimals)}`;
};

/** Of many probabilities: `± 1.2 points at most (95 %). `; nothing where there are none. */
export const halfWidthText = (estimates: readonly Estimate[]): string => {
  const widest = Math.max(0, ...estimates.map(({ low, high }) => (high - low) / 2));
  return widest === 0 ? '' : runWords.points(displayDecimals(widest * 100, 1));
};

export const countText = (count: number): string => displayNumber(count, 15);

/** A share for comparing: whole per cent, and what is less than one said so. */
export const shareText = (share: number): string =>
  share <= 0
    ? numberWords.percent('0')
    : share < 0.005
      ? numberWords.below('1')
      : numberWords.percent(displayDecimals(share * 100, 0));

/** The absolute month (year * 12 + month - 1) of `2024-06`. */
export const monthOf = (written: string): number => {
  const [year = 0, month = 1] = written.split('-').map(Number);
  return year * 12 + month - 1;
};

/** `Feb 2029` for `2029-02`; a quarter or year stays as written. */
export const writtenMonthText = (written: string): string =>
  /^\d{4}-\d{2}$/.test(written) ? displayMonth(monthOf(written)) : written;

/** A day as the file has it, `2025-01-24`; in French as people write it. */
export const writtenDayText = (day: string): string =>
  spoken() === 'en' ? day : retoldAmount(day);
