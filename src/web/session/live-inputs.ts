import { inEach } from '../../language/language.ts';
import type { BoundProgramme } from '../../programme/bound-programme.ts';
import type { CheckedBelief, CheckedClaim, Provenance } from '../../programme/checked-programme.ts';
import { leversOf } from '../../results/experiments.ts';
import { inputTitle, isDate } from '../../results/input-text.ts';
import { inputWords } from '../words/input-words.ts';
import type { AskedQuestion, ClaimCard, Control, NamedBelief } from './live-messages.ts';

/** Every input with a range of its own: those of the whole programme first, buildings' last. */
export const controlsOf = (bound: BoundProgramme): readonly Control[] => {
  const controls = leversOf(bound).flatMap((lever): Control[] => {
    if (lever.question !== null) return [];
    const [low, p10, p50, p90, high] = [0.01, 0.1, 0.5, 0.9, 0.99].map((p) => lever.at(p));
    const input = bound.inputs[lever.columns[0] ?? -1];
    if (low == null || high == null || !(low < high) || !input) return [];
    const { written, provenance } = input.given;
    return [
      {
        path: lever.path,
        title: inputTitle(input),
        unit: lever.unit,
        isDate: isDate(input),
        chapter: lever.chapter,
        site: lever.site,
        low,
        high,
        p10: p10 as number,
        p50: p50 as number,
        p90: p90 as number,
        written,
        source: inEach(() => sourceText(provenance)),
        url: provenance.citation?.url ?? null,
        place: `${provenance.position.file}:${provenance.position.line}`,
      },
    ];
  });
  return [0, 1, 2].flatMap((level) => controls.filter((control) => levelOf(control) === level));
};

const levelOf = ({ path, site }: Control): number =>
  /\.buildings\.\d+\./.test(path) ? 2 : site === null ? 0 : 1;

/** Who says so; what nobody published is called what it is. */
export const sourceText = ({ citation, by }: Provenance): string =>
  citation
    ? `${citation.publisher}: ${citation.title}${citation.at ? `, ${citation.at}` : ''}`
    : inputWords.ownedBy(by);

/** A claim as a statement card shows it. */
export const claimCard = (claim: CheckedClaim): ClaimCard => ({
  id: claim.id,
  by: claim.by,
  on: claim.on,
  written: claim.written ?? '',
  quote: claim.quote,
  language: claim.originalLanguage,
  translation: claim.translation,
  url: claim.citation.url,
});

/** The questions that some input hangs on. */
export const questionsOf = ({ programme, inputs }: BoundProgramme): readonly AskedQuestion[] => {
  const drawn = new Set(inputs.map(({ given }) => given.question));
  const claims = new Map(programme.claims.map((claim) => [claim.id, claim]));
  return programme.questions
    .filter(({ id }) => drawn.has(id))
    .map(({ id, asks, claims: ids }) => ({
      id,
      asks,
      claims: ids.flatMap((claim) => {
        const found = claims.get(claim);
        return found ? [claimCard(found)] : [];
      }),
    }));
};

const EVEN_ODDS = 'even-odds';

/** The beliefs of the file; `even-odds` is made where it has none. */
export const beliefsOf = ({ programme }: BoundProgramme): readonly CheckedBelief[] =>
  programme.beliefs.some(({ name }) => name === EVEN_ODDS)
    ? programme.beliefs
    : [
        {
          name: EVEN_ODDS,
          title: 'Every rival claim weighs the same',
          note: null,
          weights: Object.fromEntries(
            programme.questions.map(({ id, claims }) => [id, claims.map(() => 1 / claims.length)]),
          ),
          position: { file: '', line: 1, column: 1 },
        },
        ...programme.beliefs,
      ];

export const namedBelief = ({
  name,
  title,
  note,
  weights,
  position,
}: CheckedBelief): NamedBelief => ({
  name,
  title,
  note,
  isOurs: position.file === '',
  weights,
});
