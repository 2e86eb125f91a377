import { basename, dirname } from 'node:path';
import type { BoundProgramme } from '../../programme/bound-programme.ts';
import type { ObservedVintage } from '../../programme/observed-sites.ts';
import type { Sheet } from '../../report/sheet.ts';
import type { JudgedProgramme } from '../../results/hindcast-judge.ts';
import type { Vintages } from '../../results/hindcast-milestones.ts';
import type { Slip } from '../../results/hindcast-outside.ts';
import { findProgramme, programmesHere } from '../find-programme.ts';
import { pageStyle } from '../node-terminal.ts';
import { chooseBelief, openBound } from '../open-programme.ts';
import { recordBeside } from '../open-record.ts';
import { openVintage } from '../open-vintage.ts';
import { packageVersion } from '../package-folder.ts';
import { progressLine } from '../progress.ts';
import { type ExitCode, Stop } from '../stop.ts';
import type { Terminal } from '../terminal.ts';

export interface HindcastOptions {
  readonly all?: boolean;
  readonly asOf: string;
  readonly against: string;
  readonly insideWeight: number;
  readonly observed?: string;
  readonly belief?: string;
  readonly worlds: number;
  readonly seed: number;
  readonly json?: boolean;
  readonly html?: string;
}

/** Holds what a past day expected against what was found later. */
export const hindcastCommand = async (
  terminal: Terminal,
  written: string | undefined,
  options: HindcastOptions,
): Promise<ExitCode> => {
  if (written === undefined && options.all !== true) {
    throw new Stop('Which programme?', 'Name one, or give --all.');
  }
  const record =
    written === undefined || options.all === true
      ? null
      : (options.observed ?? recordBeside(written));
  if (written !== undefined && record !== null) {
    const { recordOf } = await import('../hold-record.ts');
    const { held, sheet } = await recordOf(terminal, written, record, options);
    return show(terminal, held, sheet, options);
  }
  return holdSites(terminal, options.all === true ? null : (written ?? null), options);
};

const holdSites = async (
  terminal: Terminal,
  only: string | null,
  options: HindcastOptions,
): Promise<ExitCode> => {
  const earlier = await openVintage(options.asOf, terminal);
  const later = await openVintage(options.against, terminal);
  if (later.seenUntil <= earlier.seenUntil) {
    throw new Stop(
      `What ${options.against} saw is no later than ${options.asOf}.`,
      'Give the earlier table with --as-of and the later one with --against.',
    );
  }
  const [{ hindcast }, { hindcastSheet }, { milestonesOf }] = await Promise.all([
    import('../../results/hindcast.ts'),
    import('../../report/hindcast-sheet.ts'),
    import('../../results/hindcast-milestones.ts'),
  ]);
  const sites = new Set(milestonesOf({ earlier, later }).map(({ site }) => site));
  const filed = await judgedProgrammes(terminal, only, { earlier, sites }, options);
  const programmes =
    only === null ? [...filed, ...(await madeFor({ earlier, later }, filed, options))] : filed;
  const found = hindcast({
    vintages: { earlier, later },
    programmes,
    insideWeight: options.insideWeight,
    worlds: options.worlds,
    seed: options.seed,
    knownSlips: await shippedSlips(terminal),
    ...(only === null ? {} : { only: new Set(programmes.flatMap(({ view }) => [...view.sites])) }),
  });
  return show(terminal, found, hindcastSheet(found, packageVersion()), options);
};

