import { describe, expect, it } from 'vitest';
import { inputColumns } from '../../../src/equations/input-columns.ts';
import { every, itPower } from '../../../src/model/buildings/inputs.ts';
import { committedMoney } from '../../../src/model/capital/ladder.ts';
import { model } from '../../../src/model/index.ts';
import { bindProgramme } from '../../../src/programme/binding/bind-programme.ts';
import { settingsNeeded } from '../../../src/programme/binding/settings-needed.ts';
import { certain, type HandMade, makeProgramme } from '../../model/hand-made.ts';

const hand: HandMade = {
  steps: 12,
  asOf: '2025-03-16',
  parties: ['Owner', 'Tenant', 'Lab'],
  sources: [
    { name: 'equity', by: 'Lab', to: 'Owner', secured: 1e9 },
    { name: 'debt', by: 'a bank', to: 'Owner', secured: 2e9, gearing: 0.5 },
  ],
  sites: [
    {
      name: 'North Plains',
      owner: 'Owner',
      chipPayer: 'Tenant',
      endUser: 'Lab',
      groups: [{ count: 2 }, { count: 1, it: 50 }],
      power: [
        { facility: 60, from: 3, rung: 'permitted' },
        { facility: 70, from: 6 },
        { facility: 100, from: 9 },
      ],
    },
    { name: 'South', owner: 'Tenant', chipPayer: 'Tenant', groups: [{ count: 1 }] },
  ],
  contracts: [
    { name: 'rent', from: 'Tenant', to: 'Owner', site: 'South', price: 1e6 },
    { name: 'upkeep', from: 'Lab', to: null, site: 'North Plains', price: 1e6 },
  ],
};

const bound = bindProgramme(makeProgramme(hand));
const { structure } = bound;
const related = (name: string): number[] => [...structure.relations.get(name)!];

describe('binding', () => {
  it('names every element in the order of the file', () => {
    expect(structure.elements.get('building')).toEqual([
      'North Plains group 0 1',
      'North Plains group 0 2',
      'North Plains group 1 1',
      'South 1',
    ]);
    expect(structure.elements.get('activity')!.slice(0, 6)).toEqual([
      'North Plains group 0 1 permits',
      'North Plains group 0 1 shell',
      'North Plains group 0 1 fit-out',
      'North Plains group 0 1 chips',
      'North Plains group 0 1 power',
      'North Plains group 0 1 commissioning',
    ]);
    expect(structure.elements.get('bill')!.slice(0, 2)).toEqual([
      'North Plains group 0 1 works',
      'North Plains group 0 1 chips',
    ]);
    expect(structure.elements.get('party')).toEqual(['Owner', 'Tenant', 'Lab']);
  });

  it('says who belongs to whom, and who pays', () => {
    expect(related('site of the building')).toEqual([0, 0, 0, 1]);
    expect(related('payer of the bill')).toEqual([0, 1, 0, 1, 0, 1, 1, 1]);
    expect(related('end user of the site')).toEqual([2, 1]);
    expect(related('drawer of the source')).toEqual([0, 0]);
    expect(related('holder of the source')).toEqual([2, -1]);
    expect(related('payer of the contract')).toEqual([1, 2]);
    expect(related('payee of the contract')).toEqual([0, -1]);
    expect(related('site of the contract')).toEqual([1, 0]);
  });

  it('lets a building wait for the tranche that reaches half of it', () => {
    // Needs of 125, 125 and 62.5 MW; supply of 60, 130 and 230 MW in all. Half of the first is
    // 62.5, of the second 187.5; the third would need 281.25. South says nothing of power.
    expect(related('tranche that energises the building')).toEqual([1, 2, -1, -1]);
    expect([...structure.givens.get('power.isStated')!]).toEqual([1, 0]);
    expect([...structure.givens.get('power.isContracted')!]).toEqual([1, 0, 0]);
  });

  it('lists every predecessor before its successors', () => {
    for (const network of structure.networks.values()) {
      network.forEach((predecessors, element) => {
        for (const predecessor of predecessors) expect(predecessor).toBeLessThan(element);
      });
    }
    expect([...structure.networks.values()].map((network) => network.length)).toEqual([24, 4]);
  });

  it('counts the day of knowledge from the start', () => {
    // 15 days after 1 March 2025, of the mean month of 365.25 / 12 days.
    expect(structure.givens.get('programme.asOf')![0]).toBeCloseTo(2 + 15 / 30.4375, 12);
    expect([...structure.givens.get('capital.isGeared')!]).toEqual([0, 1]);
  });

  it('gives the structure all that the model asks of it', () => {
    for (const quantity of model.quantities) {
      if (quantity.dimension) {
        expect(structure.elements.has(quantity.dimension.name)).toBe(true);
      }
      if (quantity.kind !== 'given') continue;
      const size = quantity.dimension ? structure.elements.get(quantity.dimension.name)!.length : 1;
      expect([quantity.path, structure.givens.get(quantity.path)?.length]).toEqual([
        quantity.path,
        size,
      ]);
    }
  });
});

