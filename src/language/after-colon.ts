import type { InEach } from './language.ts';

/** A label and what stands after its colon, which French sets off by a space. */
export const afterColon: InEach<(label: string, text: string) => string> = {
  en: (label, text) => `${label}: ${text}`,
  fr: (label, text) => `${label} : ${text}`,
};
