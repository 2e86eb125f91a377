/** The languages in which a page is told. Programme texts stay in the language of their author. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One message in every language: one left out does not compile. */
export type InEach<Message> = Readonly<Record<Language, Message>>;

let now: Language = 'en';

/** The language in which texts are made at this moment: English unless a page asked otherwise. */
export const spoken = (): Language => now;

/**
 * Makes texts in a language, and goes back to the one before. What it calls must end before it
 * returns: a promise would go on in another language, and is refused.
 */
export const speaking = <Made>(language: Language, make: () => Made): Made => {
  const before = now;
  now = language;
  try {
    const made = make();
    if (made instanceof Promise) throw new Error('texts are made at once, not later');
    return made;
  } finally {
    now = before;
  }
};

/** For a page that lives in one language: from here on texts are made in it. */
export const speakFromNowOn = (language: Language): void => {
  now = language;
};

/** A text as each language has it: `text` in English, which is what programs read. */
export const inEach = (make: () => string): { readonly text: string; readonly fr: string } => ({
  text: speaking('en', make),
  fr: speaking('fr', make),
});
