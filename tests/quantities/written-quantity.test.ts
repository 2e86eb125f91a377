import { describe, expect, it } from 'vitest';
import { readDates, readQuantity } from '../../src/quantities/expected-quantity.ts';
import { formatDay } from '../../src/quantities/month.ts';
import { parseUnit } from '../../src/quantities/unit.ts';
import { readWritten } from '../../src/quantities/written-quantity.ts';

function accepted(text: string) {
  const read = readWritten(text);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

describe('amounts as people write them', () => {
  it.each([
    ['$19B', 19e9, 'USD'],
    ['USD 2.3 bn', 2.3e9, 'USD'],
    ['€5m', 5e6, 'EUR'],
    ['$10,000', 10000, 'USD'],
    ['US$5bn', 5e9, 'USD'],
    ['-$5B', -5e9, 'USD'],
    ['$-5B', -5e9, 'USD'],
    ['19 billion USD', 19e9, 'USD'],
    ['1.2 GW facility', 1.2, 'GW facility'],
    ['400,000 GPUs', 400000, 'GPU'],
    ['400k GPUs', 400000, 'GPU'],
    ['1.2 million GPUs', 1.2e6, 'GPU'],
    ['35 %', 35, '%'],
    ['−3 %', -3, '%'],
    ['250 bp', 250, 'bp'],
    ['$45/MWh', 45, 'USD/MWh'],
    ['$30k/GPU', 30000, 'USD/GPU'],
    ['$3 per million tokens', 3, 'USD/million token'],
    ['USD 2025 45/MWh', 45, 'USD 2025/MWh'],
    ['45 USD 2025/MWh', 45, 'USD 2025/MWh'],
    ['4.5e25 FLOP', 4.5e25, 'FLOP'],
    ['100k H100-equivalents', 100000, 'H100e'],
    ['.5 %', 0.5, '%'],
    ['0.1/year', 0.1, '1/year'],
    ['0.1 per year', 0.1, '1/year'],
    ['-0', 0, '1'],
  ])('%s', (text, value, unit) => {
    const read = accepted(text);
    expect(read.kind === 'point' && [read.value, read.unit.text]).toEqual([value, unit]);
  });

  it.each([
    ['8 to 14 months', 8, 14, 'month'],
    ['8-14 months', 8, 14, 'month'],
    ['8–14 months', 8, 14, 'month'],
    ['between 8 and 14 months', 8, 14, 'month'],
    ['from 8 to 14 months', 8, 14, 'month'],
    ['-5 to -2 %', -5, -2, '%'],
    ['$15B to $20B', 15e9, 20e9, 'USD'],
    ['15 to 20 bn USD', 15e9, 20e9, 'USD'],
    ['$15 to 20B', 15e9, 20e9, 'USD'],
    ['$15-20B', 15e9, 20e9, 'USD'],
    ['$900m to $1.2B', 9e8, 1.2e9, 'USD'],
    ['500,000 GPUs to 1 million GPUs', 5e5, 1e6, 'GPU'],
    ['1e-3 to 2e-3', 0.001, 0.002, '1'],
  ])('range %s', (text, low, high, unit) => {
    const read = accepted(text);
    expect(read).toMatchObject({ kind: 'interval', low, high, probability: 0.9 });
    expect(read.kind === 'interval' && read.unit.text).toBe(unit);
  });

  it.each([
    ['12 months ± 20%', 12, 2.4, true, 'month'],
    ['5 ± 1 months', 5, 1, false, 'month'],
    ['$5B +/- $1B', 5e9, 1e9, false, 'USD'],
    ['35 ± 5 %', 35, 5, false, '%'],
  ])('margin %s', (text, centre, margin, relative, unit) => {
    const read = accepted(text);
    expect(read).toMatchObject({ kind: 'plusMinus', relative, probability: 0.9 });
    if (read.kind !== 'plusMinus') return;
    expect([read.centre, read.unit.text]).toEqual([centre, unit]);
    expect(read.margin).toBeCloseTo(margin, 12);
  });

  it.each([
    ['< $10B', '<', 10e9],
    ['≤ $10B', '<=', 10e9],
    ['>= 100,000 jobs', '>=', 100000],
    ['at least $500B', '>=', 500e9],
    ['up to $100B', '<=', 100e9],
    ['more than 5 GPUs', '>', 5],
    ['no more than 5 GPUs', '<=', 5],
  ])('bound %s', (text, op, value) => {
    expect(accepted(text)).toMatchObject({ kind: 'bound', op, value });
  });

  it('dates, ranges of dates, bounds on dates, yes and no', () => {
    expect(accepted('yes')).toEqual({ kind: 'yesNo', value: true });
    expect(accepted(' no ')).toEqual({ kind: 'yesNo', value: false });
    const range = accepted('2025-06 to 2026-03');
    expect(range.kind === 'dateInterval' && [range.low.text, range.high.text]).toEqual([
      '2025-06',
      '2026-03',
    ]);
    const bound = accepted('before 2029-02');
    expect(bound.kind === 'dateBound' && [bound.op, formatDay(bound.date.start)]).toEqual([
      '<',
      '2029-02-01',
    ]);
    expect(accepted('2026').kind).toBe('date');
  });
});

const EVERYWHERE = 'Write a range, as in 8 to 14 months, or a margin, as in 12 months ± 20%.';
const COUNTS = 'Write a range, as in 100,000 to 900,000 jobs, or a bound, as in >= 100,000 jobs.';

describe('refusals', () => {
  it.each([
    [
      '1_000 GPUs',
      '1_000 has underscores, which some programs read as digits and some as text.',
      '1_000',
      'Write 1,000.',
    ],
    [
      '$1e400',
      '1e400 is larger than any number this tool can hold.',
      '1e400',
      'The largest is about 1.8e308.',
    ],
    [
      '1e-400',
      '1e-400 is smaller than any number this tool can hold.',
      '1e-400',
      'Write 0, or a larger number.',
    ],
    ['NaN', 'NaN is not a number.', 'NaN', 'Write a number, or leave the field out.'],
    ['.nan', '.nan is not a number.', '.nan', 'Write a number, or leave the field out.'],
    [
      '-.inf',
      '.inf is not an amount that anything can have.',
      '.inf',
      'Write a bound, as in >= 100, or leave the field out.',
    ],
    ['0x10 GPUs', "0x10 is a computer's way to write a number.", '0x10', 'Write 16.'],
    [
      '1.000,5',
      '1.000,5 has points at the thousands; here a point starts the decimals.',
      '1.000,5',
      'Write 1,000.5.',
    ],
    [
      '1.000.000 GPUs',
      '1.000.000 has points at the thousands; here a point starts the decimals.',
      '1.000.000',
      'Write 1,000,000.',
    ],
    [
      '$10,00',
      '10,00 has a comma that does not stand at the thousands.',
      '10,00',
      'Write 10.00 for a decimal, or 1,000 for thousands.',
    ],
    [
      '1 000 GPUs',
      '1 000 has gaps at the thousands and could be several numbers.',
      '1 000',
      'Write 1,000.',
    ],
    ['007 GPUs', '007 starts with a zero, which some programs read as octal.', '007', 'Write 7.'],
    ['1/2', '1/2 is a fraction.', '1/2', 'Write it as a decimal, as in 0.5.'],
    ['1.2.3', '1.2.3 has two decimal points.', '1.2.3', 'Write one point.'],
    ['5. %', '5. breaks off.', '5.', 'Write 5.'],
    ['5e USD', '5e has no whole exponent.', '5e', 'Write the exponent in digits, as in 4.5e26.'],
    ['--5', '-- is more than one sign before a number.', '--', 'Write one minus, or none.'],
    [
      '€5 USD',
      'There are two currencies here, € and USD.',
      'USD',
      'Write the currency once, before or behind the number.',
    ],
    [
      '$5 USD',
      'The currency is written twice, as $ and as USD.',
      'USD',
      'Write $5B or 5 USD bn, once.',
    ],
    [
      'USD $5',
      'The currency is written twice, as USD and as $.',
      '$',
      'Write $5B or 5 USD bn, once.',
    ],
    [
      '5 USD EUR',
      'There are two currencies here, USD and EUR.',
      'EUR',
      'Write the currency once, before or behind the number.',
    ],
    [
      '$5B bn',
      '"bn" is a second scale behind one number.',
      'bn',
      'Write one scale, as in $5B or 5 USD bn.',
    ],
    [
      '5k USD m',
      '"m" is a second scale behind one number.',
      'm',
      'Write one scale, as in $5B or 5 USD bn.',
    ],
    [
      'USD 2025',
      'USD 2025 is a currency with its price year, and no amount.',
      'USD 2025',
      'Write 45 USD 2025 for 45 in that money, or USD 2,025 for the amount.',
    ],
    [
      '35 % of capex',
      '"of capex" does not belong to the number: the field says of what the share is.',
      'of capex',
      'Write the share alone, as in 35 %, or the amount itself.',
    ],
    [
      '5 months 3 days',
      'There are two numbers here, and "3" is one too many.',
      '3',
      'Write one number with one unit; a range is written 8 to 14 months.',
    ],
    [
      '5 GPU month',
      '"GPU month" puts two units side by side.',
      'GPU month',
      'Write "/" between them for "per", as in GPU/month, or "·" for a product, as in GPU·month.',
    ],
    [
      '14 to 8 months',
      'The range runs from 14 down to 8 months.',
      '14 to 8 months',
      'Write the lower end first.',
    ],
    [
      '8 to 8 months',
      'Both ends of the range are 8 months.',
      '8 to 8 months',
      'Write 8 months alone, or a wider range.',
    ],
    [
      '8 months to 1 year',
      'The two ends have different units, month and year.',
      'year',
      'Write both ends in the same unit.',
    ],
    [
      '$5 to €6',
      'The two ends have different units. EUR and USD are different currencies.',
      '€6',
      'Write both ends in the same unit.',
    ],
    [
      '$15 to $20B',
      '$15 has no scale, while $20B has one.',
      '$15',
      'Write the scale at both ends, as in $15B to $20B.',
    ],
    [
      '500,000 to 1 million GPUs',
      '500,000 has no scale, while 1 million GPUs has one.',
      '500,000',
      'Write the scale at both ends, as in $15B to $20B.',
    ],
    [
      '35 % ± 5 %',
      '35 % ± 5 % could mean points or a share of 35 %.',
      '5 %',
      'Write 30 % to 40 %, or 35 % ± 5 ppt.',
    ],
    [
      '12 months ± 0%',
      'A margin of 0% is not above zero.',
      '0%',
      'Write a margin above zero, or the value alone.',
    ],
    [
      '2026-03 to 2025-06',
      'The range of dates runs from 2026-03 to 2025-06, which is not later.',
      '2026-03 to 2025-06',
      'Write the earlier date first.',
    ],
    ['=< $5B', '"=<" is not an operator.', '=<', 'Write <=.'],
    [
      'by Christmas',
      '"Christmas" is not a date this tool reads.',
      'Christmas',
      'Write 2025-01-24, 2025-01, 2025-Q1, 2025-H1, 2025, mid-2025 or end of 2025.',
    ],
    [
      'well under $10B',
      '"well under" has no agreed size.',
      'well under',
      "Write < $10B, and keep the words in the claim's quote.",
    ],
    ['about $5B', '"about" does not say how near.', 'about', EVERYWHERE],
    ['~$5B', '"~" does not say how near.', '~', EVERYWHERE],
    [
      'hundreds of thousands of jobs',
      '"hundreds of thousands" is no number.',
      'hundreds of thousands',
      COUNTS,
    ],
    [
      'immediately',
      '"immediately" is no date.',
      'immediately',
      'Write the date it counts from, as in 2025-01-24, or a bound, as in by 2025-06.',
    ],
    [
      'TBD',
      '"TBD" is no value.',
      'TBD',
      'Leave the field out, or write a range that you are willing to own.',
    ],
    ['true', '"true" is not how yes and no are written here.', 'true', 'Write yes.'],
    ['two years', '"two" is a number in letters.', 'two', 'Write it in digits, as in 2 years.'],
    ['lots', '"lots" is no number.', 'lots', COUNTS],
    [
      'abc',
      '"abc" stands where a number should.',
      'abc',
      'Write an amount, as in $19B or 1.2 GW facility.',
    ],
    ['$', 'A number is missing.', '', 'Write an amount, as in 1.2 GW facility.'],
    ['', 'There is no value here.', '', 'Write one, as in $19B.'],
  ])('%s', (text, message, marked, remedy) => {
    const padded = text === '' ? '' : `  ${text}`;
    const read = readWritten(padded);
    if (read.ok) throw new Error(`${text} was read`);
    const { problem } = read;
    expect([problem.message, problem.remedy]).toEqual([message, remedy]);
    expect(padded.slice(problem.at, problem.at + problem.length)).toBe(marked);
  });

  it('a text too long to be one quantity', () => {
    const read = readWritten('9'.repeat(201));
    expect(!read.ok && read.problem.message).toBe(
      'A value of 201 characters is too long to be one quantity.',
    );
  });
});

describe('an amount in the unit that a field expects', () => {
  it.each([
    ['35 %', '1', { kind: 'point', value: 0.35 }],
    ['1 to 2 years', 'month', { kind: 'interval', low: 12, high: 24 }],
    ['12 months ± 20%', 'year', { kind: 'plusMinus', centre: 1, margin: 0.2 }],
    ['< $10B', 'USD bn', { kind: 'bound', op: '<', value: 10 }],
    ['250 bp', '%', { kind: 'point', value: 2.5 }],
    ['45', '1', { kind: 'point', value: 45 }],
  ])('%s in %s', (text, unit, expected) => {
    const read = readQuantity(text, parseUnit(unit));
    expect(read).toMatchObject({ ok: true, value: expected });
    expect(read.ok && read.value.unit.text).toBe(unit);
  });

  it('takes a bare MW where the field names the kind', () => {
    const read = readQuantity('103 MW', parseUnit('MW IT'), { wattsAre: 'IT' });
    expect(read).toMatchObject({ ok: true, value: { kind: 'point', value: 103 } });
  });

  it.each([
    ['45', 'USD/MWh', '45 has no unit; USD/MWh is expected.', '45', 'Write 45 USD/MWh.'],
    ['35', '%', '35 has no unit; % is expected.', '35', 'Write 35 %.'],
    [
      '5 m',
      'month',
      '5 m has no unit; month is expected.',
      '5 m',
      'Write the unit behind the number, as in 8 months.',
    ],
    [
      '$45',
      'USD/MWh',
      'USD is an amount; USD/MWh is an amount per MWh.',
      '$45',
      'Say per what it is, as in USD/MWh.',
    ],
    [
      '35 %',
      'USD',
      '35 % of what? An amount in USD is expected here.',
      '%',
      'State the amount itself in USD.',
    ],
    [
      '5 %',
      '%/year',
      '% is an amount; %/year is an amount per year.',
      '%',
      'Say per what it is, as in %/year.',
    ],
    [
      '2026',
      'USD',
      '2026 reads as a year, where an amount in USD is expected.',
      '2026',
      'Write 2,026 USD for the amount.',
    ],
    [
      '2026',
      '1',
      '2026 reads as a year, where an amount in plain numbers is expected.',
      '2026',
      'Write 2,026 for the amount.',
    ],
    [
      '2025-01',
      'month',
      '2025-01 is a date; an amount in month is expected.',
      '2025-01',
      'Write a number or a range, as in 8 to 14 months.',
    ],
    [
      'by 2026',
      'USD',
      'by 2026 is a date; an amount in USD is expected.',
      'by 2026',
      'Write a number or a range, as in 8 to 14 USD.',
    ],
    [
      'yes',
      '1',
      'yes is an answer, yes or no; an amount in plain numbers is expected.',
      'yes',
      'Write a number or a range, as in 8 to 14.',
    ],
    [
      '100 MW',
      'MW IT',
      'MW does not say which watts it counts.',
      'MW',
      'Write MW IT (what the computing equipment itself draws), MW facility (what the whole site draws, cooling and losses included) or MW contracted (what a supply or lease contract promises).',
    ],
    [
      '1.2 GW facility',
      'MW IT',
      'MW facility and MW IT count different things: MW facility is what the whole site draws, cooling and losses included; MW IT is what the computing equipment itself draws.',
      'GW facility',
      'State the value in MW IT, or multiply by a ratio in MW IT/MW facility.',
    ],
  ])('refuses %s for %s', (text, unit, message, marked, remedy) => {
    const read = readQuantity(text, parseUnit(unit));
    if (read.ok) throw new Error(`${text} was read`);
    const { problem } = read;
    expect([problem.message, problem.remedy]).toEqual([message, remedy]);
    expect(text.slice(problem.at, problem.at + problem.length)).toBe(marked);
  });

  it('dates where dates are expected, and nothing else', () => {
    expect(readDates('2026-Q1')).toMatchObject({ ok: true, value: { kind: 'date' } });
    expect(readDates('2025-06 to 2026-03')).toMatchObject({ value: { kind: 'dateInterval' } });
    const read = readDates('8 months');
    expect(!read.ok && read.problem.message).toBe('8 months is no date.');
  });
});