/** Programmes of the earlier table's day whose sites are among its own. */
const judgedProgrammes = async (
  terminal: Terminal,
  only: string | null,
  { earlier, sites }: { readonly earlier: ObservedVintage; readonly sites: ReadonlySet<string> },
  options: HindcastOptions,
): Promise<readonly JudgedProgramme[]> => {
  const { insideView } = await import('../../results/hindcast-inside.ts');
  const progress = progressLine(terminal.error, { ...terminal, now: () => performance.now() });
  const judged: JudgedProgramme[] = [];
  const names = only === null ? programmesHere() : [only];
  for (const [index, written] of names.entries()) {
    if (only === null && !mayBeOf(written, earlier)) continue;
    progress.tell(`programme ${index + 1} of ${names.length}`, index / names.length);
    const bound = await openBound(written, terminal);
    if (!isJudged(bound, earlier, sites)) continue;
    const view = await insideView(bound, {
      belief: chooseBelief(bound.programme, options.belief),
      seed: options.seed,
      worlds: options.worlds,
      options: {},
    });
    judged.push({ name: nameOf(written), view });
  }
  progress.done();
  if (only !== null && judged.length === 0) {
    throw new Stop(
      `${only} has no record beside it, and no site of it as of ${earlier.of} is in the tables.`,
      'Name a record with --observed FILE, or a programme of that day; --all holds them all.',
      1,
    );
  }
  return judged;
};

/** Sites of the table without a programme of their own: one by the same recipe, from its rows. */
const madeFor = async (
  { earlier, later }: Vintages,
  filed: readonly JudgedProgramme[],
  options: HindcastOptions,
): Promise<readonly JudgedProgramme[]> => {
  const [{ insideView }, { laterSite }, { boundFromTable }] = await Promise.all([
    import('../../results/hindcast-inside.ts'),
    import('../../results/hindcast-milestones.ts'),
    import('../campus-from-table.ts'),
  ]);
  const made: JudgedProgramme[] = [];
  for (const site of earlier.sites) {
    const name = laterSite(site, later)?.name;
    if (name === undefined || filed.some(({ view }) => view.sites.has(name))) continue;
    const bound = await boundFromTable({ ...site, later: name }, earlier);
    if (bound === null) continue;
    const { seed, worlds } = options;
    const belief = chooseBelief(bound.programme, options.belief);
    const view = await insideView(bound, { belief, seed, worlds, options: {} });
    made.push({ name: 'made from its rows', view });
  }
  return made;
};

/** What the tables of the library tell of other sites, for those of tables of somebody's own. */
const shippedSlips = async (terminal: Terminal): Promise<readonly Slip[]> => {
  const [{ milestonesOf }, { slipsOf }] = await Promise.all([
    import('../../results/hindcast-milestones.ts'),
    import('../../results/hindcast-outside.ts'),
  ]);
  const [earlier, later] = [
    await openVintage('2025-11', terminal),
    await openVintage('2026-08', terminal),
  ];
  return slipsOf(milestonesOf({ earlier, later }), earlier.seenUntilMonth);
};

/** The name of a programme of one day ends in its month: others need not be opened. */
const mayBeOf = (written: string, { of }: ObservedVintage): boolean =>
  nameOf(written).endsWith(of.slice(0, 7));

const isJudged = (
  { programme }: BoundProgramme,
  { of, seenUntil }: ObservedVintage,
  sites: ReadonlySet<string>,
): boolean =>
  programme.asOf <= seenUntil &&
  programme.asOf.startsWith(of.slice(0, 7)) &&
  programme.sites.some(({ name }) => sites.has(name));

const nameOf = (written: string): string => {
  const found = findProgramme(written);
  return basename(/\.ya?ml$/.test(found) ? dirname(found) : found);
};

const show = async (
  terminal: Terminal,
  found: object,
  sheet: Sheet,
  options: HindcastOptions,
): Promise<ExitCode> => {
  if (options.html !== undefined) {
    const [{ writeWhole }, { renderSheet }] = await Promise.all([
      import('../write-whole.ts'),
      import('../../report/sheet-page.tsx'),
    ]);
    writeWhole(options.html, renderSheet(sheet));
    terminal.error(`${options.html}\n`);
  }
  if (options.json) {
    terminal.out(`${JSON.stringify(found, null, 2)}\n`);
    return 0;
  }
  const { sheetPage } = await import('../page/sheet.ts');
  terminal.out(sheetPage(sheet, pageStyle(terminal)));
  return 0;
};
