import { renderToStaticMarkup } from 'preact-render-to-string';
import { spoken } from '../language/language.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { Section } from './section.tsx';
import type { Sheet } from './sheet.ts';
import { STYLE } from './style.ts';
import { pageWords } from './words/page-words.ts';

/** Nothing is fetched and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

const SheetPage = ({ sheet }: { readonly sheet: Sheet }) => (
  <html lang={spoken()}>
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{sheet.title}</title>
      <link rel="icon" href="data:," />
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
    </head>
    <body>
      <header>
        <h1>{sheet.title}</h1>
        {sheet.lead.map((text) => (
          <p class="lead">{text}</p>
        ))}
        <nav aria-label={pageWords.contents}>
          <ol>
            {sheet.sections.map(({ id, title }) => (
              <li>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <main>
        {sheet.sections.map(({ id, title, paragraphs, figure, table, notes }) => (
          <Section id={id} title={title}>
            {paragraphs.map((text) => (
              <p>{text}</p>
            ))}
            {figure === null ? null : <ChartFigure id={`${id}-figure`} {...figure} />}
            {table === null ? null : <DataTable {...table} />}
            {notes.length === 0 ? null : (
              <ul>
                {notes.map((note) => (
                  <li>{note}</li>
                ))}
              </ul>
            )}
          </Section>
        ))}
      </main>
      <footer>
        <p>{sheet.cite}</p>
      </footer>
    </body>
  </html>
);

/** The sheet as one self-contained HTML file. */
export const renderSheet = (sheet: Sheet): string =>
  `<!doctype html>\n${renderToStaticMarkup(<SheetPage sheet={sheet} />)}\n`;
