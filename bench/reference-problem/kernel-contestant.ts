import { compileKernel } from '../../src/equations/kernel/compile.ts';
import { instantiateKernel } from '../../src/equations/kernel/instantiate.ts';
import { readColumns, serve } from '../harness/serve.ts';
import { gap, npv, peakGap, referenceModel, referenceStructure } from './equations.ts';
import { COLUMNS } from './sample.ts';

/** The engine's kernel of the project's own equations: `kernel INPUTS RESULTS`. */
const [inputsFile, resultsFile] = process.argv.slice(2) as [string, string];
const columns = readColumns(inputsFile);
const worlds = columns.length / COLUMNS;
const kernel = instantiateKernel(
  compileKernel(referenceModel(), referenceStructure, { outputs: [npv, peakGap, gap] }),
);
const { capacity, stride, inputs } = kernel;
const results = { npv: new Float64Array(worlds), peakGap: new Float64Array(worlds) };
const npvOfBlock = kernel.output(npv);
const peakOfBlock = kernel.output(peakGap);

const once = (): number => {
  const start = performance.now();
  for (let first = 0; first < worlds; first += capacity) {
    const count = Math.min(capacity, worlds - first);
    for (let column = 0; column < COLUMNS; column++) {
      const from = column * worlds + first;
      inputs.set(columns.subarray(from, from + count), column * stride);
    }
    kernel.run(count);
    results.npv.set(npvOfBlock.subarray(0, count), first);
    results.peakGap.set(peakOfBlock.subarray(0, count), first);
  }
  return performance.now() - start;
};

await serve(once, results, resultsFile);
