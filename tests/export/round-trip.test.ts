import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { interpret } from '../../src/equations/interpret.ts';
import { changedInputs } from '../../src/export/changed-inputs.ts';
import { scenarioText, withScenario } from '../../src/export/scenario-text.ts';
import type { Cell, Workbook } from '../../src/export/workbook.ts';
import { number } from '../../src/export/workbook.ts';
import { readXlsxValues, xlsxBytes } from '../../src/export/xlsx-file.ts';
import { applyScenarios } from '../../src/programme/apply-scenario.ts';
import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import { nodeFiles } from '../../src/programme/node-files.ts';
import { readDates } from '../../src/quantities/expected-quantity.ts';
import { plainDesign } from '../../src/simulation/plain-design.ts';
import { centralWorld } from '../../src/simulation/sample-block.ts';
import { samplingPlan } from '../../src/simulation/sampling-plan.ts';
import { type Distribution, median } from '../../src/uncertainty/distribution.ts';
import { gigastackHere } from '../cli/in-process.ts';
import { openHere, workbookOf } from './programme-workbook.ts';
import { office, resaved } from './recalculate.ts';

mkdirSync('out', { recursive: true });
const folder = mkdtempSync(join('out', 'round-trip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The workbook with other numbers in the input cells of some paths. */
const withInputs = (
  workbook: Workbook,
  wanted: Readonly<Record<string, (was: number) => number>>,
): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => {
    if (sheet.name !== 'Inputs') return sheet;
    const pathOf = new Map(
      sheet.cells.flatMap(({ row, column, value }) =>
        column === 2 && value.kind === 'text' ? [[row, value.text] as const] : [],
      ),
    );
    const change = (cell: Cell): Cell => {
      const other = wanted[pathOf.get(cell.row) ?? ''];
      return cell.column === 5 && other && cell.value.kind === 'number'
        ? { ...cell, value: number(other(cell.value.number)) }
        : cell;
    };
    return { ...sheet, cells: sheet.cells.map(change) };
  }),
});

const programmeWith = (name: string, added: string) => {
  const path = join(folder, 'programme.yaml');
  const text = readFileSync(`programmes/${name}/programme.yaml`, 'utf8');
  const scenario = added.replace(/^\s*scenarios:\n/, '');
  writeFileSync(path, withScenario(text, scenario));
  const files = nodeFiles(process.cwd());
  const { programme, problems } = checkProgramme(path, files, { packageFolder: process.cwd() });
  if (!programme) throw new Error(problems.map(({ message }) => message).join('\n'));
  return programme;
};

