import { dimension, network, relation } from '../equations/dimension.ts';

/** What the model's equations range over, in the words of a programme file. */
export const site = dimension('site');
export const building = dimension('building');
/** The steps that a building takes: permits, shell, fit-out, chips, power, commissioning. */
export const activity = dimension('activity');
/** What is paid for a building: its works and its chips, in the order in which money reaches them. */
export const bill = dimension('bill');
/** A make of accelerator with its rack. */
export const generation = dimension('generation');
/** A tranche of power at a site. */
export const supply = dimension('supply');
export const party = dimension('party');
export const source = dimension('source');
export const contract = dimension('contract');
/** A contract between two parties who owe each other. */
export const mutual = dimension('mutual contract');
/** Of two parties who owe each other, what the one owes the other. */
export const side = dimension('side of mutual contracts');
/** Who pays what the borrower of a loan, or the payer of a contract, cannot. */
export const serviceGuarantee = dimension('guarantee of a loan');
export const rentGuarantee = dimension('guarantee of a contract');
export const loan = dimension('loan');
/** A party that says how it is run: its taxes, its reserves, what it pays out. */
export const company = dimension('company');
/** What is depreciated as one for tax: a class of what a company has built. */
export const asset = dimension('asset');

/** Sites whose accelerators can train one model together; a site by itself where none join it. */
export const cluster = dimension('cluster');
/** In the order in which the plan serves them. */
export const run = dimension('training run');
export const service = dimension('service');
/** A service on a cluster that may serve it. */
export const servingPlace = dimension('service on a cluster');
/** Calendar years of the horizon. */
export const year = dimension('year');
/** Independent scores that move the constants of the scaling law. */
export const lawScore = dimension('score of the scaling law');
/** Who works at a site: its end user, and others with a share of it. */
export const use = dimension('use of a site');
/** A party with what it uses in one programme of a field. */
export const part = dimension('party in a programme');
/** The programmes that a field joins; none in a programme of its own. */
export const member = dimension('programme of the field');

/** Limits that several programmes share: accelerators made, approvals of grid connections. */
export const chipLimit = dimension('limit on accelerators');
export const gridLimit = dimension('limit on grid approvals');
/** Buildings and tranches under such a limit, in the order in which they are served; else none. */
export const chipTurn = dimension('turn for accelerators');
export const gridTurn = dimension('turn for grid approvals');

export const siteOf = relation('site of the building', building, site);
export const buildingOf = relation('building of the activity', activity, building);
export const worksBillOf = relation('works bill of the building', building, bill);
export const chipsBillOf = relation('chips bill of the building', building, bill);
export const generationOf = relation('accelerator of the building', building, generation);
export const generationAt = relation('accelerator of the site', site, generation);
/** The tranche whose arrival brings power to the building; none when no tranche reaches it. */
export const energisedBy = relation('tranche that energises the building', building, supply);
export const siteOfSupply = relation('site of the tranche', supply, site);

export const payerOf = relation('payer of the bill', bill, party);
export const worksPayerOf = relation('payer of the works', building, party);
export const chipsPayerOf = relation('payer of the chips', building, party);
export const endUserOf = relation('end user of the site', site, party);

/** The party that may draw the source. */
export const drawerOf = relation('drawer of the source', source, party);
/** The party whose money it is, where it is one of the programme. */
export const holderOf = relation('holder of the source', source, party);

export const fromParty = relation('payer of the contract', contract, party);
/** None: paid to the outside. */
export const toParty = relation('payee of the contract', contract, party);
export const siteOfContract = relation('site of the contract', contract, site);

export const contractOfMutual = relation('contract of the mutual contract', mutual, contract);
export const sideOf = relation('side of the mutual contract', mutual, side);
export const otherSide = relation('what the other side owes', side, side);

export const guaranteedLoan = relation('loan of the guarantee', serviceGuarantee, loan);
export const guarantorOfLoan = relation('guarantor of the loan', serviceGuarantee, party);
export const guaranteedContract = relation('contract of the guarantee', rentGuarantee, contract);
export const guarantorOfContract = relation('guarantor of the contract', rentGuarantee, party);

export const sourceOf = relation('source of the loan', loan, source);
export const borrowerOf = relation('borrower of the loan', loan, party);
/** The loan that repays this one at its close, if any. */
export const takenOutBy = relation('loan that takes out the loan', loan, loan);
export const companyOf = relation('company of the party', party, company);
export const partyOf = relation('party of the company', company, party);
export const ownerOf = relation('owner of the asset', asset, company);

export const clusterOf = relation('cluster of the site', site, cluster);
export const generationOfCluster = relation('accelerator of the cluster', cluster, generation);
/** None: no place was found for the run. */
export const clusterOfRun = relation('cluster of the run', run, cluster);
export const serviceAt = relation('service at the place', servingPlace, service);
export const clusterOfPlace = relation('cluster of the place', servingPlace, cluster);
export const serverOf = relation('party that serves', service, party);
export const siteOfUse = relation('site of the use', use, site);
export const partOfUse = relation('party and programme of the use', use, part);
export const memberOfSite = relation('programme of the site', site, member);
export const memberOfBuilding = relation('programme of the building', building, member);

export const chipTurnOf = relation('turn of the building', building, chipTurn);
export const chipLimitOf = relation('limit of the building', chipTurn, chipLimit);
export const gridTurnOf = relation('turn of the tranche', supply, gridTurn);
export const gridLimitOf = relation('limit of the tranche', gridTurn, gridLimit);

/** Which activity waits for which, inside each building. */
export const precedence = network('precedence of activities', activity);
/** Each building follows the one before it in its group. */
export const sequence = network('sequence of buildings', building);
