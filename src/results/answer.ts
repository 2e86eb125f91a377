import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedClaim } from '../programme/checked-programme.ts';
import { parsePath } from '../programme/path.ts';
import { displayProbability, displayQuantity, displayRange } from '../quantities/display.ts';
import { displayDay } from '../quantities/display-date.ts';
import { parseUnit } from '../quantities/unit.ts';
import { type Figure, valuesOf } from './figures.ts';
import { predictionText } from './prediction-text.ts';
import type {
  Change,
  MoneySummary,
  RunSummary,
  SiteSummary,
  Spread,
  TargetSummary,
} from './run-summary.ts';
import { spreadOf } from './spread.ts';
import type { Worlds } from './worlds.ts';

type Sentence = RunSummary['answer'][number];

const usd = (value: number): string => displayQuantity(value, parseUnit('USD'));

/**
 * The answer in three sentences: what one would have to believe, whether the money is there, what
 * gets built by when. Each is made from results and names the paths that it stands on.
 */
export const answerOf = (
  bound: BoundProgramme,
  worlds: Worlds,
  parts: {
    readonly targets: readonly TargetSummary[];
    readonly money: MoneySummary;
    readonly sites: readonly SiteSummary[];
    readonly figures: readonly Figure[];
  },
): readonly Sentence[] => {
  const [headline] = parts.targets;
  return [
    ...(headline ? [beliefSentence(bound, headline, worlds.worlds)] : []),
    moneySentence(bound, parts.money, worlds),
    buildingSentence(bound, parts, worlds),
  ];
};

const MOST_CHANGES_TOLD = 5;

const beliefSentence = (bound: BoundProgramme, target: TargetSummary, worlds: number): Sentence => {
  const claim = bound.programme.claims.find(({ id }) => id === target.claim);
  const who = claim ? `${claim.by}, ${claim.on}` : target.by;
  const holds =
    target.probability.value === 0 || target.probability.value === 1
      ? displayProbability(target.probability.value, worlds)
      : `${displayProbability(target.probability.value)} of worlds`;
  const block = target.blockedBy[0];
  const blocked = block
    ? `; where it fails, ${causeText(block.cause)} stands in the way first ` +
      `(${displayProbability(block.share)} of those worlds)`
    : '';
  const what = claim ? statementText(claim, target) : target.prediction;
  const asItStands = `as the file stands it holds in ${holds}${blocked}`;
  return {
    text: `${leadText(target.wouldHaveToBelieve, `"${what}" (${who})`, asItStands)}.`,
    paths: [target.prediction],
  };
};

const statementText = (claim: CheckedClaim, target: TargetSummary): string =>
  claim.about?.kind === 'prediction'
    ? predictionText(claim.about.prediction, lowerFirst(target.title))
    : target.prediction;

const leadText = (
  changes: readonly Change[] | null,
  statement: string,
  asItStands: string,
): string => {
  if (changes === null) {
    return (
      `Not even the helpful ends of all stated ranges together bring ${statement} about in half ` +
      `of the worlds; ${asItStands}`
    );
  }
  if (changes.length === 0) {
    return `To expect ${statement} nothing more than the file’s assumptions must be believed: ${asItStands}`;
  }
  const told = changes.slice(0, MOST_CHANGES_TOLD).map(changeText);
  const rest = changes.length - told.length;
  if (rest > 0) told.push(`${rest} more such change${rest === 1 ? '' : 's'}`);
  const list =
    told.length === 1 ? told[0] : `${told.slice(0, -1).join(', ')} and ${told[told.length - 1]}`;
  return `To expect ${statement} in half of the worlds one would have to believe ${list}; ${asItStands}`;
};

/** `SoftBank equity secured: $19B` for an answer, else the input's title with both values. */
const changeText = (change: Change): string => {
  if (change.from !== 'in dispute') {
    return `${lowerFirst(change.title)} ${change.to} instead of ${change.from}`;
  }
  const path = parsePath(change.path);
  const names = path.ok ? path.value.slice(1).join(' ') : change.title;
  return `${names} ${change.to.replace(/ \([^)]*\)$/, '')}`;
};

