import { architectures } from '../../compute/architectures/catalogue.ts';
import { type ComputeOptimum, PUBLIC_TEXT_TOKENS } from '../../compute/scaling/compute-optimal.ts';
import { scalingLaw } from '../../compute/scaling/laws.ts';
import { activeParameters, modelShape } from '../../compute/training/model-shape.ts';
import { displayNumber, displayScientific } from '../../quantities/display-number.ts';
import type { LawAnswer } from '../commands/model-for.ts';
import { type Row, tableText } from '../table-text.ts';
import { countText } from './compute-text.ts';
import { bullet, footnote, heading, type PageStyle, tableStyle } from './page-style.ts';

export interface OptimumAnswer {
  readonly flop: number;
  readonly served: number | undefined;
  readonly available: number | undefined;
  /** By law, the default first. */
  readonly laws: readonly LawAnswer[];
  /** What the default law makes of ten times the budget. */
  readonly tenfold: ComputeOptimum;
}

/** The split of a budget under every law, and what an order of magnitude more would buy. */
export const optimumPage = (answer: OptimumAnswer, style: PageStyle): string => {
  const { flop, laws, served } = answer;
  return `${[
    ...heading(`The best model for ${displayScientific(flop)} FLOP`, style).slice(1),
    '',
    ...lawTable(laws, style),
    ...footnote(lossNote(laws), style),
    ...heading('What that means', style),
    ...meaning(answer).flatMap((line) => bullet(line, style)),
    ...(served === undefined
      ? []
      : bullet(
          `Counted for ${countText(served)} tokens served: a smaller model trained longer, ` +
            'with the same loss, that is cheapest to train and serve together.',
          style,
        )),
    ...heading('The laws', style),
    ...laws.flatMap(({ law }) => {
      const { source, note } = scalingLaw(law);
      return bullet(`${law}: ${source}.${note === undefined ? '' : ` ${note}`}`, style);
    }),
  ].join('\n')}\n`;
};

const lawTable = (laws: readonly LawAnswer[], style: PageStyle): readonly string[] =>
  tableText(
    [
      { title: 'law' },
      { title: 'parameters', align: 'right' },
      { title: 'tokens', align: 'right' },
      { title: 'tokens a parameter', align: 'right', least: 10 },
      { title: 'loss, nats', align: 'right', least: 12 },
    ],
    laws.map(({ law, optimum }): Row => {
      const { low, high, loss } = optimum.loss;
      const own = scalingLaw(law).loss !== undefined;
      return [
        law,
        countText(optimum.parameters),
        `${countText(optimum.tokens)}${optimum.dataExhausted ? ' *' : ''}`,
        displayNumber(optimum.tokensPerParameter),
        own ? `${fixed(loss)} (${fixed(low)} to ${fixed(high)})` : '',
      ];
    }),
    tableStyle(style),
  );

const fixed = (loss: number): string => loss.toFixed(3);

const lossNote = (laws: readonly LawAnswer[]): string =>
  (laws.some(({ optimum }) => optimum.dataExhausted)
    ? `* all of the text there is: ${countText(PUBLIC_TEXT_TOKENS.central)} tokens of public human ` +
      `text (${countText(PUBLIC_TEXT_TOKENS.low)} to ${countText(PUBLIC_TEXT_TOKENS.high)}; ` +
      'Villalobos et al., arXiv 2211.04325) or as given; the rest makes the model larger. '
    : '') +
  'Loss on text like that of the Chinchilla runs, with the band that holds four of five of them.';

const meaning = ({ flop, laws, tenfold }: OptimumAnswer): readonly string[] => {
  const first = laws[0]?.optimum;
  if (first === undefined) return [];
  const gain = first.loss.loss - tenfold.loss.loss;
  const near = nearestRun(flop);
  return [
    `Ten times the compute would make it ${displayNumber(tenfold.parameters / first.parameters)} ` +
      `times as large on ${displayNumber(tenfold.tokens / first.tokens)} times the text, and lower ` +
      `the loss by ${fixed(gain)} to ${fixed(tenfold.loss.loss)}.`,
    ...(near === undefined ? [] : [near]),
  ];
};

/** The published run whose budget is nearest, as a yardstick. */
const nearestRun = (flop: number): string | undefined => {
  let best: { readonly name: string; readonly flop: number } | undefined;
  for (const { name, model, trainedTokens } of architectures) {
    const shape = modelShape(model);
    if (trainedTokens === undefined || 'reason' in shape) continue;
    const spent = 6 * activeParameters(shape) * trainedTokens;
    const off = Math.abs(Math.log(spent / flop));
    if (best === undefined || off < Math.abs(Math.log(best.flop / flop)))
      best = { name, flop: spent };
  }
  if (best === undefined) return undefined;
  const times = flop / best.flop;
  const compared =
    times >= 1 ? `${displayNumber(times)} times` : `${displayNumber(100 * times)} % of`;
  return `That is ${compared} what ${best.name} took (about ${displayScientific(best.flop)}).`;
};
