import { sentence, told } from '../../language/told.ts';
import { displayProbability, displayQuantity } from '../../quantities/display.ts';
import { displayMonth } from '../../quantities/display-date.ts';
import { displayDecimals } from '../../quantities/display-number.ts';
import { parseUnit } from '../../quantities/unit.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import { settledWords } from '../words/settled-words.ts';
import { HeadedTable } from './headed-table.tsx';

const text = (value: number, unit: string): string => displayQuantity(value, parseUnit(unit));
const dateText = (month: number | null): string =>
  month === null ? settledWords.notByTheEnd : displayMonth(Math.floor(month));

const yearHeads = (): readonly string[] => [
  settledWords.year,
  settledWords.largestRun,
  settledWords.trendWants,
  settledWords.reachesTrendIn,
  settledWords.model,
  settledWords.loss,
  settledWords.tokensServed,
  settledWords.soldFor,
];

const runHeads = (): readonly string[] => [
  settledWords.run,
  settledWords.size,
  settledWords.operations,
  settledWords.accelerators,
  settledWords.endsMedian,
  settledWords.endsIn,
];

/** What the accelerators could train and serve, year by year, and the runs that were planned. */
export const ComputeView = ({ summary }: { readonly summary: RunSummary }) => {
  const { compute } = summary;
  if (!compute) return null;
  return (
    <section id="compute" aria-labelledby="compute-head">
      <h2 id="compute-head">{settledWords.compute}</h2>
      <ul>
        {compute.text.map((said) => (
          <li key={said.text}>{sentence(said)}</li>
        ))}
      </ul>
      <HeadedTable label={settledWords.computeByYear} heads={yearHeads()}>
        {compute.years.map((year) => (
          <tr key={year.year}>
            <th scope="row">{year.year}</th>
            <td>{text(year.largestRunFlop.p50, 'FLOP')}</td>
            <td>{text(year.trendFlop.p50, 'FLOP')}</td>
            <td>{displayProbability(year.reachesTrend.value)}</td>
            <td>{text(year.parameters.p50, 'parameter')}</td>
            <td>{settledWords.nats(displayDecimals(year.loss.p50, 3))}</td>
            <td>{text(year.tokens.p50, 'token')}</td>
            <td>{text(year.revenueUsd.p50, 'USD')}</td>
          </tr>
        ))}
      </HeadedTable>
      {compute.runs.length === 0 ? null : (
        <HeadedTable label={settledWords.runs} heads={runHeads()}>
          {compute.runs.map((run) => (
            <tr key={run.name}>
              <th scope="row">{run.name}</th>
              <td>{told(run.size)}</td>
              <td>{text(run.flop.p50, 'FLOP')}</td>
              <td>{text(run.accelerators, 'GPU')}</td>
              <td>{dateText(run.finished.p50)}</td>
              <td>{displayProbability(run.finishedProbability.value)}</td>
            </tr>
          ))}
        </HeadedTable>
      )}
    </section>
  );
};
