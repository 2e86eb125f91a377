import * as dimensions from '../model/dimensions.ts';
import { model } from '../model/index.ts';
import { elementsOf } from './binding/elements.ts';
import { settingsNeeded } from './binding/settings-needed.ts';
import { workloadElements } from './binding/workload-elements.ts';
import type { SettingNeeded } from './check-programme.ts';
import type { CheckedProgramme } from './checked-programme.ts';
import type { KnownResult } from './prediction.ts';

/** Every result of the model that a prediction about this programme may name, with its elements. */
export function knownResults(programme: CheckedProgramme): readonly KnownResult[] {
  const elements = elementsOf(programme);
  const names: Readonly<Record<string, readonly string[]>> = {
    party: elements.parties,
    site: elements.sites.map(({ name }) => name),
    building: elements.buildings.map(({ name }) => name),
    supply: elements.tranches.map(({ name }) => name),
    source: elements.sources.map(({ name }) => name),
    contract: elements.contracts.map(({ name }) => name),
    generation: elements.accelerators.map(({ name }) => name),
    loan: elements.loans.map(({ name }) => name),
    company: elements.companies.map(({ name }) => name),
    ...workloadNames(programme, elements),
  };
  return model.quantities.flatMap((quantity) => {
    const { path, kind, declaration } = quantity;
    const isResult = kind === 'series' || kind === 'stock' || kind === 'perWorld';
    if (!isResult) return [];
    const { over, unit } = declaration;
    const known = over === undefined ? {} : { over: over.name, elements: names[over.name] ?? [] };
    return [{ path, unit, monthly: kind !== 'perWorld', ...known }];
  });
}

const workloadNames = (programme: CheckedProgramme, elements: ReturnType<typeof elementsOf>) => {
  const { clusters, runs, services, years } = workloadElements(programme, elements);
  return {
    [dimensions.cluster.name]: clusters.map(({ name }) => name),
    [dimensions.run.name]: runs.map(({ name }) => name),
    [dimensions.service.name]: services.map(({ name }) => name),
    [dimensions.year.name]: years.map(String),
  };
};

/** The library entries that the model reads once for a whole programme. */
export function modelSettings(): readonly SettingNeeded[] {
  return settingsNeeded.map(({ entry, quantity }) => {
    const { unit, range } = quantity.declaration;
    return range === undefined ? { entry, unit } : { entry, unit, least: range[0], most: range[1] };
  });
}
