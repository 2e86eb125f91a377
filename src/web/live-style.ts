/** The look of the live page: that of the report, calm in both themes, from phone to wall. */
export const LIVE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1c2733; --quiet: #52606d; --rule: #d5dce3; --link: #0f4f8a;
  --raised: #f5f7f9; --land: #e9edf1; --alarm: #a4301f; --level-1: #d3e0ec; --level-2: #b3cbe1; --level-3: #7fa8cd;
  --level-4: #123f6d; --held: #8a5a12;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #12181f; --ink: #e6ebf0; --quiet: #a7b3bf; --rule: #323d48; --link: #8cc4f5;
    --raised: #1a222b; --land: #232d37; --alarm: #f0937f; --level-1: #24405a; --level-2: #2f5577; --level-3: #4d82ad;
    --level-4: #cfe4f6; --held: #e7b564;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 110rem; color: var(--ink);
  background: var(--paper); font: 1rem/1.5 system-ui, "Segoe UI", "Liberation Sans", sans-serif;
}
h1, h2, h3 { line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; }
h1 { font-size: clamp(1.6rem, 4vw, 2.4rem); margin: 1.5rem 0 .25rem; }
h2 { font-size: 1.4rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 3px solid; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; }
p, li, figcaption { max-width: 48rem; overflow-wrap: anywhere; }
a { color: var(--link); }
main .cm-editor:focus-within, :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .82em/1.4 ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
small, figcaption, .worlds { color: var(--quiet); font-size: .85rem; }
.answer { padding: 0; list-style: none; }
.answer li {
  font-size: clamp(1.05rem, 2.2vw, 1.25rem); line-height: 1.4; margin: 0 0 .9rem;
  padding-left: 1rem; border-left: 4px solid var(--level-3);
}
.beside { display: grid; gap: 0 2.5rem; grid-template-columns: minmax(0, 1fr); }
.beside > * { min-width: 0; }
@media (min-width: 70rem) {
  .beside { grid-template-columns: minmax(0, 1fr) minmax(0, 1.6fr); align-items: start; }
  .beside #beliefs { position: sticky; top: 0; max-height: 100vh; overflow: auto; }
}
@media (min-width: 100rem) {
  #fans { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
  #fans h2 { grid-column: 1 / -1; }
}
fieldset { border: 1px solid var(--rule); margin: 0 0 1rem; padding: .75rem 1rem; min-width: 0; }
legend { padding: 0 .3rem; font-weight: 600; }
.choice { display: flex; gap: .6rem; align-items: baseline; padding: .2rem 0; }
.weight { margin: .5rem 0; }
.weight label, .control label { display: grid; gap: .15rem; }
blockquote { margin: .25rem 0 .5rem; padding-left: .75rem; border-left: 3px solid var(--rule); }
figure { margin: 0 0 1.5rem; min-width: 0; max-width: 52rem; }
svg { display: block; width: 100%; height: auto; }
svg text { font: 12px system-ui, "Liberation Sans", sans-serif; fill: var(--quiet); }
svg .grid { stroke: var(--rule); }
svg .band-90 { fill: var(--level-1); }
svg .band-80 { fill: var(--level-2); }
svg .band-50 { fill: var(--level-3); }
svg .land { fill: var(--land); stroke: var(--rule); }
svg .borders { fill: none; stroke: var(--paper); }
svg .planned { fill: none; stroke: var(--level-4); stroke-width: 1.5; }
svg .ready { fill: var(--level-3); stroke: var(--paper); }
svg .risen { fill: var(--level-2); stroke: var(--level-4); }
svg .fallen { fill: var(--paper); stroke: var(--level-4); }
svg .median { fill: none; stroke: var(--level-4); stroke-width: 2; }
.flows { min-width: 40rem; max-width: 60rem; }
.scroll { position: relative; overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--quiet); padding: .3rem 0; }
th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--rule);
  vertical-align: top; }
td { white-space: nowrap; }
th { min-width: 6rem; }
tr > th:first-child { min-width: 10rem; }
#loans td, #returns td, #targets td:nth-child(3), #readings td:nth-child(2) { white-space: normal; }
#targets td:nth-child(3), #readings td:nth-child(2) { min-width: 14rem; }
.controls {
  padding: 0; list-style: none; display: grid; gap: 1rem 2rem;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
}
.control { padding: .6rem .8rem; background: var(--raised); border-left: 4px solid transparent; }
.control.held { border-left-color: var(--held); }
.control.held output { color: var(--held); font-weight: 600; }
input[type=range] { width: 100%; accent-color: var(--level-4); }
input[type=search], button {
  font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet);
  padding: .25rem .7rem; border-radius: .25rem;
}
button:disabled { opacity: .55; }
dialog .claim { margin: .25rem 0 .5rem; padding-left: .75rem; border-left: 3px solid var(--rule); }
.languages { display: flex; gap: .4rem; justify-content: flex-end; padding-top: .75rem; }
.languages [aria-pressed=true] { border-width: 2px; font-weight: 600; }
.tools { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
dialog {
  color: inherit; background: var(--paper); border: 1px solid var(--quiet); width: 60rem;
  max-width: 94vw; max-height: 90vh; overflow: auto;
}
dialog ul { padding-left: 1.1rem; list-style: none; border-left: 1px solid var(--rule); }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 30rem), 1fr)); }
.card { padding: .6rem 1rem; background: var(--raised); min-width: 0; }
.card h3 { margin: .25rem 0; }
.card .act, .card .note, .card .source, .translation { color: var(--quiet); font-size: .9rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.stale { opacity: .75; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
@media print { button, input, .skip, .languages { display: none; } }
@media (prefers-reduced-motion: no-preference) { .stale { transition: opacity .2s; } }
`;
