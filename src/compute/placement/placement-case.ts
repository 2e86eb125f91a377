/**
 * Work to be placed on a fleet that grows by month. Accelerators are one unit everywhere; months
 * count from 0. Field names may be written `likeThis` or `like_this`.
 */
export interface PlacementCase {
  readonly months: number;
  readonly sites: readonly PlacementSite[];
  readonly networks?: readonly PlacementNetwork[];
  readonly gangRuns?: readonly GangRun[];
  readonly elasticRuns?: readonly ElasticRun[];
  readonly inference?: readonly RegionDemand[];
}

export interface PlacementSite {
  readonly id: string;
  /** Installed times availability, by month. */
  readonly usableGpus: readonly number[];
  /** What elastic work costs there. */
  readonly costPerGpuMonth?: number;
}

/** Sites whose accelerators can train one model together, up to so many of them at a time. */
export interface PlacementNetwork {
  readonly id: string;
  readonly sites: readonly string[];
  readonly maxGpus?: number;
}

/** A run that takes its accelerators on one place for consecutive months, at most once. */
export interface GangRun {
  readonly id: string;
  readonly gpus: number;
  readonly durationMonths: number;
  /** First month in which it may start, and the month by whose beginning it has ended. */
  readonly earliest: number;
  readonly deadline: number;
  readonly value: number;
  readonly mustFinish?: boolean;
  /** Sites and networks where it may run; all of them unless told. */
  readonly places?: readonly string[];
}

/** Work that may be done in parts, anywhere, up to `maxGpus` in a month. */
export interface ElasticRun {
  readonly id: string;
  readonly gpuMonths: number;
  readonly maxGpus: number;
  readonly earliest: number;
  readonly deadline: number;
  readonly valuePerGpuMonth: number;
  readonly mustFinish?: boolean;
}

/** Accelerators that a region's users ask for by month; a site without a route cost cannot serve. */
export interface RegionDemand {
  readonly region: string;
  readonly demand: readonly number[];
  readonly routeCost: Readonly<Record<string, number>>;
  readonly unmetCost: number;
}

/** Where a gang run goes. `place` is a site or a network. */
export interface PlacedRun {
  readonly run: string;
  readonly place: string;
  readonly startMonth: number;
}

/** Accelerators of one month at one site for an elastic run or for a region's users. */
export interface Flow {
  readonly of: string;
  readonly kind: 'elastic' | 'inference';
  readonly site: string;
  readonly month: number;
  readonly gpus: number;
}

export interface PlacementPlan {
  /** Value of what is placed, less the cost of elastic work, routes and unmet demand. */
  readonly objective: number;
  /** In the order in which they are to be served: by start, then by value per GPU-month. */
  readonly runs: readonly PlacedRun[];
  readonly flows: readonly Flow[];
  readonly runsPlaced: number;
  readonly unmetGpuMonths: number;
  readonly method: 'exact' | 'greedy' | 'replay';
}

/** A case that no plan can meet, or that lacks a field, with the reason. */
export class PlacementError extends Error {}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a case written in either spelling. Throws a `PlacementError` that names what is missing. */
export function readPlacementCase(given: object): PlacementCase {
  const fields = given as Fields;
  const months = numberAt(fields, 'months', 'The case');
  if (!(Number.isInteger(months) && months >= 0)) {
    throw new PlacementError('The months of a case are a whole number.');
  }
  const sites = listAt(fields, 'sites').map((site) => readSite(site, months));
  const networks = listAt(fields, 'networks').map((network) => ({
    id: textAt(network, 'id'),
    sites: listOfTexts(network, 'sites'),
    ...optional(network, 'maxGpus'),
  }));
  return {
    months,
    sites,
    networks,
    gangRuns: listAt(fields, 'gangRuns').map(readGang),
    elasticRuns: listAt(fields, 'elasticRuns').map(readElastic),
    inference: listAt(fields, 'inference').map(readRegion),
  };
}

function readSite(site: Fields, months: number): PlacementSite {
  const id = textAt(site, 'id');
  const usableGpus = numbersAt(site, 'usableGpus', id);
  if (usableGpus.length < months) {
    throw new PlacementError(`${id} has usable GPUs for ${usableGpus.length} of ${months} months.`);
  }
  return { id, usableGpus, ...optional(site, 'costPerGpuMonth') };
}

function readGang(run: Fields): GangRun {
  const id = textAt(run, 'id');
  const places = listOfTexts(run, 'places');
  return {
    id,
    gpus: numberAt(run, 'gpus', id),
    durationMonths: numberAt(run, 'durationMonths', id),
    earliest: numberAt(run, 'earliest', id),
    deadline: numberAt(run, 'deadline', id),
    value: numberAt(run, 'value', id),
    mustFinish: fieldAt(run, 'mustFinish') === true,
    ...(places.length > 0 ? { places } : {}),
  };
}

function readElastic(run: Fields): ElasticRun {
  const id = textAt(run, 'id');
  return {
    id,
    gpuMonths: numberAt(run, 'gpuMonths', id),
    maxGpus: numberAt(run, 'maxGpus', id),
    earliest: numberAt(run, 'earliest', id),
    deadline: numberAt(run, 'deadline', id),
    valuePerGpuMonth: numberAt(run, 'valuePerGpuMonth', id),
    mustFinish: fieldAt(run, 'mustFinish') === true,
  };
}

function readRegion(region: Fields): RegionDemand {
  const id = textAt(region, 'region');
  return {
    region: id,
    demand: numbersAt(region, 'demand', id),
    routeCost: (fieldAt(region, 'routeCost') ?? {}) as Readonly<Record<string, number>>,
    unmetCost: numberAt(region, 'unmetCost', id),
  };
}

function fieldAt(fields: Fields, name: string): unknown {
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return fields[name] ?? fields[snake];
}

function numberAt(fields: Fields, name: string, of: string): number {
  const value = fieldAt(fields, name);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new PlacementError(`${of} has no number of ${name}.`);
}

function optional(fields: Fields, name: string): Record<string, number> {
  const value = fieldAt(fields, name);
  return typeof value === 'number' ? { [name]: value } : {};
}

function textAt(fields: Fields, name: string): string {
  const value = fieldAt(fields, name);
  if (typeof value === 'string') return value;
  throw new PlacementError(`Something in the case has no ${name}.`);
}

function numbersAt(fields: Fields, name: string, of: string): readonly number[] {
  const value = fieldAt(fields, name);
  if (Array.isArray(value) && value.every((item) => typeof item === 'number')) return value;
  throw new PlacementError(`${of} has no list of numbers ${name}.`);
}

function listAt(fields: Fields, name: string): readonly Fields[] {
  const value = fieldAt(fields, name) ?? [];
  if (Array.isArray(value)) return value as readonly Fields[];
  throw new PlacementError(`${name} is no list.`);
}

function listOfTexts(fields: Fields, name: string): readonly string[] {
  const value = fieldAt(fields, name) ?? [];
  return Array.isArray(value) ? value.map(String) : [];
}
