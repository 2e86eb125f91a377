import { pow } from '../../uncertainty/elementary/index.ts';
import { arctangent } from '../arctangent.ts';

/** Air at sea level: dry-bulb temperature in °C and relative humidity in %. */
export interface AirState {
  readonly dryBulbC: number;
  readonly rhPercent: number;
}

/**
 * The wet-bulb temperature in °C at 1013.25 hPa, by a fit that holds within -1 to +0.65 °C for
 * humidity of 5 % to 99 % and -20 to 50 °C (less where it is both cold and dry).
 * T atan(0.151977 (RH + 8.313659)^(1/2)) + atan(T + RH) - atan(RH - 1.676331)
 * + 0.00391838 RH^(3/2) atan(0.023101 RH) - 4.686035.
 * Throws a RangeError for humidity outside 0 to 100.
 * Source: R. Stull, Journal of Applied Meteorology and Climatology 50 (2011) 2267-2269.
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
