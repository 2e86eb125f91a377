import {
  at,
  clamp,
  constant,
  max,
  now,
  select,
  stepLength,
  sumBy,
} from '../../equations/expression.ts';
import { previous } from '../../equations/over-time.ts';
import { given, next, perWorld, type Quantity, series, stock } from '../../equations/quantity.ts';
import { chipsSpent, worksSpent } from '../buildings/progress.ts';
import { readyBefore, readyKnown } from '../buildings/stocks.ts';
import { drawnBefore } from '../capital/ladder.ts';
import { stepEnd } from '../clock.ts';
import {
  borrowerOf,
  building,
  chipsPayerOf,
  companyOf,
  drawerOf,
  loan,
  party,
  worksPayerOf,
} from '../dimensions.ts';
import { fees, interest, isBuilding } from '../loans/accrual.ts';
import { isInTerm } from '../loans/repayment.ts';
import { maturity } from '../loans/terms.ts';
import { replacementSpending } from './operating-reserves.ts';

/** Book values: straight line from the day a building is ready, over the life in the books. */
const life = (name: string, title: string): Quantity =>
  given(`statements.${name}`, { unit: 'month', title, range: [1, Infinity] });
export const worksLife = life('worksLife', 'Life of a building in the books');
export const chipsLife = life('chipsLife', 'Life of accelerators in the books');

const chargedBy = (ready: typeof readyKnown, time: typeof stepEnd, months: Quantity) =>
  clamp(time.minus(ready).over(months), 0, 1);

const written = (name: string, what: string, months: Quantity): Quantity =>
  series(`statements.${name}Charged`, {
    over: building,
    unit: '1',
    title: `Share of the life of the ${what} that has passed`,
    starts: chargedBy(readyBefore as typeof readyKnown, constant(0, 'month'), months),
    is: chargedBy(readyKnown, stepEnd, months),
  });
const worksCharged = written('works', 'building', worksLife);
const chipsCharged = written('chips', 'accelerators', chipsLife);

const writtenOff = (name: string, what: string, charged: Quantity): Quantity =>
  series(`statements.${name}WrittenOff`, {
    over: building,
    unit: '1',
    title: `Share of the book value of the ${what} that the step writes off`,
    is: select(
      previous(charged).isLess(1),
      max(charged.minus(previous(charged)), 0).over(
        max(constant(1).minus(previous(charged)), 1e-12),
      ),
      1,
    ),
  });
export const worksWrittenOff = writtenOff('works', 'building', worksCharged);
export const chipsWrittenOff = writtenOff('chips', 'accelerators', chipsCharged);

const depreciated = (
  name: string,
  title: string,
  added: Quantity,
  share: Quantity,
): { value: Quantity; charge: Quantity } => {
  const over = added.dimension!;
  const value = stock(`statements.${name}`, { over, unit: 'USD', title });
  const charge = series(`statements.${name}Depreciation`, {
    over,
    unit: 'USD',
    flow: true,
    title: `Depreciation of the step: ${title.toLowerCase()}`,
    is: previous(value).plus(added).times(share),
  });
  next(value, previous(value).plus(added).minus(charge));
  return { value, charge };
};

const works = depreciated('works', 'Works at cost less depreciation', worksSpent, worksWrittenOff);
const chips = depreciated(
  'chips',
  'Accelerators at cost less depreciation',
  chipsSpent,
  chipsWrittenOff,
);

export const financingCost = series('statements.financingCost', {
  over: loan,
  unit: 'USD',
  flow: true,
  title: 'Interest and fees of the time of building: cost of what is built',
  is: select(isBuilding, interest.plus(fees), 0),
});
const financingWrittenOff = series('statements.financingWrittenOff', {
  over: loan,
  unit: '1',
  title: 'Share of the financing cost that the step writes off, evenly over the term of the loan',
  is: select(isInTerm, stepLength.over(max(maturity.minus(now), stepLength)), 0),
});
const financing = depreciated(
  'financing',
  'Financing cost of building less depreciation',
  financingCost,
  financingWrittenOff,
);

const ofParty = { over: party, unit: 'USD' } as const;

export const paidBefore = perWorld('statements.paidBefore', {
  ...ofParty,
  title: 'What was bought before the horizon with money drawn before it, as paid',
  is: sumBy(drawerOf, drawnBefore),
});

export const replacements = stock('statements.replacements', {
  ...ofParty,
  title: 'Equipment replaced, at cost',
});
next(replacements, previous(replacements).plus(at(companyOf, replacementSpending)));

export const fixedAssets = series('statements.fixedAssets', {
  ...ofParty,
  title: 'What was built, bought and replaced, less depreciation',
  is: sumBy(worksPayerOf, works.value)
    .plus(sumBy(chipsPayerOf, chips.value))
    .plus(sumBy(borrowerOf, financing.value))
    .plus(replacements)
    .plus(paidBefore),
});

export const depreciation = series('statements.depreciation', {
  ...ofParty,
  flow: true,
  title: 'Depreciation in the books',
  is: sumBy(worksPayerOf, works.charge)
    .plus(sumBy(chipsPayerOf, chips.charge))
    .plus(sumBy(borrowerOf, financing.charge)),
});
