import type { Width } from './chart-widths.ts';
import { flowBars } from './flow-bars.ts';
import { type Flow, layOutFlows } from './flow-layout.ts';
import { wideFlowDiagram } from './wide-flow-diagram.tsx';

/**
 * Who pays whom over the horizon. On a phone, where no drawing of boxes and lines is legible, one
 * bar a payment.
 */
export const flowDiagram = (flows: readonly Flow[], unitText: string, width: Width): string =>
  width === 'narrow'
    ? flowBars(layOutFlows(flows).flows, unitText)
    : wideFlowDiagram(flows, unitText);
