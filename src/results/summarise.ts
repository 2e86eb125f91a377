import type { BoundProgramme } from '../programme/bound-programme.ts';
import { sha256 } from '../programme/sha256.ts';
import type { SamplingPlan } from '../simulation/sampling-plan.ts';
import type { WorldsRun } from '../simulation/worlds-run.ts';
import { answerOf } from './answer.ts';
import { listAssumptions, listHindsight } from './assumptions.ts';
import type { EnergyFigures } from './energy-figures.ts';
import { summariseEnergy } from './energy-summary.ts';
import type { Figure } from './figures.ts';
import { summariseJobs } from './jobs.ts';
import { type LoanFigures, refinancingWall, summariseLoans } from './loans.ts';
import { summariseMoney } from './money.ts';
import { newMoneyOf } from './new-money.ts';
import { summarisePublicSupport } from './public-support.ts';
import { summariseReturns } from './returns.ts';
import type { ReturnsFigures } from './returns-figures.ts';
import type { Fan, RunSummary, TargetSummary } from './run-summary.ts';
import { summariseSites } from './sites.ts';
import { splitByAnswer } from './splits.ts';
import { medianOf } from './spread.ts';
import { summariseWorkloads } from './workloads.ts';

/** What a summary is made from. */
export interface Findings {
  readonly version: string;
  readonly bound: BoundProgramme;
  readonly plan: SamplingPlan;
  readonly beliefTitle: string;
  readonly worldsAsked: number;
  readonly scenario: string | null;
  readonly run: WorldsRun;
  readonly figures: readonly Figure[];
  readonly loans: LoanFigures | null;
  readonly returns: ReturnsFigures | null;
  readonly energy: EnergyFigures | null;
  readonly targets: readonly TargetSummary[];
  readonly fans: readonly Fan[];
}

/** The summary as far as the worlds of one run tell it; beliefs and sensitivity come after. */
export const summarise = (findings: Findings): RunSummary => {
  const { bound, plan, run, targets, figures, fans } = findings;
  const { programme, structure } = bound;
  const money = summariseMoney(bound, run, fans);
  const sites = summariseSites(bound, run);
  const assumptions = listAssumptions(bound);
  const loans = summariseLoans(bound, run, findings.loans);
  const paid = bound.model.byPath.get('contracts.paidInAll');
  return {
    schema: 'gigastack-run/1',
    version: findings.version,
    programme: {
      title: programme.title,
      about: programme.about,
      asOf: programme.asOf,
      currency: programme.currency,
      hash: hashOf(programme.files),
      files: programme.files,
    },
    run: {
      seed: plan.seed,
      belief: plan.belief,
      beliefTitle: findings.beliefTitle,
      worldsAsked: findings.worldsAsked,
      worlds: run.worlds,
      replicates: run.replicates,
      design: plan.design.points === 'sobol' ? 'sobol' : 'plain',
      scenario: findings.scenario,
    },
    months: {
      start: monthText(structure.startMonth),
      steps: structure.steps,
      monthsPerStep: structure.monthsPerStep,
    },
    answer: answerOf(bound, run, { targets, money, sites, figures }),
    targets,
    money,
    fans,
    loans,
    refinancingWall: refinancingWall(bound, run, findings.loans, loans),
    newMoney: newMoneyOf(bound, run),
    returns: summariseReturns(bound, run, findings.returns),
    energy: summariseEnergy(bound, run, findings.energy),
    splits: splitByAnswer(bound, run, figures),
    beliefs: [],
    scenarios: [],
    sites,
    parties: programme.parties,
    people: programme.people,
    contracts: programme.contracts.map((contract, element) => ({
      ...contract,
      paidMedianUsd: paid ? medianOf(run.perWorld(paid, element)) : 0,
    })),
    compute: summariseWorkloads(bound, run),
    jobs: summariseJobs(bound, run),
    publicSupport: summarisePublicSupport(bound, run),
    sensitivity: null,
    stress: [],
    claims: programme.claims,
    assumptions,
    hindsight: { entries: listHindsight(assumptions), varianceShare: null },
    grounds: [],
    references: programme.references,
  };
};

const monthText = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** One hash for all files, whatever folder they lie in: of their own hashes, in order. */
export const hashOf = (files: readonly { readonly sha256: string }[]): string =>
  sha256(asciiBytes(files.map((file) => file.sha256).join('\n')));

const asciiBytes = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
