import { displayDecimals } from '../quantities/display-number.ts';
import type { LoanSummary } from '../results/loans-summary.ts';
import type { RunSummary, Spread } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { amount, monthText, percent, probabilityText, spreadText } from './figures.ts';
import { Section } from './section.tsx';

/** Every loan as a lender looks at it: cover, what falls due at once, default and loss. */
export const LoansSection = (props: { readonly summary: RunSummary }) => {
  const { loans, refinancingWall } = props.summary;
  if (loans.length === 0) return null;
  return (
    <Section
      id="loans"
      title="The loans"
      lead={
        'Cover is the cash of the borrower, after what it pays under its contracts, over interest ' +
        'and repayment. Steps in which a quarter of a loan or more falls due are left out of it: ' +
        'another loan pays that, or nobody.'
      }
    >
      <DataTable
        caption="Loans: size, cost and cover, median and 80 % of worlds"
        columns={[
          { head: 'Loan' },
          { head: 'From, to' },
          { head: 'Rate, as written' },
          { head: 'Lent in all', number: true },
          { head: 'Of it interest added', number: true },
          { head: 'Most outstanding', number: true },
          { head: 'Least cover', number: true },
          { head: 'Average cover', number: true },
          { head: 'Cover over its life', number: true },
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
        caption="Loans: what falls due at once, and how it ends"
        columns={[
          { head: 'Loan' },
          { head: 'Falls due at once', number: true },
          { head: 'When, median (80 %)' },
          { head: 'Taken out by' },
          { head: 'Ever past due', number: true },
          { head: 'Ever in default', number: true },
          { head: 'First default by year' },
          { head: 'Lost in default', number: true },
          { head: 'Expected loss', number: true },
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
          caption="To be refinanced or repaid at once, mean of the worlds"
          columns={[{ head: 'Year' }, { head: 'Falls due', number: true }, { head: 'Loans' }]}
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
  if (spread === null || !Number.isFinite(spread.p50)) return 'no service';
  const times = (value: number): string =>
    Number.isFinite(value) ? `${displayDecimals(value, 2)}x` : 'no service';
  return `${times(spread.p50)} (${times(spread.p10)} to ${times(spread.p90)})`;
};

const dueMonths = ({ due }: LoanSummary): string => {
  if (due.month === null) return '–';
  const { p10, p50, p90 } = due.month;
  const [first, middle, last] = [p10, p50, p90].map((month) => monthText(Math.floor(month)));
  return first === last ? `${middle}` : `${middle} (${first} to ${last})`;
};

const defaultYears = ({ defaultByYear }: LoanSummary): string => {
  const years = defaultByYear.filter(({ share }) => share >= 0.005);
  return years.length === 0
    ? '–'
    : years.map(({ year, share }) => `${year} ${percent(share)}`).join(', ');
};

const SAID = {
  new: 'new, from outside',
  circulating: 'goes round',
  refinancing: 'takes out other debt',
  'never drawn': 'drawn in no world',
} as const;

/** Where what was drawn came from: outside, or from those whom the programme pays or funds. */
export const NewMoneySection = (props: { readonly summary: RunSummary }) => {
  const { newMoney } = props.summary;
  if (newMoney.sources.length === 0) return null;
  return (
    <Section id="new-money" title="Is this new money?" lead={newMoney.text}>
      <DataTable
        caption="Source by source, mean of the worlds"
        columns={[
          { head: 'Source' },
          { head: 'From, to' },
          { head: 'Kind' },
          { head: 'Announced', number: true },
          { head: 'Drawn', number: true },
          { head: 'It is' },
        ]}
        rows={newMoney.sources.map((source) => [
          source.name,
          `${source.by}, ${source.to}`,
          source.kind,
          amount(source.announcedUsd, 'USD'),
          amount(source.drawnUsd, 'USD'),
          SAID[source.is],
        ])}
      />
      <p>
        New money comes from holders whom the programme neither pays nor funds. A dollar is counted
        where it came in; where its holder passes it on, or gets it back for what he sells, it goes
        round. Income, and means that nobody announced, are no capital and are left out.
      </p>
    </Section>
  );
};
