import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inputColumns } from '../../src/equations/input-columns.ts';
import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import type { BoundProgramme } from '../../src/programme/bound-programme.ts';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import type { CheckedProgramme, GivenValue } from '../../src/programme/checked-programme.ts';
import { nodeFiles } from '../../src/programme/node-files.ts';
import { interpreterEngine } from '../../src/simulation/interpreter-engine.ts';
import { plainDesign } from '../../src/simulation/plain-design.ts';
import { prepareEngine, runWorldsHere } from '../../src/simulation/run-worlds.ts';
import { samplingPlan } from '../../src/simulation/sampling-plan.ts';
import { replicateDesign } from '../../src/uncertainty/replicate-design.ts';
import { drawnByPath } from './drawn-by-path.ts';
import { nameOfRun } from './run-bytes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const shipped = (name: string): CheckedProgramme => {
  const { programme, problems } = checkProgramme(`programmes/${name}`, nodeFiles(root), {
    packageFolder: root,
  });
  if (!programme) throw new Error(`${name}: ${problems.map(({ message }) => message).join('\n')}`);
  return programme;
};

/** A belief with the same weight for each claim of each question. */
const evenOdds = (programme: CheckedProgramme) => ({
  name: 'even odds',
  weights: Object.fromEntries(
    programme.questions.map(({ id, claims }) => [id, claims.map(() => 1)]),
  ),
});

const plain = plainDesign(512);
const sobol = replicateDesign(1);

describe.each(readdirSync(`${root}programmes`).sort())('%s', (name) => {
  const programme = shipped(name);
  const bound = bindProgramme(programme);
  const belief = evenOdds(programme);
  const plan = samplingPlan(bound, belief, 5, sobol);
  const before = drawnByPath(bound, plan, 256);

  /** Every stream but these has the numbers that it had. */
  const expectUnmoved = (
    after: ReadonlyMap<string, Float64Array>,
    than: ReadonlyMap<string, Float64Array>,
    moved: (path: string) => boolean,
  ): void => {
    const differing = [...after].filter(([path, column]) => {
      const known = than.get(path);
      return !moved(path) && known?.some((value, world) => !Object.is(value, column[world]));
    });
    expect(differing.map(([path]) => path)).toEqual([]);
  };

  const changed = (change: (given: GivenValue) => GivenValue): BoundProgramme => ({
    ...bound,
    inputs: bound.inputs.map((input) => ({ ...input, given: change(input.given) })),
  });

  it('computes 64 worlds as the interpreter does, to the bit', () => {
    const { model, structure } = bound;
    const engine = prepareEngine(
      bound,
      model.quantities.filter(({ formula }) => formula),
    );
    const few = samplingPlan(bound, belief, 5, plainDesign(64));
    const columns = inputColumns(model, structure).length;
    const oracle = runWorldsHere(engine, few, {}, interpreterEngine(model, structure, columns));
    expect(nameOfRun(runWorldsHere(engine, few), model)).toBe(nameOfRun(oracle, model));
  }, 300_000);

  it('with Sobol points another value or distribution moves that input only', () => {
    const values = [...new Map(bound.inputs.map(({ given }) => [given.path, given])).values()];
    // Every twelfth value in turn, from one whose path says nothing of its weight.
    for (const { path, question } of values.filter((_, index) => index % 12 === 5)) {
      if (question !== null) continue;
      const other = changed((given) =>
        given.path === path
          ? { ...given, distribution: { kind: 'uniform', low: 1, high: 2 } }
          : given,
      );
      const own = new Set(
        bound.inputs.flatMap((input) => (input.given.path === path ? [input.path] : [])),
      );
      const after = drawnByPath(other, samplingPlan(other, belief, 5, sobol), 256);
      expectUnmoved(after, before, (at) => own.has(at));
    }
  });

  it('with Sobol points another claim, one claim more and another belief move it only', () => {
    for (const { id, claims } of programme.questions) {
      const asked = bound.inputs.filter(({ given }) => given.question === id);
      const own = new Set([...asked.map(({ path }) => path), `questions.${id}`]);
      const more = changed((given) =>
        given.question === id
          ? {
              ...given,
              claimDistributions: [...given.claimDistributions, { kind: 'point', value: 1 }],
            }
          : given,
      );
      for (const weights of [claims.map((_, at) => at + 1), [...claims.map(() => 1), 2]]) {
        const tried = weights.length > claims.length ? more : bound;
        if (asked.length === 0) continue;
        const other = { name: 'other', weights: { ...belief.weights, [id]: weights } };
        const after = drawnByPath(tried, samplingPlan(tried, other, 5, sobol), 256);
        expectUnmoved(after, before, (at) => own.has(at));
      }
    }
  });

  it('with plain streams a site less or more moves no other number', () => {
    const reference = drawnByPath(bound, samplingPlan(bound, belief, 5, plain));
    for (const site of programme.sites.length > 1 ? programme.sites : []) {
      const without = bindProgramme({
        ...programme,
        sites: programme.sites.filter((other) => other !== site),
        contracts: programme.contracts.filter((contract) => contract.site !== site.name),
      });
      const drawn = drawnByPath(without, samplingPlan(without, belief, 5, plain));
      expect(drawn.size).toBeLessThan(reference.size);
      // A run of "the best model by a date" takes its FLOP from the fleet that is planned: with a
      // site less it is another number, worked out and not drawn.
      expectUnmoved(drawn, reference, (at) => /^workloads\.runs\..*\.flop$/.test(at));
    }
  });
});
