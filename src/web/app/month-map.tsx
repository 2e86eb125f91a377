import { useState } from 'preact/hooks';
import type { LandMap } from '../../charts/site-map.tsx';
import { displayQuantity } from '../../quantities/display.ts';
import { displayMonth } from '../../quantities/display-date.ts';
import { parseUnit } from '../../quantities/unit.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import { Scroll } from './scroll.tsx';

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
      buildings: `${ready.length} of ${site.buildings.length}`,
      point: map?.places[site.name] ?? null,
    };
  });
  const most = Math.max(...rows.map(({ planned }) => planned), 1);
  const radius = (megawatts: number): number => LARGEST_RADIUS * Math.sqrt(megawatts / most);
  const text = (megawatts: number): string => displayQuantity(megawatts, MEGAWATTS);
  const drawn = rows.flatMap(({ point, ...row }) => (point ? [{ ...row, point }] : []));
  return (
    <section id="map" aria-labelledby="map-head">
      <h2 id="map-head">What stands where, by month</h2>
      <p>
        <label>
          Month: <strong>{displayMonth(month)}</strong>
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
            aria-label={`Map by ${displayMonth(month)}: ${drawn
              .map(({ name, ready, planned }) => `${name} ${text(ready)} of ${text(planned)}`)
              .join('; ')}`}
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
          <figcaption>
            Ring: IT power planned; disc: ready by then in the median. Borders: US Census Bureau,
            cartographic boundary files 1:10 million, by us-atlas.
          </figcaption>
        </figure>
      ) : null}
      <Scroll label="Sites by month">
        <table>
          <thead>
            <tr>
              {['Site', 'Ready by then (median)', 'Planned', 'Buildings'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, ready, planned, buildings, point }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{text(ready)}</td>
                <td>{text(planned)}</td>
                <td>
                  {buildings}
                  {point ? '' : ' (no place on the map)'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
};
