import { displayMonth } from '../../quantities/display-date.ts';
import { displayDecimals, displayNumber } from '../../quantities/display-number.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import type {
  ComputeSummary,
  Dates,
  LaboratoriesSummary,
} from '../../results/workloads-summary.ts';
import { type Row, tableText } from '../table-text.ts';
import { wrapText } from '../wrap-text.ts';
import { figureText, monthOf, shareText, spreadText, usdText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';

/** What can be trained and served: a row a year, the sentences, the runs, and who leads. */
export const computeSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const { compute } = summary;
  if (compute === null) return [];
  return [
    ...heading('Training and serving', style),
    ...yearsTable(summary, compute, style),
    ...footnote(
      'Median (P10 to P90) of the largest run that one cluster could have ended by the end of the ' +
        'year; parameters and loss by the scaling law.',
      style,
    ),
    ...compute.text.slice(1).flatMap(({ text }) => wrapText(text, style.width)),
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
      { title: 'year' },
      { title: `FLOP in its last ${stepName(summary)}`, ...right, least: 10 },
      { title: 'largest run, FLOP', ...right, least: 14 },
      { title: '10^12 parameters', ...right, least: 10 },
      { title: 'loss', ...right },
      { title: 'cost', ...right },
      ...(serves
        ? [
            { title: '10^12 tokens a day', ...right, least: 8 },
            { title: '$ per million', ...right, least: 8 },
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

const stepName = ({ months }: RunSummary): string =>
  months.monthsPerStep === 1 ? 'month' : months.monthsPerStep === 3 ? 'quarter' : 'year';

const datesText = ({ p10, p50, p90 }: Dates): string => {
  const text = (month: number | null) =>
    month === null ? 'never' : displayMonth(Math.floor(month));
  return p50 === null ? 'not in half of the worlds' : `${text(p50)} (${text(p10)} to ${text(p90)})`;
};

const runsTable = ({ runs }: ComputeSummary, style: PageStyle): readonly string[] =>
  runs.length === 0
    ? []
    : [
        '',
        ...tableText(
          [
            { title: 'training run', least: 14 },
            { title: 'FLOP', align: 'right' },
            { title: 'cluster by the plan', least: 10 },
            { title: 'finished', least: 14 },
            { title: 'by its date', align: 'right', least: 8 },
          ],
          runs.map((run) => [
            run.name,
            bare(figureText(run.flop.p50, 'FLOP')),
            run.cluster ?? 'no place found',
            datesText(run.finished),
            run.deadline === null
              ? `${shareText(run.finishedProbability.value)} ever`
              : `${shareText(run.deadline.kept.value)} by ${displayMonth(Math.floor(run.deadline.month))}`,
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
        const most = leads === null ? '' : `, most in ${shareText(leads[stepOf(year)] ?? 0)}`;
        return `${figureText(compute.p50[stepOf(year)] ?? 0, laboratories.unit)}${most}`;
      }),
      ...shares.map(({ share }) => shareText(share?.p50[stepOf(year)] ?? 0)),
    ],
  );
  return [
    ...heading('Compute by laboratory at the end of the year', style),
    ...tableText(
      [
        { title: 'year' },
        ...laboratories.parties.map(
          ({ party }) => ({ title: party, align: 'right', least: 12 }) as const,
        ),
        ...shares.map(
          ({ party, programme }) =>
            ({ title: `${party} outside ${programme}`, align: 'right', least: 10 }) as const,
        ),
      ],
      rows,
      tableStyle(style),
    ),
    ...footnote('Medians; in what share of the worlds each has most. Months in the report.', style),
  ];
};
