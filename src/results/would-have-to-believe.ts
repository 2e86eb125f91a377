import type { CheckedClaim, CheckedProgramme } from '../programme/checked-programme.ts';
import { parsePath } from '../programme/path.ts';
import { displayQuantity } from '../quantities/display.ts';
import { displayMonth } from '../quantities/display-date.ts';
import { parseUnit } from '../quantities/unit.ts';
import type { SamplingPlan } from '../simulation/sampling-plan.ts';
import { correlationOf, meanOf } from '../uncertainty/statistics/moments.ts';
import { type Experiment, type Held, holding, type Lever } from './experiments.ts';
import type { PredictionTest } from './prediction-test.ts';
import type { Change } from './run-summary.ts';
import type { Worlds } from './worlds.ts';

/** An input is moved no further than all but one draw in a hundred. */
const FURTHEST = 0.99;
/** An input's correlation with the figure must be this many times what chance would show. */
const BEYOND_CHANCE = 2.5;
const HALVINGS = 6;

export interface BeliefSearch {
  readonly plan: SamplingPlan;
  readonly programme: CheckedProgramme;
  readonly levers: readonly Lever[];
  readonly experiment: Experiment;
  /** The worlds of the run as drawn. */
  readonly asDrawn: Worlds;
  /** Values drawn for each lever in the first worlds of the run. */
  readonly drawn: (lever: Lever) => Float64Array;
  readonly test: (worlds: Worlds) => PredictionTest;
}

interface Move {
  readonly lever: Lever | null;
  readonly question: string | null;
  readonly answer: number;
  /** +1 when more of it helps. */
  readonly sign: number;
  readonly strength: number;
}

/**
 * The least change of inputs with which a prediction holds in half of the worlds. All inputs that
 * move the figure are taken together to the same quantile on their helpful side, no further than
 * needed; then every one that is not needed is put back, the weakest first. Null when not even the
 * helpful ends of all ranges together suffice; empty when it holds in half of them as it is.
 */
export const wouldHaveToBelieve = (search: BeliefSearch): readonly Change[] | null => {
  const { plan, experiment, test } = search;
  const share = (held: Held): number => meanOf(test(experiment(holding(plan, held))).holds);
  const asDrawn = test(search.asDrawn);
  if (meanOf(asDrawn.holds) >= 0.5) return [];

  const better = isUpperBound(asDrawn) ? -1 : 1;
  let moves = helpfulMoves(search, search.asDrawn, asDrawn.figure, better);
  const heldAt = (chosen: readonly Move[], level: number): Held => holdAt(chosen, level);
  if (share(heldAt(moves, FURTHEST)) < 0.5) return null;

  let low = 0.5;
  let level = FURTHEST;
  for (let turn = 0; turn < HALVINGS; turn++) {
    const middle = (low + level) / 2;
    if (share(heldAt(moves, middle)) >= 0.5) level = middle;
    else low = middle;
  }
  // The strongest that suffice by bisection, then those among them that are not needed either.
  let fewest = 1;
  let enough = moves.length;
  while (fewest < enough) {
    const middle = Math.floor((fewest + enough) / 2);
    if (share(heldAt(moves.slice(0, middle), level)) >= 0.5) enough = middle;
    else fewest = middle + 1;
  }
  moves = moves.slice(0, enough);
  for (let index = moves.length - 1; index >= 0 && moves.length > 1; index--) {
    const fewer = moves.filter((_, other) => other !== index);
    if (share(heldAt(fewer, level)) >= 0.5) moves = fewer;
  }
  return moves.map((move) => describe(search, move, level));
};

/** Whether the test asks for the figure to stay small (`<`, `<=`): failing worlds have more of it. */
const isUpperBound = ({ holds, figure }: PredictionTest): boolean => {
  if (holds.every((held) => held === 0)) return false;
  return correlationOf(holds, figure) < 0;
};

