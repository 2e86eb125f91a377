import { displayProbability, displayQuantity } from '../../quantities/display.ts';
import { displayMonth } from '../../quantities/display-date.ts';
import { numberWords } from '../../quantities/number-words.ts';
import { parseUnit } from '../../quantities/unit.ts';
import type { ReturnsSummary } from '../../results/loans-summary.ts';
import type { RunSummary, Spread } from '../../results/run-summary.ts';
import { tableText } from '../table-text.ts';
import { moneyWords } from '../words/money-words.ts';
import { wrapText } from '../wrap-text.ts';
import { spreadText, usdText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';

type Party = ReturnsSummary['parties'][number];

/** What owners earn, at which prices it breaks even, what an hour costs, who holds the tail. */
export const returnsSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const { returns } = summary;
  if (!returns || returns.parties.length === 0) return [];
  return [
    ...heading(moneyWords.returns, style),
    ...tableText(
      [
        { title: moneyWords.partyReturns, least: 14 },
        { title: moneyWords.paidIn, align: 'right', least: 10 },
        { title: moneyWords.paidOut, align: 'right', least: 10 },
        { title: moneyWords.paidBack, align: 'right', least: 10 },
        { title: moneyWords.breakEven, align: 'right', least: 12 },
      ],
      returns.parties.map((party) => [
        party.party,
        party.paidInUsd.p90 > 0 ? spreadText(party.paidInUsd, 'USD') : '',
        party.paidOutUsd.p90 > 0 ? spreadText(party.paidOutUsd, 'USD') : '',
        backText(party),
        party.breakEvenShare ? moneyWords.ofItsPrices(shareText(party.breakEvenShare)) : '',
      ]),
      tableStyle(style),
    ),
    ...footnote(moneyWords.returnsNote(percent(returns.askedReturnPerYear)), style),
    ...levelisedText(returns, style),
    ...tailText(returns, style),
    ...guaranteeText(returns, style),
  ];
};

const percent = (share: number): string => numberWords.percent(String(Math.round(100 * share)));

const shareText = ({ p10, p50, p90 }: Spread): string =>
  percent(p10) === percent(p90)
    ? percent(p50)
    : `${percent(p50)} (${numberWords.fromTo(percent(p10), percent(p90))})`;

const backText = ({ paidInUsd, paidOutUsd, paidBack }: Party): string => {
  if (paidInUsd.p90 <= 0 || paidOutUsd.p90 <= 0) return '';
  if (!paidBack.month) return moneyWords.never;
  const month = displayMonth(Math.floor(paidBack.month.p50));
  return moneyWords.inShare(month, displayProbability(paidBack.share));
};

const priceText = (spread: Spread, unit: string): string => {
  const text = (value: number): string => displayQuantity(value, parseUnit(unit));
  return `${text(spread.p50)} (${numberWords.fromTo(text(spread.p10), text(spread.p90))})`;
};

const levelisedText = (returns: ReturnsSummary, style: PageStyle): readonly string[] => {
  const { usdPerGpuHour, usdPerExaflop } = returns;
  if (!usdPerGpuHour) return [];
  const exaflop = usdPerExaflop ? priceText(usdPerExaflop, 'USD/EFLOP') : null;
  const hour = priceText(usdPerGpuHour, 'USD/GPU-hour');
  return wrapText(moneyWords.levelised(hour, exaflop), style.width);
};

const tailText = ({ tails }: ReturnsSummary, style: PageStyle): readonly string[] => {
  if (tails.length === 0) return [];
  const held = tails.flatMap(({ loan, lender, share, outstandingUsd, contractsEnd }) =>
    outstandingUsd && contractsEnd && share >= 0.01
      ? [
          moneyWords.tail(
            loan,
            lender,
            usdText(outstandingUsd.p50),
            displayMonth(Math.floor(contractsEnd.p50)),
            displayProbability(share),
          ),
        ]
      : [],
  );
  return wrapText(held.length === 0 ? moneyWords.noTail : held.join(' '), style.width);
};

const guaranteeText = ({ guarantees }: ReturnsSummary, style: PageStyle): readonly string[] =>
  guarantees.length === 0
    ? []
    : wrapText(
        guarantees
          .map(({ of, guarantor, share, paidUsd }) =>
            paidUsd
              ? moneyWords.guarantee(of, guarantor, usdText(paidUsd.p50), displayProbability(share))
              : moneyWords.guaranteeIdle(of, guarantor),
          )
          .join(' '),
        style.width,
      );
