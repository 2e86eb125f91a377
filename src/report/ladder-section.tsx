import { moneyLadder } from '../charts/money-ladder.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataBehind } from './data-table.tsx';
import { FanFigure } from './fan-figure.tsx';
import { amount, columnMonth, sourceLine, startMonthOf } from './figures.ts';
import { Section } from './section.tsx';
import { reportMoneyWords } from './words/money-words.ts';
import { pageWords } from './words/page-words.ts';
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
    <Section id="ladder" title={reportMoneyWords.ladder}>
      <ChartFigure
        id="chart-ladder"
        title={reportMoneyWords.ladderChart}
        reading={reportMoneyWords.ladderReading}
        source={sourceLine(summary, reportMoneyWords.ladderSource)}
        draw={(width) => moneyLadder({ ...ladder, startMonth, monthsPerStep, unit: 'USD' }, width)}
      >
        <DataBehind
          caption={reportMoneyWords.ladderCaption}
          columns={[
            { head: pageWords.month },
            { head: reportMoneyWords.announced, number: true },
            { head: reportMoneyWords.committed, number: true },
            { head: reportMoneyWords.secured, number: true },
            { head: reportMoneyWords.drawn, number: true },
          ]}
          rows={yearlySteps(summary).map((step) => [
            columnMonth(startMonth + step * monthsPerStep),
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
          <summary>{reportMoneyWords.eachRung}</summary>
          {rungs.map((fan) => (
            <FanFigure summary={summary} fan={fan} />
          ))}
        </details>
      )}
    </Section>
  );
};
