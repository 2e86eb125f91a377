import type { Quantity } from '../equations/quantity.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedSource, GivenValue } from '../programme/checked-programme.ts';
import { mean, median } from '../uncertainty/distribution.ts';
import { estimateProbability } from './estimate.ts';
import type { Fan, MoneySummary } from './run-summary.ts';
import { medianOf, spreadOf } from './spread.ts';
import type { Worlds } from './worlds.ts';

/** A gap below this many dollars is a rounding of sums. */
const A_DOLLAR_USD = 1;

/** The ladder, its readings, the gap and who pays whom. */
export const summariseMoney = (
  bound: BoundProgramme,
  worlds: Worlds,
  fans: readonly Fan[],
): MoneySummary => {
  const { model, programme } = bound;
  const need = (path: string): Quantity => {
    const quantity = model.byPath.get(path);
    if (!quantity) throw new Error(`the model has no ${path}`);
    return quantity;
  };
  const each = (path: string, element: number) => spreadOf(worlds.perWorld(need(path), element));
  const whole = (path: string) => worlds.perWorld(need(path), 0);
  const medianFan = (path: string): readonly number[] =>
    fans.find((fan) => fan.path === path && fan.element === null)?.quantiles.p50 ?? [];
  const peakGap = whole('capital.peakGap');

  return {
    sources: programme.sources.map((source, element) => ({
      name: source.name,
      by: source.by,
      to: source.to,
      kind: source.kind,
      purpose: source.purpose,
      announced: each('capital.announcedLevel', element),
      committed: null,
      secured: each('capital.securedAtFirst', element),
      liquid: source.liquid ? pointSpread(centralValue(source.liquid)) : null,
      drawnAtEnd: each('capital.drawnInAll', element),
      claims: claimsOf(bound, source),
      provenance: source.announced.provenance,
    })),
    readings: programme.sources.map((source) => readingsOf(source)),
    ladder: {
      announced: medianFan('capital.announced'),
      committed: medianFan('capital.committed'),
      secured: medianFan('capital.secured'),
      drawn: medianFan('capital.drawn'),
    },
    peakGap: spreadOf(peakGap),
    gapProbability: estimateProbability(peakGap.map((gap) => (gap > A_DOLLAR_USD ? 1 : 0))),
    gapByParty: programme.parties
      .map((party, element) => {
        const peak = worlds.perWorld(need('capital.peakBehind'), element);
        return {
          party: party.name,
          peak: spreadOf(peak),
          probability: estimateProbability(peak.map((gap) => (gap > A_DOLLAR_USD ? 1 : 0))),
        };
      })
      .filter(({ probability }) => probability.value > 0),
    externalUsd: spreadOf(whole('capital.externalInAll')),
    circulatingUsd: spreadOf(whole('capital.circulatingInAll')),
    refinancedUsd: spreadOf(whole('capital.refinancedInAll')),
    flows: [
      ...programme.contracts.map((contract, element) => ({
        from: contract.from,
        to: contract.to ?? 'outside',
        what: contract.kind,
        usd: medianOf(worlds.perWorld(need('contracts.paidInAll'), element)),
      })),
      ...programme.sources.map((source, element) => ({
        from: source.by,
        to: source.to,
        what: source.kind,
        usd: medianOf(worlds.perWorld(need('capital.drawnInAll'), element)),
      })),
    ].filter(({ usd }) => usd > 0),
  };
};

const pointSpread = (value: number) => ({
  p5: value,
  p10: value,
  p25: value,
  p50: value,
  p75: value,
  p90: value,
  p95: value,
  mean: value,
});

/** The value in the central world: the heaviest claim of a question weighs as its first. */
const centralValue = (given: GivenValue): number => {
  const distribution = given.distribution ?? given.claimDistributions[0];
  if (!distribution) throw new Error(`${given.path} has no value`);
  return median(distribution);
};

const claimsOf = (bound: BoundProgramme, source: CheckedSource): readonly string[] => {
  const ids = new Set<string>();
  const rungs = [source.announced, source.committed, source.secured, source.drawn, source.liquid];
  for (const given of rungs) {
    if (!given) continue;
    if (given.claim) ids.add(given.claim);
    const question = bound.programme.questions.find(({ id }) => id === given.question);
    for (const id of question?.claims ?? []) ids.add(id);
  }
  for (const claim of bound.programme.claims) {
    const { about } = claim;
    if (about?.kind === 'input' && rungs.some((given) => given?.path === about.path)) {
      ids.add(claim.id);
    }
  }
  return [...ids];
};

/**
 * One funding statement under each reading of "secured". Closed: already drawn, and loans and bonds
 * that nobody disputes to be signed (what is drawn against meets their conditions). Signed: the secured rung, by
 * the mean of its rival claims where it is in dispute. Liquid: the holder's own cash. Intention:
 * what was announced.
 */
const readingsOf = (source: CheckedSource) => {
  const expected = (given: GivenValue | null): number | null => {
    if (!given) return null;
    if (given.distribution) return mean(given.distribution);
    const means = given.claimDistributions.map(mean);
    return means.reduce((sum, value) => sum + value, 0) / means.length;
  };
  const signed = expected(source.secured);
  const isDebt = source.kind === 'loan' || source.kind === 'bond';
  return {
    holder: source.by,
    statement: source.name,
    closed: isDebt && source.secured.question === null ? signed : expected(source.drawn),
    signed,
    liquid: expected(source.liquid),
    intention: expected(source.announced),
  };
};
