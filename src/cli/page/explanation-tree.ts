import type { BoundProgramme } from '../../programme/bound-programme.ts';
import type { Provenance } from '../../programme/checked-programme.ts';
import { displayMonth } from '../../quantities/display-date.ts';
import type { Explanation } from '../../results/explain.ts';
import { citationText, placeText, sayingText } from '../claim-text.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import { figureText } from './figure-text.ts';
import type { PageStyle } from './page-style.ts';

/** More lines of one kind are told as how many there are. */
const MOST_ALIKE = 6;

/** The tree of formulas: each figure once, its formula below it, its parts below that. */
export const explanationTree = (
  root: Explanation,
  bound: BoundProgramme,
  style: PageStyle,
): readonly string[] => {
  const told = new Set<string>();
  const lines: string[] = [];
  const [fork, last, through, open] = style.unicode
    ? ['├─ ', '└─ ', '│  ', '   ']
    : ['+- ', '`- ', '|  ', '   '];

  const write = (first: string, rest: string, text: string, mark = (x: string) => x): void => {
    const room = Math.max(24, style.width - textWidth(rest));
    wrapText(text, room).forEach((line, index) => {
      lines.push((index === 0 ? first : rest) + mark(line));
    });
  };

  const tell = (node: Explanation, head: string, below: string): void => {
    const key = `${nameOf(node)} ${node.step ?? ''}`;
    const again = told.has(key);
    told.add(key);
    const value = figureText(node.value, node.unit);
    const closes = again && node.formula !== null;
    const more = closes ? ' (unfolded above)' : node.folded ? ' (more with --depth)' : '';
    const when = monthText(node, bound);
    write(head, below, `${style.paint.bold(nameOf(node))}${when} = ${value}${more}`);
    if (closes) return;
    write(below, below, node.title, style.paint.dim);
    if (node.formula) write(below, `${below}  `, `= ${node.formula}`, style.paint.cyan);
    for (const line of originOf(node)) write(below, `${below}  `, line);
    const groups = grouped(node.parts);
    groups.forEach((group, index) => {
      const ends = index === groups.length - 1;
      const branch = below + (ends ? last : fork);
      const under = below + (ends ? open : through);
      if (group.kind === 'one') tell(group.node, branch, under);
      else write(branch, under, group.text);
    });
  };
  tell(root, '', '');
  return lines;
};

type Branch =
  | { readonly kind: 'one'; readonly node: Explanation }
  | { readonly kind: 'many'; readonly text: string };

/** Of many elements of one quantity: those that are nothing, and those beyond six, in one line. */
const grouped = (parts: readonly Explanation[]): readonly Branch[] => {
  const branches: Branch[] = [];
  const byPath = new Map<string, Explanation[]>();
  for (const part of parts) {
    const key = `${part.path} ${part.reading}`;
    const alike = byPath.get(key);
    if (alike) alike.push(part);
    else byPath.set(key, [part]);
  }
  for (const alike of byPath.values()) {
    if (alike.length <= MOST_ALIKE) {
      branches.push(...alike.map((node): Branch => ({ kind: 'one', node })));
      continue;
    }
    const [first] = alike as [Explanation, ...Explanation[]];
    const none = alike.filter(({ value }) => value === 0);
    const some = alike
      .filter(({ value }) => value !== 0)
      .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
    branches.push(...some.slice(0, MOST_ALIKE).map((node): Branch => ({ kind: 'one', node })));
    const rest = some.slice(MOST_ALIKE);
    if (rest.length > 0) {
      const sum = rest.reduce((total, { value }) => total + value, 0);
      const together = Number.isFinite(sum) ? `, together ${figureText(sum, first.unit)}` : '';
      branches.push({ kind: 'many', text: `${first.path} of ${rest.length} more${together}` });
    }
    if (none.length > 0) {
      branches.push({ kind: 'many', text: `${first.path} of ${none.length} others: 0` });
    }
  }
  return branches;
};

const nameOf = (node: Explanation): string =>
  node.element === null ? node.path : `${node.path}[${node.element}]`;

const monthText = (node: Explanation, { structure }: BoundProgramme): string => {
  if (node.step === null) return '';
  if (node.reading === 'whole') return ' (all months)';
  return ` (${displayMonth(structure.startMonth + node.step * structure.monthsPerStep)})`;
};

/** Where an input comes from: its source or owner, and its line; of a question the rival claims. */
const originOf = (node: Explanation): readonly string[] => {
  if (!node.input) return [];
  const { given } = node.input;
  const written = given.written === '' ? '' : `written "${given.written}", `;
  const lines = [`${written}${placeText(given.provenance.position)}`];
  if (given.question) {
    lines.push(`in dispute (question ${given.question}):`);
    for (const claim of node.claims) {
      lines.push(`- ${sayingText(claim)}: ${claim.written ?? ''} (${placeText(claim.position)})`);
    }
  } else lines.push(provenanceText(given.provenance));
  return lines;
};

/** `source: ...`, or whose assumption it is and why. */
export const provenanceText = (provenance: Provenance): string => {
  const { kind, by, citation, note, libraryEntry, hindsight, known } = provenance;
  const from = citation ? citationText(citation) : `${kind} by ${by ?? 'nobody'}`;
  const library = libraryEntry ? `; library entry ${libraryEntry}` : '';
  const late = hindsight ? `; known only on ${known}` : '';
  return `${from}${library}${late}${note && !citation ? `: ${note}` : ''}`;
};
