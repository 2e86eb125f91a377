/**
 * Paper: charts whole, tables within the page, addresses of links left out, folded parts
 * closed.
 */
export const PRINT_STYLE = `
@page { size: A4; margin: 16mm 14mm; }
@media print {
  html { font-size: 66%; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  nav, .skip, details.data { display: none; }
  h2 { break-after: avoid; margin-top: 1.5rem; }
  h3, h4, caption, .reading { break-after: avoid; }
  figure, .believe, .answer li { break-inside: avoid; }
  tr { break-inside: avoid; }
  .target { grid-template-columns: minmax(0, 1fr) 300px; gap: 0 1rem; }
  .multiples { grid-template-columns: 1fr 1fr; }
  .scroll { overflow: visible; }
  table, table.quiet { font-size: 7.2pt; }
  thead th, tbody th, td { min-width: 0; overflow-wrap: break-word; padding-right: .6rem; }
  p, li, dd { max-width: none; }
  a { color: inherit; text-decoration: none; }
  .rung, .kind { white-space: normal; }
}
`;
