import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sha256 } from '../src/programme/sha256.ts';
import { formatDay } from '../src/quantities/month.ts';
import { forecastSteps } from '../src/results/forecast-steps.ts';
import { runProgramme } from '../src/results/run-programme.ts';
import type { RunSummary } from '../src/results/run-summary.ts';
import { boundOf, campusesOf, evenOdds, vintageOf, WRITTEN } from './observed-campuses.ts';

const FOLDER = 'docs/forecasts';
/** Invented ones, of which nothing can come true, and one that only joins others. */
const LEFT_OUT = ['starter', 'neocloud', 'powered-shell', 'field-2025-01'];

/**
 * Writes the forecasts of a day: `npx tsx scripts/write-forecasts.ts 2026-11-23`. What stands there
 * is never written again; a later forecast is a file of its own.
 */
const writeForecasts = async (day: string): Promise<void> => {
  const path = `${FOLDER}/${day}.json`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error('name the day: 2026-11-23');
  if (existsSync(path)) throw new Error(`${path} stands already, and a forecast is not changed`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const vintages = { earlier: vintageOf('2025-11'), later: vintageOf('2026-08') };
  const steps = forecastSteps(vintages, await campusesOf('2026-08'), 0.5);
  const forecasts = {
    schema: 'gigastack-forecasts/1',
    made: day,
    version,
    ...WRITTEN,
    // Of the sites; a programme knows what its own day knew.
    knownUntil: vintages.later.seenUntil,
    attribution: vintages.later.attribution,
    method: 'docs/hindcast.md',
    steps: steps.map(({ expected, views, facilityMw, ...step }) => ({
      ...step,
      facilityMw,
      expected: formatDay(expected),
      views: Object.fromEntries(
        Object.entries(views).map(([view, dates]) => [
          view,
          Object.fromEntries(Object.entries(dates).map(([band, at]) => [band, formatDay(at)])),
        ]),
      ),
    })),
    programmes: await predictionsOn(day),
  };
  const text = `${JSON.stringify(forecasts, null, 1)}\n`;
  writeFileSync(path, text);
  console.log(`| \`${day}.json\` | \`${sha256(new TextEncoder().encode(text))}\` |`);
};

/** What is told of each programme beside its predictions, at the ends of these months. */
const TOLD = ['power.energisedIt', 'power.energisedFacility', 'programme.spent'] as const;
const MONTHS = ['2027-06', '2027-12', '2028-12'] as const;

const figuresOf = ({ fans, months }: RunSummary) => {
  const start = monthOf(months.start);
  return TOLD.flatMap((path) => {
    const fan = fans.find((one) => one.path === path && one.element === null);
    if (!fan) return [];
    return MONTHS.flatMap((month) => {
      const step = Math.floor((monthOf(month) - start) / months.monthsPerStep);
      if (step < 0 || step >= months.steps) return [];
      const band = (name: 'p10' | 'p50' | 'p90'): number =>
        Number((fan.quantiles[name][step] as number).toPrecision(4));
      const { unit } = fan;
      return [{ path, at: month, unit, p10: band('p10'), p50: band('p50'), p90: band('p90') }];
    });
  });
};

const monthOf = (written: string): number => {
  const [year = 0, month = 1] = written.split('-').map(Number);
  return year * 12 + month - 1;
};

/** The predictions of every shipped programme whose time is not over. */
const predictionsOn = async (day: string) => {
  const today = monthOf(day);
  const names = readdirSync('programmes').filter((name) => !LEFT_OUT.includes(name));
  const told = [];
  for (const name of names.sort()) {
    const bound = boundOf(name);
    const belief = evenOdds(bound);
    const { answer } = await runProgramme(bound, {
      ...{ belief, design: null, version: '', options: {} },
      seed: WRITTEN.seed,
      worldsAsked: WRITTEN.worlds,
    });
    const open = answer.targets.filter(({ claim }) => {
      const about = bound.programme.claims.find(({ id }) => id === claim)?.about;
      return about?.kind === 'prediction' && (about.prediction.when?.month ?? Infinity) > today;
    });
    told.push({
      programme: name,
      asOf: bound.programme.asOf,
      hash: answer.programme.hash,
      belief: belief.name,
      figures: figuresOf(answer),
      predictions: open.map(({ claim, prediction, probability }) => ({
        claim,
        prediction,
        probability: Number(probability.value.toPrecision(4)),
        standardError: Number(probability.standardError.toPrecision(2)),
      })),
    });
  }
  return told;
};

await writeForecasts(process.argv[2] ?? '');
