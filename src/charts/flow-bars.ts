import * as Plot from '@observablehq/plot';
import { told } from '../language/told.ts';
import { displayQuantity } from '../quantities/display.ts';
import { parseUnit } from '../quantities/unit.ts';
import { chartWords } from './chart-words.ts';
import { drawSvg, WIDTHS } from './draw.ts';
import type { PlacedFlow } from './flow-layout.ts';
import { ALARM, INK, LEVELS } from './palette.ts';
import { rowLabel } from './row-label.ts';

/** One bar a payment, the largest first: who pays whom where there is no room for a drawing. */
export const flowBars = (flows: readonly PlacedFlow[], unitText: string): string => {
  const unit = parseUnit(unitText);
  const rows = [...flows]
    .sort((a, b) => b.usd - a.usd)
    .map((flow) => ({
      ...flow,
      name: `${told(flow.from)} → ${told(flow.to)}${flow.circulating ? ' ⟳' : ''}`,
    }));
  return drawSvg(chartWords.payments, {
    width: WIDTHS.narrow,
    height: rows.length * 40 + 14,
    marginLeft: 4,
    marginRight: 74,
    marginTop: 10,
    marginBottom: 4,
    x: { axis: null, domain: [0, Math.max(...rows.map((row) => row.usd), 1)] },
    y: { axis: null, domain: rows.map((row) => row.name), type: 'band', padding: 0.64 },
    marks: [
      Plot.barX(rows, {
        x1: 0,
        x2: 'usd',
        y: 'name',
        fill: (row: PlacedFlow) => (row.circulating ? ALARM : LEVELS[2]),
      }),
      rowLabel(
        rows.map((row) => row.name),
        'narrow',
        { gap: 14 },
      ),
      Plot.text(rows, {
        x: 'usd',
        y: 'name',
        dx: 6,
        textAnchor: 'start',
        fill: INK,
        fontWeight: 600,
        text: (row: PlacedFlow) => displayQuantity(row.usd, unit),
      }),
    ],
  });
};
