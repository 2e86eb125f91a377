import { describe, expect, it } from 'vitest';
import { applyScenarios, ScenarioClash } from '../../src/programme/apply-scenario.ts';
import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import { bundledFiles } from '../../src/programme/bundled-files.ts';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import type { CheckedProgramme, GivenValue } from '../../src/programme/checked-programme.ts';
import { matchPaths } from '../../src/programme/match-paths.ts';
import { median } from '../../src/uncertainty/distribution.ts';
import { goodProgramme, smallLibrary } from '../bad-programmes/tell-case.ts';

const scenarios = `
scenarios:
  tenant-halves:
    title: The tenant pays half
    assumed_by: Tester
    note: of every contract
    overrides:
      contracts."Ren*".price: { times: 50 % }
  power-late:
    title: Power comes a year later
    overrides:
      sites.*.power.*.slip: { plus: 12 months, kind: assumption, by: Tester }
      sites.Campus.power.grid.from: { plus: 2 months, assumed_by: Tester }
  pledge-in-hand:
    title: The pledge is in hand
    overrides:
      sources.Equity.secured: { claim: in-hand }
  half-of-the-dispute:
    title: Half of whatever was secured
    overrides:
      sources.Equity.secured: { times: 0.5, plus: $1M, assumed_by: Tester }
      library.accelerators.chip.price: { value: $20000/GPU, source: release }
`;

const read = (): CheckedProgramme => {
  const files = bundledFiles({
    'programmes/campus/programme.yaml': goodProgramme + scenarios,
    'library/small.yaml': smallLibrary,
  });
  const { programme, problems } = checkProgramme('programmes/campus', files);
  if (programme === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return programme;
};

const programme = read();
const scenario = (name: string) => {
  const found = programme.scenarios.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const middle = ({ distribution }: GivenValue) => (distribution ? median(distribution) : Number.NaN);

describe('scenarios of a programme', () => {
  it('are read in the order of the file, with what each changes and whose it is', () => {
    expect(programme.scenarios.map(({ name }) => name)).toEqual([
      'tenant-halves',
      'power-late',
      'pledge-in-hand',
      'half-of-the-dispute',
    ]);
    const [change] = scenario('tenant-halves').changes;
    expect(change?.path).toBe('contracts.Rent.price');
    expect(change?.given.written).toBe('50 % of ($1.5M/MW IT-year)');
    expect(change?.given.provenance).toMatchObject({ kind: 'assumption', by: 'Tester' });
    expect(scenario('pledge-in-hand').changes[0]?.given.claim).toBe('in-hand');
  });

  it('leave the programme as it is until they are applied', () => {
    expect(middle(programme.contracts[0]!.priceUsdPerMwItYear)).toBe(1.5e6);
    expect(applyScenarios(programme, [])).toBe(programme);
  });

  it('change what they name and nothing else', () => {
    const halved = applyScenarios(programme, [scenario('tenant-halves')]);
    expect(middle(halved.contracts[0]!.priceUsdPerMwItYear)).toBe(0.75e6);
    expect(halved.sites).toEqual(programme.sites);
    expect(halved.sources).toEqual(programme.sources);
    const bound = [bindProgramme(programme), bindProgramme(halved)].map(({ inputs }) => inputs);
    const differ = bound[0]!.filter(
      (input, at) => JSON.stringify(input.given) !== JSON.stringify(bound[1]![at]!.given),
    );
    expect(differ.map(({ given }) => given.path)).toEqual(['contracts.Rent.price']);
  });

  it('move defaults of the library and dates as well', () => {
    const slip = ({ sites }: CheckedProgramme) => middle(sites[0]!.power[0]!.slip);
    const from = ({ sites }: CheckedProgramme) => middle(sites[0]!.power[0]!.from);
    const late = applyScenarios(programme, [scenario('power-late')]);
    expect(slip(late) - slip(programme)).toBeCloseTo(12, 6);
    expect(from(late) - from(programme)).toBeCloseTo(2, 9);
  });

  it('change every rival claim of a question alike, or settle it', () => {
    const { secured } = applyScenarios(programme, [scenario('half-of-the-dispute')]).sources[0]!;
    const before = programme.sources[0]!.secured;
    expect(secured.question).toBe('equity-secured');
    secured.claimDistributions.forEach((claim, at) => {
      const was = median(before.claimDistributions[at]!);
      expect(median(claim)).toBeCloseTo(was / 2 + 1e6, 0);
    });
    const settled = applyScenarios(programme, [scenario('pledge-in-hand')]).sources[0]!;
    expect(settled.secured.question).toBeNull();
    expect(middle(settled.secured)).toBe(3e9);
  });

  it('join where they change different inputs, and clash where they do not', () => {
    const both = [scenario('tenant-halves'), scenario('power-late')];
    const joined = applyScenarios(programme, both);
    expect(middle(joined.contracts[0]!.priceUsdPerMwItYear)).toBe(0.75e6);
    expect(() =>
      applyScenarios(programme, [scenario('pledge-in-hand'), scenario('half-of-the-dispute')]),
    ).toThrow(ScenarioClash);
  });
});

describe('paths with stars', () => {
  const paths = ['contracts.A.price', 'contracts."Campus A compute".price', 'sites.A.pue'];
  it.each([
    [
      ['contracts', '*', 'price'],
      [0, 1],
    ],
    [['contracts', 'Campus * compute', 'price'], [1]],
    [
      ['*', 'A', '*'],
      [0, 2],
    ],
    [['contracts', 'Campus*A*A*compute', 'price'], []],
    [['contracts', '*A', 'price'], [0]],
    [['contracts', '*'], []],
  ])('%j', (pattern, found) => {
    expect(matchPaths(pattern, paths)).toEqual(found.map((at) => paths[at]));
  });
});
