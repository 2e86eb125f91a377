/** What stands on a card, line by line; a card has room for so much of each. */
export interface CardText {
  /** Which programme, as known when. */
  readonly head: string;
  /** Who, how, when, where. */
  readonly who: string;
  /** The words as they were said; null where the file has none. */
  readonly words: { readonly text: string; readonly lang: string | null } | null;
  readonly translation: string | null;
  /** What the file says of it beside. */
  readonly note: string | null;
  /** What it is in the model, what contests it, what rests on it. */
  readonly standing: readonly string[];
  readonly source: string;
  /** Seed, worlds, programme: what the figures are of. */
  readonly made: string;
}

const ACROSS = 1_200;
const HIGH = 675;
const LEFT = 60;
const GAP = 16;
/** Of a letter's height, about how wide a letter is in common sans-serif type. */
const LETTER = 0.52;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly tone: 'ink' | 'quiet';
  readonly style?: string;
  readonly lang?: string | null;
}

/**
 * A statement as a picture to share: words, date, readings, evidence, what depends on it, and no
 * rating. The drawing is complete in itself: its colours are inside and it asks for nothing.
 */
export const statementCard = (card: CardText): string => {
  const { words, translation, note } = card;
  const blocks: readonly (readonly Line[])[] = [
    wrapped(card.head, 22, 1, 'quiet'),
    wrapped(card.who, 34, 2, 'ink', 'font-weight="700"'),
    words
      ? wrapped(words.text, 38, translation === null ? 5 : 4, 'ink').map((line) => ({
          ...line,
          lang: words.lang,
        }))
      : [],
    translation === null ? [] : wrapped(translation, 26, 3, 'quiet', 'font-style="italic"'),
    ...card.standing.map((text) => wrapped(text, 25, 3, 'ink')),
    note === null ? [] : wrapped(note, 23, 3, 'quiet'),
  ];
  const foot = [...wrapped(card.source, 19, 1, 'quiet'), ...wrapped(card.made, 17, 1, 'quiet')];
  const footHigh = foot.reduce((sum, { size }) => sum + size * 1.45, 0);
  const drawn: string[] = [];
  let y = 34;
  const floor = HIGH - footHigh - 24;
  for (const block of blocks) {
    // A block that has no room is left out whole: half a sentence says something else.
    const high = block.reduce((sum, { size }) => sum + size * 1.35, 0);
    if (high === 0 || y + high > floor) continue;
    for (const line of block) {
      y += line.size * 1.35;
      drawn.push(lineText(line, y));
    }
    y += GAP;
  }
  let footY = HIGH - footHigh - 8;
  for (const line of foot) {
    footY += line.size * 1.45;
    drawn.push(lineText(line, footY));
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${ACROSS}" height="${HIGH}" ` +
    `viewBox="0 0 ${ACROSS} ${HIGH}" role="img" aria-label="${escaped(card.who)}" ` +
    'font-family="system-ui, Liberation Sans, sans-serif">' +
    `<rect width="${ACROSS}" height="${HIGH}" fill="#ffffff"/>` +
    `<rect x="24" y="30" width="8" height="${HIGH - 60}" fill="#7fa8cd"/>` +
    `${drawn.join('')}</svg>`
  );
};

const lineText = ({ text, size, tone, style, lang }: Line, y: number): string =>
  `<text x="${LEFT}" y="${y.toFixed(1)}" font-size="${size}" ` +
  `fill="${tone === 'ink' ? '#1c2733' : '#52606d'}"${style ? ` ${style}` : ''}` +
  `${lang ? ` xml:lang="${escaped(lang)}"` : ''}>${escaped(text)}</text>`;

/** At most so many lines, cut at words; what does not fit ends in an ellipsis. */
const wrapped = (
  text: string,
  size: number,
  most: number,
  tone: Line['tone'],
  style?: string,
): readonly Line[] => {
  const room = Math.floor((ACROSS - LEFT - 40) / (size * LETTER));
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(/[ \n\t]+/).filter((part) => part !== '')) {
    // A word longer than a line is cut: an address, a path.
    for (let rest = word; rest !== ''; rest = rest.slice(room)) {
      const piece = rest.slice(0, room);
      if (row !== '' && row.length + 1 + piece.length > room) {
        rows.push(row);
        row = piece;
      } else row = row === '' ? piece : `${row} ${piece}`;
    }
  }
  if (row !== '') rows.push(row);
  const shown = rows.slice(0, most);
  const last = shown.at(-1);
  if (last !== undefined && rows.length > most) {
    shown[most - 1] = `${last.slice(0, room - 1).replace(/[\s,;:.]+$/, '')}…`;
  }
  return shown.map((line) => ({ text: line, size, tone, ...(style ? { style } : {}) }));
};

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
