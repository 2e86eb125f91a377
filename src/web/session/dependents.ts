import type { BoundProgramme } from '../../programme/bound-programme.ts';
import type { Figure } from '../../results/figures.ts';
import { lineageOf } from '../../results/lineage.ts';
import type { Target } from '../../results/targets.ts';
import type { Dependents } from './live-messages.ts';

/** Of each input that a statement is about, the figures and predictions whose formulas reach it. */
export const dependentsOf = (
  bound: BoundProgramme,
  headlines: readonly Figure[],
  targets: readonly Target[],
): Dependents => {
  const asked = new Set(
    bound.programme.claims.flatMap(({ about }) => (about?.kind === 'input' ? [about.path] : [])),
  );
  const found: Record<string, { figures: string[]; predictions: string[] }> = {};
  const lineage = lineageOf(bound);
  const look = (
    { quantity, element }: Figure,
    add: 'figures' | 'predictions',
    text: string,
  ): void => {
    for (const path of new Set(
      lineage.inputsOf({ quantity, element }).map((input) => input.path),
    )) {
      if (!asked.has(path)) continue;
      found[path] ??= { figures: [], predictions: [] };
      if (!found[path][add].includes(text)) found[path][add].push(text);
    }
  };
  for (const figure of headlines) look(figure, 'figures', figure.title);
  for (const { figure, prediction } of targets) look(figure, 'predictions', prediction.written);
  return found;
};
