import { constant, select } from '../equations/expression.ts';
import { peak, total } from '../equations/over-time.ts';
import { perWorld, type Quantity } from '../equations/quantity.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { Figure } from './figures.ts';

/** What the energy of each site comes to over the horizon: one number a world and site. */
export interface EnergyFigures {
  readonly all: readonly Figure[];
  readonly energy: Figure;
  readonly cost: Figure;
  readonly costPerMwh: Figure;
  readonly ownShare: Figure;
  readonly emissions: Figure;
  readonly unmatched: Figure;
  readonly water: Figure;
  readonly highestDraw: Figure;
  readonly unusedBill: Figure;
  readonly stranded: Figure;
}

/** The figures of energy; null for a programme of which no site states what its energy costs. */
export const energyFigures = ({ model, programme }: BoundProgramme): EnergyFigures | null => {
  if (!programme.sites.some(({ energy }) => energy)) return null;
  const of = (name: string): Quantity => {
    const quantity = model.byPath.get(`energy.${name}`);
    if (!quantity) throw new Error(`the model has no energy.${name}`);
    return quantity;
  };
  const over = of('atSite').dimension;
  if (!over) throw new Error('energy.atSite goes by site');
  const sum = (name: string, unit: string, title: string, path: string): Quantity =>
    perWorld(`figures.energy.${name}`, { over, unit, title, is: total(of(path)) });
  const most = (name: string, unit: string, title: string, path: string): Quantity =>
    perWorld(`figures.energy.${name}`, { over, unit, title, is: peak(of(path)) });
  const energy = sum('energy', 'MWh', 'Energy drawn over the horizon', 'atSite');
  const cost = sum('cost', 'USD', 'Cost of the energy over the horizon', 'costAtSite');
  const own = sum('own', 'MWh', 'Energy from own plant over the horizon', 'ownAtSite');
  const draws = energy.isMore(0);
  const quantities = {
    energy,
    cost,
    costPerMwh: perWorld('figures.energy.costPerMwh', {
      over,
      unit: 'USD/MWh',
      title: 'Cost of the energy for each MWh drawn',
      is: select(draws, cost.over(energy), constant(0, 'USD/MWh')),
    }),
    ownShare: perWorld('figures.energy.ownShare', {
      over,
      unit: '1',
      title: 'Share of the energy from own plant',
      is: select(draws, own.over(energy), 0),
    }),
    emissions: sum('emissions', 'tCO2', 'Carbon dioxide over the horizon', 'emissionsAtSite'),
    unmatched: sum(
      'unmatched',
      'tCO2',
      'Carbon dioxide that no clean contract meets in its own hour',
      'unmatchedEmissionsAtSite',
    ),
    water: sum('water', 'litre', 'Water that the cooling draws over the horizon', 'waterAtSite'),
    highestDraw: most('highestDraw', 'MW facility', 'Highest draw from the grid', 'meteredAtSite'),
    unusedBill: sum(
      'unusedBill',
      'USD',
      'Paid for power that is billed and not drawn',
      'unusedBillAtSite',
    ),
    stranded: most(
      'stranded',
      'USD',
      'Most that the utility would be left with, were the load to leave',
      'strandedAtSite',
    ),
  };
  const figures = Object.fromEntries(
    Object.entries(quantities).map(([name, quantity]): [string, Figure] => {
      const { title, unit } = quantity.declaration;
      const id = `energy.${name}`;
      return [name, { id, path: quantity.path, title, unit, quantity, element: 0 }];
    }),
  ) as unknown as Omit<EnergyFigures, 'all'>;
  return { ...figures, all: Object.values(figures) };
};
