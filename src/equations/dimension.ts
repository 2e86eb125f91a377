/**
 * What equations range over. A dimension is a kind of thing (site, building, party); its elements
 * are fixed when a programme is read. A relation sends every element of one dimension to at most
 * one element of another (the site of a building). A network orders the elements of one dimension
 * by precedence (the activities of a building).
 */
export interface Dimension {
  readonly kind: 'dimension';
  readonly name: string;
}

export interface Relation {
  readonly kind: 'relation';
  readonly name: string;
  readonly from: Dimension;
  readonly to: Dimension;
}

export interface Network {
  readonly kind: 'network';
  readonly name: string;
  readonly over: Dimension;
}

export const dimension = (name: string): Dimension => ({ kind: 'dimension', name });

export const relation = (name: string, from: Dimension, to: Dimension): Relation => ({
  kind: 'relation',
  name,
  from,
  to,
});

/** Acyclic; elements are listed so that a predecessor stands before its successors. */
export const network = (name: string, over: Dimension): Network => ({
  kind: 'network',
  name,
  over,
});
