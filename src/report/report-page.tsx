import type { RunSummary } from '../results/run-summary.ts';
import { AnswerSection, RunSection } from './answer-section.tsx';
import { AssumptionsSection, HindsightSection } from './assumptions-section.tsx';
import { BeliefsSection } from './beliefs-section.tsx';
import { ComputeSection } from './compute-section.tsx';
import { GapSection } from './gap-section.tsx';
import { ImportanceSection } from './importance-section.tsx';
import { JobsSection } from './jobs-section.tsx';
import { LadderSection } from './ladder-section.tsx';
import { LoansSection, NewMoneySection } from './loans-section.tsx';
import { CitingSection, MethodSection, ReferencesSection } from './method-section.tsx';
import { PaymentsSection } from './payments-section.tsx';
import { ChipsSection, OtherSeriesSection, PowerSection } from './power-section.tsx';
import { PromisesSection } from './promises-section.tsx';
import { QuotesSection } from './quotes-section.tsx';
import { ReadingsSection } from './readings-section.tsx';
import { ScenariosSection } from './scenarios-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { SplitsSection } from './splits-section.tsx';
import { STYLE } from './style.ts';
import { SupportSection } from './support-section.tsx';
import { TargetsSection } from './targets-section.tsx';
import { WhoseMoneySection } from './whose-money-section.tsx';

/** Nothing is fetched and nothing runs, even if a text of the programme found a way to ask. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

const CONTENTS: readonly (readonly [string, string])[] = [
  ['answer', 'Answer'],
  ['run', 'What was run'],
  ['targets', 'Targets'],
  ['whose-money', 'Whose money'],
  ['readings', '“Secured”'],
  ['ladder', 'Ladder'],
  ['payments', 'Who pays whom'],
  ['sites', 'Sites and dates'],
  ['gap', 'Gap'],
  ['loans', 'Loans'],
  ['new-money', 'New money?'],
  ['power', 'Power'],
  ['chips', 'Chips'],
  ['compute', 'Training and serving'],
  ['jobs', 'Jobs'],
  ['support', 'Public support'],
  ['beliefs', 'Tests by belief'],
  ['scenarios', 'What if'],
  ['splits', 'In dispute'],
  ['promises', 'Promises'],
  ['importance', 'What matters'],
  ['quotes', 'Quotes'],
  ['assumptions', 'Assumptions'],
  ['hindsight', 'Hindsight'],
  ['method', 'Method'],
  ['references', 'References'],
  ['citing', 'Cite, correct'],
];

/** Sections that the run has nothing for are left out. */
const contentsOf = ({ scenarios, loans, newMoney }: RunSummary) => {
  const missing = [
    ...(scenarios.length > 1 ? [] : ['scenarios']),
    ...(loans.length > 0 ? [] : ['loans']),
    ...(newMoney.sources.length > 0 ? [] : ['new-money']),
  ];
  return CONTENTS.filter(([id]) => !missing.includes(id));
};

export const ReportPage = ({ summary }: { readonly summary: RunSummary }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <meta name="generator" content={`gigastack ${summary.version}`} />
      <title>{`${summary.programme.title}: can it be built?`}</title>
      <link rel="icon" href="data:," />
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
    </head>
    <body>
      <a class="skip" href="#answer">
        To the answer
      </a>
      <header>
        <p class="kicker">Can it be built?</p>
        <h1>{summary.programme.title}</h1>
        <p class="byline">
          What was said, what this model computed, what the record shows. As known on{' '}
          {summary.programme.asOf}; belief: {summary.run.beliefTitle}
          {summary.run.scenario === null ? '' : `; case: ${summary.run.scenario}`}.
        </p>
        <nav aria-label="Contents">
          <ol>
            {contentsOf(summary).map(([id, name]) => (
              <li>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <main>
        <AnswerSection summary={summary} />
        <RunSection summary={summary} />
        <TargetsSection summary={summary} />
        <WhoseMoneySection summary={summary} />
        <ReadingsSection summary={summary} />
        <LadderSection summary={summary} />
        <PaymentsSection summary={summary} />
        <SitesSection summary={summary} />
        <GapSection summary={summary} />
        <LoansSection summary={summary} />
        <NewMoneySection summary={summary} />
        <PowerSection summary={summary} />
        <ChipsSection summary={summary} />
        <OtherSeriesSection summary={summary} />
        <ComputeSection summary={summary} />
        <JobsSection summary={summary} />
        <SupportSection summary={summary} />
        <BeliefsSection summary={summary} />
        <ScenariosSection summary={summary} />
        <SplitsSection summary={summary} />
        <PromisesSection summary={summary} />
        <ImportanceSection summary={summary} />
        <QuotesSection summary={summary} />
        <AssumptionsSection summary={summary} />
        <HindsightSection summary={summary} />
        <MethodSection summary={summary} />
        <ReferencesSection summary={summary} />
        <CitingSection summary={summary} />
      </main>
      <footer>
        <p>
          Gigastack {summary.version}, seed {summary.run.seed}, programme{' '}
          <code>{summary.programme.hash.slice(0, 12)}</code>. <a href="#citing">Cite or correct</a>.
        </p>
      </footer>
    </body>
  </html>
);
