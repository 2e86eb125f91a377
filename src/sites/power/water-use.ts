/** Heat that a cooling tower rejects, and how it is run. */
export interface WaterUseCase {
  readonly heatRejectedKwh: number;
  /** 2.45 MJ/kg where left out: water at about 20 °C. */
  readonly latentHeatMjPerKg?: number;
  /** How many times more salt the tower's water holds than the water it gets; above 1. */
  readonly cyclesOfConcentration: number;
  readonly driftShareOfEvaporation?: number;
}

/** Litres. */
export interface WaterUse {
  readonly evaporationL: number;
  /** Drained to keep the salt down. */
  readonly blowdownL: number;
  /** Carried away as droplets. */
  readonly driftL: number;
  /** What must be supplied: the sum of the three. */
  readonly makeupL: number;
}

const MJ_PER_KWH = 3.6;

/**
 * Water of evaporative cooling: evaporation = 3.6 x heat / latent heat (1.47 L per kWh); drift and
 * blowdown together carry the salt out, so they are evaporation / (cycles - 1). Where the drift
 * alone exceeds that, there is no blowdown.
 * Throws a RangeError for cycles not above 1.
 */
export function waterUse(tower: WaterUseCase): WaterUse {
  const { heatRejectedKwh, latentHeatMjPerKg = 2.45, cyclesOfConcentration: cycles } = tower;
  if (!(cycles > 1)) throw new RangeError(`${cycles} cycles of concentration: give more than 1`);
  const evaporationL = (heatRejectedKwh * MJ_PER_KWH) / latentHeatMjPerKg;
  const driftL = evaporationL * (tower.driftShareOfEvaporation ?? 0);
  const blowdownL = Math.max(0, evaporationL / (cycles - 1) - driftL);
  return { evaporationL, blowdownL, driftL, makeupL: evaporationL + blowdownL + driftL };
}

/** Litres per kWh from totals in TWh and billions of litres; direct at the site, indirect at plants. */
export function waterPerKwh(totals: {
  readonly energyTwh: number;
  readonly directWaterGl: number;
  readonly indirectWaterGl: number;
}): {
  readonly directLPerKwh: number;
  readonly indirectLPerKwh: number;
  readonly totalLPerKwh: number;
} {
  const directLPerKwh = totals.directWaterGl / totals.energyTwh;
  const indirectLPerKwh = totals.indirectWaterGl / totals.energyTwh;
  return { directLPerKwh, indirectLPerKwh, totalLPerKwh: directLPerKwh + indirectLPerKwh };
}
