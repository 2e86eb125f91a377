import { formatDay, formatMonth } from '../quantities/month.ts';
import type { ObservedRow, ObservedSite, ObservedVintage } from './observed-sites.ts';

/** Months of commissioning that the day expected of a step includes. */
const COMMISSIONING = 1.5;
/** One number, so that the file's power of IT is the table's power of the site. */
const FACILITY_PER_IT = 1.4;
/** Room in the supply for what a step draws. */
const SPARE = 1.03;
/** Months after the last step that the file looks ahead. */
const AHEAD = 48;

/** Shares of the months that are left, from the quickest over the likeliest to the slowest. */
const WORKS = [0.9, 1.02, 1.39] as const;
const EQUIPMENT = [0.9, 1.1, 1.54] as const;
const SLIP = [0, 0.1, 0.54] as const;

/**
 * A programme of one observed campus as its table had it on its day: what ran, and a group of
 * buildings for each step expected after it. The spread is one recipe for all: works by HM
 * Treasury's bounds of 2002 for non-standard buildings, chips and power by those for equipment, and
 * 10 % quicker at best. Money is ample: a table of megawatts knows nothing of it. Null where the
 * table expects nothing more.
 */
export function campusFile(site: ObservedSite, vintage: ObservedVintage): string | null {
  const day = vintage.seenUntilMonth;
  const now = site.rows.filter((row) => row.month < day).at(-1) ?? NOTHING;
  const steps = stepsAfter(site.rows, now, day);
  const last = steps.at(-1);
  if (last === undefined) return null;
  const start = formatMonth(day - 0.01);
  const name = site.later ?? site.name;
  const ample = ample$(last.row.facilityMw);
  return `${[
    `programme: ${quoted(`${name}, as known on ${vintage.seenUntil}`)}`,
    `as_of: ${vintage.seenUntil}`,
    `months: ${start} .. ${formatMonth(last.row.month + AHEAD)}`,
    'import: [../../library/us-2025.yaml]',
    'references:',
    '  table:',
    `    title: ${quoted(`Table of observed sites, ${vintage.of}`)}`,
    `    publisher: ${quoted(vintage.attribution || 'not stated')}`,
    `    date: ${vintage.seenUntil}`,
    'parties:',
    '  Owner: { kind: landlord }',
    'sources:',
    '  Own means:',
    '    by: Owner',
    '    to: Owner',
    '    kind: balance sheet',
    '    for: the campus and its computers',
    `    announced: ${ample}`,
    `    secured: ${ample}`,
    `    available: { from: ${start}, over: 1 month }`,
    '    assumed_by: Gigastack',
    '    note: more than the model asks; a table of megawatts knows nothing of money',
    'sites:',
    `  ${quoted(name)}:`,
    '    owner: Owner',
    '    operator: Owner',
    '    end_user: Owner',
    '    chips: { payer: Owner, accelerator: gb200-nvl72, kind: assumption, by: Gigastack }',
    '    buildings:',
    ...runningGroup(now, start),
    ...steps.flatMap((step) => stepGroup(step, day)),
    '    power:',
    ...runningSupply(now, start),
    ...steps.flatMap((step) => stepSupply(step, day)),
    `    ratio: { value: ${FACILITY_PER_IT}, unit: MW facility/MW IT, kind: assumption, by: Gigastack }`,
    'beliefs:',
    '  even-odds: { title: Nothing is in dispute in this file }',
  ].join('\n')}\n`;
}

const NOTHING: ObservedRow = { on: '', month: 0, buildings: 0, facilityMw: 0 };

interface Step {
  readonly row: ObservedRow;
  readonly facilityMw: number;
  readonly count: number;
}

/** Each rise of power after the day, with the buildings that bring it. */
function stepsAfter(rows: readonly ObservedRow[], now: ObservedRow, day: number): Step[] {
  const steps: Step[] = [];
  let before = now;
  for (const row of rows) {
    if (row.month < day || row.facilityMw <= before.facilityMw) continue;
    const more = (row.buildings ?? 0) - (before.buildings ?? 0);
    steps.push({
      row,
      facilityMw: row.facilityMw - before.facilityMw,
      count: Math.max(1, Math.round(more)),
    });
    before = row;
  }
  return steps;
}

const ample$ = (facilityMw: number): string => `$${Math.ceil(facilityMw / 10)}B`;

function runningGroup(now: ObservedRow, start: string): string[] {
  if (now.facilityMw === 0) return [];
  const count = Math.max(1, now.buildings ?? 1);
  return [
    '      - name: running',
    `        count: ${count}`,
    `        it: ${itPower(now.facilityMw / count, now)}`,
    `        first_start: ${start}`,
    '        every: 0 months',
    '        cost: $0/MW IT',
    '        durations:',
    ...['permits', 'shell', 'fit_out', 'chips', 'commissioning'].map(
      (activity) => `          ${activity}: 0 months`,
    ),
    '        assumed_by: Gigastack',
  ];
}

function stepGroup({ row, facilityMw, count }: Step, day: number): string[] {
  const left = monthsLeft(row, day);
  return [
    `      - name: ${nameOf(row)}`,
    `        count: ${count}`,
    `        it: ${itPower(facilityMw / count, row)}`,
    `        first_start: ${formatMonth(day)}`,
    '        every: 0 months',
    '        durations:',
    '          permits: 0 months',
    '          shell: 0 months',
    `          fit_out: ${threePoint(WORKS, left)}`,
    `          chips: ${threePoint(EQUIPMENT, left)}`,
    '        assumed_by: Gigastack',
  ];
}

function runningSupply(now: ObservedRow, start: string): string[] {
  if (now.facilityMw === 0) return [];
  return supply('running', now.facilityMw, start, '0 months', 'energised');
}

function stepSupply({ row, facilityMw }: Step, day: number): string[] {
  const left = monthsLeft(row, day);
  const from = formatDay(Math.max(day, row.month - COMMISSIONING));
  return supply(nameOf(row), facilityMw, from, threePoint(SLIP, left), 'under construction');
}

function supply(name: string, facilityMw: number, from: string, slip: string, rung: string) {
  return [
    `      - name: supply ${name}`,
    '        kind: grid',
    `        facility: ${plain(facilityMw * SPARE)} MW facility`,
    `        from: ${from}`,
    `        slip: ${slip}`,
    `        rung: ${rung}`,
    '        assumed_by: Gigastack',
  ];
}

const nameOf = ({ facilityMw }: ObservedRow): string => `to ${plain(facilityMw)} MW`;

const monthsLeft = ({ month }: ObservedRow, day: number): number =>
  Math.max(0.5, month - day - COMMISSIONING);

function threePoint(shares: readonly [number, number, number], left: number): string {
  const [low, mode, high] = shares.map((share) => plain(share * left, 2));
  return `{ low: ${low} months, mode: ${mode} months, high: ${high} months }`;
}

const itPower = (facilityMw: number, { on }: ObservedRow): string =>
  `{ value: ${plain(facilityMw / FACILITY_PER_IT, 2)} MW IT, kind: estimate, ` +
  `source: { key: table, at: "row of ${on}" } }`;

function plain(value: number, decimals = 1): string {
  const scale = decimals === 2 ? 100 : 10;
  return String(Math.round(value * scale) / scale);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
