import { type Refusal, refuse } from './problem.ts';

/** Words that people use for amounts and dates and that no two readers take alike. */
const COLLOQUIAL: readonly {
  readonly pattern: RegExp;
  readonly tell: (found: string, text: string) => readonly [message: string, remedy: string];
}[] = [
  {
    pattern: /\b(?:well|far|way|much|slightly|just|a little) (?:under|below|less than)\b/i,
    tell: (found, text) => [
      `"${found}" has no agreed size.`,
      `Write < ${after(found, text)}, and keep the words in the claim's quote.`,
    ],
  },
  {
    pattern: /\b(?:well|far|way|much|slightly|just|a little) (?:over|above|more than)\b/i,
    tell: (found, text) => [
      `"${found}" has no agreed size.`,
      `Write > ${after(found, text)}, and keep the words in the claim's quote.`,
    ],
  },
  {
    pattern:
      /\b(?:a few|(?:tens|dozens|hundreds|thousands|millions|billions|lots|scores)(?: of (?:thousands|millions|billions))?|several|some|many|few|a couple)\b/i,
    tell: (found) => [
      `"${found}" is no number.`,
      'Write a range, as in 100,000 to 900,000 jobs, or a bound, as in >= 100,000 jobs.',
    ],
  },
  {
    pattern: /\b(?:about|around|roughly|approximately|approx|circa|nearly|almost|close to)\b|[~≈]/i,
    tell: (found) => [
      `"${found}" does not say how near.`,
      'Write a range, as in 8 to 14 months, or a margin, as in 12 months ± 20%.',
    ],
  },
  {
    pattern:
      /\b(?:immediately|right away|now|soon|shortly|asap|today|currently|eventually|(?:this|next|last) (?:month|quarter|year))\b/i,
    tell: (found) => [
      `"${found}" is no date.`,
      'Write the date it counts from, as in 2025-01-24, or a bound, as in by 2025-06.',
    ],
  },
  {
    pattern: /^\s*(?:tb[da]|tbc|unknown|n\/a|none|null|undefined|nothing|\?+|-+|—)\s*$/i,
    tell: (found) => [
      `"${found.trim()}" is no value.`,
      'Leave the field out, or write a range that you are willing to own.',
    ],
  },
  {
    pattern: /^\s*(?:true|false|y|n|on|off)\s*$/i,
    tell: (found) => {
      const positive = ['true', 'y', 'on'].includes(found.trim().toLowerCase());
      return [
        `"${found.trim()}" is not how yes and no are written here.`,
        `Write ${positive ? 'yes' : 'no'}.`,
      ];
    },
  },
  {
    pattern:
      /^\s*(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|double|twice)\b/i,
    tell: (found) => [
      `"${found.trim()}" is a number in letters.`,
      'Write it in digits, as in 2 years.',
    ],
  },
];

/** The refusal that a colloquial word calls for, or undefined when there is none. */
export function refuseColloquial(text: string): Refusal | undefined {
  for (const { pattern, tell } of COLLOQUIAL) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const found = match[0];
    const [message, remedy] = tell(found, text);
    const lead = found.length - found.trimStart().length;
    return refuse(message, match.index + lead, found.trim().length, remedy);
  }
  return undefined;
}

function after(found: string, text: string): string {
  return text.slice(text.indexOf(found) + found.length).trim();
}
