import { inEach, spoken } from '../language/language.ts';
import { told } from '../language/told.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedClaim } from '../programme/checked-programme.ts';
import { parsePath } from '../programme/path.ts';
import { displayProbability, displayQuantity, displayRange } from '../quantities/display.ts';
import { displayDay } from '../quantities/display-date.ts';
import { retoldAmount } from '../quantities/retold-amount.ts';
import { parseUnit } from '../quantities/unit.ts';
import { answerWords } from './answer-words.ts';
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

const beliefSentence = (
  bound: BoundProgramme,
  target: TargetSummary,
  worlds: number,
): Sentence => ({
  ...inEach(() => {
    const claim = bound.programme.claims.find(({ id }) => id === target.claim);
    const { value } = target.probability;
    const holds =
      value === 0 || value === 1
        ? displayProbability(value, worlds)
        : answerWords.ofWorlds(displayProbability(value));
    const block = target.blockedBy[0];
    const blocked = block
      ? answerWords.blocked(causeText(block.cause), displayProbability(block.share))
      : '';
    const what = claim ? statementText(claim, target) : target.prediction;
    const statement = answerWords.statement(
      what,
      claim?.by ?? target.by,
      claim ? writtenDay(claim.on) : null,
    );
    return leadText(target.wouldHaveToBelieve, statement, answerWords.asItStands(holds, blocked));
  }),
  paths: [target.prediction],
});

const statementText = (claim: CheckedClaim, target: TargetSummary): string =>
  claim.about?.kind === 'prediction'
    ? predictionText(claim.about.prediction, lowerFirst(told(target.title)))
    : target.prediction;

const leadText = (
  changes: readonly Change[] | null,
  statement: string,
  asItStands: string,
): string => {
  if (changes === null) return answerWords.notEven(statement, asItStands);
  if (changes.length === 0) return answerWords.nothingMore(statement, asItStands);
  const named = changes.slice(0, MOST_CHANGES_TOLD).map(changeText);
  const rest = changes.length - named.length;
  if (rest > 0) named.push(answerWords.moreChanges(rest));
  return answerWords.haveToBelieve(statement, answerWords.and(named), asItStands);
};

/** `SoftBank equity secured: $19B` for an answer, else the input's title with both values. */
const changeText = (change: Change): string => {
  if (change.from !== 'in dispute') {
    const [from, to] = [retoldAmount(change.from), retoldAmount(change.to)];
    return answerWords.instead(lowerFirst(told(change.title)), to, from);
  }
  const path = parsePath(change.path);
  const names = path.ok ? path.value.slice(1) : [change.title];
  return answerWords.settled(names, retoldAmount(change.to.replace(/ \([^)]*\)$/, '')));
};

/** `Spent by` as `spent by`; `IT power` and `PUE` keep their capitals. */
const lowerFirst = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

const causeText = (cause: string): string =>
  cause === 'several at once' ? answerWords.severalAtOnce : told(cause);

/** A day as the file has it; in French as people write it. */
const writtenDay = (day: string): string => (spoken() === 'en' ? day : retoldAmount(day));

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
  return {
    ...inEach(() =>
      answerWords.securedOf(
        usd(said.p50),
        rangeText(signed),
        writtenDay(programme.asOf),
        programmeShortfall(bound, money, worlds),
      ),
    ),
    paths: ['capital.announced', 'capital.secured', 'capital.peakGap'],
  };
};

const programmeShortfall = (bound: BoundProgramme, money: MoneySummary, worlds: Worlds): string => {
  const { value } = money.gapProbability;
  const peak = bound.model.byPath.get('capital.peakGap');
  if (value === 0 || !peak) return 'no party ever lacks money for what it sets out to build';
  const short = worlds.perWorld(peak, 0).filter((gap) => gap > 1);
  return answerWords.fallsShort(displayProbability(value), rangeText(spreadOf(short)));
};

/** `$27.1B to $479B (P10 to P90, median $253B)`, or one figure where nothing is uncertain. */
const rangeText = ({ p10, p50, p90 }: Spread): string =>
  usd(p10) === usd(p90)
    ? usd(p50)
    : answerWords.spread(displayRange(p10, p90, parseUnit('USD')), usd(p50));

const buildingSentence = (
  bound: BoundProgramme,
  parts: { readonly sites: readonly SiteSummary[]; readonly figures: readonly Figure[] },
  worlds: Worlds,
): Sentence => {
  const pieces: (() => string)[] = [];
  const paths: string[] = [];
  for (const id of ['headline.it', 'headline.spent']) {
    const figure = parts.figures.find((candidate) => candidate.id === id);
    if (!figure) continue;
    const { p10, p50, p90 } = spreadOf(valuesOf(worlds, figure));
    const unit = parseUnit(figure.unit);
    pieces.push(() =>
      answerWords.figureIs(
        lowerWords(told(figure.title)),
        displayRange(p10, p90, unit),
        displayQuantity(p50, unit),
      ),
    );
    paths.push(figure.path);
  }
  const first = parts.sites
    .flatMap((site) => site.buildings.map((building) => ({ site, building })))
    .filter(({ building }) => building.ready.p50 !== null)
    .sort((a, b) => (a.building.ready.p50 as number) - (b.building.ready.p50 as number))[0];
  if (first) {
    const { p10, p50, p90 } = first.building.ready;
    pieces.unshift(() =>
      answerWords.firstBuilding(
        first.site.name,
        day(p50 as number),
        p10 !== null && p90 !== null ? [day(p10), day(p90)] : null,
      ),
    );
    paths.unshift('buildings.readyAt');
  }
  const sentence = inEach(() => {
    const text =
      pieces.length > 0
        ? answerWords.joined(pieces.map((piece) => piece()))
        : answerWords.buildsNothing(bound.programme.title);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  });
  return { ...sentence, paths };
};

/** `IT power that ...` keeps its capitals, `Spent by ...` loses the first. */
const lowerWords = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : answerWords.whatIs(lowerFirst(text));

const day = (month: number): string => displayDay(month).replace(/^\d+(er)? /, '');
