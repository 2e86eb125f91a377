import type { SourceKind } from './site-year.ts';

/** Words in a tranche's kind, and what it is taken to be; the first that fits counts. */
const WORDS: readonly (readonly [RegExp, SourceKind])[] = [
  [/fuel cell/i, 'fuel cell'],
  [/combined.cycle|ccgt/i, 'combined cycle'],
  [/engine|reciprocating/i, 'gas engine'],
  [/diesel/i, 'diesel'],
  [/turbine|gas|on.?site/i, 'gas turbine'],
  [/solar|photovoltaic|\bpv\b/i, 'solar'],
  [/wind/i, 'wind'],
  [/batter|storage/i, 'battery'],
  [/grid|substation|utility|nuclear|hydro/i, 'grid'],
];

/**
 * What a tranche of power is, from the words of its kind: `gas turbines on site` is a gas turbine,
 * what begins with `grid` is the grid, whatever stands behind it. Plant on a site that says no more
 * is taken for gas turbines. Null for words that tell nothing.
 */
export function sourceKindOf(words: string): SourceKind | null {
  if (/^\s*grid/i.test(words)) return 'grid';
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
