import { moneyLadder } from '../charts/money-ladder.ts';
import { formatMonth } from '../quantities/month.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataBehind } from './data-table.tsx';
import { FanFigure } from './fan-figure.tsx';
import { amount, sourceLine, startMonthOf } from './figures.ts';
import { Section } from './section.tsx';
import { yearlySteps } from './yearly-steps.ts';

const RUNG = /^capital\.(announced|committed|secured|drawn)$/;

/** The programme's ladder, month by month. */
export const LadderSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const { ladder } = summary.money;
  const { monthsPerStep } = summary.months;
  const startMonth = startMonthOf(summary);
  const fans = summary.fans.filter(
    (fan) => /^(programme|capital)\./.test(fan.path) && !/^capital\.(gap|behind)$/.test(fan.path),
  );
  const rungs = fans.filter((fan) => RUNG.test(fan.path));
  return (
    <Section id="ladder" title="The money ladder by month">
      <ChartFigure
        id="chart-ladder"
        title="Money announced, committed, secured and drawn"
        reading="Medians over the worlds, all sources together. Only secured money can be drawn."
        source={sourceLine(summary, 'capital.announced, committed, secured and drawn')}
        draw={(width) => moneyLadder({ ...ladder, startMonth, monthsPerStep, unit: 'USD' }, width)}
      >
        <DataBehind
          caption="The ladder at each year’s first month, medians"
          columns={[
            { head: 'Month' },
            { head: 'Announced', number: true },
            { head: 'Committed', number: true },
            { head: 'Secured', number: true },
            { head: 'Drawn', number: true },
          ]}
          rows={yearlySteps(summary).map((step) => [
            formatMonth(startMonth + step * monthsPerStep),
            ...[ladder.announced, ladder.committed, ladder.secured, ladder.drawn].map((values) =>
              amount(values[step] ?? null, 'USD'),
            ),
          ])}
        />
      </ChartFigure>
      {fans
        .filter((fan) => !RUNG.test(fan.path))
        .map((fan) => (
          <FanFigure summary={summary} fan={fan} />
        ))}
      {rungs.length === 0 ? null : (
        <details>
          <summary>Each rung with its bands</summary>
          {rungs.map((fan) => (
            <FanFigure summary={summary} fan={fan} />
          ))}
        </details>
      )}
    </Section>
  );
};
