import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/report/render-report.tsx';
import { webAddress } from '../../src/report/safe-link.tsx';
import { fixture } from './fixture.ts';

const PLANT =
  `"'></text></title></style></svg></td></details>-->]]><script>planted()</script>` +
  `<img src=x onerror=planted()><svg onload=planted()>` +
  `<style>body{background:url(//planted)}</style>` +
  `<iframe src=javascript:planted()></iframe>&lt;b&gt;`;

/** The same run, every text with a plant behind it; the clock of the run stays readable. */
const planted = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') {
    if (key === 'start' || key === 'schema') return value;
    return key === 'url' ? `javascript:planted()//${value}` : `${value}${PLANT}`;
  }
  if (Array.isArray(value)) return value.map((each) => planted(each, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, planted(each, name)]),
  );
};

describe('texts of a programme stay texts', () => {
  const clean = parseHTML(renderReport(fixture())).document;
  const html = renderReport(planted(fixture()) as ReturnType<typeof fixture>);
  const { document } = parseHTML(html);

  it('plants no element, no handler, no style and no address', () => {
    expect([
      ...document.querySelectorAll('script, img, iframe, object, embed, base, form'),
    ]).toEqual([]);
    expect(document.querySelectorAll('style').length).toBe(clean.querySelectorAll('style').length);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [
      ...element.attributes,
    ]);
    expect(attributes.filter(({ name }) => /^on/i.test(name))).toEqual([]);
    const addresses = attributes.filter(({ name }) => /^(href|src|action|xlink:href)$/i.test(name));
    for (const { value } of addresses) expect(value).toMatch(/^(#|https?:\/\/|data:,$)/);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
  });

  it('shows the plants as words', () => {
    expect(document.querySelector('h1')?.textContent).toContain('<script>planted()</script>');
    expect(document.querySelector('blockquote')?.textContent).toContain('<iframe');
  });
});

describe('what is linked', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['http://example.org', 'http://example.org/'],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    [' https://example.org', null],
    ['https://example.org/"onclick=x', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['//example.org', null],
    ['https://user:word@example.org', null],
    ['not on the web', null],
  ])('%s: %s', (text, address) => {
    expect(webAddress(text)).toBe(address);
  });
});
