import { sentence } from '../../language/told.ts';
import { displayProbability } from '../../quantities/display.ts';
import { displayMonth } from '../../quantities/display-date.ts';
import { displayDecimals } from '../../quantities/display-number.ts';
import { numberWords } from '../../quantities/number-words.ts';
import type { LoanSummary } from '../../results/loans-summary.ts';
import type { RunSummary, Spread } from '../../results/run-summary.ts';
import { tableText } from '../table-text.ts';
import { moneyWords } from '../words/money-words.ts';
import { wrapText } from '../wrap-text.ts';
import { spreadText, usdText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';

/** Each loan with its cover, when it must be refinanced, and how it ends. */
export const loansSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const { loans } = summary;
  if (loans.length === 0) return [];
  return [
    ...heading(moneyWords.loans, style),
    ...tableText(
      [
        { title: moneyWords.loanBorrower, least: 18 },
        { title: moneyWords.mostOutstanding, align: 'right', least: 12 },
        { title: moneyWords.leastCover, align: 'right', least: 11 },
        { title: moneyWords.fallsDue, align: 'right', least: 12 },
        { title: moneyWords.pastDue, align: 'right', least: 6 },
        { title: moneyWords.default, align: 'right', least: 7 },
      ],
      loans.map((loan) => [
        `${loan.name} [${loan.to}]`,
        spreadText(loan.balance, 'USD'),
        coverText(loan),
        dueText(loan),
        displayProbability(loan.pastDue.value),
        displayProbability(loan.inDefault.value),
      ]),
      tableStyle(style),
    ),
    ...footnote(moneyWords.loansNote, style),
    ...lossText(summary, style),
    ...wallText(summary, style),
  ];
};

const times = (value: number): string =>
  Number.isFinite(value) ? moneyWords.times(displayDecimals(value, 2)) : moneyWords.none;

const range = ({ p10, p50, p90 }: Spread): string =>
  times(p10) === times(p90)
    ? times(p50)
    : `${times(p50)} (${numberWords.fromTo(times(p10), times(p90))})`;

const coverText = ({ lowestCover, averageCover }: LoanSummary): string =>
  lowestCover && averageCover
    ? `${range(lowestCover)}, ${times(averageCover.p50)}`
    : moneyWords.noService;

/** `$28.1B in Oct 2029, by X`: what another loan must take out. */
const dueText = ({ due, takenOutBy }: LoanSummary): string => {
  if (!due.month || due.usd.p90 === 0) return '';
  const when = displayMonth(Math.floor(due.month.p50));
  return moneyWords.due(usdText(due.usd.p50), when, takenOutBy);
};

/** Expected loss of each loan that loses in some world, and what the rest of a default brings. */
const lossText = ({ loans }: RunSummary, style: PageStyle): readonly string[] => {
  const lossy = loans.filter(({ expectedLossUsd }) => expectedLossUsd > 0);
  if (lossy.length === 0) return [];
  const told = lossy.map(({ name, expectedLossUsd, lossGivenDefault }) =>
    moneyWords.lossOf(name, usdText(expectedLossUsd), displayProbability(lossGivenDefault ?? 0)),
  );
  return wrapText(moneyWords.losses(told.join('; ')), style.width);
};

const wallText = ({ refinancingWall }: RunSummary, style: PageStyle): readonly string[] =>
  refinancingWall.length === 0
    ? []
    : wrapText(
        moneyWords.wall(
          refinancingWall
            .filter(({ usd }) => usd > 0)
            .map(({ year, usd }) => `${year} ${usdText(usd)}`)
            .join(', '),
        ),
        style.width,
      );

/** Is it new money? The answer, and what each holder's money is. */
export const newMoneySection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const { newMoney } = summary;
  if (newMoney.sources.length === 0) return [];
  return [
    ...heading(moneyWords.isNew, style),
    ...wrapText(sentence(newMoney), style.width),
    ...footnote(moneyWords.isNewNote, style),
  ];
};
