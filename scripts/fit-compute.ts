/**
 * `tsx scripts/fit-compute.ts [training|serving]`: fits the constants of the training step and of
 * serving on the rows of `tests/cases/compute`, leaves each source out in turn, sets the bands from
 * the errors so found, and writes the constants and the errors. Deterministic; under a minute.
 */
import { writeFileSync } from 'node:fs';
import type { Predict, Prior } from './fit/least-squares.ts';
import { bandsByKind, type FitRow, fitLeavingOut, summary } from './fit/leave-one-out.ts';
import { servingFit, servingKinds } from './fit/serving.ts';
import { trainingFit, trainingKinds } from './fit/training.ts';

interface Task {
  readonly rows: readonly FitRow[];
  readonly predict: Predict;
  readonly prior: Prior;
  readonly names: readonly string[];
}

/**
 * Shares of unseen rows that the bands are set to hold. Of what is known a little less than 80 %:
 * rows of a model that the fit has seen on that release are missed by less than those of one left
 * out. Of unknown training more: sources are few and differ, so quantiles of them run short.
 */
const SHARES = {
  training: { known: 0.78, unknown: 0.83 },
  serving: { known: 0.78, unknown: 0.79 },
} as const;

const only = process.argv[2];
if (only === undefined || only === 'training') {
  fitTask('training', trainingFit(), trainingKinds, 'BandKind', 'TrainingParameters', './bands.ts');
}
if (only === undefined || only === 'serving') {
  const kind = 'ServingBandKind';
  fitTask('serving', servingFit(), servingKinds, kind, 'ServingParameters', './bands.ts');
}

function fitTask(
  name: 'training' | 'serving',
  task: Task,
  kinds: readonly string[],
  kindType: string,
  type: string,
  kindFile: string,
): void {
  const bySource = fitLeavingOut(task.rows, task.predict, task.prior);
  const { constants, inSample, leftOut } = bySource;
  const byModel = fitLeavingOut(task.rows, task.predict, task.prior, (row) => row.block);
  // Rows of a release on a chip that the rest of a fold holds too set the band of what is known:
  // each model of a source left out. The others, each source left out, set that of what is not.
  const errors = task.rows.flatMap(({ kind }, at) => [
    ...(byModel.known[at] ? [{ kind, known: true, error: byModel.leftOut[at]! }] : []),
    ...(bySource.known[at] ? [] : [{ kind, known: false, error: leftOut[at]! }]),
  ]);
  const bands = bandsByKind(errors, kinds, SHARES[name]);
  const upper = name.toUpperCase();
  const values = task.names.map((key, at) => `  ${key}: ${digits(Math.exp(constants[at]!))},`);
  const ends = kinds.map((kind) => {
    const text = (word: 'known' | 'unknown') => {
      const [low, high] = bands[kind]![word];
      return `${word}: [${Number(low.toFixed(4))}, ${Number(high.toFixed(4))}]`;
    };
    return `  ${kind}: { ${text('known')}, ${text('unknown')} },`;
  });
  const pairFrom = name === 'training' ? './band-pair.ts' : '../training/band-pair.ts';
  const imports = [
    `import type { BandPair } from '${pairFrom}';`,
    `import type { ${kindType} } from '${kindFile}';`,
    `import type { ${type} } from './${name}-parameters.ts';`,
  ];
  const keys = [...new Set(task.rows.map(({ key }) => key))].filter((key) => key !== '').sort();
  writeFileSync(
    new URL(`../src/compute/${name}/fitted-constants.ts`, import.meta.url),
    `${imports.join('\n')}

/** Written by \`scripts/fit-compute.ts\` from the rows of \`tests/cases/compute/${name}.json\`. */
export const ${upper}_CONSTANTS: ${type} = {
${values.join('\n')}
};

/** Ends of the 80 % interval in ln(measured / predicted), from rows that a fit did not see. */
export const ${upper}_BANDS: Readonly<Record<${kindType}, BandPair>> = {
${ends.join('\n')}
};

/** Releases of software and chips of which the rows hold measurements. */
export const ${upper}_KNOWN: readonly string[] = [
${keys.map((key) => `  '${key}',`).join('\n')}
];
`,
  );
  const left = summary(task.rows, leftOut, bySource.known, bands);
  const model = summary(task.rows, byModel.leftOut, byModel.known, bands);
  const seen = summary(
    task.rows,
    inSample,
    task.rows.map(({ key }) => key !== ''),
    bands,
  );
  const rowErrors = task.rows.map(({ id, kind }, at) => {
    const [low, high] = bands[kind]![bySource.known[at] ? 'known' : 'unknown'];
    return [id, leftOut[at]!, low, high].map((one) =>
      typeof one === 'number' ? Number(one.toFixed(4)) : one,
    );
  });
  const file = new URL(`../tests/cases/compute/${name}-left-out.json`, import.meta.url);
  const figures = { left, model, seen, rows: rowErrors };
  writeFileSync(file, `${leftOutText(figures)}\n`);
  console.log(`${name}: all rows in the fit`);
  print(seen);
  console.log(`${name}: each source left out`);
  print(left);
  console.log(`${name}: each model of each source left out`);
  print(model);
}

/** Figures a line a group; rows a line each: ln(measured / predicted) and the ends of the band. */
function leftOutText(figures: Readonly<Record<string, object>>): string {
  const parts = Object.entries(figures).map(([part, content]) => {
    const lines = Array.isArray(content)
      ? content.map((row) => `  ${JSON.stringify(row)}`)
      : Object.entries(content).map(
          ([key, row]) => `  ${JSON.stringify(key)}: ${JSON.stringify(row)}`,
        );
    const [open, close] = Array.isArray(content) ? ['[', ']'] : ['{', '}'];
    return ` "${part}": ${open}\n${lines.join(',\n')}\n ${close}`;
  });
  return `{\n${parts.join(',\n')}\n}`;
}

function print(table: Record<string, Record<string, number>>): void {
  for (const [group, figures] of Object.entries(table)) {
    const percent = (key: string) => `${(100 * figures[key]!).toFixed(1)} %`.padStart(8);
    const columns = ['mean', 'median', 'coverage'].map(percent).join('');
    const loss = `${figures.pinball!.toFixed(3)} (${figures.pinballConstant!.toFixed(3)})`;
    const name = `${group.slice(0, 34)} ${group.slice(34).slice(-34)}`.padEnd(70);
    console.log(`  ${name}${String(figures.rows).padStart(4)}${columns}  ${loss}`);
  }
}

function digits(value: number): string {
  return String(Number(value.toPrecision(5)));
}
