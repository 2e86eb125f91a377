import type { ComponentChildren } from 'preact';
import { flowDiagram } from '../charts/flow-diagram.ts';
import { layOutFlows } from '../charts/flow-layout.ts';
import { told } from '../language/told.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { amount, sourceLine, spreadText } from './figures.ts';
import { Place } from './safe-link.tsx';
import { Section } from './section.tsx';
import { reportMoneyWords } from './words/money-words.ts';
import { pageWords } from './words/page-words.ts';

/** Who pays whom, and what only goes round. */
export const PaymentsSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const { flows, externalUsd, circulatingUsd, refinancedUsd } = summary.money;
  const placed = layOutFlows(flows).flows;
  const isRing = (from: string, to: string): boolean =>
    placed.some((flow) => flow.from === from && flow.to === to && flow.circulating);
  return (
    <Section
      id="payments"
      title={reportMoneyWords.payments}
      lead={reportMoneyWords.paymentsLead<ComponentChildren>(
        <strong>{spreadText(externalUsd, 'USD')}</strong>,
        <strong>{spreadText(circulatingUsd, 'USD')}</strong>,
        <strong>{spreadText(refinancedUsd, 'USD')}</strong>,
      )}
    >
      {placed.length === 0 ? null : (
        <ChartFigure
          id="chart-payments"
          title={reportMoneyWords.paymentsChart}
          reading={reportMoneyWords.paymentsReading}
          source={sourceLine(summary, reportMoneyWords.paymentsSource)}
          draw={(width) => flowDiagram(flows, 'USD', width)}
        />
      )}
      <DataTable
        caption={reportMoneyWords.paymentsCaption}
        columns={[
          { head: reportMoneyWords.from },
          { head: reportMoneyWords.to },
          { head: reportMoneyWords.what },
          { head: reportMoneyWords.amount, number: true },
          { head: reportMoneyWords.partOfRing },
        ]}
        rows={flows.map((flow) => [
          told(flow.from),
          told(flow.to),
          told(flow.what),
          amount(flow.usd, 'USD'),
          isRing(flow.from, flow.to) ? reportMoneyWords.yes : reportMoneyWords.no,
        ])}
      />
      {summary.contracts.length === 0 ? null : (
        <DataTable
          caption={reportMoneyWords.contracts}
          columns={[
            { head: reportMoneyWords.contract },
            { head: pageWords.kind },
            { head: reportMoneyWords.fromTo },
            { head: reportMoneyWords.site },
            { head: reportMoneyWords.price },
            { head: reportMoneyWords.term },
            { head: reportMoneyWords.takeOrPay },
            { head: reportMoneyWords.paidByTheEnd, number: true },
            { head: pageWords.inTheFile },
          ]}
          rows={summary.contracts.map((contract) => [
            contract.name,
            told(contract.kind),
            pageWords.toBetween(contract.from, contract.to ?? reportMoneyWords.theOutside),
            contract.site,
            told(contract.priceUsdPerMwItYear.written),
            told(contract.termMonths.written),
            told(contract.takeOrPay.written),
            amount(contract.paidMedianUsd, 'USD'),
            <Place position={contract.position} />,
          ])}
        />
      )}
    </Section>
  );
};
