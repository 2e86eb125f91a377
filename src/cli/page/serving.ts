import type { Accelerator } from '../../compute/accelerators/accelerator.ts';
import type { Architecture } from '../../compute/architectures/architecture.ts';
import type { ServingEstimate } from '../../compute/serving/estimate-serving.ts';
import { displayNumber } from '../../quantities/display-number.ts';
import type { RentAsked } from '../fleet-asked.ts';
import { type Row, tableText } from '../table-text.ts';
import { countText, dollarsText, percentText, secondsText } from './compute-text.ts';
import { bullet, footnote, heading, type PageStyle, tableStyle } from './page-style.ts';

export interface ServingAnswer {
  readonly architecture: Architecture;
  readonly chip: Accelerator;
  readonly count: number;
  readonly precision: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Mean over peak of the fleet's load. */
  readonly load: number;
  readonly rent: RentAsked | undefined;
  readonly serving: ServingEstimate;
}

/** Tokens, latencies and cost with their bands, and where the time of a token goes. */
export const servingPage = (answer: ServingAnswer, style: PageStyle): string => {
  const { architecture, chip, count, inputTokens, outputTokens } = answer;
  const title =
    `${architecture.name} on ${displayNumber(count, 9)} ${chip.vendor} ${chip.name}: requests of ` +
    `${displayNumber(inputTokens, 9)} tokens in and ${displayNumber(outputTokens, 9)} out`;
  return `${[
    ...heading(title, style).slice(1),
    '',
    ...figures(answer, style),
    ...heading('Where the time between two tokens goes', style),
    ...breakdown(answer, style),
    ...heading('What is assumed', style),
    ...assumptions(answer, style),
  ].join('\n')}\n`;
};

const figures = (answer: ServingAnswer, style: PageStyle): readonly string[] => {
  const { serving, load } = answer;
  const at = { low: serving.low, middle: serving, high: serving.high };
  const band = (title: string, text: (of: 'low' | 'middle' | 'high') => string): Row => [
    title,
    text('low'),
    text('middle'),
    text('high'),
  ];
  const rows: Row[] = [
    band('output tokens a second', (of) => countText(at[of].outputTokensPerSecond)),
    band('input tokens a second', (of) => countText(at[of].inputTokensPerSecond)),
    band('output tokens a second and device', (of) =>
      displayNumber(at[of].outputTokensPerSecondPerDevice),
    ),
    band(`output tokens a day at ${percentText(load)} load`, (of) =>
      countText(at[of].outputTokensPerSecond * 86_400 * load),
    ),
    'rule',
    band('time to the first token', (of) => secondsText(at[of].timeToFirstToken)),
    band('time between tokens', (of) => secondsText(at[of].timePerOutputToken)),
    ...(serving.usdPerMillionOutputTokens === undefined
      ? []
      : [
          band('cost of a million output tokens', (of) =>
            dollarsText(at[of].usdPerMillionOutputTokens ?? 0),
          ),
        ]),
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
      'Low to high holds four of five published measurements whose source the fit had not seen.',
      style,
    ),
  ];
};

const breakdown = ({ serving }: ServingAnswer, style: PageStyle) => {
  const { weights, cache, products, collectives, overhead, prefillBetween } = serving.breakdown;
  const rows: readonly (readonly [string, number, string])[] = [
    ['reading weights', weights, 'once a step for all requests of a replica'],
    ['matrix products', products, 'at the same time as the reading: the longer counts'],
    ['reading caches', cache, 'keys and values of every request'],
    ['sums across devices', collectives, 'two a layer, or the way to the experts and back'],
    ['host', overhead, 'launching, scheduling, sampling'],
    ['prefill of other requests', prefillBetween, 'between the steps, as requests come and go'],
  ];
  return tableText(
    [{ title: '' }, { title: 'time', align: 'right' }, { title: 'what', least: 20 }],
    [
      ...rows.filter(([, seconds]) => seconds > 0).map(([a, b, c]): Row => [a, secondsText(b), c]),
      'rule',
      ['between tokens', secondsText(serving.timePerOutputToken), ''],
    ],
    tableStyle(style),
  );
};

const assumptions = (answer: ServingAnswer, style: PageStyle): readonly string[] => {
  const { architecture, precision, rent, serving, load } = answer;
  const lines = [
    `The sizes of the model: ${architecture.source}.`,
    `${displayNumber(serving.replicas, 9)} replicas of ${serving.devicesPerReplica} devices, ` +
      `${displayNumber(serving.batch)} requests at once on each; weights in ` +
      `${precision.toUpperCase()}.`,
    'As many requests wait as fit; software of mid-2025.',
    ...(rent === undefined
      ? ['No rent is known for this device: --usd-per-hour gives one.']
      : [
          `$${displayNumber(rent.usdPerDeviceHour)} a device-hour, ${rent.from}; the fleet carries ` +
            `${percentText(load)} of its peak on average.`,
        ]),
  ];
  return lines.flatMap((line) => bullet(line, style));
};
