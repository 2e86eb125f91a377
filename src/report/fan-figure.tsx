import { type FanDrawing, fanChart } from '../charts/fan-chart.ts';
import { positionOfDay } from '../charts/month-axis.ts';
import { told } from '../language/told.ts';
import { numberWords } from '../quantities/number-words.ts';
import type { Fan, RunSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataBehind } from './data-table.tsx';
import { amount, anchorOf, columnMonth, sourceLine, startMonthOf } from './figures.ts';
import { pageWords } from './words/page-words.ts';
import { yearlySteps } from './yearly-steps.ts';

export const fanTitle = (fan: Fan): string =>
  fan.element === null ? told(fan.title) : pageWords.ofElement(told(fan.title), fan.element);

/** A series over the worlds, with what was promised of it where a target names the same path. */
export const FanFigure = (props: {
  readonly summary: RunSummary;
  readonly fan: Fan;
  readonly heading?: 'h3' | 'h4';
}) => {
  const { summary, fan } = props;
  const { monthsPerStep } = summary.months;
  const startMonth = startMonthOf(summary);
  const path = fan.element === null ? fan.path : `${fan.path}.${fan.element}`;
  const drawing: FanDrawing = {
    title: fanTitle(fan),
    unit: fan.unit,
    startMonth,
    monthsPerStep,
    quantiles: fan.quantiles,
    promises: promisesOn(summary, fan),
    asOf: positionOfDay(summary.programme.asOf),
  };
  return (
    <ChartFigure
      id={`chart-${anchorOf(path)}`}
      title={fanTitle(fan)}
      heading={props.heading ?? 'h3'}
      reading={pageWords.fanReading((drawing.promises?.length ?? 0) > 0)}
      source={sourceLine(summary, path)}
      draw={(width) => fanChart(drawing, width)}
    >
      <DataBehind
        caption={pageWords.fanCaption(fanTitle(fan))}
        columns={[
          { head: pageWords.month },
          ...[
            ...['5', '10', '25'].map(numberWords.percent),
            pageWords.median,
            ...['75', '90', '95'].map(numberWords.percent),
            pageWords.meanHead,
          ].map((head) => ({ head, number: true })),
        ]}
        rows={yearlySteps(summary).map((step) => [
          columnMonth(startMonth + step * monthsPerStep),
          ...(['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const).map((name) =>
            amount(fan.quantiles[name][step] ?? null, fan.unit),
          ),
          amount(fan.mean[step] ?? null, fan.unit),
        ])}
      />
    </ChartFigure>
  );
};

const promisesOn = (summary: RunSummary, fan: Fan): NonNullable<FanDrawing['promises']> => {
  if (fan.element !== null) return [];
  const start = startMonthOf(summary);
  const end = start + summary.months.steps * summary.months.monthsPerStep;
  return summary.claims.flatMap((claim) => {
    if (claim.about?.kind !== 'prediction') return [];
    const { path, when, value, unit } = claim.about.prediction;
    const fits = path === fan.path && unit === fan.unit && when !== null && value > 0;
    if (!fits || when.month < start || when.month > end) return [];
    return [{ month: when.month, value, name: amount(value, unit) }];
  });
};
