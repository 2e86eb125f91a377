import { model } from '../model/index.ts';
import type { Prediction } from './checked-programme.ts';
import { parsePath, writePath } from './path.ts';

/** Results of a whole programme, and what the same result of one member of a field is called. */
const OF_MEMBER: Readonly<Record<string, string>> = {
  'programme.spent': 'programme.spentOfMember',
  'buildings.completed': 'buildings.completedOfMember',
  'power.energisedIt': 'power.energisedItOfMember',
  'power.energisedFacility': 'power.energisedFacilityOfMember',
  'fleet.accelerators': 'fleet.acceleratorsOfMember',
  'fleet.h100Equivalents': 'fleet.h100EquivalentsOfMember',
};

const SECTIONS: Readonly<Record<string, 'sites' | 'sources' | 'contracts'>> = {
  site: 'sites',
  source: 'sources',
  contract: 'contracts',
};

/**
 * A prediction of one programme as a field tests it: on the member's own part of a result of the
 * whole, or on the same site, source or contract by the name that it has there. Null for results
 * that a field holds of all programmes together only.
 */
export function predictionOfMember(
  prediction: Prediction,
  member: string,
  rename: (section: 'sites' | 'sources' | 'contracts', name: string) => string,
): Prediction | null {
  const { path, written } = prediction;
  const own = OF_MEMBER[path];
  if (own !== undefined) return renamed(prediction, writePath([...own.split('.'), member]));
  const read = parsePath(path);
  if (!read.ok) return null;
  const name = read.value.at(-1) ?? '';
  const result = model.byPath.get(writePath(read.value.slice(0, -1)));
  const section = SECTIONS[result?.dimension?.name ?? ''];
  if (section === undefined) return null;
  const there = writePath([...read.value.slice(0, -1), rename(section, name)]);
  return there === path ? { ...prediction, written } : renamed(prediction, there);
}

const renamed = (prediction: Prediction, path: string): Prediction => ({
  ...prediction,
  path,
  written: prediction.written.replace(prediction.path, path),
});
