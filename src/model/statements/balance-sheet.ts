import { previous } from '../../equations/over-time.ts';
import { next, series, stock } from '../../equations/quantity.ts';
import { party } from '../dimensions.ts';
import { debt, feesAtClose, serviceReserveOfParty } from '../loans/service.ts';
import { federalDepreciation } from './depreciation.ts';
import { cashAfterTax, cashAtClose, equityAtClose } from './equity.ts';
import { netIncome } from './income.ts';
import { operatingReserve, replacementReserve, replacementSpending } from './operating-reserves.ts';
import { fixedCosts } from './uses-at-close.ts';

const money = { over: party, unit: 'USD' } as const;

export const fixedAssets = stock('statements.fixedAssets', {
  ...money,
  title: 'What was built and its financing cost, less depreciation',
  note: 'Written down by the federal charge; what replacement costs is added.',
  starts: fixedCosts.plus(feesAtClose),
});
next(fixedAssets, previous(fixedAssets).minus(federalDepreciation).plus(replacementSpending));

export const assets = series('statements.assets', {
  ...money,
  title: 'Fixed assets, reserves and cash',
  is: fixedAssets
    .plus(serviceReserveOfParty)
    .plus(operatingReserve)
    .plus(replacementReserve)
    .plus(cashAtClose),
});

export const equity = stock('statements.equity', {
  ...money,
  title: 'Money of the owners: paid in and earned, less paid out',
  starts: equityAtClose,
});
next(equity, previous(equity).plus(netIncome).minus(cashAfterTax));

export const imbalance = series('statements.imbalance', {
  ...money,
  title: 'Assets less loans less equity; nil but for rounding',
  is: assets.minus(debt).minus(equity),
});
