import { geoAlbersUsa, geoPath } from 'd3-geo';
import { nation, stateBorders } from './atlas.ts';
import { chartWords } from './chart-words.ts';
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

/** The land under the sites as paths, and where each site lies on it; null where it lies outside. */
export interface LandMap {
  readonly across: number;
  readonly high: number;
  readonly land: string;
  readonly borders: string;
  readonly places: Readonly<Record<string, readonly [number, number] | null>>;
}

/** The nation fitted to a drawing of this width. */
const nationAcross = (across: number) => {
  const high = Math.round(across * 0.62);
  const projection = geoAlbersUsa().fitExtent(
    [
      [6, 6],
      [across - 6, high - 6],
    ],
    nation(),
  );
  const path = geoPath(projection).digits(1);
  return { high, projection, path };
};

/** For drawings that are made elsewhere, where no atlas is at hand. */
export const landMap = (
  sites: readonly Pick<MapSite, 'name' | 'lat' | 'lon'>[],
  across: number,
): LandMap => {
  const { high, projection, path } = nationAcross(across);
  return {
    across,
    high,
    land: thinned(path(nation()) ?? ''),
    borders: thinned(path(stateBorders()) ?? ''),
    places: Object.fromEntries(
      sites.map(({ name, lat, lon }) => {
        const point = projection([lon, lat]);
        return [name, point && [round(point[0]), round(point[1])]];
      }),
    ),
  };
};

export const siteMap = (sites: readonly MapSite[], width: Width): SiteMap => {
  const across = WIDTHS[width];
  const { high, projection, path } = nationAcross(across);
  const largest = Math.max(...sites.map((site) => site.amount), 1);
  const outside: string[] = [];
  // The largest first, so that a small dot at the same place lies on top.
  const placed = [...sites]
    .sort((a, b) => b.amount - a.amount)
    .flatMap((site) => {
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
      aria-label={chartWords.map(placed.map((site) => site.name).join(', '))}
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
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Right of the dot, else left, above or below: the first place that is free and on the map. */
const labelPlaces = (sites: readonly Placed[], across: number): readonly LabelPlace[] => {
  const taken: Area[] = sites.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return sites.map((site) => {
    const { x, y, radius } = site;
    const long = site.name.length * 7.7 + (site.size.length + 1) * 6.7;
    const tries: readonly (readonly [number, number])[] = [
      [x + radius + 5, y + 4],
      [x - radius - 5 - long, y + 4],
      [x - long / 2, y + radius + 15],
      [x - long / 2, y - radius - 6],
      [x - radius, y + radius + 15],
      [x + radius - long, y + radius + 15],
      [x - radius, y - radius - 6],
      ...[1, 2, 3, 4].map((line) => [x - long / 2, y + radius + 15 + line * 15] as const),
    ];
    const areaAt = ([left, base]: readonly [number, number]): Area => ({
      left,
      right: left + long,
      top: base - 11,
      bottom: base + 3,
    });
    const free = (area: Area): boolean =>
      area.left >= 0 &&
      area.right <= across &&
      taken.every(
        (other) =>
          other.right < area.left ||
          area.right < other.left ||
          other.bottom < area.top ||
          area.bottom < other.top,
      );
    const place = tries.find((each) => free(areaAt(each))) ?? [
      Math.max(0, Math.min(across - long, x - long / 2)),
      y + radius + 15,
    ];
    taken.push(areaAt(place));
    return { name: site.name, size: site.size, x: round(place[0]), y: round(place[1]) };
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
