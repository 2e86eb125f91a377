import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { campusFile } from '../../programme/campus-file.ts';
import { nearestWord } from '../../quantities/nearest-word.ts';
import { openVintage } from '../open-vintage.ts';
import { packageFolder } from '../package-folder.ts';
import { type ExitCode, Stop } from '../stop.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';

/** Writes a programme of one observed site, as a table had it on its day, into a new folder. */
export const initSite = async (
  terminal: Terminal,
  folder: string,
  { site: asked, asOf }: { readonly site: string; readonly asOf: string },
): Promise<ExitCode> => {
  const path = join(folder, 'programme.yaml');
  if (existsSync(path)) {
    throw new Stop(`${path} is there already, and is not overwritten.`, 'Name another folder.', 1);
  }
  const table = await openVintage(asOf, terminal);
  const site = table.sites.find(({ name, later }) => name === asked || later === asked);
  if (site === undefined) {
    const names = table.sites.map(({ name }) => name);
    const near =
      names.find((name) => name.toLowerCase().includes(asked.toLowerCase())) ??
      nearestWord(asked, names);
    throw new Stop(
      `The table of ${table.of} has no site called ${asked}.`,
      near === undefined ? `It has, among others, ${names[0]}.` : `Did you mean ${near}?`,
      1,
    );
  }
  const text = campusFile(site, table);
  if (text === null) {
    const message = `The table of ${table.of} expects nothing more of ${asked}.`;
    throw new Stop(message, 'Name a site of which it does, or an earlier table.', 1);
  }
  writeWhole(path, `${schemaLine(folder)}\n${libraryFor(folder, text)}`);
  terminal.out(
    `${path} holds ${asked} as it was known on ${table.seenUntil}. Its widths are one recipe for ` +
      `all sites; owner, money and chips are for you to name. Then:\n` +
      `  gigastack check ${folder}\n  gigastack run ${folder}\n`,
  );
  return 0;
};

const schemaLine = (folder: string): string => {
  const schema = join(packageFolder(), 'schema', 'programme.schema.json');
  const path = relative(resolve(folder), schema).replaceAll('\\', '/');
  return `# yaml-language-server: $schema=${path}`;
};

/** Two folders below a project its own library is meant, elsewhere that of the package. */
const libraryFor = (folder: string, text: string): string =>
  existsSync(resolve(folder, '../../library/us-2025.yaml'))
    ? text
    : text.replace('../../library/', 'library/');
