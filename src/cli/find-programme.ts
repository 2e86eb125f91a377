import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nearestWord } from '../quantities/nearest-word.ts';
import { packageFolder } from './package-folder.ts';
import { Stop } from './stop.ts';

const MAIN_FILE = 'programme.yaml';

/** Folders of programmes: where the command is run, and those that come with the package. */
const shelves = (): readonly string[] => ['programmes', join(packageFolder(), 'programmes')];

/** Names of the programmes on a shelf. */
const namesOn = (shelf: string): readonly string[] =>
  existsSync(shelf)
    ? readdirSync(shelf)
        .filter((name) => existsSync(join(shelf, name, MAIN_FILE)))
        .sort()
    : [];

/** Every programme that comes with the place the command is run in. */
export const programmesHere = (): readonly string[] =>
  namesOn('programmes').map((name) => `programmes/${name}`);

/**
 * The programme that was meant: a folder, a YAML file, or the name of one in `programmes/`. Refused
 * with the nearest name where there is none.
 */
export const findProgramme = (written: string): string => {
  if (existsSync(written)) {
    if (!statSync(written).isDirectory()) return written;
    if (existsSync(join(written, MAIN_FILE))) return written;
    throw new Stop(
      `There is no ${MAIN_FILE} in ${written}.`,
      `Name a folder that holds one, or start one with: gigastack init FOLDER`,
      1,
    );
  }
  for (const shelf of shelves()) {
    if (!/[\\/]/.test(written) && namesOn(shelf).includes(written)) return join(shelf, written);
  }
  const known = [...new Set(shelves().flatMap(namesOn))];
  const asked = basename(written);
  const near = known.find((name) => name.startsWith(asked)) ?? nearestWord(asked, known);
  const here = programmesHere();
  const shown = (name: string): string =>
    here.includes(`programmes/${name}`) ? `programmes/${name}` : name;
  throw new Stop(
    `There is no programme at ${written}.`,
    near === undefined
      ? `Those at hand: ${known.map(shown).join(', ') || 'none; start one with gigastack init'}.`
      : `Did you mean ${shown(near)}?`,
    1,
  );
};