const helpfulMoves = (
  { programme, levers, drawn }: BeliefSearch,
  asDrawn: Worlds,
  figure: Float64Array,
  better: number,
): readonly Move[] => {
  const moves: Move[] = [];
  for (const lever of levers) {
    if (lever.question !== null || lever.at(0.25) === lever.at(0.75)) continue;
    const values = drawn(lever);
    const correlation = correlationOf(values, figure.subarray(0, values.length));
    if (!(Math.abs(correlation) >= BEYOND_CHANCE / Math.sqrt(values.length))) continue;
    moves.push({
      lever,
      question: null,
      answer: 0,
      sign: Math.sign(correlation) * better,
      strength: Math.abs(correlation),
    });
  }
  const asked = new Set(levers.map(({ question }) => question));
  for (const { id, claims } of programme.questions) {
    if (!asked.has(id)) continue;
    const answers = asDrawn.answers(id);
    const means = claims.map((_, answer) => meanWhere(figure, answers, answer));
    const best = bestOf(means, better);
    if (best === null) continue;
    moves.push({ lever: null, question: id, answer: best, sign: 1, strength: 1 });
  }
  return moves.sort((a, b) => b.strength - a.strength);
};

/** Mean of the figure in the worlds that drew the answer; NaN where none did. */
const meanWhere = (figure: Float64Array, answers: Uint8Array, answer: number): number => {
  let sum = 0;
  let count = 0;
  answers.forEach((drawn, world) => {
    if (drawn !== answer) return;
    sum += figure[world] as number;
    count++;
  });
  return sum / count;
};

/** Index of the best mean; null where the answers make no difference, or only one was drawn. */
const bestOf = (means: readonly number[], better: number): number | null => {
  let best: number | null = null;
  let differ = false;
  means.forEach((mean, answer) => {
    if (Number.isNaN(mean)) return;
    if (best !== null && mean !== means[best]) differ = true;
    if (best === null || mean * better > (means[best] as number) * better) best = answer;
  });
  return differ ? best : null;
};

const holdAt = (moves: readonly Move[], level: number): Held => {
  const values = new Map<string, number>();
  const answers = new Map<string, number>();
  for (const { lever, question, answer, sign } of moves) {
    if (question !== null) answers.set(question, answer);
    const value = lever?.at(sign > 0 ? level : 1 - level);
    if (lever && value !== null && value !== undefined) values.set(lever.path, value);
  }
  return { values, answers };
};

const describe = ({ programme }: BeliefSearch, move: Move, level: number): Change => {
  if (move.lever) {
    const { lever } = move;
    const isDate = lever.title.endsWith(SINCE_START);
    const text = (probability: number): string => {
      const value = lever.at(probability) as number;
      return isDate
        ? displayMonth(Math.floor(programme.startMonth + value))
        : displayQuantity(value, parseUnit(lever.unit));
    };
    return {
      path: lever.path,
      title: `${isDate ? lever.title.slice(0, -SINCE_START.length) : lever.title}${ownerOf(lever)}`,
      from: text(0.5),
      to: text(move.sign > 0 ? level : 1 - level),
    };
  }
  const question = programme.questions.find(({ id }) => id === move.question);
  const id = question?.claims[move.answer];
  const claim = programme.claims.find((candidate) => candidate.id === id);
  return {
    path: question?.about ?? '',
    title: question?.asks ?? '',
    from: 'in dispute',
    to: `${claimText(claim)} (${id ?? ''})`,
  };
};

/** How the model's dates say from when they count; people are told the month itself. */
const SINCE_START = ', in months since the start';

/** ` (Abilene)`: the site, source or contract that an input belongs to. */
const ownerOf = ({ path, site }: Lever): string => {
  if (site !== null) return ` (${site})`;
  const read = parsePath(path);
  const [section, name] = read.ok ? read.value : [];
  return name !== undefined && section !== 'library' ? ` (${name})` : '';
};

/** A claim's own words where it gives one number, else about what it amounts to. */
const claimText = (claim: CheckedClaim | undefined): string => {
  const written = claim?.written ?? '';
  return /\b(low|mode|p50|to)\b/.test(written) && claim?.readAs === null
    ? written.replace(/^low (.*), mode (.*), high (.*)$/, 'about $2')
    : written;
};
