import type { CheckedClaim, Citation, Position } from '../programme/checked-programme.ts';
import { displayDay } from '../quantities/display-date.ts';
import { positionOfDay } from '../quantities/month.ts';

/** `22 Jan 2025` for `2025-01-22`; what is no full day stays as written. */
export const dayText = (written: string): string => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (!found) return written;
  const [year = 0, month = 1, day = 1] = found.slice(1).map(Number);
  return displayDay(positionOfDay({ year, month, day }));
};

export const placeText = ({ file, line }: Position): string => `${file}:${line}`;

/** `CNBC, 22 Jan 2025: title (the posts; article lines 3-5)`. */
export const citationText = (citation: Citation): string => {
  const { publisher, title, date, at } = citation;
  const day = date === '' ? '' : `, ${dayText(date)}`;
  return `${publisher}${day}: ${title}${at ? ` (${at})` : ''}`;
};

/** The words as they were said, in their own language, with what is known of their translation. */
export const quoteText = (claim: CheckedClaim): string | null => {
  if (claim.quote === null) return null;
  const language = claim.originalLanguage ?? 'language not stated';
  const state =
    claim.translationStatus === null || claim.translationStatus === 'ok'
      ? ''
      : `; ${claim.translationStatus}`;
  const english = claim.translation === null ? '' : ` In English: "${claim.translation}".`;
  return `"${claim.quote}" [${language}${state}]${english}`;
};

/** `Elon Musk (asserts), 22 Jan 2025, X`. */
export const sayingText = (claim: CheckedClaim): string =>
  [
    `${claim.by} (${claim.act}${claim.form ? `, ${claim.form}` : ''})`,
    dayText(claim.on),
    ...(claim.where ? [claim.where] : []),
    ...(claim.reportedBy ? [`reported by ${claim.reportedBy}`] : []),
  ].join(', ');
