import { LANGUAGES, type Language } from '../../language/language.ts';
import type { Setting } from '../session/live-messages.ts';

/**
 * A setting as the part of a link behind `#`, and back: `belief=even-odds&w.QUESTION=1,0` and
 * `h.PATH=VALUE`, with `lang=fr` where the page is told in another language than it begins with. What cannot be read is left out; nothing in a link is ever shown as markup.
 */
export const linkOf = (
  { belief, weights, held }: Setting,
  language: Language | null = null,
): string => {
  const parts = new URLSearchParams({ belief });
  for (const [question, shares] of Object.entries(weights)) {
    parts.append(`w.${question}`, shares.join(','));
  }
  for (const [path, value] of Object.entries(held)) parts.append(`h.${path}`, String(value));
  if (language !== null) parts.append('lang', language);
  return parts.toString();
};

/** The language that a link names; that of the page where it names none. */
export const languageOf = (link: string, own: Language): Language => {
  const named = new URLSearchParams(link.replace(/^#/, '')).get('lang');
  return LANGUAGES.find((language) => language === named) ?? own;
};

export const settingOf = (
  link: string,
  known: {
    readonly beliefs: readonly string[];
    readonly questions: ReadonlyMap<string, number>;
    readonly paths: ReadonlySet<string>;
  },
  first: string,
): Setting => {
  const parts = new URLSearchParams(link.replace(/^#/, ''));
  const belief = parts.get('belief') ?? first;
  const weights: Record<string, readonly number[]> = {};
  const held: Record<string, number> = {};
  for (const [key, written] of parts) {
    const name = key.slice(2);
    if (key.startsWith('w.')) {
      const shares = written.split(',').map(Number);
      const sound =
        shares.length === known.questions.get(name) &&
        shares.every((share) => Number.isFinite(share) && share >= 0) &&
        shares.some((share) => share > 0);
      if (sound) weights[name] = shares;
    } else if (key.startsWith('h.') && known.paths.has(name) && written !== '') {
      const value = Number(written);
      if (Number.isFinite(value)) held[name] = value;
    }
  }
  return { belief: known.beliefs.includes(belief) ? belief : first, weights, held };
};
