import { monthInFrench } from '../french-months.ts';

/** Titles that results make themselves, with a month in them or without. */
export const FIGURE_TITLES: readonly (readonly [RegExp, (month: string) => string])[] = [
  [/^Spent by the end of (.+)$/, (month) => `Dépensé à fin ${monthInFrench(month)}`],
  [
    /^Funding gap at the end of (.+)$/,
    (month) => `Déficit de financement à fin ${monthInFrench(month)}`,
  ],
  [
    /^IT power that runs at the end of (.+)$/,
    (month) => `Puissance informatique en service à fin ${monthInFrench(month)}`,
  ],
  [
    /^Accelerators that run at the end of (.+)$/,
    (month) => `Accélérateurs en service à fin ${monthInFrench(month)}`,
  ],
  [/^Construction jobs at their peak$/, () => 'Emplois de chantier, à leur pointe'],
];
