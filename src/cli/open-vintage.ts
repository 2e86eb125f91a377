import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ObservedVintage } from '../programme/observed-sites.ts';
import { nearestWord } from '../quantities/nearest-word.ts';
import { packageFolder } from './package-folder.ts';
import { Stop } from './stop.ts';
import type { Terminal } from './terminal.ts';

const PREFIX = 'observed-sites-';

/**
 * A table of observed sites: of the library by its month (`2025-11`), or a file, YAML as in the
 * library or JSON.
 */
export const openVintage = async (asked: string, terminal: Terminal): Promise<ObservedVintage> => {
  const path = pathOf(asked);
  const { observedSitesFromJson, readObservedSites } = await import(
    '../programme/observed-sites.ts'
  );
  if (path.endsWith('.json')) {
    try {
      return knownNames(observedSitesFromJson(readFileSync(path, 'utf8')), terminal);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const form = '{ source: { vintage }, sites: { NAME: [{ date, facility_power_MW }] } }';
      throw new Stop(`${path} holds no table of sites: ${error.message}.`, `Its form: ${form}.`, 1);
    }
  }
  const [{ collectProblems }, { openFile }, { nodeFiles }, { formatProblems }] = await Promise.all([
    import('../programme/problem.ts'),
    import('../programme/open-file.ts'),
    import('../programme/node-files.ts'),
    import('../programme/format-problems.ts'),
  ]);
  const lines = new Map<string, readonly string[]>();
  const problems = collectProblems(lines);
  const files = nodeFiles(process.cwd());
  const file = openFile(files.absolute(path), path, files, problems);
  const vintage = file === null ? null : readObservedSites(file, problems);
  if (vintage !== null) return vintage;
  terminal.error(formatProblems(problems.list(), lines, { color: terminal.errorColor }));
  throw new Stop(`${path} could not be read.`, 'Mend what is told above.', 1);
};

/** A site that the library's table of that month holds under the same name has its later name. */
const knownNames = async (table: ObservedVintage, terminal: Terminal): Promise<ObservedVintage> => {
  const shipped = join(packageFolder(), 'library', `${PREFIX}${table.of}.yaml`);
  if (!existsSync(shipped)) return table;
  const known = await openVintage(shipped, terminal);
  const later = new Map(known.sites.map((site) => [site.name, site.later]));
  return {
    ...table,
    sites: table.sites.map((site) => ({ ...site, later: later.get(site.name) ?? site.later })),
  };
};

const pathOf = (asked: string): string => {
  if (existsSync(asked)) return asked;
  const folders = ['library', join(packageFolder(), 'library')];
  for (const folder of folders) {
    const path = join(folder, `${PREFIX}${asked}.yaml`);
    if (existsSync(path)) return path;
  }
  const months = folders
    .flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []))
    .flatMap((name) => new RegExp(`^${PREFIX}(.+)\\.yaml$`).exec(name)?.[1] ?? []);
  const near = nearestWord(asked, months);
  throw new Stop(
    `There is no table of observed sites of ${asked}.`,
    near === undefined
      ? `Those at hand: ${[...new Set(months)].join(', ')}; or name a file.`
      : `Did you mean ${near}? Or name a file.`,
    1,
  );
};
