/** Worlds from `from` on and before `to`, after which an answer is told. */
export interface Stage {
  readonly from: number;
  readonly to: number;
}

/** Worlds run at one go, by one of the threads that share them. */
export interface Chunk {
  readonly first: number;
  readonly count: number;
  readonly part: number;
}

/** Worlds of the answer that follows the hand, and of the one behind it. */
const FIRST = 256;
const SECOND = 1_024;
/** As many as are kept here; what is more, the summary counts. */
export const MOST_WORLDS = 16_384;
/** Between two looks at what has come meanwhile: a few milliseconds, then some more. */
const NIMBLE = 64;
const STEADY = 128;

/** An answer at once from few worlds, then from more and more of the same. */
export const stagesOf = (worlds: number): readonly Stage[] => {
  const ends = [FIRST, SECOND, MOST_WORLDS].map((end) => Math.min(end, worlds));
  return [...new Set(ends)].map(
    (to, index) => ({ from: index === 0 ? 0 : ends[index - 1], to }) as Stage,
  );
};

/**
 * Who runs which worlds of a stage: every thread works it out by itself. The first stage is one
 * piece a thread, whole fours of worlds, since the kernel takes four at a time.
 */
export const chunksOf = ({ from, to }: Stage, parts: number): readonly Chunk[] => {
  const size = from === 0 ? Math.ceil(to / parts / 4) * 4 : to <= SECOND ? NIMBLE : STEADY;
  const chunks: Chunk[] = [];
  for (let first = from, index = 0; first < to; first += size, index++) {
    chunks.push({ first, count: Math.min(size, to - first), part: index % parts });
  }
  return chunks;
};
