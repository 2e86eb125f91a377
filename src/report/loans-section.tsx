import { sentence, told } from '../language/told.ts';
import { displayDecimals } from '../quantities/display-number.ts';
import type { LoanSummary } from '../results/loans-summary.ts';
import type { RunSummary, Spread } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { amount, monthText, percent, probabilityText, spreadText } from './figures.ts';
import { Section } from './section.tsx';
import { reportMoneyWords } from './words/money-words.ts';
import { pageWords } from './words/page-words.ts';

/** Every loan as a lender looks at it: cover, what falls due at once, default and loss. */
export const LoansSection = (props: { readonly summary: RunSummary }) => {
  const { loans, refinancingWall } = props.summary;
  if (loans.length === 0) return null;
  return (
    <Section id="loans" title={reportMoneyWords.loans} lead={reportMoneyWords.loansLead}>
      <DataTable
        caption={reportMoneyWords.loansCaption}
        columns={[
          { head: reportMoneyWords.loan },
          { head: reportMoneyWords.fromTo },
          { head: reportMoneyWords.rate },
          { head: reportMoneyWords.lent, number: true },
          { head: reportMoneyWords.interestAdded, number: true },
          { head: reportMoneyWords.mostOutstanding, number: true },
          { head: reportMoneyWords.leastCover, number: true },
          { head: reportMoneyWords.averageCover, number: true },
          { head: reportMoneyWords.lifeCover, number: true },
        ]}
        rows={loans.map((loan) => [
          loan.name,
          `${loan.by}, ${loan.to}`,
          loan.rate,
          spreadText(loan.lent, 'USD'),
          spreadText(loan.capitalised, 'USD'),
          spreadText(loan.balance, 'USD'),
          coverText(loan.lowestCover),
          coverText(loan.averageCover),
          coverText(loan.lifeCover),
        ])}
      />
      <DataTable
        caption={reportMoneyWords.dueCaption}
        columns={[
          { head: reportMoneyWords.loan },
          { head: reportMoneyWords.fallsDueAtOnce, number: true },
          { head: reportMoneyWords.when },
          { head: reportMoneyWords.takenOutBy },
          { head: reportMoneyWords.everPastDue, number: true },
          { head: reportMoneyWords.everInDefault, number: true },
          { head: reportMoneyWords.defaultByYear },
          { head: reportMoneyWords.lostInDefault, number: true },
          { head: reportMoneyWords.expectedLoss, number: true },
        ]}
        rows={loans.map((loan) => [
          loan.name,
          loan.due.month === null ? '–' : spreadText(loan.due.usd, 'USD'),
          dueMonths(loan),
          loan.takenOutBy ?? '–',
          probabilityText(loan.pastDue),
          probabilityText(loan.inDefault),
          defaultYears(loan),
          loan.lossGivenDefault === null ? '–' : percent(loan.lossGivenDefault),
          amount(loan.expectedLossUsd, 'USD'),
        ])}
      />
      {refinancingWall.length === 0 ? null : (
        <DataTable
          caption={reportMoneyWords.wall}
          columns={[
            { head: pageWords.year },
            { head: reportMoneyWords.fallsDue, number: true },
            { head: reportMoneyWords.loansHead },
          ]}
          rows={refinancingWall.map(({ year, usd, loans: due }) => [
            String(year),
            amount(usd, 'USD'),
            due.join(', '),
          ])}
        />
      )}
    </Section>
  );
};

const coverText = (spread: Spread | null): string => {
  if (spread === null || !Number.isFinite(spread.p50)) return reportMoneyWords.noService;
  const times = (value: number): string =>
    Number.isFinite(value)
      ? reportMoneyWords.times(displayDecimals(value, 2))
      : reportMoneyWords.noService;
  return reportMoneyWords.range(times(spread.p50), times(spread.p10), times(spread.p90));
};

const dueMonths = ({ due }: LoanSummary): string => {
  if (due.month === null) return '–';
  const { p10, p50, p90 } = due.month;
  const text = (month: number): string => monthText(Math.floor(month));
  return text(p10) === text(p90)
    ? text(p50)
    : reportMoneyWords.range(text(p50), text(p10), text(p90));
};

const defaultYears = ({ defaultByYear }: LoanSummary): string => {
  const years = defaultByYear.filter(({ share }) => share >= 0.005);
  return years.length === 0
    ? '–'
    : years.map(({ year, share }) => `${year} ${percent(share)}`).join(', ');
};

/** Where what was drawn came from: outside, or from those whom the programme pays or funds. */
export const NewMoneySection = (props: { readonly summary: RunSummary }) => {
  const { newMoney } = props.summary;
  if (newMoney.sources.length === 0) return null;
  return (
    <Section id="new-money" title={reportMoneyWords.isNew} lead={sentence(newMoney)}>
      <DataTable
        caption={reportMoneyWords.newCaption}
        columns={[
          { head: reportMoneyWords.source },
          { head: reportMoneyWords.fromTo },
          { head: pageWords.kind },
          { head: reportMoneyWords.announced, number: true },
          { head: reportMoneyWords.drawn, number: true },
          { head: reportMoneyWords.itIs },
        ]}
        rows={newMoney.sources.map((source) => [
          source.name,
          `${source.by}, ${source.to}`,
          told(source.kind),
          amount(source.announcedUsd, 'USD'),
          amount(source.drawnUsd, 'USD'),
          reportMoneyWords[source.is],
        ])}
      />
      <p>{reportMoneyWords.newNote}</p>
    </Section>
  );
};
