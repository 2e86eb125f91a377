import { told } from '../language/told.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { amount, asWritten, dayText, spreadText } from './figures.ts';
import { Place, ProvenanceText } from './safe-link.tsx';
import { Section } from './section.tsx';
import { reportMoneyWords } from './words/money-words.ts';
import { pageWords } from './words/page-words.ts';

/** What the public gives or forgoes, beside "entirely private": a register, then the tax modelled. */
export const SupportSection = (props: { readonly summary: RunSummary }) => {
  const { support, taxes } = props.summary.publicSupport;
  return (
    <Section id="support" title={reportMoneyWords.support} lead={reportMoneyWords.supportLead}>
      {support.length === 0 ? (
        <p>{reportMoneyWords.supportNone}</p>
      ) : (
        <DataTable
          caption={reportMoneyWords.supportCaption}
          columns={[
            { head: pageWords.kind },
            { head: reportMoneyWords.what, text: true },
            { head: reportMoneyWords.finding },
            { head: reportMoneyWords.amount, number: true },
            { head: reportMoneyWords.source, text: true },
            { head: pageWords.inTheFile },
          ]}
          rows={support.map((entry) => [
            told(entry.kind),
            <span {...asWritten()}>
              {entry.site === null ? entry.what : reportMoneyWords.ofSite(entry.site, entry.what)}
            </span>,
            entry.searchedUntil === null
              ? told(entry.finding)
              : reportMoneyWords.searchedUntil(told(entry.finding), dayText(entry.searchedUntil)),
            entry.amount ?? reportMoneyWords.notSaid,
            <ProvenanceText provenance={entry.provenance} />,
            <Place position={entry.position} />,
          ])}
        />
      )}
      {taxes === null ? (
        <p>{reportMoneyWords.noTax}</p>
      ) : (
        <DataTable
          caption={reportMoneyWords.taxCaption}
          columns={[
            { head: reportMoneyWords.what },
            { head: reportMoneyWords.amount, number: true },
          ]}
          rows={[
            [reportMoneyWords.taxPaid, spreadText(taxes.paid, 'USD')],
            [reportMoneyWords.taxAbated, spreadText(taxes.abated, 'USD')],
            [
              reportMoneyWords.taxPerJob,
              reportMoneyWords.aYear(amount(taxes.abatedPerPermanentJobYear.p50, 'USD')),
            ],
          ]}
        />
      )}
    </Section>
  );
};
