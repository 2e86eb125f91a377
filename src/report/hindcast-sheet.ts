import { hindcastBars } from '../charts/hindcast-bars.ts';
import { displayDay } from '../quantities/display-date.ts';
import { displayDecimals } from '../quantities/display-number.ts';
import { type Hindcast, type PooledScore, poolMilestones } from '../results/hindcast.ts';
import type { DateForecast, Forecaster, JudgedMilestone } from '../results/hindcast-judge.ts';
import type { Share } from '../results/hindcast-scores.ts';
import { type Sheet, type SheetFigure, type SheetSection, sheetSection } from './sheet.ts';

const NAMES: Readonly<Record<Forecaster, string>> = {
  forecast: 'the earlier table itself',
  'plain class': 'plain reference class',
  outside: 'outside view',
  inside: 'inside view (the model)',
  blend: 'blend',
};

const months = (value: number): string => displayDecimals(value, 2);
const signedMonths = (value: number): string =>
  `${value > 0.005 ? '+' : ''}${displayDecimals(value, 1)}`;
const megawatts = (value: number): string => displayDecimals(value, 0);
const percent = (share: number): string => `${displayDecimals(share * 100, 0)} %`;

const shareText = ({ hits, of, low, high }: Share): string =>
  of === 0 ? 'none' : `${hits} of ${of} (${percent(low)} to ${percent(high)})`;

/** Forecasts of an earlier day held against a later table, as a page. */
export const hindcastSheet = (found: Hindcast, version: string): Sheet => ({
  title: `Forecasts of ${found.asOf}, held against ${found.against}`,
  lead: leadOf(found),
  sections: [
    sheetSection('record', `By what had been seen by ${found.lastDay}`, {
      paragraphs: [
        'Steps of construction that were expected by that day. What had not come by then is known ' +
          'only to come later: forecasts and outcomes are cut at that day, for all alike. An ' +
          'interval that ends beyond it has not been left.',
      ],
      table: scoreTable('Losses and cover by the record', found.byRecord),
      notes: NOTES,
    }),
    sheetSection('later-table', 'With the later table’s dates for what nobody has seen', {
      paragraphs: [
        'All steps that the earlier table expected, however far ahead. A re-estimate is an opinion ' +
          'of a later day, no observation; some hold a margin, some were only carried on.',
      ],
      table: scoreTable('Losses and cover by the later table', found.byLaterTable),
    }),
    stepSection(found),
    siteSection(found),
    missSection(found),
    powerSection(found),
    choiceSection(found),
    sheetSection('method', 'Method', { paragraphs: METHOD, notes: [] }),
  ],
  cite:
    `Gigastack ${version}, gigastack hindcast --all --as-of ${found.asOf} --against ` +
    `${found.against} --seed ${found.seed} --worlds ${found.worlds}. Site data: ` +
    `${found.attribution.join('; ')}.`,
});

const NOTES: readonly string[] = [
  'Cover: how many 80 % intervals the outcome did not leave; in brackets the 95 % interval of the ' +
    'true share (Clopper and Pearson). With so few steps, several of one site, no more is claimed.',
  'Bias: median less outcome, in months; below zero is too early.',
  'Pinball: mean loss over the nine deciles, in months. CRPS: over all quantiles, in months.',
];

const METHOD: readonly string[] = [
  'The earlier table gives a day for each step. The plain reference class moves it by the slips, in ' +
    'months, of the other sites’ steps. The outside view stretches the months that were left by the ' +
    'shares by which others overran theirs, one vote a site (Flyvbjerg 2006). The inside view is the ' +
    'model: a programme file for the campus, as of the earlier day, run with no knowledge of what ' +
    'came. The blend takes the mean of the quantiles of the two views with equal weights, the usual ' +
    'choice where nothing tells which is better (Clemen 1989).',
  'A site’s own slips never enter its reference class, nor do those of any other site in its ' +
    'programme. The slips of the others were known only later: this is a test of the method on a ' +
    'site it has not seen, not what could have been computed on the earlier day.',
  'Nothing was fitted: neither the equal weights nor the widths in the programme files, which are ' +
    'one recipe for all of them from HM Treasury’s bounds of 2002 (works 10 % quicker to 39 % ' +
    'slower; chips and power 10 % quicker to 54 % slower). Steps are matched by what they add to ' +
    'what ran on the earlier day, because past values were re-measured between the tables.',
];

const scoreOf = (scores: readonly PooledScore[], forecaster: Forecaster): PooledScore | undefined =>
  scores.find((one) => one.forecaster === forecaster);

