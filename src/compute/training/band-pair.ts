/** Ends of an interval in ln(measured / predicted). */
export type BandEnds = readonly [number, number];

/** Two bands: for software that the fit has seen on that chip, and for any other. */
export interface BandPair {
  readonly known: BandEnds;
  readonly unknown: BandEnds;
}
