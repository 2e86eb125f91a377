import { told } from '../language/told.ts';
import type { Citation, Provenance } from '../programme/checked-programme.ts';
import { asWritten, dayText } from './figures.ts';
import { statementWords } from './words/statement-words.ts';

/** The address when it is an ordinary one of the web, else null: no script, no data, no file. */
export const webAddress = (text: string): string | null => {
  if (!/^https?:\/\/[^\s"'<>\\]+$/i.test(text)) return null;
  try {
    const { protocol, href, username, password } = new URL(text);
    if (username !== '' || password !== '') return null;
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
};

export const SafeLink = (props: { readonly url: string; readonly text: string }) => {
  const address = webAddress(props.url);
  return address === null ? (
    <span {...asWritten()}>{props.text}</span>
  ) : (
    <a href={address} rel="noreferrer" {...asWritten()}>
      {props.text}
    </a>
  );
};

/** `Title, publisher, date, page`, linked where the source is on the web. */
export const CitationText = (props: { readonly citation: Citation }) => {
  const { title, publisher, date, at, url } = props.citation;
  return (
    <span class="citation">
      <SafeLink url={url} text={title} />, {publisher}, {dayText(date)}
      {at === null ? '' : `, ${at}`}
    </span>
  );
};

/** The source of a number, or whose assumption it is. */
export const ProvenanceText = (props: { readonly provenance: Provenance }) => {
  const { kind, by, citation, note, confidence, libraryEntry, hindsight } = props.provenance;
  return (
    <>
      <span class={`kind ${kind === 'assumption' ? 'assumed' : ''}`}>
        {statementWords.kindBy(told(kind), by)}
      </span>
      {citation === null ? null : (
        <>
          {statementWords.colon}
          <CitationText citation={citation} />
        </>
      )}
      {note === null ? null : (
        <span class="note" {...asWritten()}>
          . {note}
        </span>
      )}
      {confidence === null ? null : (
        <span class="note">{statementWords.confidence(told(confidence))}</span>
      )}
      {libraryEntry === null ? null : (
        <span class="note">
          {' '}
          {statementWords.library}
          <code>{libraryEntry}</code>.
        </span>
      )}
      {hindsight ? <strong class="mark"> {statementWords.hindsightMark}</strong> : null}
    </>
  );
};

/** `programme.yaml:120`: where it stands. */
export const Place = (props: { readonly position: Provenance['position'] }) => (
  <code class="place">
    {props.position.file.split('/').map((part, at) => (
      <>
        {at === 0 ? '' : '/'}
        {at === 0 ? null : <wbr />}
        {part}
      </>
    ))}
    :{props.position.line}
  </code>
);
