import { flowDiagram } from '../charts/flow-diagram.ts';
import { layOutFlows } from '../charts/flow-layout.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { amount, sourceLine, spreadText } from './figures.ts';
import { Place } from './safe-link.tsx';
import { Section } from './section.tsx';

/** Who pays whom, and what only goes round. */
export const PaymentsSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const { flows, externalUsd, circulatingUsd } = summary.money;
  const placed = layOutFlows(flows).flows;
  const isRing = (from: string, to: string): boolean =>
    placed.some((flow) => flow.from === from && flow.to === to && flow.circulating);
  return (
    <Section
      id="payments"
      title="Who pays whom"
      lead={
        <>
          Drawn from outside the programme: <strong>{spreadText(externalUsd, 'USD')}</strong>; from
          parties that the programme itself pays (circulating money):{' '}
          <strong>{spreadText(circulatingUsd, 'USD')}</strong>. Median and 80 % of the worlds.
        </>
      }
    >
      {placed.length === 0 ? null : (
        <ChartFigure
          id="chart-payments"
          title="Payments between the parties over the horizon"
          reading={
            'Arrows run from payer to payee, thicker for more. Dashed, with ⟳: the payment is ' +
            'part of a ring and can come back to its payer.'
          }
          source={sourceLine(summary, 'payments, medians added up over the horizon')}
          draw={(width) => flowDiagram(flows, 'USD', width)}
        />
      )}
      <DataTable
        caption="Payments over the horizon, medians"
        columns={[
          { head: 'From' },
          { head: 'To' },
          { head: 'What' },
          { head: 'Amount', number: true },
          { head: 'Part of a ring' },
        ]}
        rows={flows.map((flow) => [
          flow.from,
          flow.to,
          flow.what,
          amount(flow.usd, 'USD'),
          isRing(flow.from, flow.to) ? '⟳ yes' : 'no',
        ])}
      />
      {summary.contracts.length === 0 ? null : (
        <DataTable
          caption="Contracts"
          columns={[
            { head: 'Contract' },
            { head: 'Kind' },
            { head: 'From, to' },
            { head: 'Site' },
            { head: 'Price, $ per MW IT and year' },
            { head: 'Term' },
            { head: 'Take or pay' },
            { head: 'Paid by the end, median', number: true },
            { head: 'In the file' },
          ]}
          rows={summary.contracts.map((contract) => [
            contract.name,
            contract.kind,
            `${contract.from} to ${contract.to ?? 'the outside'}`,
            contract.site,
            contract.priceUsdPerMwItYear.written,
            contract.termMonths.written,
            contract.takeOrPay.written,
            amount(contract.paidMedianUsd, 'USD'),
            <Place position={contract.position} />,
          ])}
        />
      )}
    </Section>
  );
};
