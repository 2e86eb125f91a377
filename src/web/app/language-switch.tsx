import { LANGUAGES, type Language } from '../../language/language.ts';
import { frameWords } from '../words/frame-words.ts';

/** Each language by its own name, for those who do not read the other. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };

/** Tells the page in another language; nothing else of the view changes. */
export const LanguageSwitch = ({
  language,
  onSpeak,
}: {
  readonly language: Language;
  readonly onSpeak: (language: Language) => void;
}) => (
  <nav class="languages" aria-label={frameWords.language}>
    {LANGUAGES.map((one) => (
      <button
        key={one}
        type="button"
        lang={one}
        aria-pressed={one === language}
        onClick={() => onSpeak(one)}
      >
        {NAMES[one]}
      </button>
    ))}
  </nav>
);
