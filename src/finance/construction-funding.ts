import { type BothSpellings, inBothSpellings } from './both-spellings.ts';
import { requireFinite, requireFiniteList } from './finite.ts';

/** A construction loan drawn beside equity in a fixed proportion. */
export interface ConstructionFundingInputs {
  readonly monthlyCosts: readonly number[];
  readonly debtFraction: number;
  readonly annualRate: number;
  readonly commitmentFeeAnnual?: number;
  readonly upfrontFeeFraction?: number;
  /** Only `pro_rata` is known: debt funds the same fraction of every month's uses. */
  readonly funding?: 'pro_rata';
}

/** The commitment and what it paid for. */
export type ConstructionFunding = BothSpellings<{
  commitment: number;
  total_uses: number;
  equity: number;
  interest_during_construction: number;
  fees: number;
  monthly_draws: number[];
}>;

/**
 * Funding of a build: uses of month t = cost + interest on the opening balance (rate / 12)
 * + commitment fee on the undrawn part (fee / 12), and the upfront fee on the commitment in
 * month 1; debt funds `debtFraction` of them. The commitment is the final balance, and both the
 * fees and the balance are linear in it: balance = a + b commitment, so commitment = a / (1 - b)
 * without iteration.
 */
export function constructionFunding(inputs: ConstructionFundingInputs): ConstructionFunding {
  const { monthlyCosts, debtFraction, annualRate, funding = 'pro_rata' } = inputs;
  const { commitmentFeeAnnual = 0, upfrontFeeFraction = 0 } = inputs;
  requireFiniteList('constructionFunding', 'monthlyCosts', monthlyCosts);
  requireFinite('constructionFunding', {
    debtFraction,
    annualRate,
    commitmentFeeAnnual,
    upfrontFeeFraction,
  });
  if (funding !== 'pro_rata') {
    throw new RangeError(`constructionFunding: funding "${funding}" is not known; only pro_rata.`);
  }
  const rate = annualRate / 12;
  const fee = commitmentFeeAnnual / 12;
  let fixedPart = 0;
  let perCommitment = 0;
  monthlyCosts.forEach((cost, month) => {
    const upfront = month === 0 ? upfrontFeeFraction : 0;
    fixedPart += debtFraction * (cost + fixedPart * (rate - fee));
    perCommitment += debtFraction * (perCommitment * (rate - fee) + fee + upfront);
  });
  if (!(perCommitment < 1)) {
    throw new RangeError(
      'constructionFunding: the fees alone use up the commitment; lower the fees or the debt.',
    );
  }
  const commitment = fixedPart / (1 - perCommitment);
  let balance = 0;
  let interest = 0;
  let fees = 0;
  let totalUses = 0;
  const draws = monthlyCosts.map((cost, month) => {
    const charge = balance * rate;
    const upfront = month === 0 ? commitment * upfrontFeeFraction : 0;
    const feeOfMonth = (commitment - balance) * fee + upfront;
    const uses = cost + charge + feeOfMonth;
    interest += charge;
    fees += feeOfMonth;
    totalUses += uses;
    balance += debtFraction * uses;
    return debtFraction * uses;
  });
  return inBothSpellings({
    commitment,
    total_uses: totalUses,
    equity: totalUses - commitment,
    interest_during_construction: interest,
    fees,
    monthly_draws: draws,
  });
}
