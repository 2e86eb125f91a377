import { displayProbability } from '../../quantities/display.ts';
import { displayMonth } from '../../quantities/display-date.ts';
import { displayDecimals } from '../../quantities/display-number.ts';
import type { LoanSummary } from '../../results/loans-summary.ts';
import type { RunSummary, Spread } from '../../results/run-summary.ts';
import { tableText } from '../table-text.ts';
import { wrapText } from '../wrap-text.ts';
import { spreadText, usdText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';

/** Each loan with its cover, when it must be refinanced, and how it ends. */
export const loansSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const { loans } = summary;
  if (loans.length === 0) return [];
  return [
    ...heading('The loans', style),
    ...tableText(
      [
        { title: 'loan [borrower]', least: 18 },
        { title: 'most outstanding', align: 'right', least: 12 },
        { title: 'least cover, average', align: 'right', least: 11 },
        { title: 'falls due at once', align: 'right', least: 12 },
        { title: 'past due', align: 'right', least: 6 },
        { title: 'default', align: 'right', least: 7 },
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
    ...footnote(
      'Median (P10 to P90). Cover: cash of the borrower over debt service, steps in which a quarter ' +
        'of the loan or more falls due left out; of the average the median. Past due and default: ' +
        'in what share of worlds.',
      style,
    ),
    ...wallText(summary, style),
  ];
};

const times = (value: number): string =>
  Number.isFinite(value) ? `${displayDecimals(value, 2)}x` : 'none';

const range = ({ p10, p50, p90 }: Spread): string =>
  times(p10) === times(p90) ? times(p50) : `${times(p50)} (${times(p10)} to ${times(p90)})`;

const coverText = ({ lowestCover, averageCover }: LoanSummary): string =>
  lowestCover && averageCover ? `${range(lowestCover)}, ${times(averageCover.p50)}` : 'no service';

/** `$28.1B in Oct 2029, by X`: what another loan must take out. */
const dueText = ({ due, takenOutBy }: LoanSummary): string => {
  if (!due.month || due.usd.p90 === 0) return '';
  const when = displayMonth(Math.floor(due.month.p50));
  return `${usdText(due.usd.p50)} in ${when}${takenOutBy === null ? '' : `, by ${takenOutBy}`}`;
};

const wallText = ({ refinancingWall }: RunSummary, style: PageStyle): readonly string[] =>
  refinancingWall.length === 0
    ? []
    : wrapText(
        `To be refinanced or repaid at once, mean of the worlds: ${refinancingWall
          .filter(({ usd }) => usd > 0)
          .map(({ year, usd }) => `${year} ${usdText(usd)}`)
          .join(', ')}.`,
        style.width,
      );

/** Is it new money? The answer, and what each holder's money is. */
export const newMoneySection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const { newMoney } = summary;
  if (newMoney.sources.length === 0) return [];
  return [
    ...heading('Is this new money?', style),
    ...wrapText(newMoney.text, style.width),
    ...footnote(
      'New: from holders whom the programme neither pays nor funds. Each dollar is counted where it ' +
        'came in; where it goes on it is circulating. Income, and means that nobody announced, are ' +
        'no capital. Source by source in the report.',
      style,
    ),
  ];
};
