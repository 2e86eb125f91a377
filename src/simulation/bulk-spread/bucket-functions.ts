import { fillLoop } from '../../equations/bulk-fill/fill-loop.ts';
import { type FunctionWriter, functionWriter } from '../../equations/kernel/wasm-module.ts';

/** Where the parts of the work lie in memory; see bulk-spread.ts. */
export interface BucketRoom {
  readonly values: number;
  /** Two bytes a value: the bucket that it lies in. */
  readonly places: number;
  readonly counts: number;
  /** A byte a bucket: the slot into which its values are taken, 0 for none. */
  readonly slots: number;
  /** Four bytes a slot: where its next value goes. */
  readonly ends: number;
  /** Values taken from the column, bucket by bucket. */
  readonly members: number;
  /** Least, greatest, sum of x - x (0 where all are finite), sum in order. */
  readonly measures: number;
}

/** measure(bytes): what a column reaches from and to, and its sum; two values at a time. */
export const measureFunction = ({ values, measures }: BucketRoom): FunctionWriter => {
  const writer = functionWriter(['i32']);
  const { code } = writer;
  const at = writer.local('i32');
  const [pair, least, most, apart] = [0, 1, 2, 3].map(() => writer.local('v128')) as [
    number,
    number,
    number,
    number,
  ];
  const total = writer.local('f64');
  for (const [local, start] of [
    [least, Infinity],
    [most, -Infinity],
  ] as const) {
    code.vectorConstant(start);
    code.set(local);
  }
  fillLoop(writer, at, 0, 16, () => {
    code.get(at);
    code.load(values);
    code.set(pair);
    for (const [local, operation] of [
      [least, 'pmin'],
      [most, 'pmax'],
    ] as const) {
      code.get(local);
      code.get(pair);
      code.vector(operation);
      code.set(local);
    }
    code.get(apart);
    code.get(pair);
    code.get(pair);
    code.vector('subtract');
    code.vector('add');
    code.set(apart);
    for (const lane of [0, 1]) {
      code.get(total);
      code.get(pair);
      code.extractDouble(lane);
      code.scalar('add');
      code.set(total);
    }
  });
  const store = (place: number, write: () => void): void => {
    code.i32(0);
    write();
    code.storeScalar(measures + place * 8);
  };
  [
    [least, 'min'],
    [most, 'max'],
    [apart, 'add'],
  ].forEach(([local, operation], place) => {
    store(place, () => {
      for (const lane of [0, 1]) {
        code.get(local as number);
        code.extractDouble(lane);
      }
      code.scalar(operation as 'min' | 'max' | 'add');
    });
  });
  store(3, () => code.get(total));
  return writer;
};

/** place(bytes, least, scale): the bucket of each value, and how many each bucket holds. */
export const placeFunction = ({ values, places, counts }: BucketRoom): FunctionWriter => {
  const writer = functionWriter(['i32', 'f64', 'f64']);
  const { code } = writer;
  const [bytes, least, scale] = [0, 1, 2] as const;
  const [at, bucket] = [writer.local('i32'), writer.local('i32')];
  fillLoop(writer, at, bytes, 8, () => {
    code.get(at);
    code.i32(2);
    code.integer('shiftRight');
    code.get(at);
    code.loadScalar(values);
    code.get(least);
    code.scalar('subtract');
    code.get(scale);
    code.scalar('multiply');
    code.scalarToInteger();
    code.tee(bucket);
    code.storeShort(places);
    code.get(bucket);
    code.i32(2);
    code.integer('shiftLeft');
    code.tee(bucket);
    code.get(bucket);
    code.loadInteger(counts);
    code.i32(1);
    code.integer('add');
    code.storeInteger(counts);
  });
  return writer;
};

/** collect(bytes): the values of the buckets that have a slot, each to the end of its own. */
export const collectFunction = ({ values, places, slots, ends }: BucketRoom): FunctionWriter => {
  const writer = functionWriter(['i32']);
  const { code } = writer;
  const [at, slot, end] = ['at', 'slot', 'end'].map(() => writer.local('i32')) as [
    number,
    number,
    number,
  ];
  fillLoop(writer, at, 0, 8, () => {
    code.get(at);
    code.i32(2);
    code.integer('shiftRight');
    code.loadShort(places);
    code.loadByte(slots);
    code.tee(slot);
    code.when();
    code.get(slot);
    code.i32(2);
    code.integer('shiftLeft');
    code.tee(slot);
    code.loadInteger(ends);
    code.tee(end);
    code.get(at);
    code.loadScalar(values);
    code.storeScalar(0);
    code.get(slot);
    code.get(end);
    code.i32(8);
    code.integer('add');
    code.storeInteger(ends);
    code.end();
  });
  return writer;
};

/** arrange(bytes): the members in their order, where all but neighbours are in it already. */
export const arrangeFunction = ({ members }: BucketRoom): FunctionWriter => {
  const writer = functionWriter(['i32']);
  const { code } = writer;
  const [at, hole] = [writer.local('i32'), writer.local('i32')];
  const value = writer.local('f64');
  const before = members - 8;
  fillLoop(writer, at, 0, 8, () => {
    code.get(at);
    code.loadScalar(members);
    code.set(value);
    code.get(at);
    code.set(hole);
    code.block();
    code.loop();
    code.i32(0);
    code.get(hole);
    code.integer('atLeastSigned');
    code.branchIf(1);
    code.get(hole);
    code.loadScalar(before);
    code.get(value);
    code.scalar('lessOrEqual');
    code.branchIf(1);
    code.get(hole);
    code.get(hole);
    code.loadScalar(before);
    code.storeScalar(members);
    code.get(hole);
    code.i32(8);
    code.integer('subtract');
    code.set(hole);
    code.branch(0);
    code.end();
    code.end();
    code.get(hole);
    code.get(value);
    code.storeScalar(members);
  });
  return writer;
};
