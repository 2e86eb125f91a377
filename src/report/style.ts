import { CHART_STYLE } from './style-chart.ts';
import { PRINT_STYLE } from './style-print.ts';

const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1c2733; --quiet: #52606d; --rule: #d5dce3; --land: #e9edf1;
  --link: #0f4f8a; --alarm: #a4301f; --raised: #f5f7f9;
  --level-1: #d3e0ec; --level-2: #93b6d6; --level-3: #3d78b0; --level-4: #123f6d;
  --kind-1: #123f6d; --kind-2: #d08a36; --kind-3: #6fa596; --kind-4: #c3bfd0; --kind-5: #84547d;
  --on-light: #1c2733; --on-dark: #ffffff;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #12181f; --ink: #e6ebf0; --quiet: #a7b3bf; --rule: #323d48; --land: #232d37;
    --link: #8cc4f5; --alarm: #f0937f; --raised: #1a222b;
    --level-1: #24405a; --level-2: #3a6a94; --level-3: #78aedb; --level-4: #cfe4f6;
    --kind-1: #cfe4f6; --kind-2: #c9822b; --kind-3: #4f8a7b; --kind-4: #5d5a6e; --kind-5: #d3a5cc;
    --on-light: #ffffff; --on-dark: #12181f;
  }
}`;

const PAGE = `
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 72rem; color: var(--ink);
  background: var(--paper); font: 1rem/1.55 system-ui, "Segoe UI", "Liberation Sans", sans-serif;
}
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; }
h1 { font-size: clamp(1.7rem, 5vw, 2.6rem); margin: 0 0 .5rem; }
h2 {
  font-size: 1.5rem; margin: 3.5rem 0 .75rem; padding-top: 1rem; border-top: 3px solid var(--ink);
}
h3 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p, li, dd { max-width: 44rem; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px;
}
code {
  font: .82em/1.4 ui-monospace, "DejaVu Sans Mono", monospace; color: var(--quiet);
  overflow-wrap: anywhere;
}
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
.kicker { margin: 2.5rem 0 .25rem; font-weight: 600; color: var(--quiet); }
.byline, .lead { color: var(--quiet); font-size: 1.05rem; }
nav ol {
  display: flex; flex-wrap: wrap; gap: .15rem 1rem; padding: .75rem 0; margin: 1rem 0 0;
  list-style: none; border-block: 1px solid var(--rule); font-size: .92rem;
}
nav a { display: inline-block; padding: .2rem 0; }
.answer { padding: 0; margin: 0; list-style: none; }
.answer li { margin: 0 0 1.1rem; padding-left: 1rem; border-left: 4px solid var(--level-3); }
.answer p { font-size: clamp(1.1rem, 2.6vw, 1.3rem); line-height: 1.4; margin: 0; }
.answer .paths { font-size: .8rem; color: var(--quiet); margin-top: .2rem; }
.facts {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .6rem 2rem;
}
.facts dt { font-size: .82rem; color: var(--quiet); }
.facts dd { margin: 0; }
.target, .claim { margin: 1.5rem 0; }
.believe { padding: .75rem 1rem; background: var(--raised); border-left: 4px solid var(--level-3); }
.believe p, .believe ul { margin: .2rem 0; }
.claim { border-top: 1px solid var(--rule); padding-top: .25rem; }
.claim h4 { margin: .75rem 0 .25rem; }
.claim p { margin: .25rem 0; }
.act { font-weight: 400; font-style: italic; }
.response { padding-left: 1rem; border-left: 3px solid var(--rule); }
blockquote {
  margin: .5rem 0; padding-left: 1rem; border-left: 3px solid var(--level-3); font-size: 1.05rem;
}
.note, .source, .reading { color: var(--quiet); font-size: .88rem; }
code.path { display: block; }
.place { overflow-wrap: normal; }
.mark { color: var(--alarm); }
.rung, .kind { white-space: nowrap; }
.assumed { font-style: italic; }
.cite { background: var(--raised); padding: .75rem 1rem; }
ul.plain { list-style: none; padding: 0; margin: 0; }
details { margin: .5rem 0; }
summary { cursor: pointer; color: var(--link); padding: .3rem 0; }
footer {
  margin-top: 4rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .88rem;
}
@media (min-width: 110rem) { html { font-size: 125%; } }
`;

const TABLES = `
.scroll { overflow-x: auto; margin: 1rem 0 1.5rem; }
table {
  border-collapse: collapse; width: 100%; font-size: .88rem; font-variant-numeric: tabular-nums;
}
caption { text-align: left; font-weight: 600; padding: .25rem 0 .5rem; }
th, td {
  text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0;
  border-bottom: 1px solid var(--rule);
}
thead th {
  vertical-align: bottom; color: var(--quiet); font-weight: 600; border-bottom-color: var(--ink);
}
tbody th { font-weight: 500; min-width: 9rem; }
th code, td code { display: inline; }
.number { text-align: right; }
.number:last-child { padding-right: 0; }
td { min-width: 5.5rem; }
.text { min-width: 16rem; }
time { white-space: nowrap; }
td .note, td .source { font-size: 1em; }
table.quiet { font-size: .82rem; }
@media screen and (max-width: 720px) {
  table.stacked, .stacked caption, .stacked tbody, .stacked tr, .stacked th, .stacked td {
    display: block;
  }
  .stacked thead { display: none; }
  .stacked tr { border-bottom: 1px solid var(--rule); padding: .5rem 0; }
  .stacked th, .stacked td { border: 0; padding: .12rem 0; min-width: 0; text-align: left; }
  .stacked tbody th { font-weight: 600; }
  .stacked td::before { content: attr(data-head) ": "; color: var(--quiet); font-size: .92em; }
  .stacked td:empty { display: none; }
}
`;

/** The whole style of the report; no address in it. */
export const STYLE = [COLOURS, PAGE, TABLES, CHART_STYLE, PRINT_STYLE].join('');