describe('inputs that a reader changed in a workbook', () => {
  const opened = openHere('starter');
  const { workbook } = workbookOf(opened);
  const place = 'sites."Example Campus"';

  it('are none where nothing was changed', async () => {
    const sheets = await readXlsxValues(await xlsxBytes(workbook));
    expect(changedInputs(sheets, opened.bound, opened.belief)).toEqual([]);
  });

  /** What a reader writes into the workbook, and the same in the words of a programme file. */
  const CHANGES = [
    {
      name: 'starter',
      cells: {
        'sources."Bank loan".secured': 1.5e9,
        [`${place}.halls.it`]: 55.125,
        'questions.equity-secured': 2,
      },
      overrides: [
        'sources."Bank loan".secured: { value: $1.5B }',
        `${place}.halls.it: { value: 55.125 MW IT }`,
        'sources."Capital equity".secured: { claim: capital-under-1b }',
      ],
    },
    {
      name: 'powered-shell',
      cells: {
        'sources."Construction loan".secured': 2.1e9,
        'contracts."Shell rent".price': 1.55e6,
        'sources."Long bonds".loan.margin': 0.0325,
      },
      overrides: [
        'sources."Construction loan".secured: { value: $2.1B }',
        'contracts."Shell rent".price: { value: $1.55M/MW IT-year }',
        'sources."Long bonds".loan.margin: { value: 3.25 %/year }',
      ],
    },
    {
      name: 'stargate-2025-01',
      cells: {
        'contracts."Abilene rent".price': 1.25e6,
        'sites."Further campus A".halls.it': 612.5,
        'contracts."Campus B compute".price': 9.5e6,
      },
      overrides: [
        'contracts."Abilene rent".price: { value: $1.25M/MW IT-year }',
        'sites."Further campus A".halls.it: { value: 612.5 MW IT }',
        'contracts."Campus B compute".price: { value: $9.5M/MW IT-year }',
      ],
    },
  ];

  it.skipIf(!office).each(CHANGES)(
    'run as the same change in the YAML, after LibreOffice saved it: $name',
    async ({ name, cells, overrides }) => {
      const { bound, belief, ...rest } = openHere(name);
      const { workbook: plain } = workbookOf({ bound, belief, ...rest });
      const wanted = Object.entries(cells).map(([path, value]) => [path, () => value] as const);
      const changed = withInputs(plain, Object.fromEntries(wanted));
      const [bytes] = resaved([await xlsxBytes(changed)]);
      if (!bytes) throw new Error('nothing came back');
      const found = changedInputs(await readXlsxValues(bytes), bound, belief);
      const paths = overrides.map((line) => line.slice(0, line.indexOf(': {')));
      expect(found.map(({ path }) => path).sort()).toEqual(paths.sort());
      const read = programmeWith(
        name,
        `scenarios:\n${scenarioText('from-workbook', 'book.xlsx', found)}`,
      );
      const byHand = programmeWith(
        name,
        `scenarios:
  by-hand:
    title: By hand
    assumed_by: Tester
    overrides:
${overrides.map((line) => `      ${line}\n`).join('')}`,
      );
      const [one, two] = [
        [read, 'from-workbook'],
        [byHand, 'by-hand'],
      ].map(([programme, scenario]) => {
        const { scenarios } = programme as typeof read;
        const applied = scenarios.filter((each) => each.name === scenario);
        const other = bindProgramme(applyScenarios(programme as typeof read, applied));
        const plan = samplingPlan(other, belief, 1, plainDesign(1));
        const { inputs } = centralWorld(plan);
        return { bound: other, world: interpret(other.model, other.structure, inputs) };
      });
      if (!one || !two) throw new Error('no two programmes');
      const differing = new Set<string>();
      for (const quantity of one.bound.model.quantities) {
        const names = quantity.dimension
          ? (one.bound.structure.elements.get(quantity.dimension.name) ?? [])
          : [''];
        for (const element of names.keys()) {
          for (let step = 0; step < (quantity.timed ? one.bound.structure.steps : 1); step++) {
            const [a, b] = [one, two].map(({ world }) => world.value(quantity, element, step));
            if (!Object.is(a, b)) differing.add(quantity.path);
          }
        }
      }
      expect([...differing]).toEqual([]);
    },
    180_000,
  );

  it('are written by the command as a programme that runs', async () => {
    const file = join(folder, 'changed.xlsx');
    const out = join(folder, 'changed.yaml');
    writeFileSync(
      file,
      await xlsxBytes(withInputs(workbook, { 'sources."Bank loan".secured': () => 1e9 })),
    );
    const ended = await gigastackHere(['export', 'starter', '--import', file, '--out', out]);
    expect([ended.error, ended.code]).toEqual(['', 0]);
    expect(existsSync(out)).toBe(true);
    const checked = checkProgramme(out, nodeFiles(process.cwd()), { packageFolder: process.cwd() });
    const [scenario] = checked.programme?.scenarios ?? [];
    expect(scenario?.changes.map(({ path }) => path)).toEqual(['sources."Bank loan".secured']);
  });

  it('can be written back for every input that the file states, to the last digit', () => {
    for (const name of ['starter', 'stargate-2025-01']) {
      const { bound } = openHere(name);
      const stated = [...new Map(bound.inputs.map(({ given }) => [given.path, given])).values()]
        .filter(({ question, written }) => question === null && written !== 'not stated')
        // What the program works out from the catalogue is no value of any file.
        .filter(({ path }) => !/^workloads\..*\.(trainingSpeed|speeds\..*)$/.test(path))
        .filter(({ unit, written }) => !(unit === 'month' && readDates(written).ok));
      const changes = stated.map(({ path, unit, written, distribution }) => ({
        path,
        was: written,
        now: { kind: 'value', value: median(distribution as Distribution), unit } as const,
      }));
      const programme = programmeWith(
        name,
        withScenario('', scenarioText('all', 'book.xlsx', changes)),
      );
      const [scenario] = programme.scenarios.filter((one) => one.name === 'all');
      for (const { path, now } of changes) {
        const read = scenario?.changes.find((change) => change.path === path)?.given.distribution;
        const ratio = (read ? median(read) : Number.NaN) / now.value;
        expect([path, now.value === 0 || Math.abs(ratio - 1) < 1e-14]).toEqual([path, true]);
      }
    }
  });
});
