import { asWritten, dayText } from '../../report/figures.ts';
import type { ClaimCard } from '../session/live-messages.ts';
import { inputWords } from '../words/input-words.ts';

/** Who said it, when, and what the file makes of it. */
export const ClaimLine = ({ claim }: { readonly claim: ClaimCard }) => (
  <>{inputWords.claimSays(claim.by, dayText(claim.on), claim.written)}</>
);

const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The words in their own language, the translation of the file beside them. */
export const ClaimQuote = ({ claim }: { readonly claim: ClaimCard }) => {
  const { quote, language, translation } = claim;
  if (quote === null) return null;
  const tongue = language !== null && LANGUAGE.test(language) ? { lang: language } : asWritten();
  return (
    <>
      <blockquote {...tongue}>{quote}</blockquote>
      {translation === null ? null : (
        <p>
          <small>
            {inputWords.translation}
            <span {...asWritten()}>{translation}</span>
          </small>
        </p>
      )}
    </>
  );
};
