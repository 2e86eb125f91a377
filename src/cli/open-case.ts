import { existsSync } from 'node:fs';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedProgramme, CheckedScenario } from '../programme/checked-programme.ts';
import { nearestWord } from '../quantities/nearest-word.ts';
import { openChecked } from './open-programme.ts';
import { Stop } from './stop.ts';
import type { Terminal } from './terminal.ts';

/** A programme with the scenarios that were asked for. */
export interface OpenedCase {
  readonly bound: BoundProgramme;
  readonly scenarios: readonly CheckedScenario[];
}

/**
 * Opens `PROGRAMME` or `PROGRAMME@SCENARIO`; several scenarios are joined by a plus sign, and `base`
 * is the programme as its file has it. A scenario may also be named apart, as by --scenario.
 */
export const openCase = async (
  written: string,
  terminal: Terminal,
  named?: string,
): Promise<OpenedCase> => {
  const at = existsSync(written) ? -1 : written.lastIndexOf('@');
  const inPath = at < 0 ? undefined : written.slice(at + 1);
  if (inPath !== undefined && named !== undefined && inPath !== named) {
    throw new Stop(
      `The scenario is named twice: ${inPath} and ${named}.`,
      'Name it once; two at a time are joined by a plus sign.',
    );
  }
  const programme = await openChecked(at < 0 ? written : written.slice(0, at), terminal);
  const scenarios = scenariosNamed(programme, named ?? inPath);
  const [{ applyScenarios, ScenarioClash }, { bindProgramme }] = await Promise.all([
    import('../programme/apply-scenario.ts'),
    import('../programme/binding/bind-programme.ts'),
  ]);
  try {
    return { bound: bindProgramme(applyScenarios(programme, scenarios)), scenarios };
  } catch (error) {
    if (!(error instanceof ScenarioClash)) throw error;
    throw new Stop(`${error.message}.`, 'Two scenarios at a time may not change one input.');
  }
};

const scenariosNamed = (
  programme: CheckedProgramme,
  named: string | undefined,
): readonly CheckedScenario[] => {
  const { scenarios } = programme;
  const names = (named ?? 'base').split('+').filter((name) => name !== 'base');
  return [...new Set(names)].map((name) => {
    const found = scenarios.find((scenario) => scenario.name === name);
    if (found) return found;
    const known = scenarios.map((scenario) => scenario.name);
    const near = nearestWord(name, known);
    throw new Stop(
      `The programme has no scenario called ${name || '(nothing)'}.`,
      near !== undefined
        ? `Did you mean ${near}?`
        : known.length > 0
          ? `Its scenarios: ${known.join(', ')}.`
          : 'Add one under `scenarios:` (docs/programme-files.md), or name an input instead.',
    );
  });
};
