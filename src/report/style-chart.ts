/** Charts: the wide drawing at a desk and on paper, the narrow one on a phone. */
export const CHART_STYLE = `
figure { margin: 1.75rem 0 2.25rem; max-width: 760px; }
figure h3, figure h4 { margin: 0; }
figure .reading { margin: .15rem 0 .6rem; }
figcaption { font-size: .78rem; color: var(--quiet); overflow-wrap: anywhere; }
figcaption .source { font-size: inherit; }
.chart { display: block; max-width: 100%; height: auto; overflow: visible; }
.chart text { font-variant-numeric: tabular-nums; }
/* Small ones side by side: the narrow drawing at a desk too. */
.target { display: grid; grid-template-columns: minmax(0, 1fr) 344px; gap: 0 2.5rem; }
.target figure { margin-top: 2.25rem; }
.multiples {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 344px)); gap: 0 2rem;
}
.multiples figure { margin: 1rem 0; }
.narrow, .target .wide, .multiples .wide { display: none; }
.target .narrow, .multiples .narrow { display: block; }
@media screen and (max-width: 720px) {
  .target, .multiples { display: block; }
  .wide { display: none; }
  .narrow { display: block; max-width: 30rem; }
}
`;
