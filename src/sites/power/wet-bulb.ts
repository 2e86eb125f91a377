import { pow } from '../../uncertainty/elementary/index.ts';
import { arctangent } from '../arctangent.ts';

/** Air at sea level: dry-bulb temperature in °C and relative humidity in %. */
export interface AirState {
  readonly dryBulbC: number;
  readonly rhPercent: number;
}

/**
 * The wet-bulb temperature in °C at standard sea-level pressure (1013.25 hPa), by an empirical fit:
 * T atan(0.151977 (RH + 8.313659)^(1/2)) + atan(T + RH) - atan(RH - 1.676331)
 * + 0.00391838 RH^(3/2) atan(0.023101 RH) - 4.686035.
 * Told valid for humidity from 5 % to 99 % and air from -20 to 50 °C, except where it is both dry
 * and cold; errors there from -1 to +0.65 °C, below 0.3 °C on average. Higher ground is cooler by
 * evaporation: the fit does not know it.
 * Throws a RangeError for humidity outside 0 to 100.
 * Source: R. Stull, "Wet-bulb temperature from relative humidity and air temperature", Journal of
 * Applied Meteorology and Climatology 50 (2011) 2267-2269, doi:10.1175/JAMC-D-11-0143.1.
 */
export function wetBulb({ dryBulbC, rhPercent }: AirState): { readonly wetBulbC: number } {
  if (!(rhPercent >= 0 && rhPercent <= 100)) {
    throw new RangeError(`relative humidity ${rhPercent}: give a percentage from 0 to 100`);
  }
  const wetBulbC =
    dryBulbC * arctangent(0.151977 * Math.sqrt(rhPercent + 8.313659)) +
    arctangent(dryBulbC + rhPercent) -
    arctangent(rhPercent - 1.676331) +
    0.00391838 * pow(rhPercent, 1.5) * arctangent(0.023101 * rhPercent) -
    4.686035;
  return { wetBulbC };
}
