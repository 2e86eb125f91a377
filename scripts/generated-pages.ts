import { formulaText } from '../src/equations/formula-text.ts';
import { model } from '../src/model/index.ts';
import { bindProgramme } from '../src/programme/binding/bind-programme.ts';
import { checkProgramme } from '../src/programme/check-programme.ts';
import { nodeFiles } from '../src/programme/node-files.ts';
import { displayProbability, displayQuantity, displayRange } from '../src/quantities/display.ts';
import { parseUnit } from '../src/quantities/unit.ts';
import { runProgramme } from '../src/results/run-programme.ts';
import type { RunSummary, Spread } from '../src/results/run-summary.ts';

const WRITTEN = 'Written by `npm run generate`; do not edit.';

/** Every quantity of the model with its unit, meaning and formula, by chapter. */
export const glossaryPage = (): string => {
  const chapters = new Map<string, string[]>();
  for (const { path, kind, declaration, formula } of model.quantities) {
    const chapter = path.slice(0, path.indexOf('.'));
    const lines = chapters.get(chapter) ?? [];
    chapters.set(chapter, lines);
    const over = declaration.over ? ` for each ${declaration.over.name}` : '';
    lines.push(
      `### ${path}\n\n${declaration.title}. *${kind}*, in ${declaration.unit}${over}.` +
        `${declaration.note ? ` ${declaration.note}` : ''}` +
        `${formula ? `\n\n    ${formulaText(formula)}` : ''}\n`,
    );
  }
  const body = [...chapters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([chapter, lines]) => `## ${chapter}\n\n${lines.sort().join('\n')}`)
    .join('\n');
  return `# Glossary: every quantity of the model\n\n${WRITTEN}\n\n${body}`;
};

interface Answered {
  readonly question: string;
  /** A number and where it comes from; or why there is none. */
  readonly answer: { readonly text: string; readonly path: string } | { readonly cannot: string };
}

const amount = (value: number, unit: string): string => displayQuantity(value, parseUnit(unit));

const spreadText = ({ p10, p50, p90 }: Spread, unit: string): string =>
  `${amount(p50, unit)} (P10 to P90: ${displayRange(p10, p90, parseUnit(unit))})`;

/** First-day questions of each reader, answered from the Stargate programme with even odds. */
export const questionsPage = async (): Promise<string> => {
  const summary = await stargate();
  const sections = questionsOf(summary).map(([reader, questions]) => {
    const lines = questions.map(({ question, answer }) =>
      'cannot' in answer
        ? `- **${question}** This tool cannot answer, because ${answer.cannot}.`
        : `- **${question}** ${answer.text} (\`${answer.path}\`)`,
    );
    return `## ${reader}\n\n${lines.join('\n')}\n`;
  });
  return (
    '# First-day questions\n\n' +
    `${WRITTEN} Figures: \`programmes/stargate-2025-01\`, belief ${summary.run.belief}, seed ` +
    `${summary.run.seed}, ${summary.run.worlds} worlds. They follow from the assumptions of that ` +
    'file and hold under no others; `gigastack explain` unfolds each path.\n\n' +
    `${sections.join('\n')}`
  );
};

const stargate = async (): Promise<RunSummary> => {
  const folder = 'programmes/stargate-2025-01';
  const { programme, problems } = checkProgramme(folder, nodeFiles(process.cwd()));
  if (!programme) throw new Error(problems.map(({ message }) => message).join('\n'));
  const belief = programme.beliefs.find(({ name }) => name === 'even-odds');
  if (!belief) throw new Error('no even odds');
  const run = await runProgramme(bindProgramme(programme), {
    belief,
    seed: 1,
    worldsAsked: 4096,
    design: null,
    version: '',
    options: {},
  });
  return run.answer;
};

