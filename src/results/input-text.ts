import type { BoundInput, BoundProgramme } from '../programme/bound-programme.ts';
import { parsePath } from '../programme/path.ts';
import { displayQuantity } from '../quantities/display.ts';
import { displayMonth } from '../quantities/display-date.ts';
import { parseUnit } from '../quantities/unit.ts';

/** How the model's dates say from when they count; people are told the month itself. */
const SINCE_START = ', in months since the start';

/** Whether an input is a date, kept in months since the start of the horizon. */
export const isDate = ({ quantity }: Pick<BoundInput, 'quantity'>): boolean =>
  quantity.declaration.title.endsWith(SINCE_START);

/** `Price of a year of one MW of IT (Abilene rent)`: what an input is and whose. */
export const inputTitle = (input: BoundInput): string => {
  const { title } = input.quantity.declaration;
  const short = isDate(input) ? title.slice(0, -SINCE_START.length) : title;
  const read = parsePath(input.given.path);
  const [section, name, third, fourth] = read.ok ? read.value : [];
  if (section === 'library' && name === 'accelerators') return `${short} (${third})`;
  if (section === 'library' || name === undefined) return short;
  const tranche = section === 'sites' && fourth !== undefined && input.chapter === 'power';
  return `${short} (${tranche ? `${name}, ${fourth}` : name})`;
};

/** A value of an input for people: a date as its month. */
export const inputText = (
  input: Pick<BoundInput, 'quantity'>,
  value: number,
  { structure }: Pick<BoundProgramme, 'structure'>,
): string =>
  isDate(input)
    ? displayMonth(Math.floor(structure.startMonth + value))
    : displayQuantity(value, parseUnit(input.quantity.declaration.unit));
