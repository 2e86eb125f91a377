/** The engine as a library: read a programme, run it, read the answer. */

export { type CentralWorkbook, centralWorkbook } from '../export/central-workbook.ts';
export { type ChangedInput, changedInputs } from '../export/changed-inputs.ts';
export { fansOfRun } from '../export/fans-of-run.ts';
export { scenarioText, withScenario } from '../export/scenario-text.ts';
export { csvPieces } from '../export/tidy/csv-file.ts';
export { drawColumns } from '../export/tidy/draw-rows.ts';
export { parquetBytes, unitsByPath } from '../export/tidy/parquet-file.ts';
export { seriesColumns } from '../export/tidy/series-rows.ts';
export type { Workbook } from '../export/workbook.ts';
export { readXlsxValues, xlsxBytes } from '../export/xlsx-file.ts';
export { applyScenarios, ScenarioClash } from '../programme/apply-scenario.ts';
export { bindProgramme } from '../programme/binding/bind-programme.ts';
export type { BoundInput, BoundProgramme } from '../programme/bound-programme.ts';
export { bundledFiles } from '../programme/bundled-files.ts';
export {
  type CheckOutcome,
  checkProgramme,
  checkProgrammeText,
} from '../programme/check-programme.ts';
export type { CheckedProgramme } from '../programme/checked-programme.ts';
export { formatProblems } from '../programme/format-problems.ts';
export { nodeFiles } from '../programme/node-files.ts';
export { renderReport } from '../report/render-report.tsx';
export {
  type AskedFigure,
  readAskedFigure,
} from '../results/asked-figure.ts';
export { type BreakEven, breakEven } from '../results/break-even.ts';
export { type Bridge, bridgeBetween } from '../results/bridge.ts';
export { type Comparison, compareSides } from '../results/comparison.ts';
export { type Explanation, explain } from '../results/explain.ts';
export {
  type InputRange,
  type InputSpan,
  readInputRange,
  readInputSpan,
} from '../results/input-range.ts';
export { type Lineage, lineageOf } from '../results/lineage.ts';
export { type PlanRegret, planRegret } from '../results/plan-regret.ts';
export { type AnsweredRun, type RunRequest, runProgramme } from '../results/run-programme.ts';
export type { RunSummary } from '../results/run-summary.ts';
export { type Tornado, tornado } from '../results/tornado.ts';
export { type TwoWayTable, twoWayTable } from '../results/two-way.ts';
export { startThreads } from '../simulation/worker-pool.node.ts';
export type { Distribution } from '../uncertainty/distribution.ts';
