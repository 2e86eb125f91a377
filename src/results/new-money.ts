import { inEach } from '../language/language.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import { displayQuantity } from '../quantities/display.ts';
import { numberWords } from '../quantities/number-words.ts';
import { parseUnit } from '../quantities/unit.ts';
import { meanOf } from '../uncertainty/statistics/moments.ts';
import type { NewMoneySummary } from './loans-summary.ts';
import { newMoneyWords } from './new-money-words.ts';
import type { Worlds } from './worlds.ts';

type Row = NewMoneySummary['sources'][number];

/**
 * Whether what is drawn is new money: what comes from holders outside, what holders pass on whom
 * the programme itself pays or funds, what only takes another debt out, and what was announced and
 * is drawn in no world. Income, and own means that nobody announced, are no capital and left out.
 */
export const newMoneyOf = (bound: BoundProgramme, worlds: Worlds): NewMoneySummary => {
  const { programme, model, structure } = bound;
  const need = (path: string) => {
    const quantity = model.byPath.get(path);
    if (!quantity) throw new Error(`the model has no ${path}`);
    return quantity;
  };
  const givenOf = (path: string) => structure.givens.get(path) ?? new Float64Array();
  const onLadder = givenOf('capital.onLadder');
  const circulating = givenOf('capital.isCirculating');
  const loans = structure.elements.get('loan') ?? [];
  const sources = programme.sources.flatMap((source, element): Row[] => {
    if (onLadder[element] !== 1) return [];
    const drawn = worlds.perWorld(need('capital.drawnInAll'), element);
    const drawnUsd = meanOf(drawn);
    const isDrawn = drawn.some((usd) => usd > 0);
    const { name, by, to, kind, loan } = source;
    const refinancedUsd = loan?.takesOut
      ? meanOf(worlds.perWorld(need('loans.tookOutInAll'), loans.indexOf(name)))
      : 0;
    const is = !isDrawn
      ? 'never drawn'
      : refinancedUsd * 2 > drawnUsd
        ? 'refinancing'
        : circulating[element] === 1
          ? 'circulating'
          : 'new';
    const announcedUsd = meanOf(worlds.perWorld(need('capital.announcedLevel'), element));
    const newUsd = circulating[element] === 1 ? 0 : drawnUsd - refinancedUsd;
    return [{ name, by, to, kind, is, announcedUsd, drawnUsd, refinancedUsd, newUsd }];
  });
  const whole = (path: string): number => meanOf(worlds.perWorld(need(path), 0));
  const totals = {
    newUsd: whole('capital.externalInAll'),
    circulatingUsd: whole('capital.circulatingInAll'),
    refinancingUsd: whole('capital.refinancedInAll'),
    neverDrawnUsd: sources
      .filter(({ is }) => is === 'never drawn')
      .reduce((all, { announcedUsd }) => all + announcedUsd, 0),
  };
  return { ...inEach(() => textOf(sources, totals)), ...totals, sources };
};

const usd = (value: number): string => displayQuantity(value, parseUnit('USD'));
const DEBT: readonly string[] = ['loan', 'bond', 'vendor credit'];

const textOf = (
  sources: readonly Row[],
  totals: Omit<NewMoneySummary, 'text' | 'fr' | 'sources'>,
): string => {
  const { newUsd, circulatingUsd, refinancingUsd, neverDrawnUsd } = totals;
  const drawn = newUsd + circulatingUsd;
  if (drawn === 0) return newMoneyWords.nothing;
  const share = (part: number): string =>
    numberWords.percent(String(Math.round((100 * part) / drawn)));
  const lent = sources
    .filter(({ kind }) => DEBT.includes(kind))
    .reduce((all, row) => all + row.newUsd, 0);
  const passing = holdersOf(sources, 'circulating');
  const idle = holdersOf(sources, 'never drawn', ({ to }) => to);
  return [
    newMoneyWords.fromOutside(usd(drawn), usd(newUsd), share(newUsd), usd(lent)),
    circulatingUsd > 0
      ? newMoneyWords.wentRound(usd(circulatingUsd), share(circulatingUsd), passing)
      : newMoneyWords.noneRound,
    refinancingUsd > 0 ? newMoneyWords.tookOut(usd(refinancingUsd)) : '',
    neverDrawnUsd > 0 ? newMoneyWords.neverDrawn(usd(neverDrawnUsd), idle) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

const holdersOf = (
  sources: readonly Row[],
  is: Row['is'],
  who: (row: Row) => string = ({ by }) => by,
): string => {
  const names = [...new Set(sources.filter((row) => row.is === is).map(who))];
  return newMoneyWords.and(names);
};
