import type { ComponentChildren } from 'preact';
import { told } from '../language/told.ts';
import type { Interest } from '../programme/checked-programme.ts';
import type { RunSummary, SiteSummary, Spread } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { amount, asWritten, dayText, spreadText } from './figures.ts';
import { CitationText, Place, ProvenanceText } from './safe-link.tsx';
import { Section } from './section.tsx';
import { reportMoneyWords } from './words/money-words.ts';
import { pageWords } from './words/page-words.ts';

const DEBT = /loan|bond|vendor credit/;

/** Whose money is in each site: landlord, lender, tenant, end user, chip payer, rung. */
export const WhoseMoneySection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const kindOf = (name: string): string =>
    summary.money.sources.find((source) => source.name === name)?.kind ?? '';
  const anyCommitted = summary.money.sources.some((source) => source.committed !== null);
  const anyLiquid = summary.money.sources.some((source) => source.liquid !== null);
  const isLoan = (source: string): boolean => DEBT.test(kindOf(source));
  return (
    <Section
      id="whose-money"
      title={reportMoneyWords.whoseMoney}
      lead={reportMoneyWords.whoseMoneyLead}
    >
      <DataTable
        caption={reportMoneyWords.roles}
        columns={[
          { head: reportMoneyWords.site },
          { head: reportMoneyWords.landlord },
          { head: reportMoneyWords.tenant },
          { head: reportMoneyWords.endUser },
          { head: reportMoneyWords.paysChips },
          { head: reportMoneyWords.lenders },
          { head: reportMoneyWords.otherMoney },
        ]}
        rows={summary.sites.map((site) => [
          `${site.name}, ${amount(site.itPowerMw, 'MW IT')}`,
          site.owner,
          site.operator,
          site.endUser,
          site.chipPayer,
          <MoneyList money={site.money.filter((each) => isLoan(each.source))} />,
          <MoneyList money={site.money.filter((each) => !isLoan(each.source))} />,
        ])}
      />
      <DataTable
        caption={reportMoneyWords.sourcesCaption(dayText(summary.programme.asOf))}
        columns={[
          { head: reportMoneyWords.source },
          { head: reportMoneyWords.fromTo },
          { head: reportMoneyWords.for },
          { head: reportMoneyWords.announced, number: true },
          ...(anyCommitted ? [{ head: reportMoneyWords.committed, number: true }] : []),
          { head: reportMoneyWords.secured, number: true },
          ...(anyLiquid ? [{ head: reportMoneyWords.liquidHead, number: true }] : []),
          { head: reportMoneyWords.drawnByTheEnd, number: true },
          { head: reportMoneyWords.restsOn, text: true },
        ]}
        rows={summary.money.sources.map((source) => [
          `${source.name} (${told(source.kind)})`,
          pageWords.toBetween(source.by, source.to),
          <span {...asWritten()}>{source.purpose}</span>,
          spreadText(source.announced, 'USD'),
          ...(anyCommitted ? [orDash(source.committed)] : []),
          spreadText(source.secured, 'USD'),
          ...(anyLiquid ? [orDash(source.liquid)] : []),
          spreadText(source.drawnAtEnd, 'USD'),
          <>
            <ProvenanceText provenance={source.provenance} />{' '}
            <Place position={source.provenance.position} />
          </>,
        ])}
      />
      <Parties summary={summary} />
      <People summary={summary} />
    </Section>
  );
};

const orDash = (spread: Spread | null): string =>
  spread === null ? '–' : spreadText(spread, 'USD');

/** Interests in one form for everybody; a register, never a weight. */
const Parties = (props: { readonly summary: RunSummary }) => (
  <>
    <h3>{reportMoneyWords.parties}</h3>
    <DataTable
      caption={reportMoneyWords.partiesCaption}
      columns={[
        { head: reportMoneyWords.party },
        { head: pageWords.kind },
        { head: reportMoneyWords.interests, text: true },
        { head: pageWords.note, text: true },
        { head: pageWords.inTheFile },
      ]}
      rows={props.summary.parties.map((party) => [
        party.title === null ? party.name : `${party.name} (${party.title})`,
        told(party.kind),
        <Interests of={party.interests} />,
        <span {...asWritten()}>{party.note ?? ''}</span>,
        <Place position={party.position} />,
      ])}
    />
  </>
);

const MoneyList = (props: { readonly money: SiteSummary['money'] }) =>
  props.money.length === 0 ? (
    reportMoneyWords.noneOnRecord
  ) : (
    <ul class="plain">
      {props.money.map((each) => (
        <li>
          {reportMoneyWords.moneyRung<ComponentChildren>(
            each.source,
            each.source.startsWith(each.holder) ? null : each.holder,
            <span class={`rung rung-${each.rung.replace(/[^a-z]/g, '')}`}>{told(each.rung)}</span>,
          )}
        </li>
      ))}
    </ul>
  );

/** Those who are quoted, in order of name, each in the same form. */
const People = (props: { readonly summary: RunSummary }) =>
  props.summary.people.length === 0 ? null : (
    <>
      <h3>{reportMoneyWords.people}</h3>
      <DataTable
        caption={reportMoneyWords.peopleCaption}
        columns={[
          { head: reportMoneyWords.name },
          { head: reportMoneyWords.role, text: true },
          { head: reportMoneyWords.interests, text: true },
          { head: pageWords.inTheFile },
        ]}
        rows={props.summary.people.map((person) => [
          person.name,
          <span {...asWritten()}>{person.role ?? ''}</span>,
          <Interests of={person.interests} />,
          <Place position={person.position} />,
        ])}
      />
    </>
  );

const Interests = (props: { readonly of: readonly Interest[] }) => (
  <ul class="plain">
    {props.of.map((interest) => (
      <li>
        <span {...asWritten()}>{interest.what}</span>
        {interest.since === null ? '' : reportMoneyWords.since(dayText(interest.since))}
        {interest.citation === null ? null : (
          <span class="note">
            {' '}
            <CitationText citation={interest.citation} />
          </span>
        )}
      </li>
    ))}
  </ul>
);
