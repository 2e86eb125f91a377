import { stringify } from 'yaml';
import { bindProgramme } from '../src/programme/binding/bind-programme.ts';
import { checkProgramme } from '../src/programme/check-programme.ts';
import { nodeFiles } from '../src/programme/node-files.ts';
import { runProgramme } from '../src/results/run-programme.ts';

/** The programmes whose results are held. */
export const HELD = [
  'starter',
  'stargate-2025-01',
  'colossus-2025-01',
  'azure-fy2025',
  'field-2025-01',
  'stargate-2026-06',
  'powered-shell',
  'neocloud',
  'abilene-2025-11',
  'fairwater-atlanta-2025-11',
  'goodnight-2025-11',
  'helios-2026-08',
  'hyperion-2025-11',
  'lake-mariner-2026-08',
  'new-albany-2025-11',
  'omaha-2025-11',
  'richmond-3-2026-08',
  'ridgeland-2025-11',
  'shackelford-2026-08',
] as const;

const significant = (value: number): number => Number(value.toPrecision(9));

/**
 * The results of a shipped programme under its first-named belief in the file, 4,096 worlds, seed 1:
 * what `expected.yaml` holds. They follow from programme, version and seed alone; a change here is a
 * change of results, to be told in the changelog.
 */
export const expectedResults = async (name: string): Promise<string> => {
  const { programme, problems } = checkProgramme(`programmes/${name}`, nodeFiles(process.cwd()));
  if (!programme) throw new Error(problems.map(({ message }) => message).join('\n'));
  const bound = bindProgramme(programme);
  const belief = programme.beliefs.find((one) => one.name === 'even-odds') ?? programme.beliefs[0];
  if (!belief) throw new Error(`${name} has no beliefs`);
  const { answer } = await runProgramme(bound, {
    belief,
    seed: 1,
    worldsAsked: 4096,
    design: null,
    version: '',
    options: {},
  });
  const lastOf = (path: string, band: 'p10' | 'p50' | 'p90'): number =>
    significant(
      answer.fans
        .find((fan) => fan.path === path && fan.element === null)
        ?.quantiles[band].at(-1) ?? Number.NaN,
    );
  const text = stringify(
    {
      belief: belief.name,
      worlds: answer.run.worlds,
      seed: answer.run.seed,
      answer: answer.answer.map((sentence) => sentence.text),
      targets: Object.fromEntries(
        answer.targets.map(({ claim, probability }) => [claim, significant(probability.value)]),
      ),
      'largest gap': {
        probability: significant(answer.money.gapProbability.value),
        p10: significant(answer.money.peakGap.p10),
        p50: significant(answer.money.peakGap.p50),
        p90: significant(answer.money.peakGap.p90),
      },
      'at the end': Object.fromEntries(
        [
          'programme.spent',
          'capital.secured',
          'power.energisedIt',
          'fleet.accelerators',
          'public.jobs.permanent',
        ].map((path) => [
          path,
          { p10: lastOf(path, 'p10'), p50: lastOf(path, 'p50'), p90: lastOf(path, 'p90') },
        ]),
      ),
    },
    { lineWidth: 100 },
  );
  return `# Results held by a test; written by \`npm run generate\`. See CHANGELOG.md where they move.\n${text}`;
};
