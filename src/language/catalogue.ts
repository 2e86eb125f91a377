import { typesetFrench } from './french-typography.ts';
import { type InEach, LANGUAGES, type Language, spoken } from './language.ts';

/** A text, or what makes one of the parts given: a sentence of strings and what stands in it. */
export type Message = string | ((...parts: never[]) => unknown);

const entriesOf = new WeakMap<object, Readonly<Record<string, InEach<Message>>>>();

/**
 * Messages by name, each in every language beside each other. Read from the catalogue, a message is
 * that of the language spoken: `words.loans` a text, `words.worldsOf(12)` a sentence. In French,
 * spaces before `; : ! ? %` and inside `« »` become those that do not break.
 */
export const catalogue = <const Messages extends Readonly<Record<string, Message>>>(
  entries: {
    readonly [Name in keyof Messages]: InEach<Messages[Name]>;
  },
): { readonly [Name in keyof Messages]: Widened<Messages[Name]> } => {
  const view = {};
  for (const name of Object.keys(entries)) {
    const entry = set(entries[name] as InEach<Message>);
    Object.defineProperty(view, name, { enumerable: true, get: () => entry[spoken()] });
  }
  entriesOf.set(view, entries);
  return view as { readonly [Name in keyof Messages]: Widened<Messages[Name]> };
};

type Widened<Of> = Of extends string ? string : Of;

/** Every message of a catalogue in every language, as written: for tests. */
export const entriesIn = (view: object): Readonly<Record<string, InEach<Message>>> =>
  entriesOf.get(view) ?? {};

const set = (entry: InEach<Message>): InEach<Message> =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, language === 'fr' ? setFrench(entry.fr) : entry.en]),
  ) as Record<Language, Message>;

const setFrench = (message: Message): Message => {
  if (typeof message === 'string') return typesetFrench(message);
  return (...parts) => {
    const made = message(...parts);
    if (typeof made === 'string') return typesetFrench(made);
    if (!Array.isArray(made)) return made;
    return made.map((part: unknown) => (typeof part === 'string' ? typesetFrench(part) : part));
  };
};
