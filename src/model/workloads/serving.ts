import {
  at,
  constant,
  max,
  min,
  negate,
  select,
  stepLength,
  sumBy,
  sumOver,
} from '../../equations/expression.ts';
import { previous } from '../../equations/over-time.ts';
import { assignInOrder } from '../../equations/passes.ts';
import { next, perWorld, type Quantity, series, stock } from '../../equations/quantity.ts';
import { asOf, oneYear } from '../clock.ts';
import { cluster, clusterOfPlace, serverOf, service, serviceAt } from '../dimensions.ts';
import { usable } from './clusters.ts';
import { usdPerAcceleratorHour } from './cost.ts';
import {
  askedGrowth,
  isAskedFor,
  priceDecline,
  servingLoad,
  tokenPrice,
  tokensAsked,
  tokensPerAccelerator,
} from './inputs.ts';
import { acceleratorsTraining } from './runs.ts';

/** 1 on the day whose knowledge the programme holds, then changing by the same share every year. */
const levelOf = (name: string, title: string, ratePerYear: Quantity, sign: 1 | -1): Quantity => {
  const change = ratePerYear.times(constant(sign, 'year'));
  const yearly = perWorld(`workloads.${name}Yearly`, {
    over: service,
    unit: '1',
    title: `${title}, over that of the year before`,
    is: constant(1).plus(change),
  });
  const perStep = perWorld(`workloads.${name}PerStep`, {
    over: service,
    unit: '1',
    title: `${title}, over that of the step before`,
    is: yearly.toThe(stepLength.over(oneYear)),
  });
  const level = stock(`workloads.${name}`, {
    over: service,
    unit: '1',
    title: `${title}; 1 on the day whose knowledge the programme holds`,
    starts: yearly.toThe(negate(asOf).over(oneYear)),
  });
  next(level, previous(level).times(perStep));
  return level;
};

export const askedLevel = levelOf('askedLevel', 'What users ask for', askedGrowth, 1);
export const priceLevel = levelOf('priceLevel', 'Price of tokens', priceDecline, -1);

export const free = series('workloads.free', {
  over: cluster,
  unit: 'GPU',
  title: 'Accelerators of the cluster that no training run works on',
  is: max(0, usable.minus(acceleratorsTraining)),
});

export const tokensIfAll = series('workloads.tokensIfAll', {
  over: service,
  unit: 'token/s',
  title: 'Tokens a second if all accelerators that are free served this',
  is: sumBy(serviceAt, at(clusterOfPlace, free).times(tokensPerAccelerator)).times(servingLoad),
});

const shareWanted = series('workloads.shareWanted', {
  over: service,
  unit: '1',
  title: 'Share of the free accelerators that the service asks for',
  is: select(
    isAskedFor,
    select(
      tokensIfAll.isMore(0),
      min(1, tokensAsked.times(askedLevel).in('token/s').over(tokensIfAll)),
      0,
    ),
    1,
  ),
});

export const shareServing = series('workloads.shareServing', {
  over: service,
  unit: '1',
  title: 'Share of the free accelerators that serve this, in the order of the file',
  is: assignInOrder({ wanted: shareWanted, capacity: constant(1), of: serverOf }).assigned,
});

export const tokensPerSecond = series('workloads.tokensPerSecond', {
  over: service,
  unit: 'token/s',
  title: 'Output tokens a second of the service',
  is: shareServing.times(tokensIfAll),
});

export const tokensPerDay = series('workloads.tokensPerDay', {
  unit: 'token/day',
  reported: true,
  title: 'Output tokens a day of all services',
  is: sumOver(service, tokensPerSecond).in('token/day'),
});

export const acceleratorsServing = series('workloads.acceleratorsServing', {
  over: cluster,
  unit: 'GPU',
  title: 'Accelerators of the cluster that serve users',
  is: sumBy(clusterOfPlace, at(serviceAt, shareServing)).times(free),
});

export const idle = series('workloads.idle', {
  unit: 'GPU',
  title: 'Accelerators that jobs could hold and none does',
  is: sumOver(cluster, free.minus(acceleratorsServing)),
});

export const usableInAll = series('workloads.usableInAll', {
  unit: 'GPU',
  title: 'Accelerators of all clusters that jobs can hold',
  is: sumOver(cluster, usable),
});

const soFar = (
  name: string,
  unit: string,
  title: string,
  inStep: Parameters<Quantity['plus']>[0],
) => {
  const made = stock(`workloads.${name}`, { unit, title });
  next(made, previous(made).plus(inStep));
  return made;
};

export const tokensSoFar = soFar(
  'tokensSoFar',
  'token',
  'Output tokens served so far',
  sumOver(service, tokensPerSecond).times(stepLength).in('token'),
);

export const revenueSoFar = soFar(
  'revenueSoFar',
  'USD',
  'What the tokens served so far were sold for',
  sumOver(service, tokensPerSecond.times(tokenPrice).times(priceLevel)).times(stepLength).in('USD'),
);

export const servingCostSoFar = soFar(
  'servingCostSoFar',
  'USD',
  'What the accelerators that served so far cost: chips, buildings and running',
  sumOver(cluster, acceleratorsServing.times(usdPerAcceleratorHour)).times(stepLength).in('USD'),
);
