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
 * Share of left-out rows that the bands are set to hold. Rows of a source that the fit knows are
 * missed by less than left-out ones, so the bands aim at the low side of 75 to 88 %.
 */
const SHARE = 0.765;
/** Training of experts differs by release within a source too: less of such an allowance. */
const SHARE_EXPERTS = 0.785;

const only = process.argv[2];
if (only === undefined || only === 'training') {
  fitTask('training', trainingFit(), trainingKinds, 'BandKind', 'TrainingParameters', './bands.ts');
}
if (only === undefined || only === 'serving') {
  const kind = 'ServingBandKind';
  fitTask('serving', servingFit(), servingKinds, kind, 'ServingParameters', './bands.ts');
}

function fitTask(
  name: string,
  task: Task,
  kinds: readonly string[],
  kindType: string,
  type: string,
  kindFile: string,
): void {
  const { constants, inSample, leftOut } = fitLeavingOut(task.rows, task.predict, task.prior);
  // Where one source holds most rows, leaving it out says little of unseen rows like it: then the
  // bands come from models of a source left out in turn.
  const blocks = task.rows.some((row) => row.block !== undefined)
    ? fitLeavingOut(task.rows, task.predict, task.prior, (row) => row.block ?? row.source).leftOut
    : leftOut;
  const bands = bandsByKind(task.rows, blocks, kinds, (kind) =>
    name === 'training' && kind === 'experts' ? SHARE_EXPERTS : SHARE,
  );
  const upper = name.toUpperCase();
  const values = task.names.map((key, at) => `  ${key}: ${digits(Math.exp(constants[at]!))},`);
  const ends = kinds.map((kind) => {
    const [low, high] = bands[kind]!;
    return `  ${kind}: [${Number(low.toFixed(4))}, ${Number(high.toFixed(4))}],`;
  });
  const imports = [
    `import type { ${kindType} } from '${kindFile}';`,
    `import type { ${type} } from './${name}-parameters.ts';`,
  ];
  writeFileSync(
    new URL(`../src/compute/${name}/fitted-constants.ts`, import.meta.url),
    `${imports.sort().join('\n')}

/** Written by \`scripts/fit-compute.ts\` from the rows of \`tests/cases/compute/${name}.json\`. */
export const ${upper}_CONSTANTS: ${type} = {
${values.join('\n')}
};

/** Ends of the 80 % interval in ln(measured / predicted), from rows of sources left out. */
export const ${upper}_BANDS: Readonly<Record<${kindType}, readonly [number, number]>> = {
${ends.join('\n')}
};
`,
  );
  const left = summary(task.rows, leftOut, bands);
  const about = 'Errors on sources (and blocks of rows) that the fit did not see.';
  const block = blocks === leftOut ? {} : { block: summary(task.rows, blocks, bands) };
  const errors = { about, left, ...block };
  writeFileSync(
    new URL(`../tests/cases/compute/${name}-left-out.json`, import.meta.url),
    `${JSON.stringify(errors, null, 1)}\n`,
  );
  console.log(`${name}: all rows in the fit`);
  print(summary(task.rows, inSample, bands));
  console.log(`${name}: each source left out`);
  print(left);
  if (blocks !== leftOut) {
    console.log(`${name}: each model of each source left out`);
    print(summary(task.rows, blocks, bands));
  }
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
