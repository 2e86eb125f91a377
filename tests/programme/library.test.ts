import { describe, expect, it } from 'vitest';
import { goodProgramme, smallLibrary } from '../bad-programmes/tell-case.ts';
import { accepted, changed, checkSmall } from './small-programme.ts';

/** The building cost of the good programme with other values in the library. */
function costWith(values: string, about = 'class', asOf = '2025-01-24') {
  const from = smallLibrary.indexOf('    values:\n      - { value: 9 to 15');
  const to = smallLibrary.indexOf('  buildings.duration.permits');
  const stated = `    about: ${about}\n    values:\n${values}`;
  const library = smallLibrary.slice(0, from) + stated + smallLibrary.slice(to);
  const text = goodProgramme.replace('as_of: 2025-01-24', `as_of: ${asOf}`);
  return { text, library };
}

const early = '      - { value: 9, of: 2024, source: survey }\n';
const late = '      - { value: 17, of: 2024, source: later-survey }\n';
const cost = (text: string, library: string) =>
  accepted(text, library).sites[0]!.groups[0]!.costPerMwIt;

describe('a value of the library', () => {
  it('is the latest that was known on the day', () => {
    const { text, library } = costWith(early + late);
    expect(cost(text, library)).toMatchObject({
      distribution: { value: 9e6 },
      provenance: { hindsight: false, known: '2024-06-30' },
    });
  });

  it('is a later one for a programme of a later day', () => {
    const { text, library } = costWith(early + late, 'class', '2026-12-31');
    expect(cost(text, library).distribution).toEqual({ kind: 'point', value: 17e6 });
  });

  it('is marked as hindsight where only a later one exists', () => {
    const { text, library } = costWith(late);
    expect(cost(text, library).provenance).toMatchObject({ hindsight: true, known: '2026-06-30' });
  });

  it('is the first of several that came later', () => {
    const later = '      - { value: 19, of: 2027, kind: assumption, by: T }\n';
    const { text, library } = costWith(later + late);
    expect(cost(text, library).distribution).toEqual({ kind: 'point', value: 17e6 });
  });

  it('is known no earlier than the day it describes', () => {
    const { text, library } = costWith('      - { value: 9, of: 2025-03, source: survey }\n');
    expect(cost(text, library).provenance).toMatchObject({ hindsight: true, known: '2025-03-01' });
  });

  it('is known no earlier than what it is derived from', () => {
    const { text, library } = costWith(
      '      - { value: 9, of: 2024, source: survey, derived_from: later-survey }\n',
    );
    expect(cost(text, library).provenance).toMatchObject({ hindsight: true, known: '2026-06-30' });
  });

  it('takes the day of the entry it is derived from', () => {
    const { text, library } = costWith(
      '      - { value: 9, of: 2024, source: survey, derived_from: [power.slip] }\n',
    );
    expect(cost(text, library).provenance.known).toBe('2026-06-30');
  });

  it.each(['site:Campus', 'party:Builder', 'programme:A campus'])(
    'is refused as hindsight about %s',
    (about) => {
      const { text, library } = costWith(late, about);
      const { problems, programme } = checkSmall(text, library);
      expect(programme).toBeNull();
      expect(problems.map(({ code }) => code)).toEqual(['hindsight-about-own']);
    },
  );

  it('is taken as hindsight about a site of somebody else', () => {
    const { text, library } = costWith(late, 'site:Elsewhere');
    expect(cost(text, library).provenance.hindsight).toBe(true);
  });

  it('is taken about its own site where it was known on the day', () => {
    const { text, library } = costWith(early, 'site:Campus');
    expect(cost(text, library).provenance.hindsight).toBe(false);
  });

  it('may be named aloud', () => {
    const named = changed('gearing: 60 %', 'converts: { share: { library: power.pue } }');
    const { problems } = checkSmall(named);
    expect(problems.map(({ code }) => code)).toEqual(['out-of-range']);
  });

  it('stands in for what the model reads once', () => {
    const { settings, accelerators } = accepted(goodProgramme);
    expect(settings['public.workers-per-mw-facility']).toMatchObject({
      path: 'library.public.workers-per-mw-facility',
      distribution: { kind: 'point', value: 5 },
    });
    expect(accelerators[0]).toMatchObject({
      name: 'chip',
      itPowerMw: { unit: 'MW IT/GPU', distribution: { value: 0.0014 } },
      denseFlopPerSecond: { unit: 'FLOP/s/GPU', distribution: { value: 2.5e15 } },
    });
  });
});
