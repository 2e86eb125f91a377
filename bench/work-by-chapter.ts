import { dependenciesOf } from '../src/equations/dependencies.ts';
import { loopDimension } from '../src/equations/kernel/fuse.ts';
import { isLoad, lowerModel } from '../src/equations/kernel/lower.ts';
import { insideOf } from '../src/equations/kernel/lower-network.ts';
import type { KernelNode } from '../src/equations/kernel/nodes.ts';
import { seriesReads } from '../src/equations/kernel/place.ts';
import type { Quantity } from '../src/equations/quantity.ts';
import type { BoundProgramme } from '../src/programme/bound-programme.ts';

/** About how many additions an operation takes the time of. */
const COSTS: Readonly<Partial<Record<KernelNode['op'], number>>> = {
  divide: 5,
  sqrt: 8,
  exp: 25,
  log: 25,
  power: 60,
  lookup: 30,
  at: 2,
  joinBy: 3,
  reduce: 3,
  passMoves: 12,
  lag: 12,
  atMonth: 8,
  along: 6,
  arrivingFrom: 6,
};

/**
 * What one world costs by chapter, in additions: every operation of the kernel, times its elements
 * and months, belongs to the first quantity in whose formula it stands. Sums over windows and
 * spreads count a month of their reach as three.
 */
export const workByChapter = (
  { model, structure }: BoundProgramme,
  outputs: readonly Quantity[],
): ReadonlyMap<string, number> => {
  const wanted = new Set<Quantity>();
  const open = [...outputs];
  for (let next = open.pop(); next; next = open.pop()) {
    if (wanted.has(next)) continue;
    wanted.add(next);
    for (const { of } of dependenciesOf(next, model.asData)) open.push(of);
  }
  const ordered = model.quantities.filter((quantity) => wanted.has(quantity));
  const { rootOf, seriesByQuantity } = lowerModel(model, structure, ordered);
  const sizeOf = (over: string | null): number =>
    over === null ? 1 : (structure.elements.get(over)?.length ?? 0);
  const costOf = (node: KernelNode): number => {
    if (node.op === 'windowSum' || node.op === 'spread') return 3 * (structure.steps / 4);
    if (node.op === 'spreadAnew') return 60 * (structure.steps / 2);
    return COSTS[node.op] ?? 1;
  };
  const chapters = new Map<string, number>();
  const seen = new Set<KernelNode>();
  const count = (start: KernelNode, chapter: string): void => {
    const left = [start];
    for (let node = left.pop(); node; node = left.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      left.push(...node.args, ...(node.body ? insideOf(node.body) : []));
      for (const { series } of seriesReads(node)) left.push(series.starts, series.ends);
      if (node.uniform || isLoad(node)) continue;
      const months = node.timed || node.op === 'reduce' ? structure.steps : 1;
      const work = costOf(node) * sizeOf(loopDimension(node)) * months;
      chapters.set(chapter, (chapters.get(chapter) ?? 0) + work);
    }
  };
  // Below a formula the walk stops where another quantity's begins.
  for (const quantity of ordered) seen.add(rootOf(quantity));
  const counted = new Set<KernelNode>();
  for (const quantity of ordered) {
    const chapter = quantity.path.split('.')[0] as string;
    const root = rootOf(quantity);
    if (!counted.has(root)) seen.delete(root);
    counted.add(root);
    count(root, chapter);
    const series = seriesByQuantity.get(quantity);
    if (series?.value) count(series.value, chapter);
  }
  return chapters;
};
