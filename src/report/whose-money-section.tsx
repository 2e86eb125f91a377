import type { Interest } from '../programme/checked-programme.ts';
import type { RunSummary, SiteSummary, Spread } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { amount, spreadText } from './figures.ts';
import { CitationText, Place, ProvenanceText } from './safe-link.tsx';
import { Section } from './section.tsx';

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
      title="Whose money is in each site"
      lead={
        'A site may carry the name of a programme and stand on another party’s money. The rung ' +
        'says how real the money is: announced, committed, secured, drawn.'
      }
    >
      <DataTable
        caption="Roles and money by site"
        columns={[
          { head: 'Site' },
          { head: 'Landlord' },
          { head: 'Tenant' },
          { head: 'End user' },
          { head: 'Pays the chips' },
          { head: 'Lenders' },
          { head: 'Other money' },
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
        caption={`Sources of money, as of ${summary.programme.asOf}: median (80 % of worlds)`}
        columns={[
          { head: 'Source' },
          { head: 'From, to' },
          { head: 'For' },
          { head: 'Announced', number: true },
          ...(anyCommitted ? [{ head: 'Committed', number: true }] : []),
          { head: 'Secured', number: true },
          ...(anyLiquid ? [{ head: 'Liquid, not earmarked', number: true }] : []),
          { head: 'Drawn by the end', number: true },
          { head: 'Rests on', text: true },
        ]}
        rows={summary.money.sources.map((source) => [
          `${source.name} (${source.kind})`,
          `${source.by} to ${source.to}`,
          source.purpose,
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
    <h3>Parties and their interests</h3>
    <DataTable
      caption="Parties of the programme; interests are no weight in any figure"
      columns={[
        { head: 'Party' },
        { head: 'Kind' },
        { head: 'Interests', text: true },
        { head: 'Note', text: true },
        { head: 'In the file' },
      ]}
      rows={props.summary.parties.map((party) => [
        party.title === null ? party.name : `${party.name} (${party.title})`,
        party.kind,
        <Interests of={party.interests} />,
        party.note ?? '',
        <Place position={party.position} />,
      ])}
    />
  </>
);

const MoneyList = (props: { readonly money: SiteSummary['money'] }) =>
  props.money.length === 0 ? (
    <>none on record</>
  ) : (
    <ul class="plain">
      {props.money.map((each) => (
        <li>
          {each.source}
          {each.source.startsWith(each.holder) ? '' : ` (${each.holder})`}:{' '}
          <span class={`rung rung-${each.rung.replace(/[^a-z]/g, '')}`}>{each.rung}</span>
        </li>
      ))}
    </ul>
  );

/** Those who are quoted, in order of name, each in the same form. */
const People = (props: { readonly summary: RunSummary }) =>
  props.summary.people.length === 0 ? null : (
    <>
      <h3>Those who are quoted and their interests</h3>
      <DataTable
        caption="Speakers of the register; interests are no weight in any figure"
        columns={[
          { head: 'Name' },
          { head: 'Role on the programme’s day', text: true },
          { head: 'Interests', text: true },
          { head: 'In the file' },
        ]}
        rows={props.summary.people.map((person) => [
          person.name,
          person.role ?? '',
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
        {interest.what}
        {interest.since === null ? '' : ` Since ${interest.since}.`}
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
