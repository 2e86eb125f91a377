import { sentence } from '../../language/told.ts';
import { displayMonth } from '../../quantities/display-date.ts';
import { displayDecimals, displayNumber } from '../../quantities/display-number.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import type {
  ComputeSummary,
  Dates,
  LaboratoriesSummary,
} from '../../results/workloads-summary.ts';
import { type Row, tableText } from '../table-text.ts';
import { computeWords } from '../words/compute-words.ts';
import { wrapText } from '../wrap-text.ts';
import { figureText, monthOf, shareText, spreadText, usdText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';

/** What can be trained and served: a row a year, the sentences, the runs, and who leads. */
export const computeSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const { compute } = summary;
  if (compute === null) return [];
  return [
    ...heading(computeWords.title, style),
    ...yearsTable(summary, compute, style),
    ...footnote(computeWords.note, style),
    ...compute.text.slice(1).flatMap((said) => wrapText(sentence(said), style.width)),
    ...runsTable(compute, style),
    ...laboratoriesTable(summary, compute.laboratories, style),
  ];
};

/** Years beyond this many are in the report and in the JSON. */
const MOST_YEARS = 7;

const yearsTable = (
  summary: RunSummary,
  { years, services }: ComputeSummary,
  style: PageStyle,
): readonly string[] => {
  const useful = summary.fans.find(({ path }) => path === 'workloads.usefulFlop');
  const tokens = summary.fans.find(({ path }) => path === 'workloads.tokensPerDay');
  const start = monthOf(summary.months.start);
  const atEnd = (year: number, of: typeof useful): number => {
    const step = Math.floor((year * 12 + 11 - start) / summary.months.monthsPerStep);
    return of?.quantiles.p50[Math.min(step, summary.months.steps - 1)] ?? 0;
  };
  const serves = services.length > 0;
  const rows = years
    .slice(0, MOST_YEARS)
    .map(
      (year): Row => [
        String(year.year),
        bare(figureText(atEnd(year.year, useful), 'FLOP')),
        bare(spreadText(year.largestRunFlop, 'FLOP')),
        trillions(year.parameters.p50),
        displayDecimals(year.loss.p50, 3),
        usdText(year.costUsd.p50),
        ...(serves
          ? [
              trillions(atEnd(year.year, tokens)),
              year.usdPerMillionTokens === null ? '–' : usdText(year.usdPerMillionTokens.p50),
            ]
          : []),
      ],
    );
  const right = { align: 'right' } as const;
  return tableText(
    [
      { title: computeWords.year },
      { title: computeWords.flopIn(stepName(summary)), ...right, least: 10 },
      { title: computeWords.largestRun, ...right, least: 14 },
      { title: computeWords.parameters, ...right, least: 10 },
      { title: computeWords.loss, ...right },
      { title: computeWords.cost, ...right },
      ...(serves
        ? [
            { title: computeWords.tokens, ...right, least: 8 },
            { title: computeWords.perMillion, ...right, least: 8 },
          ]
        : []),
    ],
    rows,
    tableStyle(style),
  );
};

/** Numbers whose unit stands above them. */
const bare = (text: string): string => text.replaceAll(' FLOP', '');

const trillions = (value: number): string => displayNumber(value / 1e12, 2);

const stepName = ({ months }: RunSummary): 'month' | 'quarter' | 'year' =>
  months.monthsPerStep === 1 ? 'month' : months.monthsPerStep === 3 ? 'quarter' : 'year';

const datesText = ({ p10, p50, p90 }: Dates): string => {
  const text = (month: number | null) =>
    month === null ? computeWords.never : displayMonth(Math.floor(month));
  return p50 === null
    ? computeWords.notInHalf
    : computeWords.dates(text(p50), text(p10), text(p90));
};

const runsTable = ({ runs }: ComputeSummary, style: PageStyle): readonly string[] =>
  runs.length === 0
    ? []
    : [
        '',
        ...tableText(
          [
            { title: computeWords.run, least: 14 },
            { title: 'FLOP', align: 'right' },
            { title: computeWords.cluster, least: 10 },
            { title: computeWords.finished, least: 14 },
            { title: computeWords.byItsDate, align: 'right', least: 8 },
          ],
          runs.map((run) => [
            run.name,
            bare(figureText(run.flop.p50, 'FLOP')),
            run.cluster ?? computeWords.noPlace,
            datesText(run.finished),
            run.deadline === null
              ? computeWords.ever(shareText(run.finishedProbability.value))
              : computeWords.by(
                  shareText(run.deadline.kept.value),
                  displayMonth(Math.floor(run.deadline.month)),
                ),
          ]),
          tableStyle(style),
        ),
      ];

/** At each year's end: what runs for each, and in what share of the worlds it has most. */
const laboratoriesTable = (
  { months }: RunSummary,
  laboratories: LaboratoriesSummary | null,
  style: PageStyle,
): readonly string[] => {
  if (laboratories === null) return [];
  const start = monthOf(months.start);
  const last = start + months.steps * months.monthsPerStep - 1;
  const years = [...Array(Math.floor(last / 12) - Math.floor(start / 12) + 1).keys()].map(
    (at) => Math.floor(start / 12) + at,
  );
  const stepOf = (year: number): number =>
    Math.min(months.steps - 1, Math.floor((year * 12 + 11 - start) / months.monthsPerStep));
  const shares = laboratories.outside.flatMap((one) => (one.share === null ? [] : [one]));
  const rows = years.slice(0, MOST_YEARS).map(
    (year): Row => [
      String(year),
      ...laboratories.parties.map(({ compute, leads }) => {
        const most = leads === null ? '' : computeWords.mostIn(shareText(leads[stepOf(year)] ?? 0));
        return `${figureText(compute.p50[stepOf(year)] ?? 0, laboratories.unit)}${most}`;
      }),
      ...shares.map(({ share }) => shareText(share?.p50[stepOf(year)] ?? 0)),
    ],
  );
  return [
    ...heading(computeWords.laboratories, style),
    ...tableText(
      [
        { title: computeWords.year },
        ...laboratories.parties.map(
          ({ party }) => ({ title: party, align: 'right', least: 12 }) as const,
        ),
        ...shares.map(
          ({ party, programme }) =>
            ({ title: computeWords.outside(party, programme), align: 'right', least: 10 }) as const,
        ),
      ],
      rows,
      tableStyle(style),
    ),
    ...footnote(computeWords.laboratoriesNote, style),
  ];
};
