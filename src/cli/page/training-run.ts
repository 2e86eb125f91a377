import type { Accelerator } from '../../compute/accelerators/accelerator.ts';
import type { Architecture } from '../../compute/architectures/architecture.ts';
import type { Layout } from '../../compute/training/layout.ts';
import type { StepBreakdown } from '../../compute/training/step-time.ts';
import type { TrainingRun } from '../../compute/training/training-run.ts';
import { displayNumber, displayScientific } from '../../quantities/display-number.ts';
import type { RentAsked } from '../fleet-asked.ts';
import { type Row, tableText } from '../table-text.ts';
import { countText, dayBefore, dollarsText, percentText, secondsText } from './compute-text.ts';
import { bullet, footnote, heading, type PageStyle, tableStyle } from './page-style.ts';

export interface TrainingAnswer {
  readonly architecture: Architecture;
  readonly chip: Accelerator;
  readonly count: number;
  readonly batchTokens: number;
  readonly precision: string;
  /** End of the date by which it must be done, in months. */
  readonly by: number | undefined;
  readonly rent: RentAsked | undefined;
  readonly run: TrainingRun;
}

/** How long the run takes with its band, where a step's time goes, and what was assumed. */
export const trainingPage = (answer: TrainingAnswer, style: PageStyle): string => {
  const { architecture, chip, count, run } = answer;
  const title =
    `${architecture.name} on ${displayNumber(count, 9)} ${chip.vendor} ${chip.name}: ` +
    `${countText(run.tokens)} tokens, ${displayScientific(run.flop)} FLOP`;
  return `${[
    ...heading(title, style).slice(1),
    '',
    ...figures(answer, style),
    ...deadline(answer, style),
    ...heading('Where the time of a step goes', style),
    ...breakdown(run.step.breakdown, style),
    ...heading('What is assumed', style),
    ...assumptions(answer, style),
  ].join('\n')}\n`;
};

const figures = ({ run, rent }: TrainingAnswer, style: PageStyle): readonly string[] => {
  const { step, goodput, low, high } = run;
  const band = (title: string, text: (of: 'low' | 'middle' | 'high') => string): Row => [
    title,
    text('low'),
    text('middle'),
    text('high'),
  ];
  const runAt = { low, middle: run, high };
  const stepAt = { low: step.low, middle: step, high: step.high };
  const heldAt = { low: goodput.low, middle: goodput, high: goodput.high };
  const rows: Row[] = [
    band('days', (of) => displayNumber(runAt[of].days)),
    band('device-hours', (of) => countText(runAt[of].deviceHours)),
    ...(rent === undefined
      ? []
      : [
          band('cost at the rent below', (of) =>
            dollarsText(runAt[of].deviceHours * rent.usdPerDeviceHour),
          ),
        ]),
    'rule',
    band('seconds a step', (of) => displayNumber(stepAt[of].stepSeconds)),
    band('tokens a second', (of) => countText(stepAt[of].tokensPerSecond)),
    band('TFLOP/s a device', (of) => displayNumber(stepAt[of].tflopsPerDevice)),
    band('share of the peak (MFU)', (of) => percentText(stepAt[of].mfu)),
    band('GB of memory a device', (of) => displayNumber(stepAt[of].memoryBytesPerDevice / 1e9)),
    band('useful share of the clock', (of) => percentText(heldAt[of].usefulShare)),
    band('hours between failures', (of) => displayNumber(heldAt[of].jobMtbfHours)),
  ];
  return [
    ...tableText(
      [
        { title: '' },
        { title: 'low', align: 'right' },
        { title: 'middle', align: 'right' },
        { title: 'high', align: 'right' },
      ],
      rows,
      tableStyle(style),
    ),
    ...footnote(
      'Low to high holds four of five published runs whose source the model had not seen.',
      style,
    ),
  ];
};

const deadline = ({ by, run }: TrainingAnswer, style: PageStyle): readonly string[] => {
  if (by === undefined) return [];
  const middle = dayBefore(by, run.days);
  const sure = dayBefore(by, run.high.days);
  return [
    '',
    ...bullet(
      `To be done by ${dayBefore(by, 1)} it has to start by ${middle}; ` +
        `by ${sure} to be nine-in-ten sure.`,
      style,
    ),
  ];
};

