import { arcsine, HALF_PI } from '../arctangent.ts';

/** How two durations depend on each other under a Gaussian copula, whatever their distributions. */
export interface GaussianCopula {
  /** Spearman's rank correlation, (6/pi) asin(rho/2). */
  readonly spearman: number;
  /** Kendall's rank correlation, (2/pi) asin(rho). */
  readonly kendall: number;
  /** The probability that both exceed their medians, 1/4 + asin(rho)/(2 pi). */
  readonly pBothAboveMedian: number;
}

/**
 * What a correlation of normal scores means for the durations made from them. Two activities with
 * loadings a and b on one driver have the correlation a b.
 * Throws a RangeError for a correlation beyond -1 to 1.
 * Source: Kruskal, Journal of the American Statistical Association 53 (1958) 814-861.
 */
export function gaussianCopula(asked: { readonly normalCorrelation: number }): GaussianCopula {
  const rho = asked.normalCorrelation;
  if (!(rho >= -1 && rho <= 1)) {
    throw new RangeError(`correlation ${rho}: give one from -1 to 1`);
  }
  const angle = arcsine(rho);
  return {
    spearman: (3 / HALF_PI) * arcsine(rho / 2),
    kendall: angle / HALF_PI,
    pBothAboveMedian: 0.25 + angle / (4 * HALF_PI),
  };
}
