import { told } from '../../language/told.ts';
import { displayQuantity } from '../../quantities/display.ts';
import { displayMonth } from '../../quantities/display-date.ts';
import { parseUnit } from '../../quantities/unit.ts';
import type { Fan } from '../../results/run-summary.ts';
import { inputWords } from '../words/input-words.ts';
import { HeadedTable } from './headed-table.tsx';
import { savePicture } from './save-picture.ts';
import { saveText } from './save-text.ts';

/** Drawn as wide as it is seen, about: letters keep their size on a phone. */
const WIDE = 640;
const NARROW = 360;
const HEIGHT = 250;
/** About as wide as a letter of the axis is. */
const LETTER = 6.8;
const RIGHT = 8;
const TOP = 10;
const BOTTOM = 26;

const BANDS = [
  ['p5', 'p95', 'band-90'],
  ['p10', 'p90', 'band-80'],
  ['p25', 'p75', 'band-50'],
] as const;

export interface FanPlace {
  readonly startMonth: number;
  readonly monthsPerStep: number;
  /** `seed 1, programme 781640f4bee8`: what the figures are of. */
  readonly made: string;
}

/** A fan drawn straight from its quantiles: redrawn at every movement of a slider. */
export const FanView = ({
  fan,
  place,
  top,
  onExplain,
}: {
  readonly fan: Fan;
  readonly place: FanPlace;
  /** Largest value of the axis; it only grows during a drag, so that the eye can compare. */
  readonly top: number;
  readonly onExplain: (path: string, element: string | null, step: number) => void;
}) => {
  const { startMonth, monthsPerStep } = place;
  const steps = fan.mean.length;
  const unit = parseUnit(fan.unit);
  const width = matchMedia('(max-width: 40rem)').matches ? NARROW : WIDE;
  const low = Math.min(0, ...fan.quantiles.p5);
  const y = (value: number): number =>
    HEIGHT - BOTTOM - ((value - low) / (top - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const line = (values: readonly number[]): string =>
    values.map((value, step) => `${x(step).toFixed(1)},${y(value).toFixed(1)}`).join('L');
  const ticks = [0, 1, 2, 3, 4].map((part) => low + ((top - low) * part) / 4);
  const tickTexts = ticks.map((tick) => displayQuantity(tick, unit, 2));
  const left =
    Math.max(width === WIDE ? 90 : 44, ...tickTexts.map((text) => text.length * LETTER)) + 14;
  const x = (step: number): number =>
    left + (step / Math.max(1, steps - 1)) * (width - left - RIGHT);
  const years = Array.from({ length: steps }, (_, step) => step).filter(
    (step) => (startMonth + step * monthsPerStep) % 12 === 0,
  );
  const every = Math.ceil(years.length / (width === WIDE ? 8 : 5));
  const last = steps - 1;
  const id = `fan-${fan.path.replace(/[^a-z0-9]+/gi, '-')}`;
  const title = told(fan.title);
  const said = inputWords.fanSaid(
    title,
    displayQuantity(fan.quantiles.p50[last] as number, unit),
    displayQuantity(fan.quantiles.p10[last] as number, unit),
    displayQuantity(fan.quantiles.p90[last] as number, unit),
  );
  return (
    <figure class="fan">
      <h3 id={id}>{title}</h3>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={said}
        data-path={fan.path}
        xmlns="http://www.w3.org/2000/svg"
      >
        {ticks.map((tick, at) => (
          <g key={tick}>
            <line class="grid" x1={left} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
            <text x={left - 6} y={y(tick) + 4} text-anchor="end">
              {tickTexts[at]}
            </text>
          </g>
        ))}
        {years
          .filter((_, at) => at % every === 0)
          .map((step) => (
            <text key={step} x={x(step)} y={HEIGHT - 8} text-anchor="middle">
              {Math.floor((startMonth + step * monthsPerStep) / 12)}
            </text>
          ))}
        {BANDS.map(([under, over, name]) => (
          <path
            key={name}
            class={name}
            d={`M${line(fan.quantiles[over])}L${[...fan.quantiles[under]]
              .map((value, step) => `${x(step).toFixed(1)},${y(value).toFixed(1)}`)
              .reverse()
              .join('L')}Z`}
          />
        ))}
        <path class="median" d={`M${line(fan.quantiles.p50)}`} />
      </svg>
      <figcaption>{inputWords.fanReading(fan.path, place.made)}</figcaption>
      <p class="tools">
        <button type="button" onClick={() => onExplain(fan.path, fan.element, last)}>
          {inputWords.explainEnd}
        </button>
        <button type="button" onClick={() => saveText(`${fan.path}.csv`, fanCsv(fan, place))}>
          CSV
        </button>
        <button
          type="button"
          onClick={(event) => {
            const svg = event.currentTarget.closest('figure')?.querySelector('svg');
            if (svg) saveText(`${fan.path}.svg`, standaloneSvg(svg), 'image/svg+xml');
          }}
        >
          SVG
        </button>
        <button
          type="button"
          onClick={(event) => {
            const svg = event.currentTarget.closest('figure')?.querySelector('svg');
            if (svg) void savePicture(`${fan.path}.png`, standaloneSvg(svg));
          }}
        >
          PNG
        </button>
      </p>
      <details>
        <summary>{inputWords.figuresBehind}</summary>
        <HeadedTable
          label={inputWords.figuresOf(title)}
          heads={[inputWords.month, 'P10', inputWords.median, 'P90']}
        >
          {[...years, last].map((step) => (
            <tr key={step}>
              <th scope="row">{displayMonth(startMonth + step * monthsPerStep)}</th>
              {(['p10', 'p50', 'p90'] as const).map((band) => (
                <td key={band}>{displayQuantity(fan.quantiles[band][step] as number, unit)}</td>
              ))}
            </tr>
          ))}
        </HeadedTable>
      </details>
    </figure>
  );
};

const QUANTILES = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;

/** Every month and quantile, unrounded. */
const fanCsv = (fan: Fan, { startMonth, monthsPerStep }: FanPlace): string =>
  [
    ['month', 'path', 'unit', ...QUANTILES, 'mean'].join(','),
    ...fan.mean.map((mean, step) => {
      const month = startMonth + step * monthsPerStep;
      const name = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      return [
        name,
        fan.path,
        fan.unit,
        ...QUANTILES.map((p) => fan.quantiles[p][step]),
        mean,
      ].join();
    }),
    '',
  ].join('\r\n');

/** The chart with its colours inside, for use elsewhere. */
const standaloneSvg = (svg: SVGElement): string => {
  const copy = svg.cloneNode(true) as SVGElement;
  const style = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent =
    'text{font:12px sans-serif;fill:#1c2733}.grid{stroke:#d5dce3}.band-90{fill:#d3e0ec}' +
    '.band-80{fill:#b3cbe1}.band-50{fill:#7fa8cd}.median{fill:none;stroke:#123f6d;stroke-width:2}';
  copy.prepend(style);
  // A picture has a size of its own, not that of the page around it, and paper behind it.
  const [, , across, high] = (svg.getAttribute('viewBox') ?? '').split(' ');
  copy.setAttribute('width', String(across));
  copy.setAttribute('height', String(high));
  copy.setAttribute('style', 'background:#ffffff');
  return new XMLSerializer().serializeToString(copy);
};
