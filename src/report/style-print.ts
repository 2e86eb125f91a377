/** Paper: charts whole, tables within the page, addresses of links left out, folded parts closed. */
export const PRINT_STYLE = `
@page { size: A4; margin: 16mm 14mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  nav, .skip, details.data { display: none; }
  h2 { break-after: avoid; margin-top: 1.5rem; }
  h3, h4, caption, .reading { break-after: avoid; }
  figure, .believe, .answer li { break-inside: avoid; }
  tr { break-inside: avoid; }
  .scroll { overflow: visible; }
  table, table.quiet { font-size: 7.4pt; table-layout: auto; }
  th, td { min-width: 0 !important; overflow-wrap: anywhere; padding-right: .4rem; }
  a { color: inherit; text-decoration: none; }
  .rung, .kind { white-space: normal; }
}
`;
