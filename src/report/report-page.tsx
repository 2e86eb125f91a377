import type { ComponentChildren } from 'preact';
import { spoken } from '../language/language.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { AnswerSection, RunSection } from './answer-section.tsx';
import { AssumptionsSection, HindsightSection } from './assumptions-section.tsx';
import { BeliefsSection } from './beliefs-section.tsx';
import { ComputeSection } from './compute-section.tsx';
import { EnergySection } from './energy-section.tsx';
import { asWritten, dayText } from './figures.ts';
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
import { ReturnsSection } from './returns-section.tsx';
import { ScenariosSection } from './scenarios-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { SplitsSection } from './splits-section.tsx';
import { STYLE } from './style.ts';
import { SupportSection } from './support-section.tsx';
import { TargetsSection } from './targets-section.tsx';
import { WhoseMoneySection } from './whose-money-section.tsx';
import { contentsWords, pageWords } from './words/page-words.ts';

/** Nothing is fetched and nothing runs, even if a text of the programme found a way to ask. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

const CONTENTS = Object.keys(contentsWords) as readonly (keyof typeof contentsWords)[];

/** Sections that the run has nothing for are left out. */
const contentsOf = ({ scenarios, loans, returns, newMoney, energy }: RunSummary) => {
  const missing = [
    ...(scenarios.length > 1 ? [] : ['scenarios']),
    ...(loans.length > 0 ? [] : ['loans']),
    ...(returns && returns.parties.length > 0 ? [] : ['returns']),
    ...(newMoney.sources.length > 0 ? [] : ['new-money']),
    ...(energy.length > 0 ? [] : ['energy']),
  ];
  return CONTENTS.filter((id) => !missing.includes(id));
};

export const ReportPage = ({ summary }: { readonly summary: RunSummary }) => (
  <html lang={spoken()}>
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <meta name="generator" content={`gigastack ${summary.version}`} />
      <title>{pageWords.headTitle(summary.programme.title)}</title>
      <link rel="icon" href="data:," />
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
    </head>
    <body>
      <a class="skip" href="#answer">
        {pageWords.toTheAnswer}
      </a>
      <header>
        <p class="kicker">{pageWords.canItBeBuilt}</p>
        <h1 {...asWritten()}>{summary.programme.title}</h1>
        <p class="byline">
          {pageWords.byline(
            dayText(summary.programme.asOf),
            summary.run.beliefTitle,
            summary.run.scenario,
          )}
        </p>
        <nav aria-label={pageWords.contents}>
          <ol>
            {contentsOf(summary).map((id) => (
              <li>
                <a href={`#${id}`}>{contentsWords[id]}</a>
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
        <ReturnsSection summary={summary} />
        <NewMoneySection summary={summary} />
        <PowerSection summary={summary} />
        <EnergySection summary={summary} />
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
          {pageWords.footer<ComponentChildren>(
            summary.version,
            summary.run.seed,
            <code>{summary.programme.hash.slice(0, 12)}</code>,
            <a href="#citing">{pageWords.citeOrCorrect}</a>,
          )}
        </p>
      </footer>
    </body>
  </html>
);
