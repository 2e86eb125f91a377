import type { BoundProgramme } from '../../programme/bound-programme.ts';
import { displayMonth } from '../../quantities/display-date.ts';
import type { Explanation } from '../../results/explain.ts';
import { lineageOf } from '../../results/lineage.ts';
import type { ResultPlace } from '../../results/prediction-test.ts';
import { unmovedBy } from '../../results/unmoved.ts';
import { citationText, placeText, quoteText, sayingText } from '../claim-text.ts';
import type { ReplayedWorld } from '../draw-world.ts';
import { wrapText } from '../wrap-text.ts';
import { explanationTree } from './explanation-tree.ts';
import { countText, figureText } from './figure-text.ts';
import { routesText } from './formula-route.ts';
import { bullet, footnote, heading, type PageStyle } from './page-style.ts';

export interface Explained {
  readonly bound: BoundProgramme;
  readonly place: ResultPlace;
  readonly world: ReplayedWorld;
  readonly explanation: Explanation;
}

/** A figure unfolded: its value, the tree of formulas, what it rests on, and what it does not. */
export const explanationPage = (explained: Explained, style: PageStyle): string => {
  const { bound, explanation, world } = explained;
  const { startMonth, monthsPerStep } = bound.structure;
  const month =
    explanation.step === null
      ? ''
      : `, ${displayMonth(startMonth + explanation.step * monthsPerStep)}`;
  const which = world.number === null ? 'the central world' : `world ${countText(world.number)}`;
  const of = explanation.element === null ? '' : ` of ${explanation.element}`;
  return `${[
    ...wrapText(
      `${explanation.title}${of}${month}: ${figureText(explanation.value, explanation.unit)}`,
      style.width,
    ).map(style.paint.bold),
    ...footnote(`In ${which} under the belief ${world.plan.belief}.`, style),
    ...heading('How it is made', style),
    ...explanationTree(explanation, bound, style),
    ...restsOn(explained, style),
    ...independent(explained, style),
  ].join('\n')}\n`;
};

/** The questions that can change it, each with its rival claims and the way that leads there. */
const restsOn = ({ bound, place, world }: Explained, style: PageStyle): readonly string[] => {
  const lineage = lineageOf(bound);
  const ids = lineage.questionsOf(place);
  const inputs = lineage.inputsOf(place);
  const lines = [...heading('What it rests on', style)];
  const open = inputs.filter(({ given }) => given.provenance.kind === 'assumption').length;
  lines.push(
    ...footnote(
      `${countText(inputs.length)} inputs (${countText(open)} owned assumptions) and ` +
        `${ids.length === 0 ? 'no question in dispute' : `${ids.length} in dispute`}.`,
      style,
    ),
  );
  for (const id of ids) {
    const question = bound.programme.questions.find((candidate) => candidate.id === id);
    if (!question) continue;
    const drawn = question.claims[world.answers.get(id) ?? -1];
    lines.push('', ...wrapText(question.asks, style.width).map(style.paint.bold));
    lines.push(
      ...footnote(
        `question ${id}, about ${question.about}, ${placeText(question.position)}`,
        style,
      ),
      ...routesText(bound, place, id, style),
    );
    for (const claimId of question.claims) {
      const claim = bound.programme.claims.find((candidate) => candidate.id === claimId);
      if (!claim) continue;
      const mark = claimId === drawn ? ' [taken in this world]' : '';
      const quote = quoteText(claim);
      lines.push(
        ...bullet(`${sayingText(claim)}: ${claim.written ?? ''}${mark}`, style),
        ...(quote ? wrapText(quote, style.width - 4).map((line) => `    ${line}`) : []),
        ...wrapText(citationText(claim.citation), style.width - 4).map((line) => `    ${line}`),
        `    ${placeText(claim.position)}`,
      );
      if (claim.readAs?.note) {
        const reading = `read as drawn by ${claim.readAs.by ?? 'nobody'}: ${claim.readAs.note}`;
        lines.push(...wrapText(reading, style.width - 4).map((line) => `    ${line}`));
      }
    }
  }
  return lines;
};

const GROUPS = [
  ['buildings.readyAt', 'when these buildings are ready'],
  ['power.supplyDate', 'when this power arrives'],
  ['capital.peakBehind', 'the funding gap of these parties'],
  ['capital.drawnInAll', 'what is drawn from these sources'],
  ['contracts.paidInAll', 'what is paid under these contracts'],
] as const;

/** What no answer to any of those questions moves, found by trying every answer. */
const independent = ({ bound, place, world }: Explained, style: PageStyle): readonly string[] => {
  const ids = lineageOf(bound).questionsOf(place);
  const trials = ids.map((id) => unmovedBy(bound, world.plan, id));
  const [first] = trials;
  if (!first) return [];
  const moved = new Set(
    trials.flatMap((trial) => trial.moved.map((at) => `${at.quantity.path} ${at.element}`)),
  );
  const lines = GROUPS.flatMap(([path, what]) => {
    const names = first.unmoved
      .concat(first.moved)
      .filter((at) => at.quantity.path === path && !moved.has(`${path} ${at.element}`))
      .map((at) => elementName(bound, at));
    return names.length === 0 ? [] : bullet(`${what}: ${names.join(', ')}`, style);
  });
  return [
    ...heading('What does not depend on it', style),
    ...(lines.length === 0
      ? wrapText('Nothing: every building, source and party moves with the answers.', style.width)
      : lines),
    ...footnote(
      `The same to the last bit in ${countText(first.worlds)} worlds, whichever rival claim is ` +
        `believed.`,
      style,
    ),
  ];
};

const elementName = (bound: BoundProgramme, { quantity, element }: ResultPlace): string =>
  (quantity.dimension && bound.structure.elements.get(quantity.dimension.name)?.[element]) ||
  quantity.path;