const leadOf = (found: Hindcast): readonly string[] => {
  const [blend, forecast, plain] = (['blend', 'forecast', 'plain class'] as const).map((one) =>
    scoreOf(found.byRecord, one),
  );
  const due = found.milestones.filter((milestone) => milestone.due);
  const seen = due.filter((milestone) => milestone.seen).length;
  const sites = new Set(due.map(({ site }) => site)).size;
  if (!blend || !forecast) {
    return [`No step was expected by ${found.lastDay}; there is nothing to score.`];
  }
  return [
    `Of ${due.length} steps at ${sites} sites that were expected by ${found.lastDay}, ${seen} had ` +
      `been seen. Mean pinball loss: blend ${months(blend.pinball)} months, the earlier table ` +
      `itself ${months(forecast.pinball)}` +
      `${plain ? `, the plain reference class ${months(plain.pinball)}` : ''}.`,
    `The blend’s 80 % intervals were not left in ${blend.cover.hits} of ${blend.cover.of}; so few ` +
      `leave the true share anywhere from ${percent(blend.cover.low)} to ` +
      `${percent(blend.cover.high)}.`,
  ];
};

const scoreTable = (caption: string, scores: readonly PooledScore[]) => ({
  caption,
  columns: [
    { head: 'forecaster', text: true },
    { head: 'steps', number: true },
    { head: 'pinball', number: true },
    { head: 'CRPS', number: true },
    { head: 'bias', number: true },
    { head: '80 % interval held', number: true },
  ],
  rows: scores.map(({ forecaster, steps, pinball, crps, biasMonths, cover }) => [
    NAMES[forecaster],
    `${steps}`,
    months(pinball),
    months(crps),
    signedMonths(biasMonths),
    shareText(cover),
  ]),
});

const range = (date: DateForecast | null): string =>
  date === null ? 'none' : `${displayDay(date.p10)} to ${displayDay(date.p90)}`;

const cameText = ({ outcome, seen }: JudgedMilestone): string =>
  outcome === null
    ? 'not in the later table'
    : seen
      ? displayDay(outcome)
      : `not seen; now ${displayDay(outcome)}`;

const stepName = ({ site, facilityMw }: JudgedMilestone): string =>
  `${site}, ${megawatts(facilityMw)} MW`;

const stepSection = (found: Hindcast): SheetSection =>
  sheetSection('steps', 'Step by step', {
    figure: stepFigure(found),
    table: {
      caption: 'Each step: what was expected, what the views said, what came',
      columns: [
        { head: 'step', text: true },
        { head: 'expected' },
        { head: 'came', text: true },
        { head: 'months late', number: true },
        { head: 'model, median' },
        { head: 'outside, median' },
        { head: 'blend, 80 % interval', text: true },
      ],
      rows: found.milestones.map((milestone) => [
        stepName(milestone),
        displayDay(milestone.forecast),
        cameText(milestone),
        milestone.outcome === null ? '' : signedMonths(milestone.outcome - milestone.forecast),
        milestone.dates.inside ? displayDay(milestone.dates.inside.p50) : 'no programme',
        milestone.dates.outside ? displayDay(milestone.dates.outside.p50) : 'none',
        range(milestone.dates.blend),
      ]),
    },
    notes: found.unmatched.map((name) => `${name} is not in the later table.`),
  });

const stepFigure = (found: Hindcast): SheetFigure | null => {
  const bars = found.milestones.flatMap((milestone) => {
    const { blend } = milestone.dates;
    if (blend === null) return [];
    const { forecast, outcome, seen } = milestone;
    const { p10, p50, p90 } = blend;
    return [{ name: stepName(milestone), forecast, outcome, seen, p10, p50, p90 }];
  });
  if (bars.length === 0) return null;
  const title = 'Steps of construction: expected, forecast by the blend, and come';
  return {
    title,
    reading:
      'Ring: the day that the earlier table expected. Bar: the 80 % interval of the blend, a tick ' +
      'at its median. Dot: the day it was seen. Cross: not seen, and where the later table has it.',
    source: found.attribution.join('; '),
    file: 'hindcast.svg',
    draw: (width) => hindcastBars(title, bars, found.lastMonth, width),
  };
};

