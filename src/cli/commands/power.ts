import { centralValue } from '../../programme/binding/central-value.ts';
import type { BoundProgramme } from '../../programme/bound-programme.ts';
import type { CheckedSite } from '../../programme/checked-programme.ts';
import { nearestWord } from '../../quantities/nearest-word.ts';
import { dispatchSite, sizeSite } from '../../sites/dispatch/dispatch-site.ts';
import type { SiteDispatch } from '../../sites/dispatch/site-dispatch.ts';
import { type SiteYear, siteYearCase, type YearSource } from '../../sites/power/site-year.ts';
import { sourceKindOf } from '../../sites/power/source-kind.ts';
import { drawWorld } from '../draw-world.ts';
import { pageStyle } from '../node-terminal.ts';
import { openCase } from '../open-case.ts';
import { chooseBelief } from '../open-programme.ts';
import { siteYearPage } from '../page/site-year.ts';
import { stepAsked } from '../step-asked.ts';
import { type ExitCode, Stop } from '../stop.ts';
import type { Terminal } from '../terminal.ts';

export interface PowerOptions {
  readonly site?: string;
  readonly at?: string;
  readonly scenario?: string;
  readonly load: number;
  readonly gridPrice?: number;
  readonly gasPrice?: number;
  readonly demandCharge?: number;
  readonly curtailable?: number;
  readonly size: boolean;
  readonly json?: boolean;
}

/** A site's year of 8,760 hours with its tranches of power, and the plant that would suit it. */
export const power = async (
  terminal: Terminal,
  written: string,
  options: PowerOptions,
): Promise<ExitCode> => {
  const { bound } = await openCase(written, terminal, options.scenario);
  const site = siteNamed(bound, options.site);
  const asked = siteAt(bound, site, options);
  const year = siteYearCase(asked.year);
  const found = await dispatchSite(year, { tolerance: 1e-5 });
  const sized = options.size ? await sizedYear(asked.year) : null;
  if (options.json) {
    const answer = {
      schema: 'gigastack-power/1',
      site: site.name,
      at: asked.at,
      year: asked.year,
      stated: withoutHours(found),
      sized: sized && withoutHours(sized),
    };
    terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
    return 0;
  }
  terminal.out(
    siteYearPage(
      { name: site.name, at: asked.at, site: asked.year, year, found, sized },
      pageStyle(terminal),
    ),
  );
  return 0;
};

/** The plant that costs least beside the grid as stated: turbines, sun and a battery to choose from. */
const sizedYear = async (year: SiteYear): Promise<SiteDispatch> => {
  const grid = year.sources.filter(({ kind }) => kind === 'grid');
  const own = year.sources.filter(({ kind }) => kind !== 'grid' && kind !== 'battery');
  const kinds = new Map(own.map((source) => [source.kind, source]));
  for (const kind of ['gas turbine', 'solar'] as const) {
    if (kind === 'gas turbine' && own.some(({ kind: of }) => of !== 'solar' && of !== 'wind'))
      continue;
    if (!kinds.has(kind)) kinds.set(kind, { name: kind, kind, facilityMw: 0 });
  }
  const battery: YearSource = { name: 'battery', kind: 'battery', facilityMw: 0 };
  const sources = [...grid, ...kinds.values(), battery];
  return await sizeSite(siteYearCase({ ...year, sources, sized: true }), { tolerance: 1e-5 });
};

const withoutHours = ({ hours: _, ...rest }: SiteDispatch): object => rest;

const siteNamed = ({ programme }: BoundProgramme, name: string | undefined): CheckedSite => {
  const names = programme.sites.map((site) => site.name);
  const known = `Its sites: ${names.join(', ')}.`;
  if (name === undefined) {
    if (programme.sites.length === 1) return programme.sites[0]!;
    throw new Stop('The programme has several sites.', `Name one with --site. ${known}`);
  }
  const found = programme.sites.find((site) => site.name === name);
  if (found) return found;
  const near = nearestWord(name, names);
  throw new Stop(
    `The programme has no site called ${name}.`,
    near === undefined ? known : `Did you mean ${near}?`,
  );
};

/** The site as the central world has it in a month: IT that is ready, tranches that have come. */
const siteAt = (
  bound: BoundProgramme,
  site: CheckedSite,
  options: PowerOptions,
): { readonly year: SiteYear; readonly at: string } => {
  const { structure, model } = bound;
  const { startMonth, steps, monthsPerStep } = structure;
  const step = options.at === undefined ? steps - 1 : stepAsked(structure, options.at);
  const asked = { world: 'central', worlds: 1, seed: 1 };
  const { computed } = drawWorld(bound, chooseBelief(bound.programme, undefined), asked);
  const sites = structure.elements.get('site') ?? [];
  const ready = model.byPath.get('power.readyItAtSite')!;
  const itMw = computed.value(ready, sites.indexOf(site.name), step);
  const month = startMonth + (step + 1) * monthsPerStep - 1;
  const at = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  if (!(itMw > 0)) {
    throw new Stop(
      `No building of ${site.name} is ready by ${at}.`,
      'Give a later month with --at.',
    );
  }
  const come = site.power.filter(
    ({ from, slip }) => centralValue(from) + centralValue(slip) <= month + 1 - startMonth,
  );
  const sources = come.map(({ name, kind, facilityPower }): YearSource => {
    const known = sourceKindOf(kind);
    if (known === null) {
      const remedy = 'Write grid, gas turbine, gas engine, fuel cell, solar, wind or battery.';
      throw new Stop(`What supplies "${name}" is not known: kind "${kind}".`, remedy);
    }
    return { name, kind: known, facilityMw: centralValue(facilityPower) };
  });
  const peakRatio = centralValue(site.facilityPerIt);
  const { gridPrice, gasPrice, demandCharge, curtailable } = options;
  return {
    at,
    year: {
      itMw,
      loadFactor: options.load / 100,
      peakRatio,
      pue: Math.min(centralValue(site.pue), peakRatio),
      latitudeDegrees: site.place?.lat ?? 35,
      sources,
      figures: {
        ...(gridPrice === undefined ? {} : { gridUsdPerMwh: gridPrice }),
        ...(gasPrice === undefined ? {} : { gasUsdPerMmbtu: gasPrice }),
        ...(demandCharge === undefined ? {} : { demandUsdPerMwMonth: demandCharge }),
        ...(curtailable === undefined ? {} : { curtailableShare: curtailable / 100 }),
      },
    },
  };
};
