import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { AskedFigure } from './asked-figure.ts';
import { type InputRange, levelText, type MovedInputs, valuesAt } from './input-range.ts';
import { type Measure, measureOf } from './measure.ts';
import { figureNamed } from './tornado.ts';
import { prepareTrials, type TrialRequest } from './trials.ts';

export interface TwoWayRequest extends TrialRequest {
  readonly measure: Measure;
  readonly x: InputRange;
  /** Null: a table of one row. */
  readonly y: InputRange | null;
  readonly onProgress?: (what: string, share: number) => void;
}

/** One input of a table, or several moved together, and the levels that it takes. */
export interface TableAxis {
  readonly path: string;
  readonly title: string;
  readonly kind: MovedInputs['kind'];
  readonly unit: string;
  readonly levels: readonly number[];
  readonly texts: readonly string[];
}

export interface TwoWayTable {
  readonly schema: 'gigastack-table/1';
  readonly figure: Pick<AskedFigure, 'written' | 'title' | 'unit' | 'isProbability'>;
  readonly measure: Measure;
  readonly belief: string;
  readonly seed: number;
  readonly worlds: number;
  /** With every input as it is. */
  readonly base: number;
  readonly x: TableAxis;
  readonly y: TableAxis | null;
  /** A row for each level of y, in it a figure for each level of x. */
  readonly rows: readonly (readonly number[])[];
}

/** A figure for each pair of levels of two inputs, every cell on the same random numbers. */
export const twoWayTable = async (
  programme: BoundProgramme,
  asked: AskedFigure,
  request: TwoWayRequest,
): Promise<TwoWayTable> => {
  const { x, y, measure, onProgress = () => {} } = request;
  const trials = prepareTrials(programme, [asked.figure], request);
  const shared = y && x.moved.inputs.find(({ given }) => moves(y.moved, given.path));
  if (shared) throw new RangeError(`${shared.given.path} cannot be moved both ways at once`);
  const heights = y ? y.levels : [null];
  const cells = heights.length * x.levels.length;
  const rows: number[][] = [];
  for (const height of heights) {
    const row: number[] = [];
    for (const level of x.levels) {
      onProgress('cells of the table', (rows.length * x.levels.length + row.length) / cells);
      const values = new Map(valuesAt(x.moved, level));
      if (y && height !== null) {
        for (const [path, given] of valuesAt(y.moved, height)) values.set(path, given);
      }
      const worlds = await trials.run(trials.changed(values));
      row.push(measureOf(asked.values(worlds), measure));
    }
    rows.push(row);
  }
  const axis = ({ moved, levels }: InputRange): TableAxis => ({
    path: moved.path,
    title: moved.title,
    kind: moved.kind,
    unit: moved.unit,
    levels,
    texts: levels.map((level) => levelText(programme, moved, level)),
  });
  return {
    schema: 'gigastack-table/1',
    figure: figureNamed(asked),
    measure,
    belief: trials.plan.belief,
    seed: request.seed,
    worlds: trials.plan.design.worlds,
    base: measureOf(asked.values(await trials.run(trials.plan)), measure),
    x: axis(x),
    y: y && axis(y),
    rows,
  };
};

const moves = ({ inputs }: MovedInputs, path: string): boolean =>
  inputs.some(({ given }) => given.path === path);
