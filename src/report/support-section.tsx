import type { RunSummary } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { amount, spreadText } from './figures.ts';
import { Place, ProvenanceText } from './safe-link.tsx';
import { Section } from './section.tsx';

/** What the public gives or forgoes, beside "entirely private": a register, then the tax modelled. */
export const SupportSection = (props: { readonly summary: RunSummary }) => {
  const { support, taxes } = props.summary.publicSupport;
  return (
    <Section
      id="support"
      title="Public support"
      lead={
        'Cash, tax that is not asked for, power lines that ratepayers pay and capital of states ' +
        'are kept apart. "Not found" says how long was searched; it never says that nothing was ' +
        'paid.'
      }
    >
      {support.length === 0 ? (
        <p>The programme's file lists none, and no search for any.</p>
      ) : (
        <DataTable
          caption="Public support: what was found, and what was looked for and not found"
          columns={[
            { head: 'Kind' },
            { head: 'What', text: true },
            { head: 'Finding' },
            { head: 'Amount', number: true },
            { head: 'Source', text: true },
            { head: 'In the file' },
          ]}
          rows={support.map((entry) => [
            entry.kind,
            entry.site === null ? entry.what : `${entry.site}: ${entry.what}`,
            entry.searchedUntil === null
              ? entry.finding
              : `${entry.finding} (searched until ${entry.searchedUntil})`,
            entry.amount ?? 'not said',
            <ProvenanceText provenance={entry.provenance} />,
            <Place position={entry.position} />,
          ])}
        />
      )}
      {taxes === null ? (
        <p>No site states a property tax, so none is computed.</p>
      ) : (
        <DataTable
          caption="Property tax on buildings to the end of the horizon: median (80 % of worlds)"
          columns={[{ head: 'What' }, { head: 'Amount', number: true }]}
          rows={[
            ['Asked for, after abatement', spreadText(taxes.paid, 'USD')],
            ['Abated', spreadText(taxes.abated, 'USD')],
            [
              'Abated for each year of a permanent job',
              `${amount(taxes.abatedPerPermanentJobYear.p50, 'USD')} a year`,
            ],
          ]}
        />
      )}
    </Section>
  );
};
