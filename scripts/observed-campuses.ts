import { readdirSync } from 'node:fs';
import { bindProgramme } from '../src/programme/binding/bind-programme.ts';
import type { BoundProgramme } from '../src/programme/bound-programme.ts';
import { checkProgramme } from '../src/programme/check-programme.ts';
import type { CheckedBelief } from '../src/programme/checked-programme.ts';
import { nodeFiles } from '../src/programme/node-files.ts';
import { type ObservedVintage, readObservedSites } from '../src/programme/observed-sites.ts';
import { openFile } from '../src/programme/open-file.ts';
import { collectProblems } from '../src/programme/problem.ts';
import { insideView } from '../src/results/hindcast-inside.ts';
import type { JudgedProgramme } from '../src/results/hindcast-judge.ts';

/** Worlds and seed of what is written into the documentation. */
export const WRITTEN = { worlds: 4096, seed: 1 } as const;

const files = nodeFiles(process.cwd());

export const vintageOf = (month: string): ObservedVintage => {
  const problems = collectProblems();
  const path = `library/observed-sites-${month}.yaml`;
  const file = openFile(files.absolute(path), path, files, problems);
  const vintage = file && readObservedSites(file, problems);
  if (!vintage) throw new Error(problems.list().join('\n'));
  return vintage;
};

export const boundOf = (name: string): BoundProgramme => {
  const { programme, problems } = checkProgramme(`programmes/${name}`, files);
  if (!programme) throw new Error(problems.map(({ message }) => message).join('\n'));
  return bindProgramme(programme);
};

export const evenOdds = ({ programme }: BoundProgramme): CheckedBelief => {
  const belief = programme.beliefs.find(({ name }) => name === 'even-odds');
  if (!belief) throw new Error(`${programme.title} has no even odds`);
  return belief;
};

/** The models of the campuses whose files hold what was known in a month. */
export const campusesOf = async (month: string): Promise<readonly JudgedProgramme[]> => {
  const names = readdirSync('programmes').filter((name) => name.endsWith(`-${month}`));
  const judged: JudgedProgramme[] = [];
  for (const name of names.sort()) {
    const bound = boundOf(name);
    const view = await insideView(bound, { ...WRITTEN, belief: evenOdds(bound), options: {} });
    judged.push({ name, view });
  }
  return judged;
};
