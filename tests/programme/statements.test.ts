import { describe, expect, it } from 'vitest';
import { complementOf } from '../../src/programme/read-claim.ts';
import { goodProgramme } from '../bad-programmes/tell-case.ts';
import { accepted, changed, checkSmall } from './small-programme.ts';

const claim = (text: string, id: string) => accepted(text).claims.find((one) => one.id === id)!;

describe('claims', () => {
  it('contest each other both ways, however they are written', () => {
    expect(claim(goodProgramme, 'under-one').contests).toEqual(['in-hand']);
    expect(claim(goodProgramme, 'in-hand').contests).toEqual(['under-one']);
  });

  it('keep a bound as it stands beside how it is drawn', () => {
    const { bound, distribution, readAs, rung, written } = claim(goodProgramme, 'under-one');
    expect(bound).toEqual({ operator: '<', value: 1e9, unit: 'USD' });
    expect(distribution?.kind).toBe('lognormal');
    expect(readAs).toMatchObject({ kind: 'assumption', by: 'Tester' });
    expect([rung, written]).toEqual(['secured', '< $1B']);
  });

  it('state predictions in the unit of the result', () => {
    expect(claim(goodProgramme, 'first-power').about).toEqual({
      kind: 'prediction',
      prediction: {
        written: 'power.energisedIt before 2027-01 >= 100 MW IT',
        path: 'power.energisedIt',
        when: { kind: 'before', month: 2027 * 12 },
        operator: '>=',
        value: 100,
        unit: 'MW IT',
      },
    });
  });

  const denial = changed(
    '    about: sources.Equity.secured\n    value: $3B\n    source: release\n',
    '    about: sources.Equity.secured\n    contests: under-one\n    source: release\n',
  ).replace(
    '  in-hand:\n    by: Ann Investor\n    act: asserts',
    '  in-hand:\n    by: Ann Investor\n    act: denies',
  );

  it('deny a bound by its complement, which is drawn only as somebody reads it', () => {
    const { problems } = checkSmall(denial);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['bound-drawn', 'in-hand gives a bound, >= $1B, and not where beyond it.'],
    ]);
    const owned = denial.replace(
      '    contests: under-one\n',
      '    contests: under-one\n    read_as: { value: $1B to $3B, kind: assumption, by: Tester }\n',
    );
    expect(claim(owned, 'in-hand').bound).toEqual({ operator: '>=', value: 1e9, unit: 'USD' });
  });

  it.each([
    ['< $10B', '>= $10B'],
    ['<= $10B', '> $10B'],
    ['> $10B', '<= $10B'],
    ['≥ $10B', '< $10B'],
    ['under $10B', '>= $10B'],
    ['$10B', null],
  ])('the complement of %s is %s', (bound, complement) => {
    expect(complementOf(bound)).toBe(complement);
  });

  it('that are opinions, taunts, memes or about motives are collapsed', () => {
    const said = (more: string) =>
      `  remark:\n    by: X\n    ${more}\n    on: 2025-01-21\n` +
      '    not_scored: a remark\n    source: release\nquestions:';
    const remark = (more: string) => goodProgramme.replace('questions:', said(more));
    expect(claim(remark('act: opines'), 'remark').collapsed).toBe(true);
    expect(claim(remark('act: asserts\n    form: meme'), 'remark').collapsed).toBe(true);
    expect(claim(remark('act: asserts\n    form: motive'), 'remark').collapsed).toBe(true);
    expect(claim(remark('act: asserts\n    form: doubt'), 'remark').collapsed).toBe(false);
    expect(claim(remark('act: reports'), 'remark')).toMatchObject({
      about: null,
      notScored: 'a remark',
      collapsed: false,
    });
  });
});

describe('beliefs', () => {
  it('weigh the claims of a question in its order, and sum to 1', () => {
    const text = changed('{ in-hand: 1 }', '{ under-one: 3, in-hand: 1 }');
    expect(accepted(text).beliefs[0]?.weights).toEqual({ 'equity-secured': [0.25, 0.75] });
  });

  it('weigh evenly what they leave out', () => {
    const text = changed('    weights: { equity-secured: { in-hand: 1 } }\n', '');
    expect(accepted(text).beliefs[0]?.weights).toEqual({ 'equity-secured': [0.5, 0.5] });
  });

  it('may hold the name of a party, but of no person', () => {
    expect(accepted(changed('equity-in-hand:', 'investor-pays:')).beliefs[0]?.name).toBe(
      'investor-pays',
    );
    const { problems } = checkSmall(
      goodProgramme
        .replaceAll('Ann Investor', 'Ann Smith')
        .replace('equity-in-hand:', 'smith-pays:'),
    );
    expect(problems.map(({ code }) => code)).toEqual(['belief-person']);
  });
});

