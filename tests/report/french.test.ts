import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import { nodeFiles } from '../../src/programme/node-files.ts';
import { renderReport } from '../../src/report/render-report.tsx';
import { runProgramme } from '../../src/results/run-programme.ts';
import type { RunSummary } from '../../src/results/run-summary.ts';
import { typographyFaults } from '../language/english-left.ts';
import { fixture } from './fixture.ts';

const summaryOf = async (name: string): Promise<RunSummary> => {
  const { programme } = checkProgramme(`programmes/${name}`, nodeFiles(process.cwd()));
  const [belief] = programme?.beliefs ?? [];
  if (!programme || !belief) throw new Error(`${name} cannot be run`);
  const run = { belief, seed: 1, worldsAsked: 512, design: null, version: '0', options: {} };
  const { complete } = await runProgramme(bindProgramme(programme), run);
  // Strings as a page gets them, from the worker as from the file.
  return JSON.parse(JSON.stringify(await complete())) as RunSummary;
};

const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;

interface TextPart {
  readonly text: string;
  /** What a programme's author wrote, or code: marked so on the page. */
  readonly isMarked: boolean;
  /** On a drawing, where a long name is broken into lines. */
  readonly isDrawn: boolean;
}

const textParts = (document: Document): readonly TextPart[] => {
  const parts: TextPart[] = [];
  const walk = (node: Node, isMarked: boolean, isDrawn: boolean): void => {
    if (node.nodeType === 3) {
      // A text with a sign that is written as an entity is read in pieces.
      if (node.previousSibling?.nodeType === 3) return;
      let whole = '';
      for (let part: Node | null = node; part?.nodeType === 3; part = part.nextSibling) {
        whole += part.textContent ?? '';
      }
      const text = whole.replace(/[ \n]+/g, ' ').trim();
      if (text !== '') parts.push({ text, isMarked, isDrawn });
      return;
    }
    const element = node as Element;
    const tag = element.tagName?.toLowerCase();
    if (tag === 'style') return;
    const marked = isMarked || tag === 'code' || (tag !== 'html' && element.hasAttribute?.('lang'));
    for (const child of [...node.childNodes]) walk(child, marked, isDrawn || tag === 'svg');
  };
  walk(document.documentElement, false, false);
  return parts;
};

/** Every text that the programme's files brought in, longest first. */
const ownTexts = (summary: RunSummary): readonly string[] => {
  const texts = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value.replace(/\s+/g, ' ').trim());
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(take);
  };
  const { programme, run, money, sites, beliefs, scenarios, splits, compute, publicSupport } =
    summary;
  take([programme, run, summary.parties, summary.people, summary.references]);
  take(summary.claims.map(({ act, form, rung, ...claim }) => claim));
  take(summary.contracts.map(({ kind, ...contract }) => contract));
  take(money.sources.map(({ name, by, to, purpose }) => [name, by, to, purpose]));
  take(money.readings.map(({ holder, statement }) => [holder, statement]));
  take(
    sites.map(
      ({ name, place, owner, operator, endUser, chipPayer, accelerator, power, buildings }) => [
        [name, place?.region, owner, operator, endUser, chipPayer, accelerator],
        [power.map((supply) => supply.name), buildings.map((building) => building.name)],
      ],
    ),
  );
  take([beliefs, scenarios.slice(1)].flat().map(({ name, title, note }) => [name, title, note]));
  take(scenarios.map(({ changes }) => changes));
  take(
    splits.map(({ question, asks, answers }) => [
      question,
      asks,
      answers.map(({ by, written }) => [by, written]),
    ]),
  );
  take(publicSupport.support.map(({ kind, finding, ...entry }) => entry));
  take(summary.assumptions.map(({ written, provenance, path }) => [written, provenance, path]));
  take(summary.targets.map(({ by, prediction }) => [by, prediction]));
  take(summary.loans.map(({ name, by, to, rate }) => [name, by, to, rate]));
  take(compute?.runs.map(({ name, cluster }) => [name, cluster]));
  take(
    compute?.services.map(({ name, by, model, tokensPerAccelerator }) => [
      name,
      by,
      model,
      Object.keys(tokensPerAccelerator),
    ]),
  );
  take(compute?.laboratories?.parties.map(({ party }) => party));
  take(summary.sensitivity?.groups.map(({ name }) => name));
  return [...texts].filter((text) => text.length > 1).sort((a, b) => b.length - a.length);
};

