import { lawDirections } from '../../compute/scaling/constants-uncertainty.ts';
import type { Relation } from '../../equations/dimension.ts';
import type { Quantity } from '../../equations/quantity.ts';
import type { Structure, TableData } from '../../equations/structure.ts';
import * as dimensions from '../../model/dimensions.ts';
import { isEndUser, statedShare } from '../../model/laboratories.ts';
import * as inputs from '../../model/workloads/inputs.ts';
import type { CheckedProgramme, GivenValue } from '../checked-programme.ts';
import { computedValue } from '../computed-value.ts';
import { writePath } from '../path.ts';
import type { Elements } from './elements.ts';
import type { RunPlan } from './plan-runs.ts';
import {
  type TrainingSpeeds,
  trainingSpeeds,
  usefulTimeTable,
  utilisationTable,
} from './training-tables.ts';
import type { ColumnValue } from './value-of-column.ts';
import type { WorkloadElements } from './workload-elements.ts';

/** What the workloads add to a bound programme. */
export interface BoundWorkloads {
  readonly structure: Structure;
  readonly finders: ReadonlyMap<Quantity, (element: number) => ColumnValue>;
}

/** The largest run that was known told its size in the middle of 2024 (library, frontier-run). */
const FRONTIER_YEAR = 2024 + 6.5 / 12;

/** Adds clusters, runs, services, years and uses to a structure, in the order of the plan. */
export const bindWorkloads = (
  programme: CheckedProgramme,
  elements: Elements,
  things: WorkloadElements,
  plan: RunPlan,
  base: Structure,
): BoundWorkloads => {
  const speeds = elements.accelerators.map(({ name }) =>
    trainingSpeeds(name, programme.asOf.slice(0, 7)),
  );
  return {
    structure: {
      ...base,
      elements: new Map([...base.elements, ...namesOf(programme, things, plan)]),
      relations: new Map([...base.relations, ...relationsOf(programme, elements, things, plan)]),
      givens: new Map([...base.givens, ...givensOf(programme, elements, things, plan)]),
      tables: new Map<string, TableData>([
        ...base.tables,
        [inputs.flopUtilisation.path, utilisationTable(speeds.length > 0 ? speeds : [NOBODY])],
        [inputs.usefulTime.path, usefulTimeTable()],
      ]),
    },
    finders: findersOf(programme, elements, things, plan, speeds),
  };
};

/** Stands in the table of a programme without any accelerator; never read. */
const NOBODY: TrainingSpeeds = trainingSpeeds('none', '2025-01');

const LAW_SCORES = 5;

const namesOf = (
  { members }: CheckedProgramme,
  things: WorkloadElements,
  plan: RunPlan,
): readonly (readonly [string, readonly string[]])[] => [
  [dimensions.cluster.name, things.clusters.map(({ name }) => name)],
  [dimensions.run.name, plan.runs.map(({ run }) => run.name)],
  [dimensions.service.name, things.services.map(({ name }) => name)],
  [dimensions.servingPlace.name, things.servingPlaces.map(({ name }) => name)],
  [dimensions.year.name, things.years.map(String)],
  [dimensions.lawScore.name, Array.from({ length: LAW_SCORES }, (_, at) => String(at + 1))],
  [dimensions.use.name, things.uses.map(({ name }) => name)],
  [
    dimensions.part.name,
    things.parts.map(({ party, member }) => (member === '' ? party : `${party} in ${member}`)),
  ],
  [dimensions.member.name, members.map(({ name }) => name)],
];

const relationsOf = (
  { members, parties }: CheckedProgramme,
  { sites, buildings, accelerators }: Elements,
  things: WorkloadElements,
  plan: RunPlan,
): readonly (readonly [string, Int32Array])[] => {
  const memberOf = sites.map(({ name }) => members.findIndex((one) => one.sites.includes(name)));
  const relations: readonly (readonly [Relation, readonly number[]])[] = [
    [
      dimensions.clusterOf,
      sites.map((_, site) => things.clusters.findIndex((one) => one.sites.includes(site))),
    ],
    [
      dimensions.generationOfCluster,
      things.clusters.map(({ accelerator }) =>
        accelerators.findIndex(({ name }) => name === accelerator),
      ),
    ],
    [dimensions.clusterOfRun, plan.runs.map(({ cluster }) => cluster)],
    [dimensions.serviceAt, things.servingPlaces.map(({ service }) => service)],
    [dimensions.clusterOfPlace, things.servingPlaces.map(({ cluster }) => cluster)],
    [
      dimensions.serverOf,
      things.services.map(({ by }) => parties.findIndex(({ name }) => name === by)),
    ],
    [dimensions.siteOfUse, things.uses.map(({ site }) => site)],
    [dimensions.partOfUse, things.uses.map(({ part }) => part)],
    [dimensions.memberOfSite, memberOf],
    [dimensions.memberOfBuilding, buildings.map(({ siteIndex }) => memberOf[siteIndex]!)],
  ];
  return relations.map(([{ name }, targets]) => [name, Int32Array.from(targets)]);
};

