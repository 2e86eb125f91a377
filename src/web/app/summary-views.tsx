import { wideFlowDiagram } from '../../charts/wide-flow-diagram.tsx';
import { told } from '../../language/told.ts';
import { displayProbability, displayQuantity, displayRange } from '../../quantities/display.ts';
import { displayMonth } from '../../quantities/display-date.ts';
import { parseUnit } from '../../quantities/unit.ts';
import type { RunSummary, SiteSummary } from '../../results/run-summary.ts';
import { settledWords } from '../words/settled-words.ts';
import { HeadedTable } from './headed-table.tsx';
import { Scroll } from './scroll.tsx';

const usd = (value: number): string => displayQuantity(value, parseUnit('USD'));
const orNothing = (value: number | null): string =>
  value === null ? settledWords.nothingOnRecord : usd(value);

/** Each funding statement under every reading of "secured". */
export const Readings = ({ summary }: { readonly summary: RunSummary }) => (
  <section id="readings" aria-labelledby="readings-head">
    <h2 id="readings-head">{settledWords.readings}</h2>
    <HeadedTable
      label={settledWords.readingsLabel}
      heads={[
        settledWords.holder,
        settledWords.statement,
        settledWords.closed,
        settledWords.signed,
        settledWords.liquid,
        settledWords.intended,
      ]}
    >
      {summary.money.readings.map((row) => (
        <tr key={`${row.holder} ${row.statement}`}>
          <th scope="row">{row.holder}</th>
          <td>{row.statement}</td>
          {[row.closed, row.signed, row.liquid, row.intention].map((value, at) => (
            <td key={at}>{orNothing(value)}</td>
          ))}
        </tr>
      ))}
    </HeadedTable>
  </section>
);

/** Who pays whom, money that goes round marked as such. */
export const Payments = ({ summary }: { readonly summary: RunSummary }) => {
  const { flows, externalUsd, circulatingUsd, refinancedUsd } = summary.money;
  const payers = new Set(flows.map(({ from }) => from));
  const most = Math.max(1, ...flows.map((flow) => flow.usd));
  return (
    <section id="payments" aria-labelledby="payments-head">
      <h2 id="payments-head">{settledWords.payments}</h2>
      <p>
        {settledWords.paymentsLead(
          usd(externalUsd.p50),
          usd(circulatingUsd.p50),
          usd(refinancedUsd.p50),
        )}
      </p>
      <Scroll label={settledWords.paymentsDrawn}>
        {/* Drawn by our own charts, which escape every text. */}
        <div class="flows" dangerouslySetInnerHTML={{ __html: wideFlowDiagram(flows, 'USD') }} />
      </Scroll>
      <HeadedTable
        label={settledWords.paymentsLabel}
        heads={[
          settledWords.from,
          settledWords.to,
          settledWords.for,
          settledWords.overTheHorizon,
          settledWords.size,
        ]}
      >
        {flows.map((flow) => (
          <tr key={`${flow.from} ${flow.to} ${flow.what}`}>
            <th scope="row">{told(flow.from)}</th>
            <td>
              {flow.to === flow.from
                ? settledWords.ownMoney(told(flow.to))
                : payers.has(flow.to)
                  ? settledWords.paysOn(told(flow.to))
                  : told(flow.to)}
            </td>
            <td>{told(flow.what)}</td>
            <td>{usd(flow.usd)}</td>
            <td>
              <meter min={0} max={most} value={flow.usd} aria-label={usd(flow.usd)} />
            </td>
          </tr>
        ))}
      </HeadedTable>
    </section>
  );
};

const LEFT = 190;
const WIDTH = 640;
const ROW = 18;

