import { replicateDesign } from '../src/uncertainty/replicate-design.ts';
import { gap, npv, peakGap } from './reference-problem/equations.ts';
import { noBelief, referenceProgramme } from './reference-problem/programme.ts';
import { coverOf, runsOf, truthOf } from './replicate-cover.ts';

/** How often the intervals hold the truth of the reference problem. Prints one line of JSON. */
const run = runsOf(referenceProgramme(), noBelief, [npv, peakGap, gap]);
const figures = [
  { name: 'mean net present value', of: (worlds: Worlds) => worlds.perWorld(npv, 0) },
  { name: 'mean peak gap', of: (worlds: Worlds) => worlds.perWorld(peakGap, 0) },
  {
    name: 'probability of any gap',
    of: (worlds: Worlds) => worlds.perWorld(peakGap, 0).map((peak) => (peak > 0 ? 1 : 0)),
  },
  { name: 'mean gap of month 60', of: (worlds: Worlds) => worlds.series(gap, 0, 60) },
];
type Worlds = ReturnType<typeof run>;
const cover = coverOf(run, figures, truthOf(run, figures, 8), replicateDesign(4_096), 200);
const named = figures.map(({ name }, index) => [name, cover[index]]);
process.stdout.write(`${JSON.stringify(Object.fromEntries(named))}\n`);
