import { guaranteeField } from './guarantee-shape.ts';
import { loanShape } from './loan-shape.ts';
import { observationShape } from './observation-shape.ts';
import { POWER_RUNGS } from './rungs.ts';
import { scenarioShape } from './scenario-shape.ts';
import {
  choice,
  date,
  dateValue,
  either,
  type Field,
  field,
  listOf,
  type MappingShape,
  mapping,
  must,
  named,
  nameText,
  number,
  oneOrMore,
  text,
  value,
} from './shape.ts';
import { note, ownedSourceFields, sourceFields, valueMapping } from './source-shape.ts';
import { beliefShape, claimShape, questionShape } from './statement-shape.ts';
import { workloadsField } from './workloads-shape.ts';

export const PARTY_KINDS = [
  'sponsor',
  'landlord',
  'operator',
  'customer',
  'lender',
  'supplier',
  'hyperscaler',
] as const;
export const MONEY_KINDS = [
  'equity',
  'loan',
  'bond',
  'prepayment',
  'vendor credit',
  'grant',
  'balance sheet',
  'revenue',
] as const;
export const COOLING_KINDS = ['evaporative', 'closed loop', 'dry'] as const;
export const CONTRACT_KINDS = ['compute lease', 'rent', 'operating cost'] as const;

export const referenceShape = mapping({
  title: must('What the text is called.', text('Stargate announcement'), 'title: TITLE'),
  publisher: must('Who published it.', text('OpenAI'), 'publisher: NAME'),
  url: field(
    'Where it can be read.',
    text('https://openai.com/index/announcing-the-stargate-project'),
  ),
  date: must('The day from which it could be read.', date(), 'date: 2025-01-21'),
  note,
});

const interest = mapping({
  what: must('The interest, as the record shows it.', text(), 'what: founder of a rival'),
  since: field('From when.', date('2023-03')),
  source: ownedSourceFields.source!,
});

const partyShape = mapping({
  kind: must(
    'What the party is to the programme.',
    choice(...PARTY_KINDS),
    `kind: ${PARTY_KINDS.join(' | ')}`,
  ),
  title: field('Its full name.', text()),
  cash: field('Cash that it has when the horizon begins.', value('USD', '$2B')),
  pays_out: field('Share of the cash left over that goes to its owners.', value('1', '100 %')),
  interests: field('Stakes that a reader should know of.', listOf(either(text(), interest))),
  source: ownedSourceFields.source!,
  note,
});

const personShape = mapping({
  role: field("What the person was on the programme's day.", text('chief executive of OpenAI')),
  interests: field('Stakes that a reader should know of.', listOf(either(text(), interest))),
  source: ownedSourceFields.source!,
  note,
});

const money = (means: string): Field => field(means, value('USD', '$19B'));

const sourceShape = mapping({
  by: must('Whose money it is.', text('SoftBank'), 'by: NAME OF A PARTY'),
  to: must('Who may draw it.', text('Stargate JV'), 'to: NAME OF A PARTY'),
  kind: must('What sort of money.', choice(...MONEY_KINDS), `kind: ${MONEY_KINDS.join(' | ')}`),
  for: must('What it is for.', text('equity of the joint venture'), 'for: WHAT IT PAYS FOR'),
  announced: {
    ...money('Said in public.'),
    required: 'announced: { value: $19B, source: KEY }',
  },
  committed: money('Promised under conditions.'),
  secured: {
    ...money('Signed, unconditional and for this entity: the only money that can be drawn.'),
    required: 'secured: { value: $0, source: KEY }',
  },
  drawn: money('Already paid when the months begin.'),
  liquid: money("The holder's own cash, not set aside; never drawn."),
  converts: field(
    'How what is promised becomes secured.',
    mapping({
      share: field('The share that does.', value('1', '60 %')),
      after: field('After how many months.', value('month', '6 to 18 months')),
      ...sourceFields,
    }),
  ),
  available: field(
    'When it can be drawn.',
    mapping({
      from: field('From this month on.', dateValue('2025-01')),
      over: field('Evenly over this time.', value('month', '48 months')),
      ...sourceFields,
    }),
  ),
  gearing: field('Debt: its largest share of what the party draws.', value('1', '70 %')),
  loan: field('Debt: what it costs and how it is repaid.', loanShape),
  ...sourceFields,
});

const months = (means: string): Field => field(means, value('month', '8 to 14 months'));

const groupShape = mapping({
  name: field('Needed when a site has several groups.', nameText('phase 1')),
  count: must('How many buildings.', either(text('8'), valueMapping), 'count: 8'),
  it: must('IT power of each.', value('MW IT', '103 MW IT'), 'it: 103 MW IT'),
  first_start: must('Start of work on the first.', dateValue('2024-06'), 'first_start: 2024-06'),
  every: field("From one building's start to the next one's.", value('month', '1 to 7 months')),
  cost: field('Per MW IT, without chips.', value('USD/MW IT', '$9M to $15M per MW IT')),
  durations: field(
    'How long each activity takes.',
    mapping({
      permits: months('Land and permits.'),
      shell: months('Foundations to a closed shell.'),
      fit_out: months('Power and cooling inside.'),
      chips: months('From order to delivery of the chips.'),
      commissioning: months('Tests until the chips run.'),
      ...ownedSourceFields,
    }),
  ),
  ...ownedSourceFields,
});

