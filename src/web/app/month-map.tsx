import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LandMap } from '../../charts/site-map.tsx';
import { displayQuantity } from '../../quantities/display.ts';
import { displayMonth } from '../../quantities/display-date.ts';
import { parseUnit } from '../../quantities/unit.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import { settledWords } from '../words/settled-words.ts';
import { HeadedTable } from './headed-table.tsx';

const MEGAWATTS = parseUnit('MW IT');
const LARGEST_RADIUS = 26;

/** What stands where by a month: buildings whose median date has come by then. */
export const MonthMap = ({
  summary,
  map,
  startMonth,
}: {
  readonly summary: RunSummary;
  readonly map: LandMap | null;
  readonly startMonth: number;
}) => {
  const { steps, monthsPerStep } = summary.months;
  const [step, setStep] = useState(Math.floor(steps / 2));
  const month = startMonth + step * monthsPerStep;
  const rows = summary.sites.map((site) => {
    const ready = site.buildings.filter(
      ({ ready: { p50 } }) => p50 !== null && p50 < month + monthsPerStep,
    );
    return {
      name: site.name,
      planned: site.itPowerMw,
      ready: ready.reduce((sum, { itPowerMw }) => sum + itPowerMw, 0),
      buildings: settledWords.countOf(ready.length, site.buildings.length),
      point: map?.places[site.name] ?? null,
    };
  });
  const most = Math.max(...rows.map(({ planned }) => planned), 1);
  const radius = (megawatts: number): number => LARGEST_RADIUS * Math.sqrt(megawatts / most);
  const text = (megawatts: number): string => displayQuantity(megawatts, MEGAWATTS);
  const drawn = rows.flatMap(({ point, ...row }) => (point ? [{ ...row, point }] : []));
  return (
    <section id="map" aria-labelledby="map-head">
      <h2 id="map-head">{settledWords.map}</h2>
      <p>
        <label>
          {settledWords.monthIs<ComponentChildren>(<strong>{displayMonth(month)}</strong>)}
          <input
            type="range"
            min="0"
            max={String(steps - 1)}
            value={step}
            aria-valuetext={displayMonth(month)}
            onInput={({ currentTarget }) => setStep(Number(currentTarget.value))}
          />
        </label>
      </p>
      {map && drawn.length > 0 ? (
        <figure>
          <svg
            viewBox={`0 0 ${map.across} ${map.high}`}
            role="img"
            aria-label={settledWords.mapBy(
              displayMonth(month),
              drawn
                .map(({ name, ready, planned }) =>
                  settledWords.ofPlanned(name, text(ready), text(planned)),
                )
                .join('; '),
            )}
          >
            <path class="land" d={map.land} />
            <path class="borders" d={map.borders} />
            {drawn.map(({ name, point: [x, y], planned, ready }) => (
              <g key={name}>
                <circle class="ready" cx={x} cy={y} r={radius(ready)} />
                <circle class="planned" cx={x} cy={y} r={radius(planned)} />
              </g>
            ))}
          </svg>
          <figcaption>{settledWords.mapReading}</figcaption>
        </figure>
      ) : null}
      <HeadedTable
        label={settledWords.sitesByMonth}
        heads={[
          settledWords.site,
          settledWords.readyByThen,
          settledWords.planned,
          settledWords.buildings,
        ]}
      >
        {rows.map(({ name, ready, planned, buildings, point }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{text(ready)}</td>
            <td>{text(planned)}</td>
            <td>
              {buildings}
              {point ? '' : settledWords.noPlace}
            </td>
          </tr>
        ))}
      </HeadedTable>
    </section>
  );
};
