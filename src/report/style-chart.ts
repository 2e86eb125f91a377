/** Charts: the wide drawing at a desk and on paper, the narrow one on a phone. */
export const CHART_STYLE = `
figure { margin: 1.75rem 0 2.25rem; max-width: 760px; }
figure h3, figure h4 { margin: 0; }
figure .reading { margin: .15rem 0 .6rem; }
figcaption { font-size: .78rem; color: var(--quiet); overflow-wrap: anywhere; }
figcaption .source { font-size: inherit; }
.chart { display: block; max-width: 100%; height: auto; overflow: visible; }
.chart text { font-variant-numeric: tabular-nums; }
.narrow { display: none; }
@media screen and (max-width: 720px) {
  .wide { display: none; }
  .narrow { display: block; max-width: 30rem; }
}
`;