const supplyShape = mapping({
  name: must('What the tranche is called.', nameText('grid 200 MW'), 'name: grid 200 MW'),
  kind: must('What supplies it.', text('grid'), 'kind: grid'),
  facility: must(
    'Power that the site can draw from it.',
    value('MW facility', '200 MW facility'),
    'facility: 200 MW facility',
  ),
  from: must('Promised from this month on.', dateValue('2025-H1'), 'from: 2025-H1'),
  slip: months('How much later than promised.'),
  realised: field('Share of the power asked for that comes.', value('1', '50 %')),
  real: field(
    'Chance that the request is real, and not one of several for the same load.',
    value('1', '70 %'),
  ),
  rung: must('How real it is.', choice(...POWER_RUNGS), `rung: ${POWER_RUNGS.join(' | ')}`),
  ...sourceFields,
});

const energyShape = mapping({
  price: field('Of energy from the grid.', value('USD/MWh', '60 USD/MWh')),
  fuel: field('Price of fuel for own plant.', value('USD/MMBtu', '3.5 USD/MMBtu')),
  heat_rate: field('Fuel that own plant burns.', value('MMBtu/MWh', '9.7 MMBtu/MWh')),
  emissions: field('Carbon dioxide of the grid.', value('tCO2/MWh', '0.37 tCO2/MWh')),
  fuel_emissions: field('Carbon dioxide of the fuel.', value('tCO2/MMBtu', '0.053 tCO2/MMBtu')),
  hourly_matched: field(
    'Share of the grid energy that clean contracts meet in its own hour.',
    value('1', '40 %'),
  ),
  cooling: field(
    'How it is cooled: the library has the water of each way.',
    choice(...COOLING_KINDS),
  ),
  water: field('Water that the cooling draws.', value('litre/MWh', '1900 litre/MWh')),
  demand_charge: field(
    'For each MW of the grid that is billed.',
    value('USD/MW facility/month', '9000 USD/MW facility/month'),
  ),
  minimum_bill: field('Share of the connected power billed at least.', value('1', '85 %')),
  collateral: field('Held by the utility.', value('USD/MW facility', '1500000 USD/MW facility')),
  exit_fee: field('Owed if the load leaves.', value('USD/MW facility', '500000 USD/MW facility')),
  upgrades: field('What the utility spends on the grid for it.', value('USD', '$300M')),
  ...ownedSourceFields,
});

const siteShape = mapping({
  at: field(
    'Where it lies.',
    mapping({
      lat: must('Latitude in degrees.', number(-90, 90), 'lat: 32.50'),
      lon: must('Longitude in degrees.', number(-180, 180), 'lon: -99.79'),
      region: field('Grid region.', text('ERCOT')),
      source: ownedSourceFields.source!,
    }),
  ),
  owner: must('Pays for land, shell and fit-out.', text(), 'owner: NAME OF A PARTY'),
  operator: must('Runs the computers.', text(), 'operator: NAME OF A PARTY'),
  end_user: must('Whose work they do.', text(), 'end_user: NAME OF A PARTY'),
  chips: must(
    'Who pays for which accelerators.',
    mapping({
      payer: must('Pays for the chips.', text(), 'payer: NAME OF A PARTY'),
      accelerator: must(
        'As the library names it.',
        text('gb200-nvl72'),
        'accelerator: gb200-nvl72',
      ),
      ...ownedSourceFields,
    }),
    'chips: { payer: NAME, accelerator: gb200-nvl72 }',
  ),
  announced: field(
    'What was announced for the site, as said; shown, never drawn.',
    named('announcement', either(value(null, '1.2 GW facility'), valueMapping)),
  ),
  buildings: must(
    'Groups of like buildings.',
    oneOrMore(groupShape),
    'buildings: { count: 8, ... }',
  ),
  power: must(
    'Tranches, in order of arrival.',
    listOf(supplyShape),
    'power: [{ name: grid, ... }]',
  ),
  ratio: field(
    'Facility power per IT power at the peak.',
    value('MW facility/MW IT', '1.35 MW facility/MW IT'),
  ),
  pue: field('Energy of the facility per energy of IT.', value('1', '1.2 to 1.4')),
  energy: field('What its energy costs, burns, emits and draws.', energyShape),
  property_tax: field(
    'Tax on the buildings, and what of it is abated.',
    mapping({
      rate: must('Per value and year.', value('1/year', '2.2 %/year'), 'rate: 2.2 %/year'),
      abated: field('Share that is not asked for.', value('1', '85 %')),
      for: field('How long, from the first building that is ready.', value('month', '10 years')),
      ...ownedSourceFields,
    }),
  ),
  ...ownedSourceFields,
});