const givensOf = (
  { startMonth, steps, monthsPerStep }: CheckedProgramme,
  { accelerators }: Elements,
  things: WorkloadElements,
  plan: RunPlan,
): readonly (readonly [string, Float64Array])[] => {
  const directions = lawDirections();
  const last = steps * monthsPerStep - 0.5;
  const givens: readonly (readonly [Quantity, readonly number[]])[] = [
    [inputs.generationIndex, accelerators.map((_, at) => at)],
    [inputs.gang, plan.runs.map(({ accelerators: gang }) => gang)],
    [inputs.isAskedFor, things.services.map(({ asked }) => (asked === null ? 0 : 1))],
    [inputs.yearNumber, things.years],
    [inputs.beforeYear, things.years.map((year) => year * 12 - startMonth - 0.5)],
    [
      inputs.endOfYear,
      things.years.map((year) => Math.min(last, (year + 1) * 12 - startMonth - 0.5)),
    ],
    [inputs.yearsSinceFrontier, things.years.map((year) => year + 1 - FRONTIER_YEAR)],
    [inputs.factorsOfE, directions.e],
    [inputs.factorsOfA, directions.a],
    [inputs.factorsOfB, directions.b],
    [inputs.factorsOfAlpha, directions.alpha],
    [inputs.factorsOfBeta, directions.beta],
    [isEndUser, things.uses.map(({ share }) => (share === null ? 1 : 0))],
  ];
  return givens.map(([{ path }, values]) => [path, Float64Array.from(values)]);
};

const findersOf = (
  programme: CheckedProgramme,
  elements: Elements,
  things: WorkloadElements,
  plan: RunPlan,
  speeds: readonly TrainingSpeeds[],
): BoundWorkloads['finders'] => {
  const finders = new Map<Quantity, (element: number) => ColumnValue>();
  const feed = (
    quantity: Quantity,
    find: (element: number) => GivenValue,
    site: (element: number) => string | null = () => null,
  ): void => {
    finders.set(quantity, (element) => {
      const given = find(element);
      return { given, path: given.path, site: site(element) };
    });
  };
  const { clusters, services, servingPlaces, uses } = things;
  feed(inputs.trainingSpeed, (element) => {
    const { name, priceUsd } = elements.accelerators[element]!;
    const { low, high, gpu } = speeds[element]!;
    const path = writePath(['workloads', 'accelerators', name, 'trainingSpeed']);
    const { position } = priceUsd.provenance;
    const note =
      gpu === null
        ? `Nobody measured ${name}: between a fifth and a half of its peak.`
        : `Time of a training step on ${gpu} by gigastack/compute; its 80 % band.`;
    return computedValue({ path, unit: '1', estimate: 1, low, high, note, position });
  });
  const unused = (quantity: Quantity, path: readonly string[], value: number): GivenValue =>
    fixed(quantity, writePath(path), value, programme);
  feed(
    inputs.speedAcross,
    (element) =>
      clusters[element]!.keeps ??
      unused(inputs.speedAcross, ['workloads', 'networks', clusters[element]!.name, 'keeps'], 1),
  );
  feed(inputs.flopNeeded, (element) => {
    const { run, flop } = plan.runs[element]!;
    return (
      run.flop ?? { ...unused(inputs.flopNeeded, ['workloads', 'runs', run.name, 'flop'], flop) }
    );
  });
  feed(inputs.earliestStart, (element) => plan.runs[element]!.run.earliest);
  feed(inputs.tokensPerAccelerator, (element) => {
    const { service, cluster } = servingPlaces[element]!;
    return services[service]!.speeds[clusters[cluster]!.accelerator]!;
  });
  feed(
    inputs.tokensAsked,
    (element) =>
      services[element]!.asked ??
      unused(inputs.tokensAsked, ['workloads', 'services', services[element]!.name, 'asked'], 0),
  );
  feed(inputs.askedGrowth, (element) => services[element]!.growth);
  feed(inputs.tokenPrice, (element) => services[element]!.price);
  feed(inputs.priceDecline, (element) => services[element]!.decline);
  feed(
    statedShare,
    (element) =>
      uses[element]!.share ??
      unused(statedShare, ['workloads', 'shares', uses[element]!.name, 'rest'], 0),
    (element) => elements.sites[uses[element]!.site]!.name,
  );
  finders.set(inputs.lawScores, (element) => {
    const given = programme.settings['workloads.law-score'];
    if (!given) throw new Error('the programme has no value of workloads.law-score');
    return { given, path: `workloads.lawScores.${element + 1}`, site: null };
  });
  return finders;
};

/** A number that the file does not state because there is nothing to state. */
const fixed = (
  { declaration }: Quantity,
  path: string,
  value: number,
  { files }: CheckedProgramme,
): GivenValue => ({
  path,
  written: 'not stated',
  unit: declaration.unit,
  distribution: { kind: 'point', value },
  question: null,
  claimDistributions: [],
  claim: null,
  loadings: {},
  provenance: {
    kind: 'assumption',
    by: 'Gigastack',
    citation: null,
    note: 'Made by the plan, or nothing to state.',
    confidence: null,
    libraryEntry: null,
    known: null,
    hindsight: false,
    position: { file: files[0]?.path ?? '', line: 1, column: 1 },
  },
});