const questionsOf = (summary: RunSummary): readonly (readonly [string, readonly Answered[]])[] => {
  const { months, money, jobs, targets, splits, fans } = summary;
  const [startYear = 0, startOfYear = 1] = months.start.split('-').map(Number);
  const at = (path: string, month: string): { text: string; path: string } => {
    const [year = 0, monthOfYear = 1] = month.split('-').map(Number);
    const step = (year - startYear) * 12 + monthOfYear - startOfYear;
    const fan = fans.find((one) => one.path === path);
    if (!fan) throw new Error(`no fan of ${path}`);
    const band = (name: keyof typeof fan.quantiles): number => fan.quantiles[name][step] as number;
    const low = band('p10');
    const high = band('p90');
    const text =
      low === high
        ? amount(low, fan.unit)
        : `${amount(band('p50'), fan.unit)} (P10 to P90: ${displayRange(low, high, parseUnit(fan.unit))})`;
    return { text: `${text} at the end of ${month}.`, path: `${path} at ${month}` };
  };
  const target = (id: string): { text: string; path: string } => {
    const found = targets.find(({ claim }) => claim === id);
    if (!found) throw new Error(`no target ${id}`);
    const [blocked] = found.blockedBy;
    return {
      text:
        `It holds in ${displayProbability(found.probability.value, found.probability.value > 0 ? undefined : summary.run.worlds)}` +
        `${found.probability.value > 0 ? ' of worlds' : ''}` +
        `${blocked ? `; where it fails, ${blocked.cause} stands in the way first` : ''}.`,
      path: found.prediction,
    };
  };
  const split = splits.find(({ question }) => question === 'softbank-secured');
  const softBank = money.readings.find(({ statement }) => statement === 'SoftBank equity');
  const reading = (value: number | null | undefined): string =>
    value === null || value === undefined ? 'nothing on record' : amount(value, 'USD');
  const [worst] = [...money.gapByParty].sort((a, b) => b.peak.p50 - a.peak.p50);
  const later = (what: string): { cannot: string } => ({ cannot: what });

  return [
    [
      'Journalist, analyst',
      [
        {
          question: 'How much of what was announced has been drawn by the day of the article?',
          answer: at('capital.drawn', '2025-01'),
        },
        {
          question: 'Is it new money, or does it go round among those who are paid?',
          answer: {
            text:
              `New, from holders outside the programme ${spreadText(money.externalUsd, 'USD')}; from ` +
              `holders whom the programme pays ${spreadText(money.circulatingUsd, 'USD')}.`,
            path: 'capital.externalInAll, capital.circulatingInAll',
          },
        },
        {
          question: 'How much runs at the end of 2025?',
          answer: at('power.energisedIt', '2025-12'),
        },
        {
          question: 'If SoftBank had secured under $10B, or not, what is spent by January 2029?',
          answer: {
            text: (split?.answers ?? [])
              .map((answer) => {
                const spent = answer.figures.find(({ path }) => path === 'programme.spent');
                return `Where ${answer.claim} is drawn: ${spent ? spreadText(spent.spread, 'USD') : 'no world'}.`;
              })
              .join(' '),
            path: 'programme.spent at 2029-01, split by softbank-secured',
          },
        },
        {
          question: 'What does "secured" mean for SoftBank’s money?',
          answer: {
            text:
              `Closed: ${reading(softBank?.closed)}; signed (mean of the rival answers): ` +
              `${reading(softBank?.signed)}; liquid: ${reading(softBank?.liquid)}; reported ` +
              `intention: ${reading(softBank?.intention)}.`,
            path: 'sources."SoftBank equity"',
          },
        },
      ],
    ],
    [
      'Lender, infrastructure investor',
      [
        {
          question: 'How large is the funding gap, and how likely?',
          answer: {
            text:
              `${displayProbability(money.gapProbability.value)} of worlds have one; at its worst ` +
              `${spreadText(money.peakGap, 'USD')}.`,
            path: 'capital.peakGap',
          },
        },
        {
          question: 'Whose gap is it?',
          answer: worst
            ? {
                text: `Mostly that of ${worst.party}: ${spreadText(worst.peak, 'USD')} at its worst.`,
                path: `capital.peakBehind."${worst.party}"`,
              }
            : later('no party lacks money in any world'),
        },
        {
          question: 'How much is spent by the end of 2028?',
          answer: at('programme.spent', '2028-12'),
        },
        {
          question: 'What are DSCR and LLCR, and when must loans be refinanced?',
          answer: later('loans are not yet sized, priced and repaid at this depth of the model'),
        },
        {
          question: 'What if the tenant halves its demand?',
          answer: later('named scenarios and terminations are not yet in the model'),
        },
      ],
    ],
    [
      'Grid planner, utility',
      [
        {
          question: 'What peak runs at the end of 2026?',
          answer: at('power.energisedFacility', '2026-12'),
        },
        { question: 'And at the end of 2028?', answer: at('power.energisedFacility', '2028-12') },
        {
          question: 'How much is contracted or energised by then?',
          answer: at('power.contractedFacility', '2028-12'),
        },
        {
          question: 'When does the first building run?',
          answer: target('texas-first'),
        },
        {
          question: 'What is stranded if the tenant leaves?',
          answer: later('upgrade costs, minimum bills and exits are not yet in the power chapter'),
        },
      ],
    ],
    [
      'AI lab, capacity planner',
      [
        {
          question: 'How many accelerators run at the end of 2027?',
          answer: at('fleet.accelerators', '2027-12'),
        },
        {
          question: 'How many H100-equivalents are that?',
          answer: at('fleet.h100Equivalents', '2027-12'),
        },
        {
          question: 'What peak FLOP/s is that, dense, at 16 bits?',
          answer: at('fleet.flopPerSecond', '2027-12'),
        },
        {
          question: 'What model can this fleet train by when?',
          answer: later('training runs are not yet placed on the fleet by the model'),
        },
        {
          question: 'What does a million tokens cost?',
          answer: later('serving is not yet joined to the fleet by the model'),
        },
      ],
    ],
    [
      'Policy analyst, community',
      [
        {
          question: 'How many construction jobs at the peak?',
          answer: {
            text: `${spreadText(jobs.constructionPeak, 'job')}.`,
            path: 'public.jobs.peak',
          },
        },
        {
          question: 'How many permanent jobs?',
          answer: {
            text: `${spreadText(jobs.permanentAtEnd, 'job')}.`,
            path: 'public.jobs.permanentPeak',
          },
        },
        { question: 'Are there 100,000 jobs?', answer: target('trump-100k-jobs') },
        {
          question: 'Are there hundreds of thousands, indirect ones counted?',
          answer: target('hundreds-of-thousands-of-jobs'),
        },
        {
          question: 'What tax is left after abatement, and how much water is used?',
          answer: later('tax and water are not yet in the public and power chapters'),
        },
      ],
    ],
  ];
};
