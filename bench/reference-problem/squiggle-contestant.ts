import { run, type SqLambda, type SqValue } from '@quri/squiggle-lang';
import { readColumns, serve } from '../harness/serve.ts';
import { COLUMNS } from './sample.ts';

/**
 * The reference problem in Squiggle, as arithmetic on whole distributions, each a set of samples:
 * `squiggle INPUTS RESULTS WORLDS`. Only calling the model is timed, not reading it nor its inputs.
 */
const [inputsFile, resultsFile, asked] = process.argv.slice(2) as [string, string, string];
const columns = readColumns(inputsFile);
const all = columns.length / COLUMNS;
const worlds = Math.min(all, Number(asked));

const inputs = Array.from({ length: COLUMNS }, (_, column) => {
  const values = [...columns.subarray(column * all, column * all + worlds)];
  return `SampleSet.fromList([${values.join(',')}])`;
});

const model = `
within(x) = SampleSet.min(SampleSet.max(x, 0), 1)
in = [${inputs.join(',\n')}]
model() = {
  sites = List.upTo(0, 9) -> List.map({|s|
    power = 200 + 50 * s
    duration = 18 + in[10 + s]
    {
      start: 3 * s,
      energised: 3 * s + duration,
      buildRate: 1 / duration,
      rampRate: 1 / in[50 + s],
      buildCost: power * in[s],
      gpuCost: power * in[20 + s],
      powerCost: in[30 + s] * (730 * 1.3 / 1e6),
      used: power * in[40 + s]
    }
  })
  sources = [-18, -6, 0, 12] -> List.map({|planned, k|
    { amount: in[60 + k], date: planned + in[64 + k] }
  })
  decay = exp(in[69] / (-12))
  nothing = 0 * in[68]
  begin = {
    price: in[68], cash: nothing, spent: nothing, income: nothing, npv: nothing, peak: nothing
  }
  months = List.upTo(0, 179)
  end = months -> List.reduce(begin, {|was, t|
    tau = t + 1
    level = 1.025 ^ (t / 12)
    atSites = sites -> List.reduce([nothing, nothing], {|sum, s|
      since = tau - s.energised
      x = within((tau - s.start) * s.buildRate)
      delivered = within((since + 3) * (1 / 6))
      refreshed = within((since - 60) * (1 / 6))
      cost = s.buildCost * (x * x * (3 - 2 * x)) + s.gpuCost * (delivered + 0.6 * refreshed)
      earned = s.used * within(since * s.rampRate) * (was.price - s.powerCost * level)
      [sum[0] + cost, sum[1] + earned]
    })
    spent = atSites[0]
    income = sources -> List.reduce(nothing, {|sum, k|
      sum + k.amount * within((tau - k.date) * (1 / 24))
    })
    net = atSites[1] - (spent - was.spent)
    cash = 1.004 * was.cash + (income - was.income) + net
    gap = SampleSet.max(-cash, 0)
    {
      price: was.price * decay,
      cash: cash,
      spent: spent,
      income: income,
      npv: was.npv + net * 1.1 ^ (-t / 12),
      peak: SampleSet.max(was.peak, gap)
    }
  })
  [SampleSet.toList(end.npv), SampleSet.toList(end.peak)]
}
model`;

const environment = { sampleCount: worlds, xyPointLength: 1000, seed: 'bench' };
const output = await run(model, { environment });
const read = output.getEndResult();
if (!read.ok) throw new Error(read.value.toString());
const lambda = (read.value as Extract<SqValue, { tag: 'Lambda' }>).value as SqLambda;
const results = { npv: new Float64Array(worlds), peakGap: new Float64Array(worlds) };

const once = (): number => {
  const start = performance.now();
  const answer = lambda.call([], environment);
  const took = performance.now() - start;
  if (!answer.ok) throw new Error(answer.value.toString());
  const [npv, peakGap] = answer.value.asJS() as [number[], number[]];
  results.npv.set(npv);
  results.peakGap.set(peakGap);
  return took;
};

await serve(once, results, resultsFile);
