import { type SortedSteps, usedBy } from './sorted-steps.ts';
import { type BlockStarts, type StackDispatch, stackDispatch } from './stack-dispatch.ts';
import type { StoredValue, StoreSizes } from './stored-value.ts';
import type { SupplyStack } from './supply-stack.ts';

/** What must be held after the last step: so much, at least so much, or whatever is cheapest. */
export type HeldAtEnd =
  | { readonly rule: 'exactly' | 'at least'; readonly mwh: number }
  | { readonly rule: 'free' };

const NO = Number.POSITIVE_INFINITY;

/**
 * From the last step to the first: the price of stored energy in each step, the price of power, the
 * dispatch that both support, and the slopes of the cost over every size. The slopes are a dual
 * solution whatever the rounding: each limit's rent is what the prices say, so that the cut below
 * the cost is valid, and cost less bound is a true gap.
 */
export function walkBack(
  stack: SupplyStack,
  sorted: SortedSteps,
  x: Float64Array,
  sizes: StoreSizes,
  value: StoredValue,
  atEnd: HeldAtEnd,
  blocks: BlockStarts,
  withHours: boolean,
): StackDispatch {
  const { steps, stepH, demand, sources, units, places, chargeStarts, charging } = stack;
  const { width, cost, owner } = sorted;
  const { slopes, lengths, starts, least, marginal, marginalMw, capacity } = value;
  const store = stack.store;
  const stored = store !== null;
  const { effCharge, effDischarge, chargeCost, dischargeCost, kept, holdingCost } =
    store ?? NO_STORE;
  const { chargeMw, dischargeMw, energyMwh, before } = sizes;
  const perCharge = effCharge * stepH;
  const perDischarge = stepH / effDischarge;
  const found = stackDispatch(stack, blocks.length - 1, withHours);
  const { hours } = found;
  const uses = stack.budgets.map((_, at) => sources.map((one) => usedBy(stack, at, one)));
  const places0 = sources.map(({ place }) => place);
  const shapes = sources.map(({ shape }) => shape);
  const grid = sources.findIndex(({ kind }) => kind === 'grid');
  const nearMwh = 1e-9 * Math.max(1e-6, energyMwh, Math.max(chargeMw, dischargeMw) * stepH);
  let mostDemand = 1e-6;
  for (let t = 0; t < steps; t++) if (demand[t]! > mostDemand) mostDemand = demand[t]!;
  const nearMw = 1e-9 * mostDemand;

  let held = 0;
  let price = 0;
  let priceKnown = true;
  if (stored) {
    held = heldLast(value, steps - 1, energyMwh, holdingCost, nearMwh);
    if (atEnd.rule === 'exactly' || (atEnd.rule === 'at least' && held < atEnd.mwh)) {
      held = atEnd.mwh;
      priceKnown = false;
    }
  }
  let block = blocks.length - 2;
  found.lastPrice[block] = price;
  let money = 0;
  for (let t = steps - 1; t >= 0; t--) {
    if (t < blocks[block]!) {
      block--;
      found.lastPrice[block] = price;
    }
    const base = block * places;
    const first = t * width;
    const end = first + width;
    const load = demand[t]!;
    const at = marginal[t]!;
    const used = marginalMw[t]!;

    let change = 0;
    let worth = 0;
    if (stored) {
      // the slopes of holding a little less or more than is held
      let position = least[t]!;
      let left = -NO;
      let right = NO;
      for (let i = starts[t]!; i < starts[t + 1]!; i++) {
        const next = position + lengths[i]!;
        if (position < held - nearMwh) left = slopes[i]!;
        if (next > held + nearMwh) {
          right = slopes[i]!;
          break;
        }
        position = next;
      }
      if (!priceKnown) {
        worth = left > -NO ? left : right < NO ? right : 0;
        price = worth + holdingCost;
        if (atEnd.rule === 'at least' && price < 0) {
          price = 0;
          worth = -holdingCost;
        }
        priceKnown = true;
        found.lastPrice[block] = price;
      } else {
        const wanted = price - holdingCost;
        worth = wanted < left ? left : wanted > right ? right : wanted;
        if (wanted > worth) found.slopes[base + units + 2]! -= wanted - worth;
      }

      // how much this step may store at that worth, and how much may have been held before
      const near = 1e-9 * Math.max(1, worth < 0 ? -worth : worth);
      const above = worth + near;
      const below = worth - near;
      let low = 0;
      let high = 0;
      let room = dischargeMw < load ? dischargeMw : load;
      for (let place = at; place >= first && room > 0; place--) {
        const mw = place === at ? used : capacity[place]!;
        const given = mw < room ? mw : room;
        if (given <= 0) continue;
        const slope = (cost[place]! - dischargeCost) * effDischarge;
        if (slope < below) break;
        low -= given * perDischarge;
        if (slope > above) high = low;
        room -= given;
      }
      if (high === 0) {
        room = chargeMw;
        for (let place = at; place < end && room > 0; place++) {
          const mw = place === at ? capacity[place]! - used : capacity[place]!;
          const taken = mw < room ? mw : room;
          if (taken <= 0) continue;
          const slope = (cost[place]! + chargeCost) / effCharge;
          if (slope > above) break;
          high += taken * perCharge;
          if (slope < below) low = high;
          room -= taken;
        }
      }
      let earliest = before;
      let latest = before;
      if (t > 0) {
        const priceBefore = kept * worth - holdingCost;
        const nearBefore = near * Math.max(1, kept) + 1e-12;
        earliest = least[t - 1]!;
        latest = earliest;
        for (let i = starts[t - 1]!; i < starts[t]!; i++) {
          const slope = slopes[i]!;
          if (slope > priceBefore + nearBefore) break;
          latest += lengths[i]!;
          if (slope < priceBefore - nearBefore) earliest = latest;
        }
        earliest = earliest < 0 ? 0 : earliest > energyMwh ? energyMwh : earliest;
        latest = latest < 0 ? 0 : latest > energyMwh ? energyMwh : latest;
      }
      change = low > 0 ? low : high < 0 ? high : 0;
      let was = (held - change) / kept;
      if (was < earliest) was = earliest;
      if (was > latest) was = latest;
      change = held - kept * was;
      money += holdingCost * held;
      if (hours !== null) hours.held[t] = held;
      held = was;
    }

    // the sources that meet the demand, and what the last of them costs
    const charged = change > 0 ? change / perCharge : 0;
    const given = change < 0 ? -change / perDischarge : 0;
    const needed = load + charged - given;
    let met = 0;
    let cheap = -NO;
    let dear = NO;
    for (let place = first; place < end; place++) {
      const mw = capacity[place]!;
      if (mw <= nearMw) continue;
      if (met > needed - nearMw) {
        dear = cost[place]!;
        break;
      }
      cheap = cost[place]!;
      const rest = needed - met;
      const taken = mw < rest ? mw : rest;
      money += taken * cheap * stepH;
      const source = owner[place]!;
      if (hours !== null) hours.sources[source]![t] = taken;
      for (let budget = 0; budget < uses.length; budget++) {
        const use = uses[budget]![source];
        if (use) found.uses[budget * (blocks.length - 1) + block]! += use[t]! * taken * stepH;
      }
      if (needed < met + mw - nearMw) {
        dear = cheap;
        met = needed;
        break;
      }
      met += mw;
    }
    let power: number;
    if (stored) {
      const charging = worth * effCharge - chargeCost;
      const discharging = worth / effDischarge + dischargeCost;
      const near = nearMwh;
      power = cheap > -NO ? cheap : dear;
      if (change > near) power = charging;
      else if (change < -near) power = discharging;
      else if (power < charging) power = charging;
      else if (power > discharging) power = discharging;
      if (power < cheap) power = cheap;
      else if (power > dear) power = dear;
      if (charging > power) found.slopes[base + units]! -= (charging - power) * stepH;
      if (power > discharging) found.slopes[base + units + 1]! -= (power - discharging) * stepH;
      money += (chargeCost * charged + dischargeCost * given) * stepH;
      if (hours !== null) {
        hours.charge[t] = charged;
        hours.discharge[t] = given;
      }
      price = kept * worth;
    } else power = cheap > -NO ? cheap : dear < NO ? dear : 0;
    if (hours !== null) hours.price[t] = power;

    // what each limit is worth at that price
    let constant = power * load;
    for (let place = first; place < end; place++) {
      const rent = power - cost[place]!;
      if (rent <= 0) break;
      const source = owner[place]!;
      const shape = shapes[source]![t]!;
      if (source === grid) {
        const mw = capacity[place]!;
        if (mw < shape) {
          for (let c = chargeStarts[t]!; c < chargeStarts[t + 1]!; c++) {
            if (x[units + 3 + charging[c]!]! !== mw) continue;
            found.slopes[base + units + 3 + charging[c]!]! -= rent * stepH;
            break;
          }
          continue;
        }
        found.importRent += rent * stepH;
      }
      const sized = places0[source]!;
      if (sized >= 0) found.slopes[base + sized]! -= rent * shape * stepH;
      else constant -= rent * shape;
    }
    found.constants[block]! += constant * stepH;
    if (t === blocks[block]!) found.firstPrice[block] = price;
  }
  found.cost = money + stack.constant;
  found.constants[0]! += stack.constant;
  return found;
}

const NO_STORE = {
  effCharge: 1,
  effDischarge: 1,
  chargeCost: 0,
  dischargeCost: 0,
  kept: 1,
  holdingCost: 0,
};

/** The cheapest amount to hold at a step's end. */
function heldLast(
  { slopes, lengths, starts, least }: StoredValue,
  t: number,
  energyMwh: number,
  holdingCost: number,
  near: number,
): number {
  let held = least[t]!;
  for (let i = starts[t]!; i < starts[t + 1]! && held < energyMwh; i++) {
    if (held + lengths[i]! > near && slopes[i]! + holdingCost >= 0) break;
    held += lengths[i]!;
  }
  return held < 0 ? 0 : held > energyMwh ? energyMwh : held;
}
