import { displayQuantity } from '../quantities/display.ts';
import { displayDecimals } from '../quantities/display-number.ts';
import { parseUnit } from '../quantities/unit.ts';
import type { LoanSummary, ReturnsSummary } from '../results/loans-summary.ts';
import type { RunSummary, Spread } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { monthText, percent, spreadText } from './figures.ts';
import { Section } from './section.tsx';
import { reportMoneyWords } from './words/money-words.ts';
import { pageWords } from './words/page-words.ts';
import { reportReturnsWords as words } from './words/returns-words.ts';

/** What owners earn, break-even prices, levelised cost, cover year by year, and the tail. */
export const ReturnsSection = (props: { readonly summary: RunSummary }) => {
  const { returns, loans } = props.summary;
  if (!returns || returns.parties.length === 0) return null;
  const covered = loans.filter(({ coverByYear }) => coverByYear.length > 0);
  const prices = returns.parties.flatMap((party) =>
    party.prices.map((price) => ({ party: party.party, ...price })),
  );
  return (
    <Section
      id="returns"
      title={words.title}
      lead={words.lead(percent(returns.askedReturnPerYear))}
    >
      <DataTable
        caption={words.partiesCaption}
        columns={[
          { head: words.party },
          { head: words.paidIn, number: true },
          { head: words.paidOut, number: true },
          { head: words.paidBack },
          { head: words.receipts, number: true },
          { head: words.cost, number: true },
          { head: words.breakEven, number: true },
        ]}
        rows={returns.parties.map((party) => [
          party.party,
          spreadText(party.paidInUsd, 'USD'),
          spreadText(party.paidOutUsd, 'USD'),
          backText(party),
          spreadText(party.receiptsUsd, 'USD'),
          spreadText(party.costUsd, 'USD'),
          party.breakEvenShare ? shareText(party.breakEvenShare) : '–',
        ])}
      />
      {prices.length === 0 ? null : (
        <DataTable
          caption={words.pricesCaption}
          columns={[
            { head: words.contract },
            { head: words.party },
            { head: words.price, number: true },
            { head: words.breakEvenPrice, number: true },
          ]}
          rows={prices.map(({ contract, party, written, breakEvenUsd }) => [
            contract,
            party,
            written,
            rangeOf(breakEvenUsd, (usd) => displayQuantity(usd, parseUnit('USD/MW IT-year'))),
          ])}
        />
      )}
      {returns.usdPerGpuHour ? (
        <p>
          {words.levelised(
            spreadText(returns.usdPerGpuHour, 'USD/GPU-hour'),
            returns.usdPerExaflop ? spreadText(returns.usdPerExaflop, 'USD/EFLOP') : null,
          )}
        </p>
      ) : null}
      {covered.length === 0 ? null : (
        <DataTable
          caption={words.coverCaption}
          columns={[
            { head: reportMoneyWords.loan },
            { head: pageWords.year },
            { head: words.coverOfYear, number: true },
            { head: reportMoneyWords.lifeCover, number: true },
            { head: words.projectCover, number: true },
          ]}
          rows={covered.flatMap(coverRows)}
        />
      )}
      {returns.tails.length === 0 ? null : (
        <DataTable
          caption={words.tailCaption}
          columns={[
            { head: reportMoneyWords.loan },
            { head: words.lender },
            { head: words.contractsEnd },
            { head: words.inWorlds, number: true },
            { head: words.outstanding, number: true },
          ]}
          rows={returns.tails.map((tail) => [
            tail.loan,
            tail.lender,
            tail.contractsEnd ? rangeOf(tail.contractsEnd, month) : words.beyond,
            percent(tail.share),
            tail.outstandingUsd ? spreadText(tail.outstandingUsd, 'USD') : '–',
          ])}
        />
      )}
      {returns.guarantees.length === 0 ? null : (
        <DataTable
          caption={words.guaranteesCaption}
          columns={[
            { head: words.guarantor },
            { head: words.standsFor },
            { head: words.debtor },
            { head: words.calledIn, number: true },
            { head: words.outstanding, number: true },
          ]}
          rows={returns.guarantees.map(({ of, guarantor, debtor, share, paidUsd }) => [
            guarantor,
            of,
            debtor,
            percent(share),
            paidUsd ? spreadText(paidUsd, 'USD') : '–',
          ])}
        />
      )}
    </Section>
  );
};

interface Three {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

const rangeOf = ({ p10, p50, p90 }: Three, text: (value: number) => string): string =>
  text(p10) === text(p90) ? text(p50) : reportMoneyWords.range(text(p50), text(p10), text(p90));

const month = (at: number): string => monthText(Math.floor(at));
const shareText = (share: Spread): string => rangeOf(share, percent);

const times = (value: number): string =>
  Number.isFinite(value)
    ? reportMoneyWords.times(displayDecimals(value, 2))
    : reportMoneyWords.noService;

const coverRows = ({ name, coverByYear, projectCover }: LoanSummary): readonly string[][] =>
  coverByYear.map(({ year, cover, lifeCover }, index) => [
    name,
    String(year),
    Number.isFinite(cover.p50) ? rangeOf(cover, times) : reportMoneyWords.noService,
    lifeCover.p90 === 0 ? '–' : rangeOf(lifeCover, times),
    index === 0 ? rangeOf(projectCover, times) : '',
  ]);

const backText = ({
  paidInUsd,
  paidOutUsd,
  paidBack,
}: ReturnsSummary['parties'][number]): string => {
  if (paidInUsd.p90 <= 0 || paidOutUsd.p90 <= 0) return '–';
  if (!paidBack.month) return words.never;
  return words.backIn(rangeOf(paidBack.month, month), percent(paidBack.share));
};