/** `Spent by` as `spent by`; `IT power` and `PUE` keep their capitals. */
const lowerFirst = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

const causeText = (cause: string): string =>
  cause === 'several at once' ? 'no single obstacle but several at once' : cause;

const moneySentence = (bound: BoundProgramme, money: MoneySummary, worlds: Worlds): Sentence => {
  const { programme } = bound;
  const announced = bound.model.byPath.get('capital.announcedLevel');
  const secured = bound.model.byPath.get('capital.securedAtFirst');
  const together = (quantity: typeof announced): Float64Array => {
    const sum = new Float64Array(worlds.worlds);
    if (!quantity) return sum;
    const counted = bound.structure.givens.get('capital.onLadder');
    programme.sources.forEach((_, source) => {
      if (counted?.[source] !== 1) return;
      worlds.perWorld(quantity, source).forEach((value, world) => {
        sum[world] = (sum[world] as number) + value;
      });
    });
    return sum;
  };
  const said = spreadOf(together(announced));
  const signed = spreadOf(together(secured));
  const short = programmeShortfall(bound, money, worlds);
  return {
    text:
      `Of ${usd(said.p50)} announced, ${rangeText(signed)} was secured on ${programme.asOf}; ` +
      `${short}.`,
    paths: ['capital.announced', 'capital.secured', 'capital.peakGap'],
  };
};

const programmeShortfall = (bound: BoundProgramme, money: MoneySummary, worlds: Worlds): string => {
  const { value } = money.gapProbability;
  const peak = bound.model.byPath.get('capital.peakGap');
  if (value === 0 || !peak) return 'no party ever lacks money for what it sets out to build';
  const short = worlds.perWorld(peak, 0).filter((gap) => gap > 1);
  return (
    `money falls short in ${displayProbability(value)} of worlds, and there by ` +
    `${rangeText(spreadOf(short))} at its worst`
  );
};

/** `$27.1B to $479B (P10 to P90, median $253B)`, or one figure where nothing is uncertain. */
const rangeText = ({ p10, p50, p90 }: Spread): string =>
  usd(p10) === usd(p90)
    ? usd(p50)
    : `${displayRange(p10, p90, parseUnit('USD'))} (P10 to P90, median ${usd(p50)})`;

const buildingSentence = (
  bound: BoundProgramme,
  parts: { readonly sites: readonly SiteSummary[]; readonly figures: readonly Figure[] },
  worlds: Worlds,
): Sentence => {
  const pieces: string[] = [];
  const paths: string[] = [];
  for (const id of ['headline.it', 'headline.spent']) {
    const figure = parts.figures.find((candidate) => candidate.id === id);
    if (!figure) continue;
    const spread = spreadOf(valuesOf(worlds, figure));
    const range = displayRange(spread.p10, spread.p90, parseUnit(figure.unit));
    pieces.push(
      `${lowerWords(figure.title)} is ${range} (median ${displayQuantity(spread.p50, parseUnit(figure.unit))})`,
    );
    paths.push(figure.path);
  }
  const first = parts.sites
    .flatMap((site) => site.buildings.map((building) => ({ site, building })))
    .filter(({ building }) => building.ready.p50 !== null)
    .sort((a, b) => (a.building.ready.p50 as number) - (b.building.ready.p50 as number))[0];
  if (first) {
    const { p10, p50, p90 } = first.building.ready;
    const range = p10 !== null && p90 !== null ? ` (P10 to P90: ${day(p10)} to ${day(p90)})` : '';
    pieces.unshift(
      `the first building, at ${first.site.name}, is ready by ${day(p50 as number)}${range}`,
    );
    paths.unshift('buildings.readyAt');
  }
  const text = pieces.length > 0 ? pieces.join('; ') : `${bound.programme.title} builds nothing`;
  return { text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`, paths };
};

/** `IT power that ...` keeps its capitals, `Spent by ...` loses the first. */
const lowerWords = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : `what is ${lowerFirst(text)}`;

const day = (month: number): string => displayDay(month).replace(/^\d+ /, '');
