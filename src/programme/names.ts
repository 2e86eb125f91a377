import { nearestWord } from '../quantities/nearest-word.ts';
import type { Checking } from './checking.ts';
import { at, type Node } from './node.ts';

/** The party that a field names, told when the file has none of that name. */
export function partyAt(node: Node, key: string, checking: Checking): string {
  return nameAt(node, key, 'party', 'parties', checking.partyNames, checking);
}

export function siteAt(node: Node, key: string, checking: Checking): string {
  return nameAt(node, key, 'site', 'sites', checking.siteNames, checking);
}

function nameAt(
  node: Node,
  key: string,
  what: string,
  section: string,
  known: ReadonlySet<string>,
  checking: Checking,
): string {
  const found = at(node, key);
  if (found?.kind !== 'text' || found.empty) return '';
  if (known.has(found.text)) return found.text;
  const near = nearestWord(found.text, known);
  const message = `No ${what} is called "${found.text}".`;
  const add = `add it under \`${section}:\``;
  const remedy = near === undefined ? `Name one, or ${add}.` : `Did you mean ${near}? Else ${add}.`;
  checking.problems.error(`unknown-${what}`, found.place, message, remedy);
  return found.text;
}
