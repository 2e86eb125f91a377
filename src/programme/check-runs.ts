import { modelShape, trainingFlopPerToken } from '../compute/training/model-shape.ts';
import { nearestWord } from '../quantities/nearest-word.ts';
import { type Distribution, quantile } from '../uncertainty/distribution.ts';
import { fromInterval90 } from '../uncertainty/from-interval.ts';
import { isRead, mappingsOf, modelAt, type Named } from './check-workloads.ts';
import type { GivenValue } from './checked-programme.ts';
import type { CheckedTrainingRun } from './checked-workloads.ts';
import type { Checking } from './checking.ts';
import { type Ask, giveValue } from './give-value.ts';
import { at, type Node, textAt } from './node.ts';
import { positionOf } from './source-file.ts';

/** Training runs, each with its size said in one way. */
export function checkRuns(
  node: Node | null,
  places: readonly string[],
  checking: Checking,
): CheckedTrainingRun[] {
  return mappingsOf(node).map((run) => checkRun(run, places, checking));
}

const SIZES = ['flop', 'model', 'best_by'] as const;

function checkRun(run: Named, places: readonly string[], checking: Checking): CheckedTrainingRun {
  const { key, node, entry } = run;
  const { problems } = checking;
  const ask = (field: string, unit: string, more: Partial<Ask> = {}): GivenValue | null =>
    at(node, field) === null ? null : askOf(run, field, unit, more, checking);
  const said = SIZES.filter((way) => node.entries.has(way));
  if (said.length !== 1) {
    const how =
      said.length === 0 ? 'does not say its size' : `says its size as ${said.join(' and ')}`;
    const remedy = 'Write one of `flop: 5e26 FLOP`, `model: NAME`, `best_by: 2028-06`.';
    problems.error('run-size', entry.keyPlace, `The training run ${key} ${how}.`, remedy);
  }
  const bestBy = ask('best_by', 'month', { date: true });
  const inside = checking.steps * checking.monthsPerStep;
  const latest = bestBy?.distribution ? quantile(bestBy.distribution, 0.5) : 0;
  if (bestBy !== null && isRead(bestBy) && !(latest > 0 && latest <= inside)) {
    const message = `${key} is to be trained by a month outside the months of the programme.`;
    problems.error('outside-months', at(node, 'best_by')!.place, message, 'Choose one inside.');
  }
  return {
    name: key,
    flop: flopOf(run, checking),
    bestBy,
    size: sizeOf(run),
    accelerators: ask('accelerators', 'GPU', { least: 1 }),
    earliest: ask('earliest', 'month', { date: true }) ?? fromStart(run),
    deadline: ask('by', 'month', { date: true }),
    at: placeAt(run, places, checking),
    among: [...checking.siteNames],
    weight: Number(textAt(node, 'weight') ?? '1'),
    position: positionOf(entry.keyPlace),
  };
}

function askOf(
  { key, node, entry }: Named,
  field: string,
  unit: string,
  more: Partial<Ask>,
  checking: Checking,
): GivenValue {
  return giveValue(
    {
      path: ['workloads', 'runs', key, field],
      node: at(node, field),
      within: [{ node, owned: false }],
      unit,
      place: entry.keyPlace,
      ...more,
    },
    checking,
  );
}

function sizeOf({ node }: Named): string {
  const model = textAt(node, 'model');
  if (model !== null) return model;
  return at(node, 'flop') === null ? 'the best by its date' : 'as stated';
}

/** Operations as stated, or those of a published model on so many tokens. */
function flopOf(run: Named, checking: Checking): GivenValue | null {
  const { key, node, entry } = run;
  if (at(node, 'flop') !== null) return askOf(run, 'flop', 'FLOP', { least: 1 }, checking);
  const found = modelAt(node, checking);
  if (found === null) return null;
  const shape = modelShape(found.model);
  const tokens = at(node, 'tokens');
  if (tokens === null && found.trainedTokens === undefined) {
    const message = `${key} is as large as ${found.name}, whose tokens were not published.`;
    const remedy = 'Write `tokens: { value: 15T tokens, source: KEY }`.';
    checking.problems.error('missing-key', entry.keyPlace, message, remedy);
    return null;
  }
  if ('reason' in shape) return null;
  const perToken = trainingFlopPerToken(shape);
  if (tokens === null) {
    const flop = perToken * found.trainedTokens!;
    return {
      ...fromStart(run),
      path: `workloads.runs.${quoted(key)}.flop`,
      written: `${found.name} on ${found.trainedTokens!.toExponential(2)} tokens`,
      unit: 'FLOP',
      distribution: { kind: 'point', value: flop },
      provenance: {
        ...fromStart(run).provenance,
        kind: 'reported',
        note: `Sizes and tokens of ${found.name}: ${found.trainingSource ?? found.source}`,
      },
    };
  }
  const given = askOf(run, 'tokens', 'token', { least: 1 }, checking);
  if (given.distribution === null) return given;
  return {
    ...given,
    unit: 'FLOP',
    written: `${found.name} on ${given.written}`,
    distribution: scaled(given.distribution, perToken),
  };
}

/** The 90 % interval of so many tokens, in operations. */
function scaled(tokens: Distribution, flopPerToken: number): Distribution {
  return fromInterval90(
    quantile(tokens, 0.05) * flopPerToken,
    quantile(tokens, 0.95) * flopPerToken,
  );
}

const quoted = (name: string): string => (/[\s.]/.test(name) ? `"${name}"` : name);

/** A run that names no month may start at once. */
function fromStart({ key, entry }: Named): GivenValue {
  return {
    path: `workloads.runs.${quoted(key)}.earliest`,
    written: 'at once',
    unit: 'month',
    distribution: { kind: 'point', value: 0 },
    question: null,
    claimDistributions: [],
    claim: null,
    loadings: {},
    provenance: {
      kind: 'assumption',
      by: 'Gigastack',
      citation: null,
      note: 'Not stated: from the first month on.',
      confidence: null,
      libraryEntry: null,
      known: null,
      hindsight: false,
      position: positionOf(entry.keyPlace),
    },
  };
}

function placeAt(
  { node }: Named,
  places: readonly string[],
  { problems }: Checking,
): string | null {
  const found = at(node, 'at');
  if (found?.kind !== 'text' || found.empty || places.includes(found.text)) {
    return textAt(node, 'at');
  }
  const near = nearestWord(found.text, places);
  const remedy = near === undefined ? `Name one of ${places.join(', ')}.` : `Did you mean ${near}?`;
  const message = `No site and no network is called "${found.text}".`;
  problems.error('unknown-site', found.place, message, remedy);
  return null;
}
