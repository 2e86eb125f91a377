import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Claim {
  readonly by: string;
  readonly act: string;
  readonly form?: string;
  readonly about?: string;
  readonly not_scored?: string;
  readonly value?: string;
  readonly read_as?: { readonly kind: string; readonly by: string };
  readonly contests?: readonly string[];
  readonly quote?: string;
  readonly original_language?: string;
  readonly source: { readonly key: string; readonly at: string };
}

interface Programme {
  readonly claims: Readonly<Record<string, Claim>>;
  readonly questions: Readonly<Record<string, { about: string; claims: readonly string[] }>>;
  readonly beliefs: Readonly<
    Record<string, { weights?: Readonly<Record<string, Readonly<Record<string, number>>>> }>
  >;
  readonly sites: Readonly<Record<string, { owner: string; buildings: { count: unknown } }>>;
}

const file = new URL('../../programmes/stargate-2025-01/programme.yaml', import.meta.url);
const programme = parse(readFileSync(file, 'utf8')) as Programme;
const claims = Object.entries(programme.claims);

describe('the register of January 2025', () => {
  // The article makes seventy statements, numbered art-001 to art-070 with their lines.
  test('holds each of the seventy statements of the article once', () => {
    const found = claims.flatMap(([, claim]) => /art-\d{3}/.exec(claim.source.at)?.[0] ?? []);
    const all = Array.from({ length: 70 }, (_, i) => `art-${String(i + 1).padStart(3, '0')}`);
    expect(found.sort()).toEqual(all);
  });

  test('gives every statement an input or prediction, or a reason why not', () => {
    for (const [, { about, not_scored }] of claims) {
      expect([about, not_scored].filter((one) => one !== undefined)).toHaveLength(1);
    }
  });

  test('quotes at most twelve words, each in a language that is named', () => {
    for (const [, { quote, original_language }] of claims) {
      if (quote === undefined) continue;
      expect(quote.split(/\s+/).length).toBeLessThanOrEqual(12);
      expect(['en', 'fr']).toContain(original_language);
    }
  });

  test('counts nothing in a meme, a taunt, an insult or a remark on motive', () => {
    const spoken = claims.filter(([, claim]) => claim.form !== undefined);
    expect(spoken.length).toBeGreaterThan(8);
    for (const [, claim] of spoken) {
      expect(claim.value).toBeUndefined();
      expect(claim.not_scored).toBeDefined();
    }
  });

  test('gives a denial the complement of what it denies, with an owned reading', () => {
    const denial = programme.claims['softbank-not-under-10b']!;
    expect(denial.value).toBe('>= $10B');
    expect(denial.read_as).toMatchObject({ kind: 'assumption', by: 'Gigastack' });
  });

  test('names no living person in a belief', () => {
    const people = /musk|altman|trump|nadella|ellison|\bson\b|smith/i;
    for (const name of Object.keys(programme.beliefs)) expect(name).not.toMatch(people);
  });

  test('lets signed money alone answer no question with more than what was announced', () => {
    const announced = programme.beliefs['as-announced']!.weights!;
    const signed = programme.beliefs['signed-money-only']!.weights!;
    const questions = Object.keys(programme.questions);
    expect(Object.keys(announced).sort()).toEqual([...questions].sort());
    expect(Object.keys(signed).sort()).toEqual([...questions].sort());
    for (const question of questions) {
      const [least] = Object.keys(signed[question]!);
      expect(programme.claims[least!]!.value).toMatch(/^\$0$|^0 %$/);
    }
  });

  test('keeps the first site out of the dispute', () => {
    expect(programme.sites.Abilene!.owner).toBe('Abilene JV');
    for (const { about } of Object.values(programme.questions))
      expect(about).not.toMatch(/Abilene/);
  });
});
