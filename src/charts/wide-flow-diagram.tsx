import { told } from '../language/told.ts';
import { displayQuantity } from '../quantities/display.ts';
import { parseUnit } from '../quantities/unit.ts';
import { WIDTHS } from './chart-widths.ts';
import { chartWords } from './chart-words.ts';
import { type Flow, layOutFlows, type PlacedFlow } from './flow-layout.ts';
import { BOX, type Route, routeFlows } from './flow-routes.ts';
import { ALARM, INK, LAND, LEVELS, PAPER, QUIET } from './palette.ts';
import { shortened } from './shortened-text.ts';
import { svgText } from './svg-text.tsx';

const colour = (flow: PlacedFlow): string => (flow.circulating ? ALARM : LEVELS[2]);

/**
 * Who pays whom over the horizon: payers left, payees right; the thicker the line, the more;
 * dashed and marked with a ring where the money can come back to the payer.
 */
export const wideFlowDiagram = (flows: readonly Flow[], unitText: string): string => {
  const layout = layOutFlows(flows);
  const unit = parseUnit(unitText);
  const across = WIDTHS.wide;
  const { boxes, routes, high } = routeFlows(layout, across);
  const largest = Math.max(...layout.flows.map((flow) => flow.usd), 1);
  return svgText(
    <svg
      class="chart"
      viewBox={`0 0 ${across} ${high}`}
      width={across}
      height={high}
      role="img"
      aria-label={chartWords.payments}
      font-size="12"
    >
      {routes.map((route) => (
        <g>
          <path
            d={route.path}
            fill="none"
            stroke={colour(route.flow)}
            stroke-width={thickness(route.flow.usd / largest)}
            stroke-dasharray={route.flow.circulating ? '8 4' : undefined}
            stroke-linejoin="round"
          />
          <path d={arrowHead(route)} fill={colour(route.flow)} />
        </g>
      ))}
      {boxes.map((box) => (
        <g>
          <rect
            x={box.x}
            y={box.y}
            width={BOX.wide}
            height={BOX.high}
            rx="4"
            fill={LAND}
            stroke={QUIET}
          />
          <text
            x={box.x + BOX.wide / 2}
            y={box.y + BOX.high / 2 + 4}
            text-anchor="middle"
            fill={INK}
          >
            <title>{told(box.name)}</title>
            {shortened(told(box.name), 17)}
          </text>
        </g>
      ))}
      {routes.map((route) => (
        <text
          x={route.label[0]}
          y={route.label[1]}
          text-anchor="middle"
          fill={route.flow.circulating ? ALARM : INK}
          stroke={PAPER}
          stroke-width="5"
          paint-order="stroke"
          stroke-linejoin="round"
          font-weight="600"
          font-size="11.5"
        >
          {`${route.flow.circulating ? '⟳ ' : ''}${displayQuantity(route.flow.usd, unit)}`}
        </text>
      ))}
    </svg>,
  );
};

const thickness = (share: number): number => Math.round((1.4 + 4.6 * Math.sqrt(share)) * 10) / 10;

const arrowHead = (route: Route): string => {
  const [x, y] = route.end;
  return `M${x},${y}L${x - 10},${y - 6}L${x - 10},${y + 6}Z`;
};
