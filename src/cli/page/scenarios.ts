import { told } from '../../language/told.ts';
import { displayProbability } from '../../quantities/display.ts';
import type { RunSummary, ScenarioSummary } from '../../results/run-summary.ts';
import { type Row, tableText } from '../table-text.ts';
import { runWords } from '../words/run-words.ts';
import { indentText } from '../wrap-text.ts';
import { figureText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';
import { promiseText, samePromises } from './promise-text.ts';

const MOST_PROMISES = 10;
/** The programme as it is, then a letter each. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Each case that the programme names beside the programme as it is: the same draws. */
export const scenariosSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const { scenarios } = summary;
  const [base, ...cases] = scenarios;
  if (!base || cases.length === 0) return [];
  const letter = (index: number): string =>
    index === 0 ? runWords.asItIs : LETTERS.charAt(index - 1) || String(index);
  const figures = base.figures.map(
    ({ title, unit }, index): Row => [
      told(title),
      ...scenarios.map(({ figures: own }) => figureText(own[index]?.mean.value ?? 0, unit)),
    ],
  );
  const promises = samePromises(summary.targets)
    .filter(({ target }) => base.targets.some(({ claim }) => claim === target.claim))
    .slice(0, MOST_PROMISES)
    .map(
      ({ target }): Row => [
        promiseText(target),
        ...scenarios.map(({ targets }) => {
          const under = targets.find(({ claim }) => claim === target.claim);
          return under ? displayProbability(under.probability.value) : '';
        }),
      ],
    );
  return [
    ...heading(runWords.cases, style),
    ...cases.flatMap((scenario, index) =>
      indentText(caseText(scenario), style.width, '   ', `${letter(index + 1)}  `),
    ),
    '',
    ...tableText(
      [
        { title: runWords.mean, least: 18 },
        ...scenarios.map(
          (_, index) => ({ title: letter(index), align: 'right', least: 8 }) as const,
        ),
      ],
      promises.length > 0 ? [...figures, 'rule', ...promises] : figures,
      tableStyle(style),
    ),
    ...footnote(runWords.sameDrawsInEach, style),
  ];
};

const caseText = ({ name, title, changes }: ScenarioSummary): string =>
  runWords.caseNamed(name, title, changes.length);
