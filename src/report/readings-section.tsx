import { READINGS, readingsChart } from '../charts/readings.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { amount, sourceLine } from './figures.ts';
import { Section } from './section.tsx';
import { reportMoneyWords } from './words/money-words.ts';

/**
 * Each funding statement under each reading of "secured": people quarrel by meaning other
 * things.
 */
export const ReadingsSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const { readings } = summary.money;
  return (
    <Section id="readings" title={reportMoneyWords.readings} lead={reportMoneyWords.readingsLead}>
      <DataTable
        caption={reportMoneyWords.readingsCaption}
        columns={[
          { head: reportMoneyWords.holder },
          { head: reportMoneyWords.statement },
          ...READINGS.map((reading) => ({
            head: reportMoneyWords[reading],
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
          title={reportMoneyWords.readingsChart}
          reading={reportMoneyWords.readingsReading}
          source={sourceLine(summary, reportMoneyWords.readingsSource)}
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
