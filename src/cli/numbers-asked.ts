import { Stop } from './stop.ts';

/** A whole number as people write it: `10000`, `10,000`, `10_000`, `10k`, `1M`. */
export const wholeNumber =
  (name: string, least: number, most: number) =>
  (written: string): number => {
    const found = /^(\d{1,3}(?:[,_]\d{3})+|\d+)([kKmM]?)$/.exec(written.trim());
    const scale = { '': 1, k: 1e3, m: 1e6 }[(found?.[2] ?? '').toLowerCase() as '' | 'k' | 'm'];
    const value = found ? Number((found[1] as string).replace(/[,_]/g, '')) * scale : Number.NaN;
    if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
    throw new Stop(
      `${name} ${written} is no whole number from ${least} to ${most.toLocaleString('en-US')}.`,
      `Write, for example, ${name} ${Math.min(most, Math.max(least, 10_000))}.`,
    );
  };

/** One of a few words. */
export const oneOf =
  <Word extends string>(name: string, words: readonly Word[]) =>
  (written: string): Word => {
    if ((words as readonly string[]).includes(written)) return written as Word;
    throw new Stop(`${name} ${written} is not known.`, `Write ${name} ${words.join(' or ')}.`);
  };

/** A share from 0 to 1: `0.5`, `50 %`. */
export const share =
  (name: string) =>
  (written: string): number => {
    const found = /^(\d*\.?\d+)\s*(%?)$/.exec(written.trim());
    const value = found ? Number(found[1]) / (found[2] === '%' ? 100 : 1) : Number.NaN;
    if (value >= 0 && value <= 1) return value;
    throw new Stop(`${name} ${written} is no share from 0 to 1.`, `Write, say, ${name} 0.5.`);
  };