describe('targets', () => {
  it('are all predictions, in the order of the file, unless named', () => {
    expect(accepted(changed('targets: [first-power]\n', '')).targets).toEqual(['first-power']);
  });
});

describe('money', () => {
  it('keeps its holder, purpose and rungs', () => {
    const [, loan] = accepted(goodProgramme).sources;
    expect(loan).toMatchObject({
      name: 'Loan',
      by: 'Bank',
      to: 'Builder',
      kind: 'loan',
      purpose: 'construction',
      announced: { distribution: { value: 2e9 } },
      committed: { distribution: { value: 1.5e9 } },
      secured: { distribution: { value: 1e9 } },
      drawn: null,
      liquid: null,
    });
    expect(loan?.availableFrom).toMatchObject({
      written: 'the first month',
      distribution: { kind: 'point', value: 0 },
    });
  });

  it('one answer may serve several inputs of the same kind', () => {
    const text = changed(
      '    secured: $1B\n',
      '    secured: { question: equity-secured }\n',
    ).replace('announced: $2B\n    committed: $1.5B', 'announced: $9B');
    expect(accepted(text).sources.map(({ secured }) => secured.question)).toEqual([
      'equity-secured',
      'equity-secured',
    ]);
  });
});

describe('sites', () => {
  it('keep what was announced in its own unit', () => {
    const text = changed(
      '    power:\n',
      '    announced: { capacity: 1.2 GW contracted, first_power: 2026-01, source: release }\n' +
        '    power:\n',
    );
    const { announced } = accepted(text).sites[0]!;
    expect(announced.capacity).toMatchObject({
      unit: 'GW contracted',
      distribution: { value: 1.2 },
    });
    expect(announced.first_power).toMatchObject({ unit: 'month', distribution: { value: 12 } });
  });

  it('name each group of buildings in the paths of its inputs', () => {
    const one = 'count: 1, it: 5 MW IT, first_start: 2025-01, source: release';
    const from = goodProgramme.indexOf('    buildings:\n');
    const to = goodProgramme.indexOf('    power:\n');
    const groups = `    buildings: [{ name: phase 1, ${one} }, { name: phase 2, ${one} }]\n`;
    const { groups: found } = accepted(
      goodProgramme.slice(0, from) + groups + goodProgramme.slice(to),
    ).sites[0]!;
    expect(found.map(({ costPerMwIt }) => costPerMwIt.path)).toEqual([
      'sites.Campus."phase 1".cost',
      'sites.Campus."phase 2".cost',
    ]);
  });
});

describe('those who are quoted', () => {
  const people = `people:
  Bob Rival: { role: head of a rival, interests: [{ what: Owns a rival, since: 2023-03, source: release }] }
  Ann Investor: { interests: [Pays for it], source: { key: release, at: p. 2 } }
sources:
`;

  it('have their interests in one register, each with its source', () => {
    const programme = accepted(changed('sources:\n', people));
    expect(programme.people).toMatchObject([
      {
        name: 'Bob Rival',
        role: 'head of a rival',
        interests: [{ what: 'Owns a rival', since: '2023-03', citation: { key: 'release' } }],
      },
      {
        name: 'Ann Investor',
        role: null,
        interests: [{ what: 'Pays for it', citation: { at: 'p. 2' } }],
      },
    ]);
  });

  it('give no belief its name', () => {
    const text = changed('sources:\n', people.replace('Ann Investor', 'Zed')).replace(
      'equity-in-hand:',
      'zed-is-right:',
    );
    expect(checkSmall(text).problems.map(({ code }) => code)).toEqual(['belief-person']);
  });

  it('have no interest that was found later', () => {
    const text = changed('sources:\n', people.replace('source: release', 'source: later-survey'));
    expect(checkSmall(text).problems.map(({ code }) => code)).toEqual(['later-than-as-of']);
  });
});
