import { describe, expect, it } from 'vitest';
import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import { nodeFiles } from '../../src/programme/node-files.ts';
import { type EnergyFigures, energyFigures } from '../../src/results/energy-figures.ts';
import { summariseEnergy } from '../../src/results/energy-summary.ts';
import { type Figure, valuesOf, withFigures } from '../../src/results/figures.ts';
import { prepareEngine, runWorldsHere } from '../../src/simulation/run-worlds.ts';
import { samplingPlan } from '../../src/simulation/sampling-plan.ts';
import { replicateDesign } from '../../src/uncertainty/replicate-design.ts';

const boundOf = (name: string) => {
  const { programme } = checkProgramme(`programmes/${name}`, nodeFiles(process.cwd()));
  if (!programme) throw new Error(`${name} has problems`);
  return bindProgramme(programme);
};

describe('the energy of a programme whose file states it', () => {
  const plain = boundOf('colossus-2025-01');
  const figures = energyFigures(plain) as EnergyFigures;
  const bound = withFigures(plain, figures.all);
  const [belief] = bound.programme.beliefs;
  if (!belief) throw new Error('no belief');
  const engine = prepareEngine(
    bound,
    figures.all.map(({ quantity }) => quantity),
  );
  const plan = samplingPlan(bound, belief, 1, replicateDesign(256));
  const run = runWorldsHere(engine, plan);
  const values = (figure: Figure): Float64Array => valuesOf(run, figure);

  it('is told of the sites that state it, and of no other', () => {
    const told = summariseEnergy(bound, run, figures);
    expect(told.map(({ site }) => site)).toEqual(['Memphis']);
    expect(plain.programme.sites.length).toBe(2);
  });

  it('costs in every world what a MWh costs times the energy, and no less than nothing', () => {
    const [energy, cost, perMwh] = [figures.energy, figures.cost, figures.costPerMwh].map(
      values,
    ) as [Float64Array, Float64Array, Float64Array];
    expect(energy.some((mwh) => mwh > 1e6)).toBe(true);
    energy.forEach((mwh, world) => {
      expect((perMwh[world] as number) * mwh).toBeCloseTo(cost[world] as number, 2);
      expect(cost[world]).toBeGreaterThanOrEqual(0);
    });
  });

  it('emits no less than what clean contracts leave, and shares its energy with the grid', () => {
    const [all, left, own] = [figures.emissions, figures.unmatched, figures.ownShare].map(
      values,
    ) as [Float64Array, Float64Array, Float64Array];
    all.forEach((tonnes, world) => {
      expect(tonnes).toBeGreaterThanOrEqual(left[world] as number);
      expect(own[world]).toBeGreaterThanOrEqual(0);
      expect(own[world]).toBeLessThanOrEqual(1);
    });
    expect(own.some((share) => share > 0 && share < 1)).toBe(true);
  });

  it('draws no more from the grid than its tranches may bring', () => {
    const most = 150;
    for (const mw of values(figures.highestDraw)) expect(mw).toBeLessThanOrEqual(most + 1e-9);
  });

  it('is nothing where no site states it', () => {
    expect(energyFigures(boundOf('starter'))).toBeNull();
  });
});
