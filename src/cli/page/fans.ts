import { told } from '../../language/told.ts';
import { yearOfMonth } from '../../quantities/month.ts';
import type { Fan, RunSummary } from '../../results/run-summary.ts';
import { fanText } from '../fan-text.ts';
import { padEnd } from '../text-width.ts';
import { moneyWords } from '../words/money-words.ts';
import { clipText } from '../wrap-text.ts';
import { figureText, monthOf } from './figure-text.ts';
import { footnote, heading, type PageStyle } from './page-style.ts';

/** The series that a page has room for: what runs, and the money that is missing. */
const SHOWN = ['power.energisedIt', 'capital.gap'];
const HEIGHT = 7;
/** From this width on the two stand beside each other. */
const BESIDE = 110;
const BETWEEN = 4;

export const fansSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const fans = SHOWN.flatMap(
    (path) => summary.fans.find((fan) => fan.path === path && fan.element === null) ?? [],
  );
  if (fans.length === 0) return [];
  const beside = style.width >= BESIDE && fans.length === 2;
  const width = beside ? Math.floor((style.width - BETWEEN) / 2) : Math.min(style.width, 76);
  const drawn = fans.map((fan) => [
    style.paint.bold(clipText(told(fan.title), width, style.unicode)),
    ...drawing(fan, summary, width, style),
  ]);
  const [first = [], second = []] = drawn;
  const lines = beside
    ? first.map((line, row) => `${padEnd(line, width + BETWEEN)}${second[row] ?? ''}`.trimEnd())
    : drawn.flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
  return [
    ...heading(moneyWords.byMonth, style),
    ...lines,
    ...footnote(style.unicode ? moneyWords.fanUnicode : moneyWords.fanAscii, style),
  ];
};

const drawing = (
  fan: Fan,
  summary: RunSummary,
  width: number,
  style: PageStyle,
): readonly string[] =>
  fanText({
    low: fan.quantiles.p10,
    middle: fan.quantiles.p50,
    high: fan.quantiles.p90,
    label: (value) => figureText(value, fan.unit),
    ticks: yearTicks(summary),
    width,
    height: HEIGHT,
    unicode: style.unicode,
  });

/** Where each year begins. */
const yearTicks = ({ months }: RunSummary): readonly { step: number; text: string }[] => {
  const start = monthOf(months.start);
  return Array.from({ length: months.steps }, (_, step) => step).flatMap((step) => {
    const month = start + step * months.monthsPerStep;
    const year = yearOfMonth(month);
    const before = yearOfMonth(month - months.monthsPerStep);
    return step === 0 || year === before ? [] : [{ step, text: String(year) }];
  });
};
