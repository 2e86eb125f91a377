import type { BoundProgramme } from '../programme/bound-programme.ts';
import type {
  CheckedObservation,
  CheckedRecord,
  Measurement,
} from '../programme/checked-observation.ts';
import type { CheckedBelief, Citation } from '../programme/checked-programme.ts';
import { prepareEngine, type RunOptions, runWorlds } from '../simulation/run-worlds.ts';
import { samplingPlan } from '../simulation/sampling-plan.ts';
import type { WorldsRun } from '../simulation/worlds-run.ts';
import { replicateDesign } from '../uncertainty/replicate-design.ts';
import { weightedMean, weightedQuantile } from '../uncertainty/statistics/weighted.ts';
import { type Figure, figureOf, valuesOf, withFigures } from './figures.ts';
import { headlineFigures } from './headline-figures.ts';
import { type HeldStatement, heldStatements } from './held-statements.ts';
import { logLikelihood, type WorldWeights, weightsOf } from './observation-likelihood.ts';
import { findResult } from './prediction-test.ts';
import { hashOf } from './summarise.ts';
import { type Target, targetsOf } from './targets.ts';

/** Quantiles of a figure over all worlds as drawn, and weighed by what was found. */
export interface BeforeAfter {
  readonly title: string;
  readonly unit: string;
  readonly before: Quantiles;
  /** Null where no world can be. */
  readonly after: Quantiles | null;
}

export interface Quantiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** What was found, beside what the worlds had there. */
export interface HeldObservation extends Omit<CheckedObservation, 'measures' | 'position'> {
  readonly measured:
    | (BeforeAfter &
        Pick<Measurement, 'found' | 'path' | 'when' | 'errorWritten' | 'errorBy' | 'errorNote'> & {
          /** In the result's unit; a bound's own value. */
          readonly value: number;
          readonly operator: Measurement['operator'];
          /** Share of worlds whose result lies at or below the value. */
          readonly below: number;
          /** What the worlds would be worth under this finding alone. */
          readonly effectiveAlone: number;
        })
    | null;
}

export interface HeldTarget {
  readonly claim: string;
  readonly by: string;
  readonly on: string;
  readonly prediction: string;
  /** Share of worlds in which it holds, as drawn and weighed. */
  readonly before: number;
  readonly after: number | null;
  /** Of the weighed share: sqrt(p (1 - p) / effective worlds). */
  readonly standardError: number | null;
}

export interface HeldQuestion {
  readonly question: string;
  readonly asks: string;
  readonly answers: readonly {
    /** The proposition; weights attach to it and to nobody who says it. */
    readonly claim: string;
    readonly written: string | null;
    readonly before: number;
    readonly after: number | null;
  }[];
}

/** A programme's worlds held against a record. Plain JSON. */
export interface HeldAgainstRecord {
  readonly schema: 'gigastack-record/1';
  readonly title: string;
  readonly about: string | null;
  readonly programme: string;
  readonly programmeHash: string;
  readonly programmeAsOf: string;
  readonly readUntil: string;
  /** First month of the programme, from which dates of results count. */
  readonly startMonth: number;
  readonly belief: string;
  readonly seed: number;
  readonly worlds: number;
  readonly effective: number;
  /** Why the weighed figures are to be taken with care; null where they are not. */
  readonly warning: string | null;
  readonly observations: readonly HeldObservation[];
  readonly targets: readonly HeldTarget[];
  readonly figures: readonly BeforeAfter[];
  readonly questions: readonly HeldQuestion[];
  readonly statuses: readonly HeldStatement[];
  readonly references: readonly Citation[];
  readonly corrections: string | null;
}

/** Under this the weighed figures are a hint and no more. */
const FEW_WORLDS = 100;

export interface HoldRequest {
  readonly belief: CheckedBelief;
  readonly seed: number;
  readonly worlds: number;
  readonly options: RunOptions;
}

