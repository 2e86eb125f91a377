import { linesByMonth } from '../charts/lines-by-month.ts';
import { formatMonth } from '../quantities/month.ts';
import type { RunSummary } from '../results/run-summary.ts';
import type { LaboratoriesSummary } from '../results/workloads-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataBehind } from './data-table.tsx';
import { amount, percent, sourceLine, startMonthOf } from './figures.ts';
import { yearlySteps } from './yearly-steps.ts';

/** Compute by laboratory and month in a field, who leads, and who stands where. */
export const LaboratoriesFigures = (props: {
  readonly summary: RunSummary;
  readonly laboratories: LaboratoriesSummary;
}) => {
  const { summary, laboratories } = props;
  const { parties, outside, unit } = laboratories;
  const { monthsPerStep } = summary.months;
  const startMonth = startMonthOf(summary);
  const months = { startMonth, monthsPerStep };
  const steps = yearlySteps(summary);
  const shares = outside.flatMap(({ party, programme, share }) =>
    share === null ? [] : [{ name: `${party} outside ${programme}`, share }],
  );
  return (
    <>
      <ChartFigure
        id="chart-laboratories"
        title="Compute by laboratory"
        reading="Median of the worlds of what runs for each, month by month, in H100-equivalents."
        source={sourceLine(summary, 'fleet.h100EquivalentsOfPart')}
        draw={(width) =>
          linesByMonth(
            'Compute by laboratory, median of the worlds',
            parties.map(({ party, compute }) => ({ name: party, values: compute.p50 })),
            { unit, ...months },
            width,
          )
        }
      >
        <DataBehind
          caption="Compute by laboratory: median (80 % of worlds), and who has most"
          columns={[
            { head: 'Month' },
            ...parties.flatMap(({ party }) => [
              { head: party, number: true },
              { head: `${party} has most in`, number: true },
            ]),
          ]}
          rows={steps.map((step) => [
            formatMonth(startMonth + step * monthsPerStep),
            ...parties.flatMap(({ compute, leads }) => [
              `${amount(compute.p50[step] ?? 0, unit)} (${amount(compute.p10[step] ?? 0, unit)} to ${amount(compute.p90[step] ?? 0, unit)})`,
              leads === null ? '–' : percent(leads[step] ?? 0),
            ]),
          ])}
        />
      </ChartFigure>
      {shares.length === 0 ? null : (
        <ChartFigure
          id="chart-laboratories-outside"
          title="Where a laboratory’s compute stands"
          reading="Median share of what runs for it that stands outside the programme named."
          source={sourceLine(summary, 'fleet.h100EquivalentsOfPart')}
          draw={(width) =>
            linesByMonth(
              'Share outside the programme named, median of the worlds',
              shares.map(({ name, share }) => ({ name, values: share.p50 })),
              { unit: '1', ...months },
              width,
            )
          }
        >
          <DataBehind
            caption="Share outside the programme named: median (80 % of worlds)"
            columns={[
              { head: 'Month' },
              ...shares.map(({ name }) => ({ head: name, number: true })),
            ]}
            rows={steps.map((step) => [
              formatMonth(startMonth + step * monthsPerStep),
              ...shares.map(
                ({ share }) =>
                  `${percent(share.p50[step] ?? 0)} (${percent(share.p10[step] ?? 0)} to ${percent(share.p90[step] ?? 0)})`,
              ),
            ])}
          />
        </ChartFigure>
      )}
    </>
  );
};
