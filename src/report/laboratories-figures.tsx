import { linesByMonth } from '../charts/lines-by-month.ts';
import { numberWords } from '../quantities/number-words.ts';
import type { RunSummary } from '../results/run-summary.ts';
import type { LaboratoriesSummary } from '../results/workloads-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataBehind } from './data-table.tsx';
import { amount, columnMonth, percent, sourceLine, startMonthOf } from './figures.ts';
import { buildWords } from './words/build-words.ts';
import { pageWords } from './words/page-words.ts';
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
    share === null ? [] : [{ name: buildWords.outside(party, programme), share }],
  );
  return (
    <>
      <ChartFigure
        id="chart-laboratories"
        title={buildWords.laboratories}
        reading={buildWords.laboratoriesReading}
        source={sourceLine(summary, 'fleet.h100EquivalentsOfPart')}
        draw={(width) =>
          linesByMonth(
            buildWords.laboratoriesLabel,
            parties.map(({ party, compute }) => ({ name: party, values: compute.p50 })),
            { unit, ...months },
            width,
          )
        }
      >
        <DataBehind
          caption={buildWords.laboratoriesCaption}
          columns={[
            { head: pageWords.month },
            ...parties.flatMap(({ party }) => [
              { head: party, number: true },
              { head: buildWords.hasMostIn(party), number: true },
            ]),
          ]}
          rows={steps.map((step) => [
            columnMonth(startMonth + step * monthsPerStep),
            ...parties.flatMap(({ compute, leads }) => [
              `${amount(compute.p50[step] ?? 0, unit)} (${numberWords.fromTo(amount(compute.p10[step] ?? 0, unit), amount(compute.p90[step] ?? 0, unit))})`,
              leads === null ? '–' : percent(leads[step] ?? 0),
            ]),
          ])}
        />
      </ChartFigure>
      {shares.length === 0 ? null : (
        <ChartFigure
          id="chart-laboratories-outside"
          title={buildWords.outsideChart}
          reading={buildWords.outsideReading}
          source={sourceLine(summary, 'fleet.h100EquivalentsOfPart')}
          draw={(width) =>
            linesByMonth(
              buildWords.outsideLabel,
              shares.map(({ name, share }) => ({ name, values: share.p50 })),
              { unit: '1', ...months },
              width,
            )
          }
        >
          <DataBehind
            caption={buildWords.outsideCaption}
            columns={[
              { head: pageWords.month },
              ...shares.map(({ name }) => ({ head: name, number: true })),
            ]}
            rows={steps.map((step) => [
              columnMonth(startMonth + step * monthsPerStep),
              ...shares.map(
                ({ share }) =>
                  `${percent(share.p50[step] ?? 0)} (${numberWords.fromTo(percent(share.p10[step] ?? 0), percent(share.p90[step] ?? 0))})`,
              ),
            ])}
          />
        </ChartFigure>
      )}
    </>
  );
};
