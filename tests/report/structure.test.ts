import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/report/render-report.tsx';
import { fixture } from './fixture.ts';

const html = renderReport(fixture());
const { document } = parseHTML(html);
const all = (selector: string): Element[] => [...document.querySelectorAll(selector)] as Element[];

const ORDER = [
  'answer',
  'run',
  'targets',
  'whose-money',
  'readings',
  'ladder',
  'payments',
  'sites',
  'gap',
  'loans',
  'returns',
  'new-money',
  'power',
  'energy',
  'chips',
  'compute',
  'jobs',
  'support',
  'beliefs',
  'scenarios',
  'splits',
  'promises',
  'importance',
  'quotes',
  'assumptions',
  'hindsight',
  'method',
  'references',
  'citing',
];

describe('the report', () => {
  it('stands in the order in which a reporter asks', () => {
    expect(all('main > section').map((section) => section.id)).toEqual(ORDER);
    expect(all('nav a').map((link) => link.getAttribute('href')?.slice(1))).toEqual(ORDER);
  });

  it('weighs under 3 MB, is one file and the same bytes again', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(3e6);
    expect(all('script, link[rel=stylesheet], img, iframe, object, embed, form')).toEqual([]);
    expect(html).not.toMatch(/@import|url\(/);
    expect(renderReport(fixture())).toBe(html);
  });

  it('has headings in order, one of the first', () => {
    const levels = all('h1, h2, h3, h4').map((heading) => Number(heading.tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (let at = 1; at < levels.length; at++) {
      expect((levels[at] as number) - (levels[at - 1] as number)).toBeLessThanOrEqual(1);
    }
  });

  it('gives each chart a title, a name, a source and figures behind it', () => {
    expect(all('figure').length).toBeGreaterThan(15);
    for (const figure of all('figure')) {
      expect(figure.querySelector('h3, h4')?.textContent?.length).toBeGreaterThan(5);
      expect(figure.querySelectorAll('svg[role=img][aria-label]')).toHaveLength(2);
      expect(figure.querySelector('.source')?.textContent?.length).toBeGreaterThan(20);
      const section = figure.closest('section') as Element;
      expect(section.querySelectorAll('table').length, figure.id).toBeGreaterThan(0);
    }
  });

  it('heads every table, its columns and its rows', () => {
    for (const table of all('table')) {
      expect(table.querySelector('caption')?.textContent).not.toBe('');
      const heads = table.querySelectorAll('th[scope=col]').length;
      for (const row of table.querySelectorAll('tbody tr')) {
        expect(row.querySelectorAll('th[scope=row]')).toHaveLength(1);
        expect(row.children.length).toBe(heads);
      }
    }
  });

  it('has each anchor once, and each link within leads somewhere', () => {
    const ids = all('[id]').map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of all('a[href^="#"]')) {
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
    }
  });

  it('folds opinions and remarks on motive, and shows the reply beside', () => {
    const remark = all('#claim-hates')[0] as Element;
    expect(remark.closest('details')?.hasAttribute('open')).toBe(false);
    expect(remark.textContent).toContain('Reply on record');
    expect(all('#claim-softbank-under-10b')[0]?.closest('details')).toBeNull();
  });

  it('shows the words in their own language first, the translation labelled', () => {
    const claim = all('#claim-softbank-under-10b')[0] as Element;
    expect(claim.querySelector('blockquote')?.getAttribute('lang')).toBe('fr');
    expect(claim.textContent).toMatch(/garantis.*Translation: SoftBank has.*unverified original/);
  });

  it('shows beliefs in the order of the file and statements by date', () => {
    const table = all('#beliefs table')[0] as Element;
    const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent);
    expect(heads.slice(2)).toEqual(fixture().beliefs.map((belief) => belief.title));
    const dates = [...table.querySelectorAll('time')].map((time) => time.textContent ?? '');
    expect([...dates].sort()).toEqual(dates);
  });

  it('calls nobody a liar and nothing true or false', () => {
    const words = document.body.textContent?.match(/\b(lied|liar|lying|false|true|happened)\b/gi);
    expect(words).toBeNull();
  });

  it('lists the interests of those who are quoted as words, not markup', () => {
    const table = all('table').find((each) => each.textContent?.includes('Pat Rival'));
    expect(table?.textContent).toContain('Owns a rival <b>of</b> the sponsor. Since 2023-03.');
    expect(table?.querySelector('b')).toBeNull();
  });

  it('names version, seed, hash and a way to correct', () => {
    const citing = all('#citing')[0]?.textContent ?? '';
    for (const part of ['0.1.0', 'seed 7', fixture().programme.hash, 'Corrections']) {
      expect(citing).toContain(part);
    }
  });
});

describe('a run with little in it', () => {
  it('says so instead of breaking', () => {
    const whole = fixture();
    const { document: sparse } = parseHTML(
      renderReport({
        ...whole,
        targets: [],
        fans: [],
        splits: [],
        beliefs: [],
        sites: [],
        parties: [],
        claims: [],
        assumptions: [],
        references: [],
        stress: [],
        sensitivity: null,
        hindsight: { entries: [], varianceShare: null },
        money: { ...whole.money, sources: [], readings: [], flows: [], gapByParty: [] },
      }),
    );
    expect(sparse.querySelectorAll('main > section').length).toBe(ORDER.length);
    expect(sparse.body.textContent).not.toMatch(/NaN|undefined|null/);
  });
});
