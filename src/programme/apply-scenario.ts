import type { CheckedProgramme, CheckedScenario, GivenValue } from './checked-programme.ts';

/** Two scenarios that change one input otherwise cannot hold together. */
export class ScenarioClash extends Error {}

/**
 * The programme with the changes of some scenarios: every value of a changed path, wherever it
 * stands, is the scenario's; all else, random numbers included, is as it was. Throws
 * `ScenarioClash` where two of them change one input.
 */
export const applyScenarios = (
  programme: CheckedProgramme,
  scenarios: readonly CheckedScenario[],
): CheckedProgramme => {
  const changed = new Map<string, GivenValue>();
  for (const { name, changes } of scenarios) {
    for (const { path, given } of changes) {
      if (changed.has(path)) throw new ScenarioClash(`${name} changes ${path} once more`);
      changed.set(path, given);
    }
  }
  if (changed.size === 0) return programme;
  const scenariosThere = programme.scenarios;
  return { ...(replaced(programme, changed) as CheckedProgramme), scenarios: scenariosThere };
};

const replaced = (part: unknown, changed: ReadonlyMap<string, GivenValue>): unknown => {
  if (Array.isArray(part)) return part.map((item) => replaced(item, changed));
  if (part === null || typeof part !== 'object') return part;
  if (isGiven(part)) return changed.get(part.path) ?? part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, replaced(value, changed)]),
  );
};

const isGiven = (part: object): part is GivenValue =>
  'path' in part && 'claimDistributions' in part && 'provenance' in part;
