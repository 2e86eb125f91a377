import { at, constant, type Expression, negate, sumBy } from '../../equations/expression.ts';
import { perWorld, type Quantity } from '../../equations/quantity.ts';
import { acceleratorPrice, itPowerPerAccelerator } from '../accelerators.ts';
import { costPerMwIt, itPower } from '../buildings/inputs.ts';
import { cluster, clusterOf, generationOfCluster, siteOf } from '../dimensions.ts';
import { capitalRate, chipsLife, operatingPerMwIt, worksLife } from './inputs.ts';

/** Yearly payment for one dollar over a life: r / (1 - (1 + r)^-n). */
const recovery = (life: Quantity): Expression => {
  const oneYear = constant(1, 'year');
  const grown = constant(1).plus(capitalRate.times(oneYear));
  return capitalRate.over(constant(1).minus(grown.toThe(negate(life).over(oneYear))));
};

export const chipsRecovery = perWorld('workloads.chipsRecovery', {
  unit: '1/year',
  title: 'What a dollar of accelerators must earn a year, return and wear together',
  is: recovery(chipsLife),
});

export const worksRecovery = perWorld('workloads.worksRecovery', {
  unit: '1/year',
  title: 'What a dollar of buildings must earn a year, return and wear together',
  is: recovery(worksLife),
});

const onCluster = (amount: Expression): Expression => sumBy(clusterOf, sumBy(siteOf, amount));

export const worksPerMwIt = perWorld('workloads.worksPerMwIt', {
  over: cluster,
  unit: 'USD/MW IT',
  title: 'Cost of the works of the cluster per MW of IT',
  is: onCluster(itPower.times(costPerMwIt)).over(onCluster(itPower)),
});

export const usdPerAcceleratorHour = perWorld('workloads.usdPerAcceleratorHour', {
  over: cluster,
  unit: 'USD/GPU-hour',
  title: 'What an hour of an accelerator costs: chip, its part of the building, and running it',
  is: at(generationOfCluster, acceleratorPrice)
    .times(chipsRecovery)
    .plus(
      at(generationOfCluster, itPowerPerAccelerator).times(
        worksPerMwIt.times(worksRecovery).plus(operatingPerMwIt),
      ),
    )
    .in('USD/GPU-hour'),
});
