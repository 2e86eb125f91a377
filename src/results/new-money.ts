import type { BoundProgramme } from '../programme/bound-programme.ts';
import { displayQuantity } from '../quantities/display.ts';
import { parseUnit } from '../quantities/unit.ts';
import { meanOf } from '../uncertainty/statistics/moments.ts';
import type { NewMoneySummary } from './loans-summary.ts';
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
  const sources = programme.sources.flatMap((source, element): Row[] => {
    if (onLadder[element] !== 1) return [];
    const drawn = worlds.perWorld(need('capital.drawnInAll'), element);
    const drawnUsd = meanOf(drawn);
    const isDrawn = drawn.some((usd) => usd > 0);
    const { name, by, to, kind, loan } = source;
    const is = !isDrawn
      ? 'never drawn'
      : circulating[element] === 1
        ? 'circulating'
        : loan?.takesOut
          ? 'refinancing'
          : 'new';
    const announcedUsd = meanOf(worlds.perWorld(need('capital.announcedLevel'), element));
    return [{ name, by, to, kind, is, announcedUsd, drawnUsd }];
  });
  const sum = (is: Row['is'], of: 'drawnUsd' | 'announcedUsd' = 'drawnUsd'): number =>
    sources.filter((row) => row.is === is).reduce((all, row) => all + row[of], 0);
  const totals = {
    newUsd: sum('new'),
    circulatingUsd: sum('circulating'),
    refinancingUsd: sum('refinancing'),
    neverDrawnUsd: sum('never drawn', 'announcedUsd'),
  };
  return { text: textOf(sources, totals), ...totals, sources };
};

const usd = (value: number): string => displayQuantity(value, parseUnit('USD'));
const DEBT: readonly string[] = ['loan', 'bond', 'vendor credit'];

const textOf = (
  sources: readonly Row[],
  totals: Omit<NewMoneySummary, 'text' | 'sources'>,
): string => {
  const { newUsd, circulatingUsd, refinancingUsd, neverDrawnUsd } = totals;
  const drawn = newUsd + circulatingUsd;
  if (drawn === 0) return 'Nothing is drawn in any world, so there is no money to call new.';
  const share = (part: number): string => `${Math.round((100 * part) / drawn)} %`;
  const lent = sources
    .filter(({ is, kind }) => is === 'new' && DEBT.includes(kind))
    .reduce((all, row) => all + row.drawnUsd, 0);
  const passing = holdersOf(sources, 'circulating');
  const idle = holdersOf(sources, 'never drawn', ({ to }) => to);
  return [
    `Of ${usd(drawn)} drawn in the mean of the worlds, ${usd(newUsd)} (${share(newUsd)}) came from ` +
      `outside the programme, ${usd(lent)} of it lent.`,
    circulatingUsd > 0
      ? `${usd(circulatingUsd)} (${share(circulatingUsd)}) went round: from ${passing}, whom the ` +
        'programme pays or funds.'
      : 'None went round from holders whom the programme pays or funds.',
    refinancingUsd > 0 ? `${usd(refinancingUsd)} only took out earlier debt.` : '',
    neverDrawnUsd > 0 ? `${usd(neverDrawnUsd)} announced for ${idle} is drawn in no world.` : '',
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
  const last = names.at(-1) ?? 'nobody';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
};
