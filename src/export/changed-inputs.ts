import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedBelief, GivenValue } from '../programme/checked-programme.ts';
import { readDates } from '../quantities/expected-quantity.ts';
import { plainDesign } from '../simulation/plain-design.ts';
import { centralWorld } from '../simulation/sample-block.ts';
import { samplingPlan } from '../simulation/sampling-plan.ts';
import { median } from '../uncertainty/distribution.ts';
import { CONSTANT, PATH } from './columns.ts';
import {
  INPUTS,
  KIND,
  KIND_ANSWER,
  KIND_CHOICE,
  KIND_CLAIM,
  KIND_UNSTATED,
  KIND_VALUE,
} from './sheets/inputs-sheet.ts';
import type { ReadValue } from './xlsx-file.ts';

/** One input that stands otherwise in a workbook than in its programme. */
export interface ChangedInput {
  readonly path: string;
  /** As the programme's file has it. */
  readonly was: string;
  /** What a scenario says of it instead: another claim, a number, or a date by its distance. */
  readonly now:
    | { readonly kind: 'claim'; readonly claim: string }
    | { readonly kind: 'value'; readonly value: number; readonly unit: string }
    | { readonly kind: 'later'; readonly months: number };
}

/** A workbook that is not one of this programme, or holds something that is no number. */
export class WorkbookFault extends Error {}

type Cells = readonly (readonly ReadValue[])[];

/**
 * The inputs that a workbook has otherwise than the programme that it was exported from, in the
 * order of the workbook. The answer to a question follows from the number of its claim; what the
 * file last computed is not asked for. Throws `WorkbookFault`.
 */
export const changedInputs = (
  sheets: ReadonlyMap<string, Cells>,
  bound: BoundProgramme,
  belief: CheckedBelief,
): readonly ChangedInput[] => {
  const cells = sheets.get(INPUTS);
  if (!cells) throw new WorkbookFault(`it has no sheet called ${INPUTS}`);
  const plan = samplingPlan(bound, belief, 1, plainDesign(1));
  const central = centralWorld(plan);
  const chosen = new Map(plan.questions.map(({ id }, at) => [id, central.claims[at] ?? 0]));
  const ids = new Map(bound.programme.questions.map(({ id, claims }) => [id, claims]));
  const known = new Map(bound.inputs.map(({ given }) => [given.path, given]));
  const choices = new Map<string, number>();
  let claims: number[] = [];
  const found: ChangedInput[] = [];
  cells.forEach((row, at) => {
    const kind = row[KIND - 1];
    const path = row[PATH - 1];
    if (typeof path !== 'string') return;
    if (kind === KIND_CHOICE) {
      const question = path.replace(/^questions\./, '');
      const most = ids.get(question)?.length ?? 0;
      const choice = numberAt(row, at);
      if (!Number.isInteger(choice) || choice < 1 || choice > most) {
        throw new WorkbookFault(
          `${path} (${INPUTS}, row ${at + 1}) is ${choice}, not 1 to ${most}`,
        );
      }
      choices.set(question, choice - 1);
    } else if (kind === KIND_CLAIM) claims.push(numberAt(row, at));
    else if (kind === KIND_ANSWER || kind === KIND_VALUE || kind === KIND_UNSTATED) {
      const given = known.get(path);
      if (!given) throw new WorkbookFault(`${path} (${INPUTS}, row ${at + 1}) is no input`);
      known.delete(path);
      const change =
        kind === KIND_ANSWER
          ? changedAnswer(given, claims, choices, chosen, ids)
          : changedValue(given, numberAt(row, at), median(given.distribution ?? NOTHING));
      if (change && kind === KIND_UNSTATED) {
        throw new WorkbookFault(`${path} is not stated in the programme: state it there first`);
      }
      claims = [];
      if (change) found.push({ path, was: given.written, now: change });
    }
  });
  const [missing] = known.keys();
  if (missing !== undefined) throw new WorkbookFault(`its sheet ${INPUTS} has no line ${missing}`);
  return found;
};

const NOTHING = { kind: 'point', value: Number.NaN } as const;

const numberAt = (row: readonly ReadValue[], at: number): number => {
  const value = row[CONSTANT - 1];
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new WorkbookFault(`${String(row[PATH - 1])} (${INPUTS}, row ${at + 1}) holds no number`);
};

/** Files keep 15 digits or more of a number. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.abs(b);

const changedValue = (
  given: GivenValue,
  value: number,
  was: number,
): ChangedInput['now'] | null => {
  if (isSame(value, was)) return null;
  const isDate = given.unit === 'month' && readDates(given.written).ok;
  return isDate
    ? { kind: 'later', months: value - was }
    : { kind: 'value', value, unit: given.unit };
};

const changedAnswer = (
  given: GivenValue,
  claims: readonly number[],
  choices: ReadonlyMap<string, number>,
  chosen: ReadonlyMap<string, number>,
  ids: ReadonlyMap<string, readonly string[]>,
): ChangedInput['now'] | null => {
  const question = given.question ?? '';
  const before = chosen.get(question) ?? 0;
  const choice = choices.get(question) ?? before;
  const value = claims[choice];
  const claimed = given.claimDistributions[choice];
  if (value === undefined || !claimed) {
    throw new WorkbookFault(`the lines of the question ${question} are not complete`);
  }
  const change = changedValue(given, value, median(claimed));
  if (change?.kind === 'later') throw new WorkbookFault(`${given.path} is a date in dispute`);
  if (change) return change;
  return choice === before ? null : { kind: 'claim', claim: ids.get(question)?.[choice] ?? '' };
};
