import { displayQuantity } from '../quantities/display.ts';
import { parseUnit } from '../quantities/unit.ts';
import { WIDTHS, type Width } from './draw.ts';
import { type Flow, layOutFlows, type PlacedFlow } from './flow-layout.ts';
import { ALARM, INK, LAND, LEVELS, PAPER, QUIET } from './palette.ts';
import { shortened } from './row-label.ts';
import { svgText } from './svg-text.tsx';

interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

interface Way {
  readonly flow: PlacedFlow;
  readonly path: string;
  readonly label: readonly [number, number];
  readonly text: string;
}

const BOX = { wide: [132, 34], narrow: [100, 34] } as const;

/**
 * Who pays whom over the horizon: payers left (on a phone: above), payees right; the thicker the
 * line, the more; dashed and marked with a ring where the money can come back to the payer.
 */
export const flowDiagram = (flows: readonly Flow[], unitText: string, width: Width): string => {
  const layout = layOutFlows(flows);
  const { boxes, high } = placeBoxes(layout.columns, width);
  const largest = Math.max(...layout.flows.map((flow) => flow.usd), 1);
  const unit = parseUnit(unitText);
  const ways = layout.flows.map((flow) =>
    wayOf(flow, boxes, width, displayQuantity(flow.usd, unit)),
  );
  const labels = spreadLabels(ways, boxes, width);
  const [boxWide, boxHigh] = BOX[width];
  const across = WIDTHS[width];
  const colour = (flow: PlacedFlow): string => (flow.circulating ? ALARM : LEVELS[2]);
  return svgText(
    <svg
      class="chart"
      viewBox={`0 0 ${across} ${high}`}
      width={across}
      height={high}
      role="img"
      aria-label="Who pays whom over the horizon, medians over the worlds"
      font-size="12"
    >
      {ways.map((way) => (
        <path
          d={way.path}
          fill="none"
          stroke={colour(way.flow)}
          stroke-width={round(1.4 + 5 * Math.sqrt(way.flow.usd / largest))}
          stroke-dasharray={way.flow.circulating ? '7 4' : undefined}
          stroke-opacity="0.75"
        />
      ))}
      {ways.map((way) => (
        <path d={arrowHead(way, boxes, width)} fill={colour(way.flow)} />
      ))}
      {boxes.map((box) => (
        <g>
          <rect
            x={round(box.x)}
            y={round(box.y)}
            width={boxWide}
            height={boxHigh}
            rx="4"
            fill={LAND}
            stroke={QUIET}
          />
          <text
            x={round(box.x + boxWide / 2)}
            y={round(box.y + boxHigh / 2 + 4)}
            text-anchor="middle"
            fill={INK}
          >
            <title>{box.name}</title>
            {shortened(box.name, width === 'wide' ? 20 : 15)}
          </text>
        </g>
      ))}
      {labels.map((label) => (
        <text
          x={round(label.x)}
          y={round(label.y)}
          text-anchor="middle"
          fill={label.flow.circulating ? ALARM : INK}
          stroke={PAPER}
          stroke-width="5"
          paint-order="stroke"
          stroke-linejoin="round"
          font-weight="600"
          font-size="11.5"
        >
          {label.flow.circulating ? `⟳ ${label.text}` : label.text}
        </text>
      ))}
    </svg>,
  );
};

const placeBoxes = (
  columns: readonly (readonly string[])[],
  width: Width,
): { boxes: readonly Box[]; high: number } => {
  const [boxWide, boxHigh] = BOX[width];
  const across = WIDTHS[width];
  const most = Math.max(...columns.map((names) => names.length), 1);
  if (width === 'wide') {
    const high = most * 78 + 30;
    const gap = (across - boxWide - 8) / Math.max(1, columns.length - 1);
    const boxes = columns.flatMap((names, column) =>
      names.map((name, row) => ({
        name,
        column,
        x: 4 + column * gap,
        y: (high / names.length) * (row + 0.5) - boxHigh / 2,
      })),
    );
    return { boxes, high };
  }
  // On a phone columns become lines, three boxes to a line at most.
  const lines = columns.flatMap((names, column) => {
    const cut: { names: readonly string[]; column: number }[] = [];
    for (let at = 0; at < names.length; at += 3) {
      cut.push({ names: names.slice(at, at + 3), column });
    }
    return cut;
  });
  const boxes = lines.flatMap(({ names, column }, line) =>
    names.map((name, row) => ({
      name,
      column,
      x: (across / names.length) * (row + 0.5) - boxWide / 2,
      y: 8 + line * 96,
    })),
  );
  return { boxes, high: lines.length * 96 - 96 + boxHigh + 24 };
};

