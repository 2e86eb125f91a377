import { READINGS, readingsChart } from '../charts/readings.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { amount, sourceLine } from './figures.ts';
import { Section } from './section.tsx';

const MEANING: Readonly<Record<(typeof READINGS)[number], string>> = {
  closed: 'signed, and paid or payable now',
  signed: 'signed, conditions may remain',
  liquid: 'the holder’s own cash, not earmarked',
  intention: 'reported intention',
};

/**
 * Each funding statement under each reading of "secured": people quarrel by meaning other
 * things.
 */
export const ReadingsSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const { readings } = summary.money;
  return (
    <Section
      id="readings"
      title="The money under each reading of “secured”"
      lead={
        'The same sentence is about different amounts when “secured” means closed, signed, held ' +
        'in cash, or intended. A dash says that nothing was found on record: it does not say ' +
        'that nothing was there.'
      }
    >
      <DataTable
        caption="Funding statements under four readings of “secured”"
        columns={[
          { head: 'Holder' },
          { head: 'Statement' },
          ...READINGS.map((reading) => ({
            head: `${reading}: ${MEANING[reading]}`,
            number: true,
          })),
        ]}
        rows={readings.map((row) => [
          row.holder,
          row.statement,
          ...READINGS.map((reading) => amount(row[reading], 'USD')),
        ])}
      />
      {readings.length === 0 ? null : (
        <ChartFigure
          id="chart-readings"
          title="Amounts under each reading of “secured”"
          reading="One line a statement, one mark a reading. No mark: nothing on record."
          source={sourceLine(summary, 'ledger of funding statements')}
          draw={(width) =>
            readingsChart(
              unique(
                readings.map((row) => ({
                  name: row.statement.includes(row.holder)
                    ? row.statement
                    : `${row.statement} (${row.holder})`,
                  values: row,
                })),
              ),
              'USD',
              width,
            )
          }
        />
      )}
    </Section>
  );
};

/** Rows of one name would lie on each other. */
const unique = <Row extends { readonly name: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.map((row, at) => {
    const before = rows.slice(0, at).filter((other) => other.name === row.name).length;
    return before === 0 ? row : { ...row, name: `${row.name} (${before + 1})` };
  });
