import type { ScoredCase } from './score.ts';

/** What became of a row: an estimate with its band beside what was measured, or a refusal. */
export interface RowScore {
  readonly id: string;
  readonly source: string;
  readonly chip: string;
  readonly type: string;
  readonly measured?: number;
  readonly got?: number;
  readonly low?: number;
  readonly high?: number;
  readonly refused?: string;
}

interface Line {
  readonly name: string;
  readonly rows: (row: RowScore) => boolean;
  readonly mean: number;
  readonly median?: number;
  readonly band?: boolean;
}

/** The lines that compute is held to. */
const LINES: Readonly<Record<'training' | 'serving', readonly Line[]>> = {
  training: [
    {
      name: 'dense GPU',
      rows: (row) => row.type === 'dense GPU',
      mean: 0.11,
      median: 0.08,
      band: true,
    },
    { name: 'MoE and TPU', rows: (row) => row.type !== 'dense GPU', mean: 0.2 },
    { name: 'MoE', rows: (row) => row.type === 'MoE', mean: 0.2, band: true },
    { name: 'Korthikanti', rows: (row) => row.id.startsWith('korthikanti'), mean: 0.0365 },
    { name: 'SC21 table 1', rows: (row) => row.id.startsWith('sc21-t1'), mean: 0.07 },
    { name: 'vTrain multi-node', rows: (row) => row.id.startsWith('vtrain-multi'), mean: 0.09 },
    { name: 'all', rows: () => true, mean: 1, band: true },
  ],
  serving: [
    { name: 'dense', rows: (row) => row.type !== 'MoE', mean: 0.13, band: true },
    { name: 'MoE', rows: (row) => row.type === 'MoE', mean: 0.22, band: true },
    { name: 'all', rows: () => true, mean: 1, band: true },
  ],
};
const BAND = [0.75, 0.88] as const;
const MOST_REFUSED = 0.03;

/** One case a line; prints errors and the share in the band by type, chip and source. */
export function scoreLines(
  file: string,
  kind: 'training' | 'serving',
  rows: readonly RowScore[],
): readonly ScoredCase[] {
  print(file, rows);
  const lines = LINES[kind]
    .filter((line) => rows.some(line.rows))
    .map((line): ScoredCase => {
      const own = rows.filter(line.rows);
      const figures = figuresOf(own);
      const faults: string[] = [];
      if (figures.mean > line.mean) {
        faults.push(`mean error ${percent(figures.mean)}, at most ${percent(line.mean)}`);
      }
      if (line.median !== undefined && figures.median > line.median) {
        faults.push(`median ${percent(figures.median)}, at most ${percent(line.median)}`);
      }
      if (line.band && (figures.inBand < BAND[0] || figures.inBand > BAND[1])) {
        faults.push(`band holds ${percent(figures.inBand)}, not 75 to 88 %`);
      }
      return {
        id: `${kind}, ${line.name}`,
        passed: faults.length === 0,
        worst: figures.mean / line.mean,
        answer: { ...figures, rows: own },
        ...(faults.length === 0 ? {} : { why: faults.join('; ') }),
      };
    });
  const refused = rows.filter((row) => row.refused !== undefined);
  const share = refused.length / Math.max(1, rows.length);
  const passed = share <= MOST_REFUSED;
  const refusals: ScoredCase = {
    id: `${kind}, refused`,
    passed,
    worst: share / MOST_REFUSED,
    answer: refused,
    ...(passed ? {} : { why: `${percent(share)} of the rows refused, at most 3 %` }),
  };
  return [...lines, refusals];
}

function figuresOf(rows: readonly RowScore[]) {
  const errors = rows
    .map(({ got, measured }) => (got === undefined ? 1 : Math.abs(got / measured! - 1)))
    .sort((a, b) => a - b);
  const banded = rows.filter((row) => row.low !== undefined);
  const inside = banded.filter(
    ({ low, high, measured }) => measured! >= low! && measured! <= high!,
  );
  return {
    count: rows.length,
    mean: errors.reduce((sum, error) => sum + error, 0) / Math.max(1, rows.length),
    median: errors[Math.floor(errors.length / 2)] ?? 0,
    inBand: inside.length / Math.max(1, banded.length),
  };
}

function print(file: string, rows: readonly RowScore[]): void {
  console.log(`${file}: rows, mean and median error, share in the 80 % band`);
  const groups: [string, (row: RowScore) => string][] = [
    ['type', (row) => row.type],
    ['chip', (row) => row.chip],
    ['source', (row) => row.source],
  ];
  for (const [title, groupOf] of groups) {
    for (const name of new Set(rows.map(groupOf))) {
      const { count, mean, median, inBand } = figuresOf(
        rows.filter((row) => groupOf(row) === name),
      );
      const short = name.length > 62 ? `${name.slice(0, 30)}..${name.slice(-30)}` : name;
      const columns = [mean, median, inBand].map((value) => percent(value).padStart(8)).join('');
      console.log(`  ${title.padEnd(7)}${short.padEnd(63)}${String(count).padStart(4)}${columns}`);
    }
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
