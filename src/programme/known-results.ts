import { model } from '../model/index.ts';
import { elementsOf } from './binding/elements.ts';
import { settingsNeeded } from './binding/settings-needed.ts';
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

/** The library entries that the model reads once for a whole programme. */
export function modelSettings(): readonly SettingNeeded[] {
  return settingsNeeded.map(({ entry, quantity }) => {
    const { unit, range } = quantity.declaration;
    return range === undefined ? { entry, unit } : { entry, unit, least: range[0], most: range[1] };
  });
}
