import type { CheckedClaim } from '../programme/checked-programme.ts';
import { anchorOf } from './figures.ts';
import { CitationText, Place } from './safe-link.tsx';

const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** One statement: the act as what it is, the words in their own language first, reply beside. */
export const ClaimCard = (props: { readonly claim: CheckedClaim }) => {
  const { claim } = props;
  return (
    <article class="claim" id={`claim-${anchorOf(claim.id)}`}>
      <h4>
        {claim.by}{' '}
        <span class="act">
          {claim.act}
          {claim.form === null ? '' : ` (${claim.form})`}
        </span>
        , {claim.on}
        {claim.where === null ? '' : `, ${claim.where}`}
      </h4>
      <Words claim={claim} />
      <Standing claim={claim} />
      {claim.response === null ? null : (
        <p class="response">
          <strong>Reply on record</strong>, {claim.response.by}: {claim.response.text ?? ''}
          {claim.response.claim === null ? null : (
            <a href={`#claim-${anchorOf(claim.response.claim)}`}> {claim.response.claim}</a>
          )}
        </p>
      )}
      {claim.contests.length === 0 ? null : (
        <p>
          Contests{' '}
          {claim.contests.map((other, at) => (
            <>
              {at === 0 ? '' : ', '}
              <a href={`#claim-${anchorOf(other)}`}>{other}</a>
            </>
          ))}
        </p>
      )}
      {claim.note === null ? null : <p class="note">{claim.note}</p>}
      <p class="source">
        <CitationText citation={claim.citation} />
        {claim.reportedBy === null ? '' : `. Reported by ${claim.reportedBy}`}
        {claim.readAt === null ? '' : `. Read on ${claim.readAt}`}.{' '}
        <Place position={claim.position} /> <code>{claim.id}</code>
      </p>
    </article>
  );
};

const Words = (props: { readonly claim: CheckedClaim }) => {
  const { quote, originalLanguage, translation, translationStatus } = props.claim;
  if (quote === null) return <p class="note">No words quoted.</p>;
  const lang =
    originalLanguage !== null && LANGUAGE.test(originalLanguage) ? originalLanguage : undefined;
  return (
    <>
      <blockquote lang={lang}>{quote}</blockquote>
      {translation === null ? null : (
        <p class="translation">
          <strong>Translation</strong>: {translation}
        </p>
      )}
      {translationStatus === null || translationStatus === 'ok' ? null : (
        <p class="note">Translation: {translationStatus}.</p>
      )}
    </>
  );
};

/** What the statement does in the model, or why it does nothing there. */
const Standing = (props: { readonly claim: CheckedClaim }) => {
  const { about, written, rung, notScored } = props.claim;
  if (about === null) {
    return <p>Not scored{notScored === null ? '' : `: ${notScored.replace(/\.$/, '')}`}.</p>;
  }
  if (about.kind === 'prediction') {
    return (
      <p>
        A prediction, held against the worlds: <code>{about.prediction.written}</code>
        {rung === null ? '' : ` (${rung})`}
      </p>
    );
  }
  const { inForce } = props.claim;
  return (
    <p>
      About <code>{about.path}</code>
      {written === null ? '' : `: ${written}`}
      {rung === null ? '' : ` (${rung})`}
      {inForce === null ? '' : `, in force from ${inForce.from ?? '?'} to ${inForce.to ?? 'now'}`}
    </p>
  );
};
