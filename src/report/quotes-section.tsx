import type { RunSummary } from '../results/run-summary.ts';
import { order } from './beliefs-section.tsx';
import { ClaimCard } from './claim-card.tsx';
import { count } from './figures.ts';
import { Section } from './section.tsx';

/** Everything that was said, in order of date; opinions and remarks on motive are folded. */
export const QuotesSection = (props: { readonly summary: RunSummary }) => {
  const claims = [...props.summary.claims].sort((a, b) => order(a.on, b.on));
  const open = claims.filter((claim) => !claim.collapsed);
  const folded = claims.filter((claim) => claim.collapsed);
  return (
    <Section
      id="quotes"
      title="Register of quotes: what was said"
      lead={
        'Each act is shown as what it is: asserted, denied, intended, opined, reported. Words ' +
        'stand in their original language first; a translation is labelled as one. Statements ' +
        'are tested, persons are not scored.'
      }
    >
      <h3>Statements ({count(open.length)})</h3>
      {open.map((claim) => (
        <ClaimCard claim={claim} />
      ))}
      {folded.length === 0 ? null : (
        <>
          <h3>Opinions and remarks on motive ({count(folded.length)})</h3>
          <p>On record, without weight and without score; the reply on record stands beside.</p>
          <details>
            <summary>Remarks on record: {count(folded.length)}</summary>
            {folded.map((claim) => (
              <ClaimCard claim={claim} />
            ))}
          </details>
        </>
      )}
    </Section>
  );
};
