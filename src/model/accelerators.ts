import { at } from '../equations/expression.ts';
import { input, perWorld } from '../equations/quantity.ts';
import { itPower } from './buildings/inputs.ts';
import { building, generation, generationOf } from './dimensions.ts';

const positive = [0, Infinity] as const;

export const acceleratorPrice = input('fleet.acceleratorPrice', {
  over: generation,
  unit: 'USD/GPU',
  title: 'Price of one accelerator with its share of rack, network and storage',
  range: positive,
});

export const itPowerPerAccelerator = input('fleet.itPowerPerAccelerator', {
  over: generation,
  unit: 'MW IT/GPU',
  title: 'IT power of one accelerator with its share of rack, network and storage',
  range: positive,
});

export const h100EquivalentsPerAccelerator = input('fleet.h100EquivalentsPerAccelerator', {
  over: generation,
  unit: 'H100e/GPU',
  title: 'H100-equivalents of one accelerator',
  range: positive,
});

export const flopPerSecondPerAccelerator = input('fleet.flopPerSecondPerAccelerator', {
  over: generation,
  unit: 'FLOP/s/GPU',
  title: 'Peak dense operations a second of one accelerator, at 16-bit precision',
  range: positive,
});

export const acceleratorsOfBuilding = perWorld('fleet.acceleratorsOfBuilding', {
  over: building,
  unit: 'GPU',
  title: 'Accelerators that fill the building',
  note: 'IT power over the all-in IT power of one accelerator.',
  is: itPower.over(at(generationOf, itPowerPerAccelerator)),
});

export const chipsCost = perWorld('buildings.chipsCost', {
  over: building,
  unit: 'USD',
  title: 'Cost of the chips of the building',
  is: acceleratorsOfBuilding.times(at(generationOf, acceleratorPrice)),
});