describe('a field of programmes', () => {
  it('serves its members in the order of the limit, then of the field, then of their files', () => {
    const field = (order: readonly string[]) =>
      bindProgramme(
        makeProgramme({
          ...hand,
          field: {
            chips: 1000,
            grid: 10,
            members: [
              { name: 'plains', sites: ['North Plains'] },
              { name: 'south', sites: ['South'] },
            ],
            order,
          },
        }),
      ).structure;
    const turns = (order: readonly string[]) => field(order).elements.get('turn for accelerators');
    expect(turns([])!.at(-1)).toBe('South 1');
    expect(turns(['south'])).toEqual(['South 1', ...turns([])!.slice(0, 3)]);
    expect([...field(['south']).relations.get('turn of the building')!]).toEqual([1, 2, 3, 0]);
    // All tranches of this programme are of the grid; they keep the order of the file.
    expect([...field([]).relations.get('turn of the tranche')!]).toEqual([0, 1, 2]);
    expect(related('turn of the building')).toEqual([-1, -1, -1, -1]);
  });
});

describe('the inputs of a bound programme', () => {
  it('stand in the order of the columns', () => {
    const columns = inputColumns(model, structure);
    expect(bound.inputs.length).toBe(columns.length);
    bound.inputs.forEach((input, index) => {
      expect(input.quantity).toBe(columns[index]!.quantity);
      expect(input.element).toBe(columns[index]!.element);
    });
  });

  it('share one value in a group, and draw intervals one by one', () => {
    const paths = (quantity: typeof every): string[] =>
      bound.inputs.filter((input) => input.quantity === quantity).map((input) => input.path);
    expect(new Set(paths(itPower)).size).toBe(3);
    expect(paths(every)).toEqual([
      'sites."North Plains".buildings."group 0".1.every',
      'sites."North Plains".buildings."group 0".2.every',
      'sites."North Plains".buildings."group 1".1.every',
      'sites.South.buildings.1.every',
    ]);
  });

  it('carry their chapter and their site', () => {
    const first = bound.inputs.find((input) => input.quantity === itPower)!;
    expect([first.chapter, first.site]).toEqual(['buildings', 'North Plains']);
    const money = bound.inputs.find((input) => input.quantity === committedMoney)!;
    expect([money.chapter, money.site]).toEqual(['capital', null]);
  });

  it('take what a source does not state as none, and say so', () => {
    const money = bound.inputs.find((input) => input.quantity === committedMoney)!;
    expect(money.given.distribution).toEqual({ kind: 'point', value: 0 });
    expect(money.given.provenance.note).toMatch(/not stated/);
  });

  it('are refused in another unit than the model takes', () => {
    const programme = makeProgramme(hand);
    const [site, ...rest] = programme.sites;
    const inKilowatts = { ...site!.groups[0]!, itPower: certain('wrong', 'kW IT', 1e5) };
    expect(() =>
      bindProgramme({ ...programme, sites: [{ ...site!, groups: [inKilowatts] }, ...rest] }),
    ).toThrow('wrong is in kW IT; buildings.itPower takes MW IT');
  });

  it('are refused where a setting or a name is missing', () => {
    const programme = makeProgramme(hand);
    for (const { entry } of settingsNeeded) {
      const settings = Object.fromEntries(
        Object.entries(programme.settings).filter(([key]) => key !== entry),
      );
      expect(() => bindProgramme({ ...programme, settings })).toThrow(entry);
    }
    const [site, ...rest] = programme.sites;
    expect(() =>
      bindProgramme({ ...programme, sites: [{ ...site!, owner: 'Nobody' }, ...rest] }),
    ).toThrow('Nobody');
  });
});