/** Weighs the worlds of a programme by what was found later. The base run is not touched. */
export const holdAgainst = async (
  programme: BoundProgramme,
  record: CheckedRecord,
  request: HoldRequest,
): Promise<HeldAgainstRecord> => {
  const targets = targetsOf(programme);
  const headlines = headlineFigures(programme, targets);
  const measured = measuredFigures(programme, record.observations);
  const figures = [...targets.map(({ figure }) => figure), ...headlines, ...measured.values()];
  const bound = withFigures(programme, figures);
  const plan = samplingPlan(bound, request.belief, request.seed, replicateDesign(request.worlds));
  const quantities = figures.map(({ quantity }) => quantity);
  const run = await runWorlds(prepareEngine(bound, quantities), plan, request.options);
  const logs = new Map(
    record.observations.flatMap(({ id, measures }): [string, Float64Array][] => {
      const figure = measured.get(id);
      if (!figure || !measures) return [];
      return [[id, valuesOf(run, figure).map((value) => logLikelihood(value, measures))]];
    }),
  );
  const weighing = record.observations.filter((one) => one.notWeighed === null && logs.has(one.id));
  const weighed = weightsOf(
    weighing.map(({ id }) => logs.get(id) as Float64Array),
    run.worlds,
  );
  const { programme: checked } = bound;
  return {
    schema: 'gigastack-record/1',
    title: record.title,
    about: record.about,
    programme: checked.title,
    programmeHash: hashOf(checked.files),
    programmeAsOf: checked.asOf,
    readUntil: record.asOf,
    startMonth: checked.startMonth,
    belief: request.belief.name,
    seed: request.seed,
    worlds: run.worlds,
    effective: weighed.effective,
    warning: warningOf(weighed, weighing, logs),
    observations: record.observations.map(({ measures, position: _, ...told }) => {
      const figure = measured.get(told.id);
      const log = logs.get(told.id);
      if (!measures || !figure || !log) return { ...told, measured: null };
      const values = valuesOf(run, figure);
      const { found, path, when, errorWritten, errorBy, errorNote, value, operator } = measures;
      return {
        ...told,
        measured: {
          ...{ found, path, when, errorWritten, errorBy, errorNote, value, operator },
          ...beforeAfter(figure, values, weighed),
          below: shareOf(values, (one) => one <= value),
          effectiveAlone: weightsOf([log], run.worlds).effective,
        },
      };
    }),
    targets: targets.map((target) => heldTarget(target, run, weighed)),
    figures: headlines.map((figure) => beforeAfter(figure, valuesOf(run, figure), weighed)),
    questions: heldQuestions(bound, run, weighed),
    statuses: heldStatements(bound, record),
    references: checked.references,
    corrections: record.corrections,
  };
};

const measuredFigures = (
  { model, structure }: BoundProgramme,
  observations: readonly CheckedObservation[],
): ReadonlyMap<string, Figure> =>
  new Map(
    observations.flatMap(({ id, what, measures }): [string, Figure][] => {
      const place = measures && findResult(model, structure, measures.path);
      if (!measures || !place) return [];
      return [[id, figureOf(structure, `observed.${id}`, place, measures.when, what)]];
    }),
  );

/** log likelihood of a finding three errors away. */
const FAR_OFF = -4.5;

const warningOf = (
  { effective }: WorldWeights,
  weighing: readonly CheckedObservation[],
  logs: ReadonlyMap<string, Float64Array>,
): string | null => {
  if (weighing.length === 0) return 'Nothing on record measures a result, so no world is weighed.';
  if (effective === 0) return 'No world fits what was found; nothing weighed can be shown.';
  const missed = weighing.filter(({ id }) => !logs.get(id)?.some((log) => log > FAR_OFF));
  if (missed.length > 0) {
    return (
      `No world comes within three errors of ${missed.map(({ id }) => id).join(', ')}: the ` +
      'weighed figures only pick those that are least unlike.'
    );
  }
  if (effective >= FEW_WORLDS) return null;
  const worth = Math.max(1, Math.round(effective));
  return `The weighed figures rest on what ${worth} worlds are worth: a hint, no estimate.`;
};

const PARTS = [0.1, 0.5, 0.9] as const;

const beforeAfter = (
  { title, unit }: Figure,
  values: Float64Array,
  { weights, effective }: WorldWeights,
): BeforeAfter => {
  const even = new Float64Array(values.length).fill(1);
  const told = (by: Float64Array): Quantiles => {
    const [p10 = 0, p50 = 0, p90 = 0] = PARTS.map((p) => weightedQuantile(values, by, p));
    return { p10, p50, p90 };
  };
  return { title, unit, before: told(even), after: effective === 0 ? null : told(weights) };
};

const shareOf = (values: Float64Array, holds: (value: number) => boolean): number =>
  values.filter(holds).length / values.length;

const heldTarget = (
  { claim, prediction, test }: Target,
  run: WorldsRun,
  { weights, effective }: WorldWeights,
): HeldTarget => {
  const { holds } = test(run);
  const after = effective === 0 ? null : weightedMean(holds, weights);
  return {
    claim: claim.id,
    by: claim.by,
    on: claim.on,
    prediction: prediction.written,
    before: shareOf(holds, (held) => held === 1),
    after,
    standardError: after === null ? null : Math.sqrt((after * (1 - after)) / effective),
  };
};

/** How the rival answers fare: the weight of the worlds that drew each. */
const heldQuestions = (
  { programme }: BoundProgramme,
  run: WorldsRun,
  { weights, effective }: WorldWeights,
): readonly HeldQuestion[] =>
  programme.questions.flatMap(({ id, asks, claims }): HeldQuestion[] => {
    if (!run.plan.questions.some((question) => question.id === id)) return [];
    const drawn = run.answers(id);
    return [
      {
        question: id,
        asks,
        answers: claims.map((claim, index) => {
          const is = Float64Array.from(drawn, (answer) => (answer === index ? 1 : 0));
          return {
            claim,
            written: programme.claims.find((one) => one.id === claim)?.written ?? null,
            before: shareOf(is, (one) => one === 1),
            after: effective === 0 ? null : weightedMean(is, weights),
          };
        }),
      },
    ];
  });
