import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/equations/interpret.ts';
import type { Quantity } from '../../src/equations/quantity.ts';
import { drawnSoFar } from '../../src/model/capital/drawable.ts';
import { paid, received } from '../../src/model/capital/month.ts';
import { accelerators } from '../../src/model/fleet.ts';
import { balance } from '../../src/model/loans/accrual.ts';
import { spent } from '../../src/model/programme.ts';
import { ownersCash } from '../../src/model/returns/value.ts';
import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import { centralValue } from '../../src/programme/binding/central-value.ts';
import { withFigures } from '../../src/results/figures.ts';
import { summariseReturns } from '../../src/results/returns.ts';
import { type ReturnsFigures, returnsFigures } from '../../src/results/returns-figures.ts';
import type { Worlds } from '../../src/results/worlds.ts';
import { type HandMade, makeProgramme } from '../model/hand-made.ts';

/* One hall of 100 MW at $1B with chips of $1B, let for four years, its cost $0.5M a MW and year. */
const M = 1e6;
const STEPS = 96;
const hand = (rent: number): HandMade => ({
  steps: STEPS,
  parties: ['Owner', 'Tenant'],
  sources: [
    { name: 'Equity', to: 'Owner', secured: 600 * M },
    {
      name: 'Loan',
      by: 'Bank',
      to: 'Owner',
      secured: 900 * M,
      loan: { rate: 0.06, repays: 'level', from: 14, over: 60 },
    },
    { name: 'Income', to: 'Tenant', kind: 'revenue', secured: 1e12 },
  ],
  sites: [
    {
      name: 'Site',
      owner: 'Owner',
      chipPayer: 'Tenant',
      groups: [{ count: 1, permits: 2, shell: 5, fitOut: 5, chips: 4, commissioning: 1 }],
    },
  ],
  contracts: [
    { name: 'rent', from: 'Tenant', to: 'Owner', site: 'Site', price: rent, term: 48 },
    { name: 'cost', from: 'Owner', to: null, site: 'Site', price: 0.5 * M },
  ],
  paysOut: { Owner: 1 },
});

const run = (programme: HandMade) => {
  const plain = bindProgramme(makeProgramme(programme));
  const figures = returnsFigures(plain) as ReturnsFigures;
  const bound = withFigures(plain, figures.all);
  const world = interpret(
    bound.model,
    bound.structure,
    bound.inputs.map(({ given }) => centralValue(given)),
  );
  const worlds: Worlds = {
    worlds: 1,
    replicates: 1,
    steps: STEPS,
    monthsPerStep: 1,
    startMonth: 2025 * 12,
    perWorld: (quantity, element) => Float64Array.of(world.value(quantity, element)),
    series: () => new Float64Array(),
    answers: () => new Uint8Array(),
  };
  const summary = summariseReturns(bound, worlds, figures)!;
  const path = (quantity: Quantity, element = 0): number[] =>
    Array.from({ length: STEPS }, (_, step) => world.value(quantity, element, step));
  return { summary, path };
};

const STEP_RATE = 1.1 ** (1 / 12);
/** At the start, of flows at the end of each month. */
const worth = (flows: readonly number[]): number =>
  flows.reduce((sum, flow, step) => sum + flow / STEP_RATE ** (step + 1), 0);

describe('returns', () => {
  const { summary, path } = run(hand(6 * M));
  const [owner] = summary.parties;
  const flowsOf = (totals: readonly number[]): number[] =>
    totals.map((usd, step) => usd - (totals[step - 1] ?? 0));
  const ready = path(received, 0).findIndex((usd) => usd > 0);
  const chips = 1e9;
  const spending = flowsOf(path(spent));

  it('are paid back in the month in which the sum of what owners got is what they gave', () => {
    let sum = 0;
    let gave = false;
    const month = path(ownersCash, 0).findIndex((usd) => {
      sum += usd;
      gave ||= usd < 0;
      return gave && sum > -1;
    });
    expect(month).toBeGreaterThan(ready);
    expect(owner?.paidBack).toMatchObject({ share: 1, month: { p50: 2025 * 12 + month } });
    expect(owner?.paidInUsd.p50).toBeCloseTo(path(drawnSoFar, 0).at(-1)!, 3);
  });

  it('break even at the prices at which receipts are worth the cost', () => {
    const share = owner?.breakEvenShare?.p50 as number;
    const price = owner?.prices[0]?.breakEvenUsd.p50 as number;
    expect(price).toBeCloseTo(share * 6 * M, 3);
    const [there] = run(hand(price)).summary.parties;
    expect(there?.breakEvenShare?.p50).toBeCloseTo(1, 6);
    expect(there?.receiptsUsd.p50).toBeCloseTo(there?.costUsd.p50 as number, 0);
  });

  it('cost an hour what all of it is worth over the hours that ran, what is left taken off', () => {
    const hours = path(accelerators).map((gpus) => gpus * (365.25 / 12) * 24);
    // Ready within the month `ready`; works are worn over 360 months and chips over 72.
    const running = worth(path(paid, 1));
    const low = (age: number) => {
      const left = (1e9 * (1 - age / 360) + chips * Math.max(0, 1 - age / 72)) / STEP_RATE ** STEPS;
      return (worth(spending) + running - left) / worth(hours);
    };
    const hour = summary.usdPerGpuHour?.p50 as number;
    expect(hour).toBeGreaterThan(low(STEPS - ready - 1) * 0.9999);
    expect(hour).toBeLessThan(low(STEPS - ready + 1) * 1.0001);
  });

  it('cost 10^18 operations what the hours cost that do them', () => {
    // 10^15 operations a second at three quarters: 2.7 x 10^18 an hour.
    expect(summary.usdPerExaflop?.p50).toBeCloseTo((summary.usdPerGpuHour?.p50 as number) / 2.7, 9);
  });

  it('leave a lender with what is outstanding when the rent ends', () => {
    const [tail] = summary.tails;
    const end = path(received, 0).reduce((last, usd, step) => (usd > 0 ? step : last), 0);
    expect(tail).toMatchObject({ loan: 'Loan', lender: 'Bank', borrower: 'Owner', share: 1 });
    const at = (tail?.contractsEnd?.p50 as number) - 2025 * 12;
    expect(Math.ceil(at) - 1).toBe(end);
    expect(tail?.outstandingUsd?.p50).toBeCloseTo(path(balance, 0)[end]!, 3);
  });

  it('are none without contracts', () => {
    const bare = bindProgramme(makeProgramme({ ...hand(1), contracts: [] }));
    expect(returnsFigures(bare)).toBeNull();
  });
});
