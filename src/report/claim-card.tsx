import type { ComponentChildren } from 'preact';
import { told } from '../language/told.ts';
import type { CheckedClaim } from '../programme/checked-programme.ts';
import { anchorOf, asWritten, dayText } from './figures.ts';
import { CitationText, Place } from './safe-link.tsx';
import { statementWords } from './words/statement-words.ts';

const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** One statement: the act as what it is, the words in their own language first, reply beside. */
export const ClaimCard = (props: {
  readonly claim: CheckedClaim;
  /** How deep its heading stands on the page; 4 unless said. */
  readonly heading?: 'h3' | 'h4';
}) => {
  const { claim, heading: Heading = 'h4' } = props;
  return (
    <article class="claim" id={`claim-${anchorOf(claim.id)}`}>
      <Heading>
        {claim.by}{' '}
        <span class="act">
          {told(claim.act)}
          {claim.form === null ? '' : ` (${told(claim.form)})`}
        </span>
        , {dayText(claim.on)}
        {claim.where === null ? '' : `, ${claim.where}`}
      </Heading>
      <Words claim={claim} />
      <Standing claim={claim} />
      {claim.response === null ? null : (
        <p class="response">
          <strong>{statementWords.reply}</strong>
          <span {...asWritten()}>
            {statementWords.replyBy(claim.response.by, claim.response.text ?? '')}
          </span>
          {claim.response.claim === null ? null : (
            <a href={`#claim-${anchorOf(claim.response.claim)}`}> {claim.response.claim}</a>
          )}
        </p>
      )}
      {claim.contests.length === 0 ? null : (
        <p>
          {statementWords.contests}{' '}
          {claim.contests.map((other, at) => (
            <>
              {at === 0 ? '' : ', '}
              <a href={`#claim-${anchorOf(other)}`}>{other}</a>
            </>
          ))}
        </p>
      )}
      {claim.note === null ? null : (
        <p class="note" {...asWritten()}>
          {claim.note}
        </p>
      )}
      <p class="source">
        <CitationText citation={claim.citation} />
        {claim.reportedBy === null ? '' : statementWords.reportedBy(claim.reportedBy)}
        {claim.readAt === null ? '' : statementWords.readOn(dayText(claim.readAt))}.{' '}
        <Place position={claim.position} /> <code>{claim.id}</code>
      </p>
    </article>
  );
};

const Words = (props: { readonly claim: CheckedClaim }) => {
  const { quote, originalLanguage, translation, translationStatus } = props.claim;
  if (quote === null) return <p class="note">{statementWords.noWords}</p>;
  const lang =
    originalLanguage !== null && LANGUAGE.test(originalLanguage) ? originalLanguage : undefined;
  return (
    <>
      <blockquote {...asWritten()} {...(lang === undefined ? {} : { lang })}>
        {quote}
      </blockquote>
      {translation === null ? null : (
        <p class="translation">
          <strong>{statementWords.translation}</strong>
          <span {...asWritten()}>{statementWords.translationText(translation)}</span>
        </p>
      )}
      {translationStatus === null || translationStatus === 'ok' ? null : (
        <p class="note">{statementWords.translationState(told(translationStatus))}</p>
      )}
    </>
  );
};

/** What the statement does in the model, or why it does nothing there. */
const Standing = (props: { readonly claim: CheckedClaim }) => {
  const { about, written, rung, notScored } = props.claim;
  if (about === null) {
    return <p>{statementWords.notScored(notScored?.replace(/\.$/, '') ?? null)}</p>;
  }
  if (about.kind === 'prediction') {
    return (
      <p>
        {statementWords.aPrediction<ComponentChildren>(
          <code>{about.prediction.written}</code>,
          rung === null ? null : told(rung),
        )}
      </p>
    );
  }
  const { inForce } = props.claim;
  return (
    <p>
      {statementWords.aboutInput<ComponentChildren>(
        <code>{about.path}</code>,
        written,
        rung === null ? null : told(rung),
        inForce === null ? null : statementWords.inForce(inForce.from ?? '?', inForce.to),
      )}
    </p>
  );
};
