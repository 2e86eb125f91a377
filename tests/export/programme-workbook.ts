import { chooseBelief } from '../../src/cli/open-programme.ts';
import { type Interpretation, interpret } from '../../src/equations/interpret.ts';
import { type CentralWorkbook, centralWorkbook } from '../../src/export/central-workbook.ts';
import type { FansTold } from '../../src/export/sheets/fans-sheet.ts';
import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import type { BoundProgramme } from '../../src/programme/bound-programme.ts';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import type { CheckedBelief } from '../../src/programme/checked-programme.ts';
import { nodeFiles } from '../../src/programme/node-files.ts';
import { plainDesign } from '../../src/simulation/plain-design.ts';
import { centralWorld } from '../../src/simulation/sample-block.ts';
import { samplingPlan } from '../../src/simulation/sampling-plan.ts';

export interface Opened {
  readonly bound: BoundProgramme;
  readonly belief: CheckedBelief;
}

/** A programme of this house by the name of its folder. */
export const openHere = (name: string): Opened => {
  const { programme, problems } = checkProgramme(
    `programmes/${name}/programme.yaml`,
    nodeFiles(process.cwd()),
    { packageFolder: process.cwd() },
  );
  if (!programme) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { bound: bindProgramme(programme), belief: chooseBelief(programme, undefined) };
};

export const workbookOf = (
  { bound, belief }: Opened,
  fans: FansTold | null = null,
): CentralWorkbook => centralWorkbook(bound, { belief, version: 'test', fans });

/** The central world by the reference interpreter. */
export const centralOf = ({ bound, belief }: Opened): Interpretation =>
  interpret(
    bound.model,
    bound.structure,
    centralWorld(samplingPlan(bound, belief, 1, plainDesign(1))).inputs,
  );