const PARTS: Readonly<Record<keyof StepBreakdown, readonly [string, string]>> = {
  linear: ['matrix products', 'weights times activations, forward and back'],
  attention: ['attention', 'scores and values of every token with those before it'],
  elementwise: ['passes over memory', 'norms, activations, casts, moving tokens to experts'],
  launch: ['host', 'launching kernels that the devices wait for'],
  tensorParallel: ['tensor parallel', 'sums across the devices that share a layer'],
  expertParallel: ['expert parallel', 'sending tokens to their experts and back'],
  contextParallel: ['context parallel', 'passing keys and values around'],
  head: ['output layer', 'the table of words, on the last stage'],
  pipelineIdle: ['pipeline idle', 'stages that wait at the start and the end of a step'],
  pipelineTransfers: ['pipeline transfers', 'activations from stage to stage'],
  dataParallel: ['data parallel', 'summing gradients and gathering weights'],
  optimizer: ['optimizer', 'reading and writing weights and moments'],
  jitter: ['jitter', 'waiting for the slowest of many devices'],
};

const breakdown = (parts: StepBreakdown, style: PageStyle): readonly string[] => {
  const names = Object.keys(PARTS) as (keyof StepBreakdown)[];
  const total = names.reduce((sum, name) => sum + parts[name], 0);
  const told = names.filter((name) => parts[name] > 0.0005 * total);
  const rows = told
    .sort((a, b) => parts[b] - parts[a])
    .map((name): Row => {
      const [title, meaning] = PARTS[name];
      return [title, secondsText(parts[name]), percentText(parts[name] / total), meaning];
    });
  return tableText(
    [
      { title: '' },
      { title: 'time', align: 'right' },
      { title: 'share', align: 'right' },
      { title: 'what', least: 20 },
    ],
    [...rows, 'rule', ['a step', secondsText(total), '100 %', '']],
    tableStyle(style),
  );
};

const assumptions = (answer: TrainingAnswer, style: PageStyle): readonly string[] => {
  const { architecture, batchTokens, precision, rent, run } = answer;
  const tokensFrom = architecture.trainingSource ?? architecture.source;
  const lines = [
    `The sizes of the model: ${architecture.source}.`,
    run.tokens === architecture.trainedTokens ? `Its tokens: ${tokensFrom}.` : 'Tokens as asked.',
    `Layout, ${run.step.layout.given ? 'as given' : 'the fastest that fits'}: ${layoutText(run.step.layout)}.`,
    `${countText(batchTokens)} tokens a step (${displayNumber(run.steps, 9)} steps), ` +
      `${precision.toUpperCase()}, software of mid-2025, nothing else on the machine.`,
    `A checkpoint of ${displayNumber(run.goodput.checkpointBytes / 1e12)} TB every ` +
      `${displayNumber(run.goodput.intervalSeconds / 60)} minutes.`,
    ...(rent === undefined
      ? []
      : [`$${displayNumber(rent.usdPerDeviceHour)} a device-hour, ${rent.from}.`]),
  ];
  return lines.flatMap((line) => bullet(line, style));
};

const layoutText = (layout: Layout): string => {
  const sizes: readonly (readonly [number, string])[] = [
    [layout.tp, 'tensor'],
    [layout.pp, 'pipeline'],
    [layout.cp, 'context'],
    [layout.ep, 'expert'],
    [layout.dp, 'data'],
  ];
  const parts = sizes.filter(([size]) => size > 1).map(([size, name]) => `${name} ${size}`);
  const sharding = layout.sharding === 'full' ? ', weights sharded' : '';
  const groups = parts.length === 0 ? 'one device' : parts.join(', ');
  const sequences =
    layout.micro === 1 ? 'one sequence' : `${displayNumber(layout.micro)} sequences`;
  return `${groups}${sharding}, ${sequences} at once`;
};
