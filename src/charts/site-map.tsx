import { geoAlbersUsa, geoPath } from 'd3-geo';
import { nation, stateBorders } from './atlas.ts';
import { WIDTHS, type Width } from './draw.ts';
import { INK, LAND, LEVELS, PAPER, RULE } from './palette.ts';
import { svgText } from './svg-text.tsx';

export interface MapSite {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Said behind the name: `824 MW IT`. */
  readonly size: string;
  /** Decides the area of the dot. */
  readonly amount: number;
}

/** The sites within the United States, and those that the map has no room for. */
export interface SiteMap {
  readonly svg: string;
  readonly outside: readonly string[];
}

export const siteMap = (sites: readonly MapSite[], width: Width): SiteMap => {
  const across = WIDTHS[width];
  const high = Math.round(across * 0.62);
  const projection = geoAlbersUsa().fitExtent(
    [
      [6, 6],
      [across - 6, high - 6],
    ],
    nation(),
  );
  const path = geoPath(projection).digits(1);
  const largest = Math.max(...sites.map((site) => site.amount), 1);
  const outside: string[] = [];
  const placed = sites.flatMap((site) => {
    const point = projection([site.lon, site.lat]);
    if (point === null) {
      outside.push(site.name);
      return [];
    }
    const radius = 3 + (width === 'wide' ? 9 : 6) * Math.sqrt(site.amount / largest);
    return [{ ...site, x: round(point[0]), y: round(point[1]), radius: round(radius) }];
  });
  const labels = labelPlaces(placed, across);
  const svg = svgText(
    <svg
      class="chart"
      viewBox={`0 0 ${across} ${high}`}
      width={across}
      height={high}
      role="img"
      aria-label={`Map of the United States with ${placed.map((site) => site.name).join(', ')}`}
      font-size="12"
    >
      <path d={thinned(path(nation()) ?? '')} fill={LAND} stroke={RULE} />
      <path d={thinned(path(stateBorders()) ?? '')} fill="none" stroke={PAPER} stroke-width="1" />
      {placed.map((site) => (
        <circle cx={site.x} cy={site.y} r={site.radius} fill={LEVELS[2]} stroke={PAPER} />
      ))}
      {labels.map((label) => (
        <text
          x={label.x}
          y={label.y}
          text-anchor={label.anchor}
          fill={INK}
          stroke={PAPER}
          stroke-width="4"
          paint-order="stroke"
          stroke-linejoin="round"
        >
          <tspan font-weight="600">{label.name}</tspan> {label.size}
        </text>
      ))}
    </svg>,
  );
  return { svg, outside };
};

interface Placed extends MapSite {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface LabelPlace {
  readonly name: string;
  readonly size: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** Right of the dot where it fits, else left; below one another where two would touch. */
const labelPlaces = (sites: readonly Placed[], across: number): readonly LabelPlace[] => {
  const taken: { left: number; right: number; y: number }[] = [];
  return [...sites]
    .sort((a, b) => a.y - b.y)
    .map((site) => {
      const long = (site.name.length + site.size.length + 1) * 6.8;
      const rightFits = site.x + site.radius + 5 + long < across;
      const left = rightFits ? site.x + site.radius + 5 : site.x - site.radius - 5 - long;
      let y = site.y + 4;
      const touches = (): boolean =>
        taken.some((box) => box.left < left + long && left < box.right && Math.abs(box.y - y) < 14);
      while (touches()) y += 14;
      taken.push({ left, right: left + long, y });
      const x = rightFits ? left : left + long;
      return { ...site, x: round(x), y: round(y), anchor: rightFits ? 'start' : 'end' };
    });
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** Drops points nearer than a pixel to the one before: coast that nobody can see. */
const thinned = (path: string): string =>
  path.replace(/[ML][^MLZ]+(?:L[^MLZ]+)*Z?/g, (line) => {
    const closed = line.endsWith('Z');
    const points = line
      .replace('Z', '')
      .slice(1)
      .split('L')
      .map((point) => point.split(',').map(Number) as [number, number]);
    const kept: [number, number][] = [];
    for (const [index, point] of points.entries()) {
      const before = kept.at(-1);
      const far =
        before === undefined ||
        Math.abs(point[0] - before[0]) + Math.abs(point[1] - before[1]) > 1.4;
      if (far || index === points.length - 1) kept.push(point);
    }
    if (closed && kept.length < 4) return '';
    return `M${kept.map((point) => point.join(',')).join('L')}${closed ? 'Z' : ''}`;
  });
