import { told } from '../../language/told.ts';
import { displayProbability } from '../../quantities/display.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import { type Row, tableText } from '../table-text.ts';
import { runWords } from '../words/run-words.ts';
import { indentText } from '../wrap-text.ts';
import { figureText, halfWidthText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';
import { promiseText, samePromises } from './promise-text.ts';

const MOST_PROMISES = 10;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Every belief beside every other: the same draws, the same size, none called likely. */
export const beliefsSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const { beliefs } = summary;
  const [first] = beliefs;
  if (!first || beliefs.length < 2) return [];
  const letter = (index: number): string => LETTERS.charAt(index) || String(index + 1);
  const figures = first.figures.map(
    ({ title, unit }, index): Row => [
      told(title),
      ...beliefs.map(({ figures: own }) => figureText(own[index]?.estimate.value ?? 0, unit)),
    ],
  );
  const promises = samePromises(summary.targets)
    .filter(({ target }) => target.byBelief.length > 0)
    .slice(0, MOST_PROMISES)
    .map(
      ({ target }): Row => [
        promiseText(target),
        ...beliefs.map(({ name }) => {
          const under = target.byBelief.find(({ belief }) => belief === name);
          return under ? displayProbability(under.probability.value) : '';
        }),
      ],
    );
  const widths = halfWidthText(
    summary.targets.flatMap(({ byBelief }) => byBelief.map(({ probability }) => probability)),
  );
  return [
    ...heading(runWords.beliefs, style),
    ...beliefs.flatMap(({ name, title }, index) =>
      indentText(runWords.named(name, title), style.width, '   ', `${letter(index)}  `),
    ),
    '',
    ...tableText(
      [
        { title: runWords.mean, least: 18 },
        ...beliefs.map((_, index) => ({ title: letter(index), align: 'right', least: 8 }) as const),
      ],
      promises.length > 0 ? [...figures, 'rule', ...promises] : figures,
      tableStyle(style),
    ),
    ...footnote(`${widths}${runWords.sameDraws}`, style),
  ];
};
