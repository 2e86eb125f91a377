import { accept, type Reading, type Refusal, refuse } from './problem.ts';

/** A number at the start of a text: its value, with the scale behind it worked in. */
export interface WrittenNumber {
  readonly value: number;
  /** Digits as written, without sign and scale. */
  readonly digits: string;
  /** Power of ten of the scale behind it: 9 for `19B` and `19 billion`, 0 for none. */
  readonly tens: number;
  /** Offset of what follows. */
  readonly end: number;
}

const NUMBER = /^(?:\d{1,3}(?:,\d{3})+(?![\d])|\d+)?(?:\.\d+)?(?:[eE][+-]?\d+)?/;
const SCALE = /^\s*(thousand|million|billion|trillion|mn|MM|bn|tn|[kKmMbBT])(?!\p{L})/iu;

const SCALE_TENS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  mm: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  t: 12,
  tn: 12,
  trillion: 12,
};

/**
 * Reads an unsigned number at the start of the text: digits with or without commas at the
 * thousands, a decimal point, an exponent, and a scale (`k`, `m`, `B`, `bn`, `million`). The value
 * is the double nearest to the whole decimal, scale included. What looks like a number and would
 * be read differently elsewhere is refused.
 */
export function readNumber(text: string): Reading<WrittenNumber> {
  const trap = refuseTrap(text);
  if (trap !== undefined) return trap;
  const digits = NUMBER.exec(text)![0];
  if (!/^\.?\d/.test(digits)) return refuseMissing(text);
  const behind = text.slice(digits.length);
  const fault = refuseBehind(digits, behind);
  if (fault !== undefined) return fault;
  const scale = SCALE.exec(behind);
  const tens = scale === null ? 0 : SCALE_TENS[scale[1]!.toLowerCase()]!;
  const end = digits.length + (scale?.[0].length ?? 0);
  const [mantissa, exponent] = digits.replaceAll(',', '').toLowerCase().split('e');
  const value = Number(`${mantissa}e${Number(exponent ?? 0) + tens}`);
  if (!Number.isFinite(value)) {
    const message = `${digits} is larger than any number this tool can hold.`;
    return refuse(message, 0, end, 'The largest is about 1.8e308.');
  }
  if (value === 0 && /[1-9]/.test(mantissa!)) {
    const message = `${digits} is smaller than any number this tool can hold.`;
    return refuse(message, 0, end, 'Write 0, or a larger number.');
  }
  return accept({ value, digits, tens, end });
}

/** Texts that another program reads as a number, or that other countries read differently. */
function refuseTrap(text: string): Refusal | undefined {
  for (const { pattern, tell } of TRAPS) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const [message, remedy] = tell(found);
    return refuse(message, 0, found.length, remedy);
  }
  return undefined;
}

interface Trap {
  readonly pattern: RegExp;
  readonly tell: (found: string) => readonly [message: string, remedy: string];
}

const TRAPS: readonly Trap[] = [
  {
    pattern: /^\.?nan\b/i,
    tell: (found) => [`${found} is not a number.`, 'Write a number, or leave the field out.'],
  },
  {
    pattern: /^(?:\.?inf(?:inity)?\b|∞)/i,
    tell: (found) => [
      `${found} is not an amount that anything can have.`,
      'Write a bound, as in >= 100, or leave the field out.',
    ],
  },
  {
    pattern: /^0[xob][\da-f]*/i,
    tell: (found) => {
      const value = Number(found.toLowerCase());
      const remedy = Number.isNaN(value) ? 'Write the number in decimals.' : `Write ${value}.`;
      return [`${found} is a computer's way to write a number.`, remedy];
    },
  },
  {
    pattern: /^\d+(?:_\d+)+/,
    tell: (found) => [
      `${found} has underscores, which some programs read as digits and some as text.`,
      `Write ${withCommas(found)}.`,
    ],
  },
  {
    pattern: /^\d{1,3}(?:\.\d{3})+,\d+|^\d{1,3}(?:\.\d{3}){2,}(?!\d)/,
    tell: (found) => {
      const [whole, part] = found.split(',');
      const decimals = part === undefined ? '' : `.${part}`;
      return [
        `${found} has points at the thousands; here a point starts the decimals.`,
        `Write ${withCommas(whole!)}${decimals}.`,
      ];
    },
  },
  {
    pattern: /^\d{1,3}(?:[ '’\u00a0\u202f]\d{3})+(?!\d)/,
    tell: (found) => [
      `${found} has gaps at the thousands and could be several numbers.`,
      `Write ${withCommas(found)}.`,
    ],
  },
  {
    pattern: /^0\d[\d.,]*/,
    tell: (found) => [
      `${found} starts with a zero, which some programs read as octal.`,
      `Write ${found.replace(/^0+(?=\d)/, '')}.`,
    ],
  },
  {
    pattern: /^\d+\/\d+/,
    tell: (found) => {
      const [above, below] = found.split('/').map(Number);
      const value = String(Number((above! / below!).toPrecision(6)));
      return [`${found} is a fraction.`, `Write it as a decimal, as in ${value}.`];
    },
  },
];

/** What may not follow the digits directly. */
function refuseBehind(digits: string, behind: string): Refusal | undefined {
  if (/^,\d/.test(behind) || (digits.includes(',') && /^\d/.test(behind))) {
    const whole = digits + /^[\d,.]+/.exec(behind)![0];
    return refuseComma(whole);
  }
  if (/^\.\d/.test(behind)) {
    const whole = digits + /^[\d.]+/.exec(behind)![0];
    return refuse(`${whole} has two decimal points.`, 0, whole.length, 'Write one point.');
  }
  if (/^[.,](?!\d)/.test(behind)) {
    const whole = digits + behind[0];
    return refuse(`${whole} breaks off.`, 0, whole.length, `Write ${digits}.`);
  }
  if (/^[eE](?![\p{L}])/u.test(behind)) {
    const whole = digits + behind[0];
    const message = `${whole} has no whole exponent.`;
    return refuse(message, 0, whole.length, 'Write the exponent in digits, as in 4.5e26.');
  }
  return undefined;
}

function refuseComma(whole: string): Refusal {
  const commas = whole.split(',').length - 1;
  const remedy =
    commas === 1 && !whole.includes('.')
      ? `Write ${whole.replace(',', '.')} for a decimal, or ${withCommas(whole)} for thousands.`
      : `Write ${withCommas(whole.split('.')[0]!)}.`;
  return refuse(
    `${whole} has a comma that does not stand at the thousands.`,
    0,
    whole.length,
    remedy,
  );
}

function refuseMissing(text: string): Refusal {
  const word = /^\S+/.exec(text)?.[0] ?? '';
  if (word === '') {
    return refuse('A number is missing.', 0, 0, 'Write an amount, as in 1.2 GW facility.');
  }
  const message = `"${word}" stands where a number should.`;
  return refuse(message, 0, word.length, 'Write an amount, as in $19B or 1.2 GW facility.');
}

/** Whole digits of a text, with commas at the thousands. */
function withCommas(text: string): string {
  return text.replaceAll(/\D/g, '').replace(/\B(?=(?:\d{3})+$)/g, ',');
}