const boxNamed = (boxes: readonly Box[], name: string): Box =>
  boxes.find((box) => box.name === name) as Box;

/** Ends of a line on the sides of its boxes; a line back runs below (right of) the others. */
const endsOf = (flow: Flow, boxes: readonly Box[], width: Width) => {
  const [boxWide, boxHigh] = BOX[width];
  const from = boxNamed(boxes, flow.from);
  const to = boxNamed(boxes, flow.to);
  const forward = width === 'wide' ? to.x > from.x : to.y > from.y;
  if (width === 'wide') {
    const y = boxHigh / 2;
    return forward
      ? { x1: from.x + boxWide, y1: from.y + y, x2: to.x - 8, y2: to.y + y, forward }
      : {
          x1: from.x + boxWide * 0.6,
          y1: from.y + boxHigh,
          x2: to.x + boxWide * 0.4,
          y2: to.y + boxHigh + 8,
          forward,
        };
  }
  const x = boxWide / 2;
  return forward
    ? { x1: from.x + x, y1: from.y + boxHigh, x2: to.x + x, y2: to.y - 8, forward }
    : {
        x1: from.x + boxWide * 0.75,
        y1: from.y,
        x2: to.x + boxWide * 0.75,
        y2: to.y + boxHigh + 8,
        forward,
      };
};

const wayOf = (flow: PlacedFlow, boxes: readonly Box[], width: Width, text: string): Way => {
  const { x1, y1, x2, y2, forward } = endsOf(flow, boxes, width);
  const [bx1, by1, bx2, by2] = controls(x1, y1, x2, y2, forward, width);
  const path = `M${[x1, y1].map(round)}C${[bx1, by1, bx2, by2, x2, y2].map(round)}`;
  return {
    flow,
    path,
    text,
    label: [
      x1 / 8 + (3 * bx1) / 8 + (3 * bx2) / 8 + x2 / 8,
      y1 / 8 + (3 * by1) / 8 + (3 * by2) / 8 + y2 / 8,
    ],
  };
};

const controls = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  forward: boolean,
  width: Width,
): readonly [number, number, number, number] => {
  if (width === 'wide') {
    if (forward) return [(x1 + x2) / 2, y1, (x1 + x2) / 2, y2];
    const below = Math.max(y1, y2) + 34;
    return [x1, below, x2, below];
  }
  return [x1, (y1 + y2) / 2, x2, (y1 + y2) / 2];
};

const arrowHead = (way: Way, boxes: readonly Box[], width: Width): string => {
  const { x2, y2, forward } = endsOf(way.flow, boxes, width);
  const [dx, dy] = width === 'wide' ? (forward ? [1, 0] : [0, -1]) : forward ? [0, 1] : [0, -1];
  const point = (along: number, side: number): string =>
    `${round(x2 + along * dx - side * dy)},${round(y2 + along * dy + side * dx)}`;
  return `M${point(8, 0)}L${point(-3, 6)}L${point(-3, -6)}Z`;
};

interface FlowLabel {
  readonly flow: PlacedFlow;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Moves labels up or down until none lies on another or on a box. */
const spreadLabels = (
  ways: readonly Way[],
  boxes: readonly Box[],
  width: Width,
): readonly FlowLabel[] => {
  const [boxWide, boxHigh] = BOX[width];
  const placed: FlowLabel[] = [];
  for (const way of ways) {
    const [x, middle] = way.label;
    const half = (way.text.length * 7 + (way.flow.circulating ? 16 : 0)) / 2;
    const free = (y: number): boolean =>
      placed.every((other) => Math.abs(other.y - y) > 13 || Math.abs(other.x - x) > half + 26) &&
      boxes.every(
        (box) =>
          x + half < box.x ||
          x - half > box.x + boxWide ||
          y < box.y - 2 ||
          y - 11 > box.y + boxHigh + 2,
      );
    const tries = [0, -14, 14, -28, 28, -42, 42].map((shift) => middle + 4 + shift);
    placed.push({ flow: way.flow, text: way.text, x, y: tries.find(free) ?? middle + 4 });
  }
  return placed;
};

const round = (value: number): number => Math.round(value * 10) / 10;