const siteSection = (found: Hindcast): SheetSection => {
  const sites = [...new Set(found.milestones.map(({ site }) => site))];
  return sheetSection('sites', 'Site by site', {
    paragraphs: ['With the later table’s dates where nothing has been seen. Losses in months.'],
    table: {
      caption: 'Mean pinball loss and bias by site',
      columns: [
        { head: 'site', text: true },
        { head: 'programme' },
        { head: 'steps', number: true },
        { head: 'slips in its class', number: true },
        { head: 'table', number: true },
        { head: 'plain class', number: true },
        { head: 'blend', number: true },
        { head: 'bias of the blend', number: true },
      ],
      rows: sites.map((site) => {
        const own = found.milestones.filter((milestone) => milestone.site === site);
        const { byLaterTable } = poolMilestones(own, found.lastMonth);
        const loss = (forecaster: Forecaster): string => {
          const score = scoreOf(byLaterTable, forecaster);
          return score ? months(score.pinball) : '';
        };
        const blend = scoreOf(byLaterTable, 'blend');
        return [
          site,
          own[0]?.programme ?? 'none',
          `${own.length}`,
          `${own[0]?.classSlips ?? 0} of ${own[0]?.classSites ?? 0} sites`,
          loss('forecast'),
          loss('plain class'),
          loss('blend'),
          blend ? signedMonths(blend.biasMonths) : '',
        ];
      }),
    },
  });
};

const missSection = (found: Hindcast): SheetSection => {
  const missed = found.milestones.filter(({ outcome, dates: { blend } }) => {
    return outcome !== null && blend !== null && (outcome < blend.p10 || outcome > blend.p90);
  });
  return sheetSection('misses', 'Where the interval was left', {
    paragraphs: [
      missed.length === 0
        ? 'No outcome lies outside the blend’s 80 % interval.'
        : 'Steps whose date in the later table lies outside the blend’s 80 % interval, and what is ' +
          'known of them. No parameter was changed for any of them.',
    ],
    notes: missed.map((milestone) => {
      const { blend } = milestone.dates;
      const early = blend !== null && (milestone.outcome as number) < blend.p10;
      const what = milestone.seen ? 'seen' : 're-estimated, not seen';
      return (
        `${stepName(milestone)}: ${early ? 'earlier' : 'later'} than the interval ` +
        `(${range(blend)}); ${what}, ${displayDay(milestone.outcome as number)}. ` +
        `${milestone.note ?? ''}`
      ).trim();
    }),
  });
};

const powerSection = ({ power, lastDay }: Hindcast): SheetSection => {
  const total = (of: (one: (typeof power)[number]) => number): string =>
    megawatts(power.reduce((sum, one) => sum + of(one), 0));
  return sheetSection('power', `Power that ran on ${lastDay}`, {
    paragraphs: [
      'In MW of facility. Expected: each step’s power times the probability, by the blend, that it ' +
        'was reached. Sizes were re-measured between the tables (by up to half as much again), so ' +
        'that a difference is not all a matter of dates.',
    ],
    table: {
      caption: 'Power by the earlier table, by the blend, and as seen',
      columns: [
        { head: 'site', text: true },
        { head: 'earlier table', number: true },
        { head: 'expected by the blend', number: true },
        { head: 'seen', number: true },
      ],
      rows: [
        ...power.map((one) => [
          one.site,
          megawatts(one.forecastMw),
          megawatts(one.expectedMw),
          megawatts(one.observedMw),
        ]),
        [
          'together',
          total(({ forecastMw }) => forecastMw),
          total(({ expectedMw }) => expectedMw),
          total(({ observedMw }) => observedMw),
        ],
      ],
    },
  });
};

/** The reader sees what another choice would have given. */
const choiceSection = ({ otherChoices }: Hindcast): SheetSection => {
  const weights = [...new Set(otherChoices.map(({ insideWeight }) => insideWeight))];
  const forms = [...new Set(otherChoices.map(formName))];
  const cell = (form: string, weight: number): string => {
    const one = otherChoices.find((o) => formName(o) === form && o.insideWeight === weight);
    return one ? `${months(one.byRecord)} / ${months(one.byLaterTable)}` : '';
  };
  return sheetSection('choices', 'Other choices', {
    paragraphs: [
      'Mean pinball loss of the blend, months, by the record and by the later table, for each form ' +
        'of the class and each weight of the model. The form and the weight were fixed by what the ' +
        'literature advises, but their author had seen such a comparison on these same data: with ' +
        'so few steps no choice among them could be told from another.',
    ],
    table: {
      caption: 'Losses of the blend under other choices: by the record / by the later table',
      columns: [
        { head: 'class', text: true },
        ...weights.map((weight) => ({ head: `model ${percent(weight)}`, number: true })),
      ],
      rows: forms.map((form) => [form, ...weights.map((weight) => cell(form, weight))]),
    },
  });
};

const formName = ({ measure, votes }: Hindcast['otherChoices'][number]): string =>
  `${measure === 'months' ? 'months late' : 'share of the time left'}, a vote a ${votes}`;
