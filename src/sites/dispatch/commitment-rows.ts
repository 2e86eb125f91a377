import { constraint, type LinearProgramme, variable } from './linear-programme.ts';
import { isFree, type Unit } from './site-problem.ts';

const NO = Number.POSITIVE_INFINITY;

/**
 * A generator that is on or off in each step: output between its least load and its capacity while
 * on, money for starting, stopping and standing by, least times on and off. Where its capacity is
 * looked for as well, the product of the two is written by bounds, which need a greatest capacity.
 * Source: the three-binary form of Garver (1962), with the minimum times of Rajan & Takriti (2005).
 */
export function commitmentRows(
  lp: LinearProgramme,
  {
    unit,
    size,
    outputs,
    stepH,
  }: {
    readonly unit: Unit;
    readonly size: number;
    readonly outputs: Int32Array;
    readonly stepH: number;
  },
): void {
  const commitment = unit.commitment!;
  const steps = outputs.length;
  const free = isFree(unit.size);
  const most = unit.size.most;
  if (free && !(most < NO)) {
    throw new RangeError(`${unit.id} is committed and sized: give its capacityMax`);
  }
  const columns = (cost: number, whole: boolean): Int32Array =>
    Int32Array.from({ length: steps }, () => variable(lp, cost, 0, 1, whole));
  const on = columns(commitment.onCost * stepH, true);
  const starts = columns(commitment.startCost, false);
  const stops = columns(commitment.stopCost, false);
  for (let t = 0; t < steps; t++) {
    const change: [number, number][] = [
      [on[t]!, 1],
      [starts[t]!, -1],
      [stops[t]!, 1],
    ];
    if (t > 0) change.push([on[t - 1]!, -1]);
    const before = t === 0 && commitment.initiallyOn ? 1 : 0;
    constraint(lp, change, before, before);
    const share = unit.availability[t]!;
    constraint(
      lp,
      [
        [outputs[t]!, 1],
        [on[t]!, -share * most],
      ],
      -NO,
      0,
    );
    if (unit.minLoad > 0) {
      const least: [number, number][] = free
        ? [
            [outputs[t]!, 1],
            [size, -unit.minLoad],
            [on[t]!, -unit.minLoad * most],
          ]
        : [
            [outputs[t]!, 1],
            [on[t]!, -unit.minLoad * most],
          ];
      constraint(lp, least, free ? -unit.minLoad * most : 0, NO);
    }
    atLeast(lp, starts, on[t]!, t, commitment.minUpSteps, 0);
    atLeast(lp, stops, on[t]!, t, commitment.minDownSteps, 1);
  }
}

/** Sum of the last changes <= on (or <= 1 - on): what has changed stays for its time. */
function atLeast(
  lp: LinearProgramme,
  changes: Int32Array,
  on: number,
  t: number,
  steps: number,
  off: 0 | 1,
): void {
  const recent: [number, number][] = [];
  for (let back = t; back > t - steps && back >= 0; back--) recent.push([changes[back]!, 1]);
  if (recent.length === 0) return;
  constraint(lp, [...recent, [on, off === 0 ? -1 : 1]], -NO, off);
}
