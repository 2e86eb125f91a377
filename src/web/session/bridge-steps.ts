import type { Setting } from './live-messages.ts';

/** One step from a setting to another: what it changes, and the setting after it. */
export interface SettingStep {
  /** Path of the input that moves; null where the belief or its weights do. */
  readonly path: string | null;
  readonly setting: Setting;
}

/**
 * The way from one setting to another, one thing at a time: first whom to believe, then each input
 * in the order given. The last step's setting is the other one.
 */
export const bridgeSteps = (
  from: Setting,
  to: Setting,
  order: readonly string[],
): readonly SettingStep[] => {
  const steps: SettingStep[] = [];
  let now = from;
  const isSame = (one: unknown, other: unknown): boolean =>
    JSON.stringify(one) === JSON.stringify(other);
  if (now.belief !== to.belief || !isSame(now.weights, to.weights)) {
    now = { ...now, belief: to.belief, weights: to.weights };
    steps.push({ path: null, setting: now });
  }
  for (const path of order) {
    const value = to.held[path];
    if (now.held[path] === value) continue;
    const { [path]: _, ...others } = now.held;
    now = { ...now, held: value === undefined ? others : { ...others, [path]: value } };
    steps.push({ path, setting: now });
  }
  return steps;
};
