import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { speaking } from '../language/language.ts';
import { pageWords } from '../report/words/page-words.ts';
import { PAGE_IDS } from './app/page-ids.ts';
import { LIVE_STYLE } from './live-style.ts';
import type { LiveData } from './session/live-messages.ts';
import { frameWords } from './words/frame-words.ts';

export interface LivePageParts {
  readonly title: string;
  readonly data: LiveData;
  /** The bundle of `src/web/live.ts`: the app, the session and the workers, one text. */
  readonly script: string;
  /** The static report, a whole HTML document; what is read where scripts are off. Null: none. */
  readonly report: string | null;
}

/**
 * The live page in one file: programme, library, engine and app. It asks nothing of any network;
 * its one script runs by its hash, its workers are made of that script, and texts of the programme
 * lie in it packed, as data that no browser takes for markup.
 */
export const livePage = ({ title, data, script, report }: LivePageParts): string => {
  const inline = script.replaceAll(/<(\/script|!--)/gi, '<\\$1');
  const hash = createHash('sha256').update(inline).digest('base64');
  const policy =
    `default-src 'none'; script-src 'sha256-${hash}' 'wasm-unsafe-eval'; worker-src blob:; ` +
    "style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'" +
    // A page that lies in a file asks nobody; one that is served hears of changes from its server.
    (data.served ? "; connect-src 'self'" : '');
  // Base64 has no letter that markup is made of.
  const packed = deflateRawSync(JSON.stringify(data), { level: 9 }).toString('base64');
  const still =
    report === null
      ? {
          style: '',
          body: `<p>${escaped(speaking(data.language, () => frameWords.needsScripts))}</p>`,
        }
      : partsOf(report);
  const head = speaking(data.language, () => pageWords.headTitle(title));
  return `<!doctype html>
<html lang="${data.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="gigastack ${escaped(data.version)}">
<title>${escaped(head)}</title>
<link rel="icon" href="data:,">
<noscript>${still.style}</noscript>
<style>${LIVE_STYLE}</style>
</head>
<body>
<noscript>${still.body}</noscript>
<div id="${PAGE_IDS.app}"></div>
<script type="text/plain" id="${PAGE_IDS.data}">${packed}</script>
<script id="${PAGE_IDS.script}">${inline}</script>
</body>
</html>
`;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The style and the body of a document that this package rendered; each chart once, not twice. */
const partsOf = (document: string): { readonly style: string; readonly body: string } => ({
  style: `${/<style>[\s\S]*?<\/style>/.exec(document)?.[0] ?? ''}${WIDE_ALONE}`,
  body: (/<body>([\s\S]*)<\/body>/.exec(document)?.[1] ?? '').replaceAll(NARROW, ''),
});

/** A drawing for phones beside the one for desks; it holds no other division. */
const NARROW = /<div class="narrow">(?:(?!<\/div>)[\s\S])*<\/div>/g;
const WIDE_ALONE = '<style>.wide { display: block !important; }</style>';