/** Ways in which the public pays, or forgoes, for a private programme. */
export const SUPPORT_KINDS = [
  'federal cash',
  'federal tax',
  'state or local abatement',
  'grid paid by ratepayers',
  'sovereign capital',
] as const;

/** What a search for a payment ended in; "not found" is never "not paid". */
export const SUPPORT_FINDINGS = ['documented', 'documented absent', 'not found'] as const;

const supportShape = mapping({
  kind: must('Whose money, or whose tax.', choice(...SUPPORT_KINDS), 'kind: federal cash'),
  finding: must(
    'What the search ended in.',
    choice(...SUPPORT_FINDINGS),
    `finding: ${SUPPORT_FINDINGS.join(' | ')}`,
  ),
  what: must('What it is, in a sentence.', text(), 'what: WHAT THE PUBLIC GIVES'),
  site: field('For which site.', text('Abilene')),
  amount: field('How much, where it is said.', value('USD', '$360M')),
  searched_until: field('Until which day it was looked for.', date('2025-01-24')),
  ...sourceFields,
});

const contractShape = mapping({
  kind: must('What is paid for.', choice(...CONTRACT_KINDS), `kind: ${CONTRACT_KINDS.join(' | ')}`),
  from: must('Who pays.', text(), 'from: NAME OF A PARTY'),
  to: must('Who is paid: a party, or outside.', text('outside'), 'to: NAME OF A PARTY'),
  site: must('For which site.', text(), 'site: NAME OF A SITE'),
  price: field('Per MW IT in use and year.', value('USD/MW IT/year', '$1.5M per MW IT per year')),
  escalation: field('Yearly rise of the price.', value('1/year', '2 %/year')),
  take_or_pay: field('Share paid whether used or not.', value('1', '100 %')),
  term: field('How long.', value('month', '15 years')),
  guarantee: guaranteeField('What the payer cannot pay.'),
  ...sourceFields,
});

const assumptionsShape = mapping({
  factors: field(
    'Named factors that several inputs move with.',
    either(listOf(text('capital-markets')), named('factor', text('How easily money is had'))),
  ),
  use: field(
    'Library values that this programme states itself, by entry.',
    named('entry', value(null, '$12M per MW IT')),
  ),
  note,
});

const scarceShape = mapping({
  per_month: must(
    'How much of it there is a month.',
    value(null, '20,000 GPUs/month'),
    'per_month: { value: 20,000 GPUs/month, source: KEY }',
  ),
  order: field('Who is served first, by programme.', listOf(text())),
  note,
});

export const PROGRAMME_STEPS = ['month', 'quarter', 'year'] as const;

const aboutFile: Readonly<Record<string, Field>> = {
  about: field('A sentence or two for the reader.', text()),
  as_of: must('The day whose knowledge the file holds.', date('2025-01-24'), 'as_of: 2025-01-24'),
};

export const programmeShape: MappingShape = mapping({
  programme: must('The title.', text('Stargate, as known on 2025-01-24'), 'programme: TITLE'),
  ...aboutFile,
  currency: field('The currency of the results.', choice('USD')),
  months: must('First and last month.', text('2024-06 .. 2033-12'), 'months: 2024-06 .. 2033-12'),
  step: field('Length of a step.', choice(...PROGRAMME_STEPS)),
  import: field('Library files, inside the project.', oneOrMore(text('library/us-2025.yaml'))),
  references: field('Citations by key.', named('reference', referenceShape)),
  parties: must('Legal entities.', named('party', partyShape), 'parties:'),
  people: field('Those who are quoted, with their interests.', named('person', personShape)),
  sources: must('Money that a party can get.', named('source', sourceShape), 'sources:'),
  sites: must('Campuses.', named('site', siteShape), 'sites:'),
  contracts: field('Who owes whom what.', named('contract', contractShape)),
  public_support: field('What the public gives or forgoes.', named('support', supportShape)),
  workloads: workloadsField,
  claims: field('Who said what.', named('claim', claimShape)),
  observations: field(
    'What had been measured by the day of the file; worlds are weighed by it.',
    named('observation', observationShape),
  ),
  questions: field('Rival claims on one input.', named('question', questionShape)),
  beliefs: field('Weights over rival claims.', named('belief', beliefShape)),
  scenarios: field('Named cases: inputs otherwise.', named('scenario', scenarioShape)),
  targets: field('Predictions in the order to show them.', listOf(text('launch-500b'))),
  assumptions: field('Settings of the whole programme.', assumptionsShape),
});

export const fieldFileShape: MappingShape = mapping({
  field: must('The title.', text('Three programmes of January 2025'), 'field: TITLE'),
  ...aboutFile,
  programmes: must(
    'Folders of programmes.',
    listOf(text('../stargate-2025-01')),
    'programmes: [../stargate-2025-01]',
  ),
  references: field('Citations by key.', named('reference', referenceShape)),
  import: field('Library files, inside the project.', oneOrMore(text('library/us-2025.yaml'))),
  scarce: field('What several programmes want at once.', named('good', scarceShape)),
  note,
});
