import type { Dimension, Relation } from '../../equations/dimension.ts';
import * as dimensions from '../../model/dimensions.ts';
import type { Elements } from './elements.ts';

/** Contracts between two parties who pay each other, and the two sides of each such pair. */
const mutualOf = ({ contracts }: Elements) => {
  const mutual = contracts.flatMap(({ from, to }, index) =>
    contracts.some((other) => from !== to && other.from === to && other.to === from)
      ? [{ index, from, to }]
      : [],
  );
  const sides: { from: string; to: string | null }[] = [];
  const place = (payer: string | null, payee: string | null): number =>
    sides.findIndex(({ from, to }) => from === payer && to === payee);
  for (const { from, to } of mutual) if (place(from, to) < 0) sides.push({ from, to });
  return { mutual, sides, place };
};

export const mutualNames = (
  elements: Elements,
): readonly (readonly [Dimension, readonly string[]])[] => {
  const { mutual, sides } = mutualOf(elements);
  return [
    [dimensions.mutual, mutual.map(({ index }) => elements.contracts[index]!.name)],
    [dimensions.side, sides.map(({ from, to }) => `${from} to ${to}`)],
  ];
};

export const mutualRelations = (
  elements: Elements,
): readonly (readonly [Relation, readonly number[]])[] => {
  const { mutual, sides, place } = mutualOf(elements);
  return [
    [dimensions.contractOfMutual, mutual.map(({ index }) => index)],
    [dimensions.sideOf, mutual.map(({ from, to }) => place(from, to))],
    [dimensions.otherSide, sides.map(({ from, to }) => place(to, from))],
  ];
};