/** When each building is ready: a bar from the tenth to the ninetieth of a hundred worlds. */
const SiteSchedule = ({
  site,
  startMonth,
  endMonth,
}: {
  readonly site: SiteSummary;
  readonly startMonth: number;
  readonly endMonth: number;
}) => {
  const x = (month: number | null): number =>
    LEFT + ((Math.min(month ?? endMonth, endMonth) - startMonth) / (endMonth - startMonth)) * 440;
  const said = (month: number | null): string =>
    month === null ? settledWords.notByTheEnd : displayMonth(Math.floor(month));
  const height = site.buildings.length * ROW + 24;
  const firstYear = Math.ceil(startMonth / 12);
  const years = Array.from({ length: Math.floor(endMonth / 12) - firstYear + 1 }, (_, at) => at);
  return (
    <figure>
      <h3>{site.name}</h3>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={settledWords.barsOf(
          site.name,
          site.buildings
            .map(({ name, ready }) =>
              settledWords.barOf(name, said(ready.p50), said(ready.p10), said(ready.p90)),
            )
            .join('; '),
        )}
      >
        {years.map((year) => (
          <g key={year}>
            <line
              class="grid"
              x1={x((firstYear + year) * 12)}
              x2={x((firstYear + year) * 12)}
              y1={0}
              y2={height - 20}
            />
            <text x={x((firstYear + year) * 12)} y={height - 6} text-anchor="middle">
              {firstYear + year}
            </text>
          </g>
        ))}
        {site.buildings.map(({ name, ready }, at) => (
          <g key={name}>
            <text x={LEFT - 8} y={at * ROW + 13} text-anchor="end">
              {name}
            </text>
            {ready.p10 === null ? null : (
              <rect
                class="band-80"
                x={x(ready.p10)}
                y={at * ROW + 3}
                width={Math.max(2, x(ready.p90) - x(ready.p10))}
                height={ROW - 6}
              />
            )}
            {ready.p50 === null ? null : (
              <line
                class="median"
                x1={x(ready.p50)}
                x2={x(ready.p50)}
                y1={at * ROW + 2}
                y2={(at + 1) * ROW - 2}
              />
            )}
          </g>
        ))}
      </svg>
      <figcaption>{settledWords.barReading}</figcaption>
    </figure>
  );
};

export const Schedule = ({
  summary,
  startMonth,
}: {
  readonly summary: RunSummary;
  readonly startMonth: number;
}) => {
  const endMonth = startMonth + summary.months.steps * summary.months.monthsPerStep;
  return (
    <section id="sites" aria-labelledby="sites-head">
      <h2 id="sites-head">{settledWords.sites}</h2>
      {summary.sites.map((site) => (
        <SiteSchedule key={site.name} site={site} startMonth={startMonth} endMonth={endMonth} />
      ))}
    </section>
  );
};

/** Jobs promised under every definition that may have been meant. */
export const Jobs = ({ summary }: { readonly summary: RunSummary }) => (
  <section id="jobs" aria-labelledby="jobs-head">
    <h2 id="jobs-head">{settledWords.jobs}</h2>
    <HeadedTable
      label={settledWords.jobsLabel}
      heads={[
        settledWords.promise,
        settledWords.ifItMeans,
        settledWords.modelled,
        settledWords.reachedIn,
      ]}
    >
      {summary.jobs.promised.flatMap((promise) =>
        promise.definitions.map(({ definition, median, unit, reachedIn }) => (
          <tr key={`${promise.claim} ${definition}`}>
            <th scope="row">{settledWords.saidBy(promise.by, promise.written)}</th>
            <td>{told(definition)}</td>
            <td>{displayQuantity(median, parseUnit(unit))}</td>
            <td>{displayProbability(reachedIn)}</td>
          </tr>
        )),
      )}
    </HeadedTable>
  </section>
);

/** The rungs of each source: announced, committed, secured, drawn. */
export const Ladder = ({ summary }: { readonly summary: RunSummary }) => (
  <section id="ladder" aria-labelledby="ladder-head">
    <h2 id="ladder-head">{settledWords.ladder}</h2>
    <HeadedTable
      label={settledWords.ladderLabel}
      heads={[
        settledWords.source,
        settledWords.by,
        settledWords.announced,
        settledWords.committed,
        settledWords.secured,
        settledWords.drawnByTheEnd,
      ]}
    >
      {summary.money.sources.map((source) => (
        <tr key={source.name}>
          <th scope="row">{source.name}</th>
          <td>{source.by}</td>
          {[source.announced, source.committed, source.secured, source.drawnAtEnd].map(
            (spread, at) => (
              <td key={at}>
                {spread === null
                  ? settledWords.notSaid
                  : spread.p10 === spread.p90
                    ? usd(spread.p50)
                    : displayRange(spread.p10, spread.p90, parseUnit('USD'))}
              </td>
            ),
          )}
        </tr>
      ))}
    </HeadedTable>
  </section>
);
