import { exp } from '../../uncertainty/elementary/index.ts';

/** Interruptions of a job for each device and hour, with a band that holds four of five fleets. */
export interface FailureRate {
  readonly perDeviceHour: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Prior of a fleet that nothing is known of: a lognormal around five observed rates a GPU-hour,
 * RSC-1 3.4e-5, RSC-2 1.2e-5 and an RSC-1 job of 1,024 GPUs 1.24e-4 (Kokolis et al., arXiv
 * 2410.21680), BLOOM-176B 2.3e-5 (BigScience chronicle), OPT-175B 7.4e-5 (arXiv 2205.01068).
 * The band is the predictive one of five draws: 1.533 x 0.926 x sqrt(1 + 1/5) in logarithm
 * (Student, four degrees of freedom).
 */
const MEDIAN_PER_DEVICE_HOUR = 3.86e-5;
const BAND_IN_LOGARITHM = 1.555;

/**
 * Interruptions a device-hour. A known age in years narrows the band by a fifth and moves the
 * median: new fleets fail more often (up to a tenth of new accelerators die early, says
 * stas00/ml-engineering), old ones less; factor 0.7 + 1.1 exp(-age / 0.5), an assumption that puts
 * OPT's young fleet and RSC's grown one on either side of 1.
 */
export function failureRate(fleetAgeYears?: number): FailureRate {
  const aged = fleetAgeYears === undefined ? 1 : 0.7 + 1.1 * exp(-Math.max(0, fleetAgeYears) / 0.5);
  const band = exp(BAND_IN_LOGARITHM * (fleetAgeYears === undefined ? 1 : 0.8));
  const perDeviceHour = MEDIAN_PER_DEVICE_HOUR * aged;
  return { perDeviceHour, low: perDeviceHour / band, high: perDeviceHour * band };
}
