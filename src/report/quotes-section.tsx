import type { RunSummary } from '../results/run-summary.ts';
import { order } from './beliefs-section.tsx';
import { ClaimCard } from './claim-card.tsx';
import { count } from './figures.ts';
import { Section } from './section.tsx';
import { statementWords } from './words/statement-words.ts';

/** Everything that was said, in order of date; opinions and remarks on motive are folded. */
export const QuotesSection = (props: { readonly summary: RunSummary }) => {
  const claims = [...props.summary.claims].sort((a, b) => order(a.on, b.on));
  const open = claims.filter((claim) => !claim.collapsed);
  const folded = claims.filter((claim) => claim.collapsed);
  return (
    <Section id="quotes" title={statementWords.quotes} lead={statementWords.quotesLead}>
      <h3>{statementWords.statements(count(open.length))}</h3>
      {open.map((claim) => (
        <ClaimCard claim={claim} />
      ))}
      {folded.length === 0 ? null : (
        <>
          <h3>{statementWords.opinions(count(folded.length))}</h3>
          <p>{statementWords.opinionsNote}</p>
          <details>
            <summary>{statementWords.remarks(count(folded.length))}</summary>
            {folded.map((claim) => (
              <ClaimCard claim={claim} />
            ))}
          </details>
        </>
      )}
    </Section>
  );
};
