import { input, perWorld } from '../../equations/quantity.ts';
import { company } from '../dimensions.ts';

const cost = (name: string, title: string) =>
  input(`uses.${name}`, { over: company, unit: 'USD', title, range: [0, Infinity] });

export const costBeforeFinancing = cost(
  'costBeforeFinancing',
  'Cost of what is built, before any cost of financing it',
);
export const constructionFinancing = cost(
  'constructionFinancing',
  'Interest and fees of the time of building, as one sum',
);
export const closingCost = cost(
  'closingCost',
  'Cost of closing the loans that is no share of them',
);
export const otherCost = cost('otherCost', 'Other cost of financing');

export const fixedCosts = perWorld('uses.fixedCosts', {
  over: company,
  unit: 'USD',
  title: 'What is spent at close whatever the loans: all but their fees and the reserves',
  is: costBeforeFinancing.plus(constructionFinancing).plus(closingCost).plus(otherCost),
});
