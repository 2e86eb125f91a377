import { displayProbability, displayQuantity } from '../../quantities/display.ts';
import { displayMonth } from '../../quantities/display-date.ts';
import { parseUnit } from '../../quantities/unit.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import { Scroll } from './scroll.tsx';

const text = (value: number, unit: string): string => displayQuantity(value, parseUnit(unit));
const dateText = (month: number | null): string =>
  month === null ? 'not by the end' : displayMonth(Math.floor(month));

const YEAR_HEADS = [
  'Year',
  'Largest run (median)',
  'The trend wants',
  'Reaches the trend in',
  'Model',
  'Loss',
  'Tokens served',
  'Sold for',
] as const;

/** What the accelerators could train and serve, year by year, and the runs that were planned. */
export const ComputeView = ({ summary }: { readonly summary: RunSummary }) => {
  const { compute } = summary;
  if (!compute) return null;
  return (
    <section id="compute" aria-labelledby="compute-head">
      <h2 id="compute-head">Training and serving</h2>
      <ul>
        {compute.text.map((sentence) => (
          <li key={sentence.text}>{sentence.text}</li>
        ))}
      </ul>
      <Scroll label="Training and serving by year">
        <table>
          <thead>
            <tr>
              {YEAR_HEADS.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {compute.years.map((year) => (
              <tr key={year.year}>
                <th scope="row">{year.year}</th>
                <td>{text(year.largestRunFlop.p50, 'FLOP')}</td>
                <td>{text(year.trendFlop.p50, 'FLOP')}</td>
                <td>{displayProbability(year.reachesTrend.value)}</td>
                <td>{text(year.parameters.p50, 'parameter')}</td>
                <td>{`${year.loss.p50.toFixed(3)} nats a token`}</td>
                <td>{text(year.tokens.p50, 'token')}</td>
                <td>{text(year.revenueUsd.p50, 'USD')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {compute.runs.length === 0 ? null : (
        <Scroll label="Training runs">
          <table>
            <thead>
              <tr>
                {['Run', 'Size', 'Operations', 'Accelerators', 'Ends (median)', 'Ends in'].map(
                  (head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {compute.runs.map((run) => (
                <tr key={run.name}>
                  <th scope="row">{run.name}</th>
                  <td>{run.size}</td>
                  <td>{text(run.flop.p50, 'FLOP')}</td>
                  <td>{text(run.accelerators, 'GPU')}</td>
                  <td>{dateText(run.finished.p50)}</td>
                  <td>{displayProbability(run.finishedProbability.value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
};
