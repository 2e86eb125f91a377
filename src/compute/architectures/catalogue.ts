import { nearestWord } from '../../quantities/nearest-word.ts';
import type { Architecture } from './architecture.ts';
import { chineseModels } from './chinese-models.ts';
import { googleAndOpenaiModels } from './google-and-openai-models.ts';
import { metaModels } from './meta-models.ts';
import { mistralModels } from './mistral-models.ts';
import { otherModels } from './other-models.ts';

/** Every published model of the library, by maker. */
export const architectures: readonly Architecture[] = [
  ...metaModels,
  ...mistralModels,
  ...chineseModels,
  ...googleAndOpenaiModels,
  ...otherModels,
];

/** Letters and digits alone: `Llama 3.1 405B`, `llama-3.1-405b` and `Llama3.1_405b` are one. */
const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const byName = new Map(
  architectures.flatMap((one) =>
    [one.id, one.name, ...(one.also ?? [])].map((name) => [plainName(name), one] as const),
  ),
);

/** The published model of that name, however it is spaced; undefined where there is none. */
export function findArchitecture(name: string): Architecture | undefined {
  return byName.get(plainName(name));
}

/** Says that the library lacks a model and which of its names come nearest. */
export function unknownArchitecture(name: string): string {
  const near = nearestArchitectures(name);
  const asked = near.length === 0 ? '' : `; the nearest are ${near.join(', ')}`;
  return `The library has no model '${name}'${asked}.`;
}

/** At most four ids that share their beginning or are spelled nearly like it. */
function nearestArchitectures(name: string): readonly string[] {
  const plain = plainName(name);
  const ids = architectures.map((one) => one.id);
  const starts = ids.filter((id) => plainName(id).startsWith(plain.slice(0, 5)));
  const spelled = nearestWord(plain, byName.keys());
  const meant = spelled === undefined ? undefined : byName.get(spelled)?.id;
  return [...new Set([...(meant === undefined ? [] : [meant]), ...starts])].slice(0, 4);
}