/** Words that are the same in both languages, and symbols. */
const SAME = new Set(
  (
    'Source Programme Horizon Site Note Date Latitude Longitude Service Distance Index source sources site sites note notes date dates horizon question questions service services ' +
    'distance index latitude longitude programme contact intention capital sponsor sponsors motive ' +
    'Gigastack SHA GPU MW GW TWh GWh MWh FLOP EFLOP ZFLOP YFLOP PFLOP TFLOP site Md DSCR LLCR nats ' +
    'Sobol Student US Census Bureau cartographic boundary files million by us atlas grid invitation ' +
    'Corrections corrections contingency transition permanent horizon fixe construction'
  ).split(' '),
);

/** A text without what the programme brought; what is cut on a chart stands whole in its title. */
const ours = ({ text, isDrawn }: TextPart, own: readonly string[]): string => {
  if (text.endsWith('…') || (isDrawn && own.some((piece) => piece.includes(text)))) return '';
  let rest = text;
  for (const piece of own) {
    if (rest === piece) return '';
    if (!rest.includes(piece)) continue;
    rest = rest.split(piece).reduce((before, behind) => {
      const isWhole = !/[\p{L}\d]$/u.test(before) && !/^[\p{L}\d]/u.test(behind);
      return before + (isWhole ? '#' : piece) + behind;
    });
  }
  return rest;
};

const wordsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\p{L}{2,}/gu)].map(([word]) => word).filter((word) => !SAME.has(word));

describe.each(['the fixture', 'stargate-2025-01', 'starter', 'neocloud', 'field-2025-01'])(
  'the report of %s in French',
  async (name) => {
    const summary = name === 'the fixture' ? fixture() : await summaryOf(name);
    const html = renderReport(summary, 'fr');
    const french = documentOf(html);
    const english = documentOf(renderReport(summary));
    const own = ownTexts(summary);

    it('is the same page: as many elements, the same links, the same anchors', () => {
      const shape = (document: Document): readonly string[] =>
        [...document.querySelectorAll('body *')]
          .filter((element) => !element.closest('svg'))
          .map(
            (element) => `${element.tagName} ${element.id} ${element.getAttribute('href') ?? ''}`,
          );
      expect(shape(french)).toEqual(shape(english));
    });

    it('says which language it is in, and where a text is in another', () => {
      expect(french.documentElement.getAttribute('lang')).toBe('fr');
      expect(english.documentElement.getAttribute('lang')).toBe('en');
      const tongues = [...french.querySelectorAll('blockquote')].map((quote) =>
        quote.getAttribute('lang'),
      );
      expect(tongues.every((tongue) => tongue !== null && tongue !== '')).toBe(true);
    });

    // The fixture has titles that no model has.
    it.skipIf(name === 'the fixture')(
      'leaves no English of ours: what both pages say is a number, a name or the programme’s',
      () => {
        const said = new Set(textParts(english).map(({ text }) => text));
        const left = textParts(french)
          .filter(({ text, isMarked }) => !isMarked && said.has(text))
          .flatMap((part) => wordsIn(ours(part, own)).map((word) => `${word} in "${part.text}"`));
        expect([...new Set(left)]).toEqual([]);
      },
    );

    it('sets its spaces as French print does', () => {
      const faults = textParts(french)
        .filter(({ isMarked }) => !isMarked)
        .flatMap((part) => typographyFaults(ours(part, own)));
      expect([...new Set(faults)].filter((fault) => !/https?:/.test(fault))).toEqual([]);
    });

    it('has the same bytes again, and English after it', () => {
      expect(renderReport(summary, 'fr')).toBe(html);
      expect(renderReport(summary)).toBe(renderReport(summary, 'en'));
    });
  },
);

describe('words', () => {
  it('rate nobody', () => {
    const text = textParts(documentOf(renderReport(fixture(), 'fr')))
      .filter(({ isMarked }) => !isMarked)
      .map((part) => part.text)
      .join(' ');
    expect(
      text.match(/(?<!\p{L})(menti|menteuse|mensonge|fausse|véridique)(?!\p{L})/giu),
    ).toBeNull();
  });
});
