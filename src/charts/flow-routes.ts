import type { FlowLayout, PlacedFlow } from './flow-layout.ts';

/** Pixels of a party's box. */
export const BOX = { wide: 118, high: 38 } as const;
const LANE = 24;
const ROW = 74;

export interface FlowBox {
  readonly name: string;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface Route {
  readonly flow: PlacedFlow;
  readonly path: string;
  /** Point of the arrow. */
  readonly end: readonly [number, number];
  readonly label: readonly [number, number];
}

/**
 * Boxes in columns and lines between them. A line to the next column is a curve; one that skips
 * columns runs in a lane above all boxes, one that runs back in a lane below, so that no line
 * passes behind a box.
 */
export const routeFlows = (
  layout: FlowLayout,
  across: number,
): {
  readonly boxes: readonly FlowBox[];
  readonly routes: readonly Route[];
  readonly high: number;
} => {
  const columnOf = new Map(
    layout.columns.flatMap((names, column) => names.map((name) => [name, column] as const)),
  );
  const span = (flow: PlacedFlow): number =>
    (columnOf.get(flow.to) as number) - (columnOf.get(flow.from) as number);
  const above = layout.flows.filter((flow) => span(flow) > 1);
  const below = layout.flows.filter((flow) => span(flow) < 1);
  const top = 14 + above.length * LANE;
  const middle = Math.max(...layout.columns.map((names) => names.length), 1) * ROW;
  const high = top + middle + below.length * LANE + 8;
  const margin = below.length > 0 ? 30 : 4;
  const gap = (across - 2 * margin - BOX.wide) / Math.max(1, layout.columns.length - 1);
  const boxes = layout.columns.flatMap((names, column) =>
    names.map((name, row) => ({
      name,
      column,
      x: round(margin + column * gap),
      y: round(top + (middle / names.length) * (row + 0.5) - BOX.high / 2),
    })),
  );
  // Lines through the lane above leave and enter uppermost, those through the one below lowest.
  const rank = (flow: PlacedFlow): number =>
    above.includes(flow) ? -1 : below.includes(flow) ? 1 : 0;
  const port = portsOf(layout.flows, boxes, rank);
  const labels: [number, number][] = [];
  const routes = layout.flows.map((flow): Route => {
    const [x1, y1] = port(flow, 'from');
    const [x2, y2] = port(flow, 'to');
    const lane = above.indexOf(flow);
    const back = below.indexOf(flow);
    if (lane < 0 && back < 0) {
      const bend = round((x1 + x2) / 2);
      const path = `M${x1},${y1}C${bend},${y1} ${bend},${y2} ${x2 - 8},${y2}`;
      const label = freePlace(bend, round((y1 + y2) / 2) - 7, labels);
      return { flow, path, end: [x2, y2], label };
    }
    const at = lane >= 0 ? 12 + lane * LANE : top + middle + 6 + back * LANE;
    const turn = 10 + (lane >= 0 ? lane : back) * 5;
    const [out, into] = [x1 + turn, x2 - 14 - (lane >= 0 ? lane : back) * 5];
    const path = rounded([
      [x1, y1],
      [out, y1],
      [out, at],
      [into, at],
      [into, y2],
      [x2 - 8, y2],
    ]);
    return { flow, path, end: [x2, y2], label: [round((out + into) / 2), at + 4] };
  });
  return { boxes, routes, high };
};

/** Where a line leaves or enters: lines of one box stand below one another on its side. */
const portsOf = (
  flows: readonly PlacedFlow[],
  boxes: readonly FlowBox[],
  rank: (flow: PlacedFlow) => number,
) => {
  const boxOf = new Map(boxes.map((box) => [box.name, box]));
  const heightOf = (name: string): number => boxOf.get(name)?.y ?? 0;
  return (flow: PlacedFlow, end: 'from' | 'to'): readonly [number, number] => {
    const box = boxOf.get(flow[end]) as FlowBox;
    const other = end === 'from' ? 'to' : 'from';
    const beside = flows
      .filter((each) => each[end] === flow[end])
      .sort((a, b) => rank(a) - rank(b) || heightOf(a[other]) - heightOf(b[other]));
    const step = Math.min(11, (BOX.high - 12) / Math.max(1, beside.length - 1));
    const shift = (beside.indexOf(flow) - (beside.length - 1) / 2) * step;
    return [end === 'from' ? box.x + BOX.wide : box.x, round(box.y + BOX.high / 2 + shift)];
  };
};

/** The nearest height at which the label touches none before it. */
const freePlace = (x: number, y: number, taken: [number, number][]): readonly [number, number] => {
  const free = (height: number): boolean =>
    taken.every(([tx, ty]) => Math.abs(tx - x) > 70 || Math.abs(ty - height) > 13);
  const height = [0, -14, 14, -28, 28, -42, 42].map((shift) => y + shift).find(free) ?? y;
  taken.push([x, height]);
  return [x, height];
};

/** Straight lines with round corners. */
const rounded = (points: readonly (readonly [number, number])[]): string => {
  const path = [`M${points[0]?.join(',')}`];
  for (let at = 1; at < points.length; at++) {
    const [x, y] = points[at] as readonly [number, number];
    const next = points[at + 1];
    const [px, py] = points[at - 1] as readonly [number, number];
    if (next === undefined) {
      path.push(`L${round(x)},${round(y)}`);
      continue;
    }
    const r = Math.min(
      7,
      (Math.abs(x - px) + Math.abs(y - py)) / 2,
      (Math.abs(next[0] - x) + Math.abs(next[1] - y)) / 2,
    );
    const before = [x - Math.sign(x - px) * r, y - Math.sign(y - py) * r].map(round);
    const after = [x + Math.sign(next[0] - x) * r, y + Math.sign(next[1] - y) * r].map(round);
    path.push(`L${before.join(',')}Q${round(x)},${round(y)} ${after.join(',')}`);
  }
  return path.join('');
};

const round = (value: number): number => Math.round(value * 10) / 10;
