import { afterColon } from '../../language/after-colon.ts';
import { catalogue } from '../../language/catalogue.ts';

/** Whose money, readings, ladder, payments, gap, loans, new money and public support. */
export const reportMoneyWords = catalogue({
  whoseMoney: { en: 'Whose money is in each site', fr: 'À qui est l’argent de chaque site' },
  whoseMoneyLead: {
    en:
      'A site may carry the name of a programme and stand on another party’s money. The rung ' +
      'says how real the money is: announced, committed, secured, drawn.',
    fr:
      'Un site peut porter le nom d’un programme et reposer sur l’argent d’une autre partie. ' +
      'L’échelon dit la réalité de cet argent : annoncé, engagé, sécurisé, décaissé.',
  },
  roles: { en: 'Roles and money by site', fr: 'Rôles et argent par site' },
  site: { en: 'Site', fr: 'Site' },
  landlord: { en: 'Landlord', fr: 'Bailleur' },
  tenant: { en: 'Tenant', fr: 'Locataire' },
  endUser: { en: 'End user', fr: 'Utilisateur final' },
  paysChips: { en: 'Pays the chips', fr: 'Paie les puces' },
  lenders: { en: 'Lenders', fr: 'Prêteurs' },
  otherMoney: { en: 'Other money', fr: 'Autres fonds' },
  sourcesCaption: {
    en: (asOf: string) => `Sources of money, as of ${asOf}: median (80 % of worlds)`,
    fr: (asOf: string) => `Sources de financement, au ${asOf} : médiane (80 % des mondes)`,
  },
  source: { en: 'Source', fr: 'Source' },
  fromTo: { en: 'From, to', fr: 'De, à' },
  for: { en: 'For', fr: 'Pour' },
  announced: { en: 'Announced', fr: 'Annoncé' },
  committed: { en: 'Committed', fr: 'Engagé' },
  secured: { en: 'Secured', fr: 'Sécurisé' },
  drawn: { en: 'Drawn', fr: 'Décaissé' },
  liquidHead: { en: 'Liquid, not earmarked', fr: 'Liquidités sans affectation' },
  restsOn: { en: 'Rests on', fr: 'Repose sur' },
  drawnByTheEnd: { en: 'Drawn by the end', fr: 'Décaissé à la fin' },
  parties: { en: 'Parties and their interests', fr: 'Les parties et leurs intérêts' },
  partiesCaption: {
    en: 'Parties of the programme; interests are no weight in any figure',
    fr: 'Parties du programme ; les intérêts ne pèsent dans aucun chiffre',
  },
  party: { en: 'Party', fr: 'Partie' },
  interests: { en: 'Interests', fr: 'Intérêts' },
  noneOnRecord: { en: 'none on record', fr: 'aucun au dossier' },
  moneyRung: {
    en: <Part>(source: string, holder: string | null, rung: Part) => [
      `${source}${holder === null ? '' : ` (${holder})`}: `,
      rung,
    ],
    fr: <Part>(source: string, holder: string | null, rung: Part) => [
      `${source}${holder === null ? '' : ` (${holder})`} : `,
      rung,
    ],
  },
  people: {
    en: 'Those who are quoted and their interests',
    fr: 'Les personnes citées et leurs intérêts',
  },
  peopleCaption: {
    en: 'Speakers of the register; interests are no weight in any figure',
    fr: 'Personnes du registre ; les intérêts ne pèsent dans aucun chiffre',
  },
  name: { en: 'Name', fr: 'Nom' },
  role: { en: 'Role on the programme’s day', fr: 'Fonction à la date d’arrêté' },
  since: { en: (day: string) => ` Since ${day}.`, fr: (day: string) => ` Depuis le ${day}.` },

  readings: {
    en: 'The money under each reading of “secured”',
    fr: 'L’argent selon chaque lecture de « sécurisé »',
  },
  readingsLead: {
    en:
      'The same sentence is about different amounts when “secured” means closed, signed, held ' +
      'in cash, or intended. A dash says that nothing was found on record: it does not say ' +
      'that nothing was there.',
    fr:
      'La même phrase porte sur d’autres montants selon que « sécurisé » veut dire bouclé, signé, ' +
      'détenu en trésorerie ou projeté. Un tiret dit que rien n’a été trouvé au dossier, non qu’il ' +
      'n’y avait rien.',
  },
  readingsCaption: {
    en: 'Funding statements under four readings of “secured”',
    fr: 'Déclarations de financement selon quatre lectures de « sécurisé »',
  },
  holder: { en: 'Holder', fr: 'Détenteur' },
  statement: { en: 'Statement', fr: 'Déclaration' },
  closed: {
    en: 'closed: signed, and paid or payable now',
    fr: 'bouclé : signé, et payé ou payable dès maintenant',
  },
  signed: {
    en: 'signed: signed, conditions may remain',
    fr: 'signé : engagement ferme, des conditions peuvent rester',
  },
  liquid: {
    en: 'liquid: the holder’s own cash, not earmarked',
    fr: 'liquide : trésorerie propre du détenteur, sans affectation',
  },
  intention: { en: 'intention: reported intention', fr: 'intention : intention rapportée' },
  readingsChart: {
    en: 'Amounts under each reading of “secured”',
    fr: 'Montants selon chaque lecture de « sécurisé »',
  },
  readingsReading: {
    en: 'One line a statement, one mark a reading. No mark: nothing on record.',
    fr: 'Une ligne par déclaration, une marque par lecture. Pas de marque : rien au dossier.',
  },
  readingsSource: {
    en: 'ledger of funding statements',
    fr: 'registre des déclarations de financement',
  },

  ladder: { en: 'The money ladder by month', fr: 'L’échelle de l’argent, mois par mois' },
  ladderChart: {
    en: 'Money announced, committed, secured and drawn',
    fr: 'Argent annoncé, engagé, sécurisé et décaissé',
  },
  ladderReading: {
    en: 'Medians over the worlds, all sources together. Only secured money can be drawn.',
    fr: 'Médianes des mondes, toutes sources réunies. Seul l’argent sécurisé peut être décaissé.',
  },
  ladderSource: {
    en: 'capital.announced, committed, secured and drawn',
    fr: 'capital.announced, committed, secured et drawn',
  },
  ladderCaption: {
    en: 'The ladder at each year’s first month, medians',
    fr: 'L’échelle au premier mois de chaque année, médianes',
  },
  eachRung: { en: 'Each rung with its bands', fr: 'Chaque échelon avec ses bandes' },

  payments: { en: 'Who pays whom', fr: 'Qui paie qui' },
  paymentsLead: {
    en: <Part>(outside: Part, circulating: Part, refinanced: Part) => [
      'New money, drawn from outside the programme: ',
      outside,
      '; from parties that the programme itself pays (circulating money): ',
      circulating,
      '; only repaying earlier loans: ',
      refinanced,
      '. Median and 80 % of the worlds.',
    ],
    fr: <Part>(outside: Part, circulating: Part, refinanced: Part) => [
      'Argent nouveau, décaissé depuis l’extérieur du programme : ',
      outside,
      ' ; par des parties que le programme paie lui-même (argent circulant) : ',
      circulating,
      ' ; simple refinancement de prêts antérieurs : ',
      refinanced,
      '. Médiane et 80 % des mondes.',
    ],
  },
  paymentsChart: {
    en: 'Payments between the parties over the horizon',
    fr: 'Paiements entre les parties sur l’horizon',
  },
  paymentsReading: {
    en:
      'Arrows run from payer to payee, thicker for more. Dashed, with ⟳: the payment is ' +
      'part of a ring and can come back to its payer.',
    fr:
      'Les flèches vont du payeur au payé, plus épaisses pour plus d’argent. En tirets, avec ⟳ : le ' +
      'paiement fait partie d’une boucle et peut revenir à son payeur.',
  },
  paymentsSource: {
    en: 'payments, medians added up over the horizon',
    fr: 'paiements, médianes cumulées sur l’horizon',
  },
  paymentsCaption: {
    en: 'Payments over the horizon, medians',
    fr: 'Paiements sur l’horizon, médianes',
  },
  from: { en: 'From', fr: 'De' },
  to: { en: 'To', fr: 'À' },
  what: { en: 'What', fr: 'Objet' },
  amount: { en: 'Amount', fr: 'Montant' },
  partOfRing: { en: 'Part of a ring', fr: 'Dans une boucle' },
  yes: { en: '⟳ yes', fr: '⟳ oui' },
  no: { en: 'no', fr: 'non' },
  contracts: { en: 'Contracts', fr: 'Contrats' },
  contract: { en: 'Contract', fr: 'Contrat' },
  price: { en: 'Price, $ per MW IT and year', fr: 'Prix, $ par MW informatique et par an' },
  term: { en: 'Term', fr: 'Durée' },
  takeOrPay: { en: 'Take or pay', fr: 'Clause take-or-pay' },
  paidByTheEnd: { en: 'Paid by the end, median', fr: 'Payé à la fin, médiane' },
  theOutside: { en: 'the outside', fr: 'l’extérieur' },

  gap: { en: 'The funding gap', fr: 'Le déficit de financement' },
  gapLead: {
    en: <Part>(share: Part, largest: Part) => [
      'Required spending that lack of money keeps from being paid. There is a gap in ',
      share,
      ' of the worlds, at its largest ',
      largest,
      ', median and 80 % of the worlds.',
    ],
    fr: <Part>(share: Part, largest: Part) => [
      'Dépenses requises que le manque d’argent empêche de payer. Il y a un déficit dans ',
      share,
      ' des mondes, au maximum ',
      largest,
      ', médiane et 80 % des mondes.',
    ],
  },
  gapByPartyChart: { en: 'Largest gap by party', fr: 'Déficit maximal par partie' },
  gapByPartyLabel: {
    en: 'Largest funding gap by party',
    fr: 'Déficit de financement maximal par partie',
  },
  gapByPartySource: { en: 'largest gap of each party', fr: 'déficit maximal de chaque partie' },
  gapByParty: { en: 'Funding gap by party', fr: 'Déficit de financement par partie' },
  hasGapIn: { en: 'Has a gap in (95 % interval)', fr: 'En déficit dans (intervalle à 95 %)' },
  largestGap: {
    en: 'Largest gap: median (80 % of worlds)',
    fr: 'Déficit maximal : médiane (80 % des mondes)',
  },

  loans: { en: 'The loans', fr: 'Les prêts' },
  loansLead: {
    en:
      'Cover is the cash of the borrower, after what it pays under its contracts, over interest ' +
      'and repayment. Steps in which a quarter of a loan or more falls due are left out of it: ' +
      'another loan pays that, or nobody.',
    fr:
      'Le taux de couverture du service de la dette (DSCR) rapporte la trésorerie de l’emprunteur, une ' +
      'fois ses contrats payés, aux intérêts et au remboursement. Les périodes où un quart du prêt ou ' +
      'plus vient à échéance en sont exclues : un autre prêt les paie, ou personne.',
  },
  loansCaption: {
    en: 'Loans: size, cost and cover, median and 80 % of worlds',
    fr: 'Prêts : taille, coût et couverture, médiane et 80 % des mondes',
  },
  loan: { en: 'Loan', fr: 'Prêt' },
  rate: { en: 'Rate, as written', fr: 'Taux, tel qu’écrit' },
  lent: { en: 'Lent in all', fr: 'Prêté en tout' },
  interestAdded: { en: 'Of it interest added', fr: 'Dont intérêts capitalisés' },
  mostOutstanding: { en: 'Most outstanding', fr: 'Encours maximal' },
  leastCover: { en: 'Least cover', fr: 'DSCR minimal' },
  averageCover: { en: 'Average cover', fr: 'DSCR moyen' },
  lifeCover: { en: 'Cover over its life', fr: 'Couverture sur la vie du prêt (LLCR)' },
  dueCaption: {
    en: 'Loans: what falls due at once, and how it ends',
    fr: 'Prêts : ce qui vient à échéance en une fois, et comment cela finit',
  },
  fallsDueAtOnce: { en: 'Falls due at once', fr: 'Échéance en une fois' },
  when: { en: 'When, median (80 %)', fr: 'Quand, médiane (80 %)' },
  takenOutBy: { en: 'Taken out by', fr: 'Refinancé par' },
  everPastDue: { en: 'Ever past due', fr: 'Un jour impayé' },
  everInDefault: { en: 'Ever in default', fr: 'Un jour en défaut' },
  defaultByYear: { en: 'First default by year', fr: 'Premier défaut par année' },
  lostInDefault: { en: 'Lost in default', fr: 'Perte en cas de défaut' },
  expectedLoss: { en: 'Expected loss', fr: 'Perte attendue' },
  wall: {
    en: 'To be refinanced or repaid at once, mean of the worlds',
    fr: 'Mur d’échéances, à refinancer ou à rembourser en une fois, moyenne des mondes',
  },
  fallsDue: { en: 'Falls due', fr: 'Échéances' },
  loansHead: { en: 'Loans', fr: 'Prêts' },
  noService: { en: 'no service', fr: 'sans service' },
  times: { en: (number: string) => `${number}x`, fr: (number: string) => `${number}x` },
  range: {
    en: (middle: string, first: string, last: string) => `${middle} (${first} to ${last})`,
    fr: (middle: string, first: string, last: string) => `${middle} (${first} à ${last})`,
  },

  isNew: { en: 'Is this new money?', fr: 'Est-ce de l’argent nouveau ?' },
  newCaption: {
    en: 'Source by source, mean of the worlds',
    fr: 'Source par source, moyenne des mondes',
  },
  itIs: { en: 'It is', fr: 'C’est' },
  new: { en: 'new, from outside', fr: 'nouveau, de l’extérieur' },
  circulating: { en: 'goes round', fr: 'circulant' },
  refinancing: { en: 'takes out other debt', fr: 'refinance une autre dette' },
  'never drawn': { en: 'drawn in no world', fr: 'décaissé dans aucun monde' },
  newNote: {
    en:
      'New money comes from holders whom the programme neither pays nor funds. A dollar is counted ' +
      'where it came in; where its holder passes it on, or gets it back for what he sells, it goes ' +
      'round. Income, and means that nobody announced, are no capital and are left out.',
    fr:
      'L’argent nouveau vient de détenteurs que le programme ne paie ni ne finance. Un dollar est ' +
      'compté là où il entre ; quand son détenteur le transmet, ou le récupère pour ce qu’il vend, il ' +
      'circule. Les recettes, et les fonds que personne n’a annoncés, ne sont pas du capital et sont ' +
      'laissés de côté.',
  },

  support: { en: 'Public support', fr: 'Soutien public' },
  supportLead: {
    en:
      'Cash, tax that is not asked for, power lines that ratepayers pay and capital of states ' +
      'are kept apart. "Not found" says how long was searched; it never says that nothing was ' +
      'paid.',
    fr:
      'L’argent versé, l’impôt non réclamé, les lignes électriques payées par les usagers et le ' +
      'capital des États sont distingués. « Non trouvé » dit jusqu’à quand on a cherché, jamais que ' +
      'rien n’a été payé.',
  },
  supportNone: {
    en: "The programme's file lists none, and no search for any.",
    fr: 'Le fichier du programme n’en liste aucun, ni aucune recherche.',
  },
  supportCaption: {
    en: 'Public support: what was found, and what was looked for and not found',
    fr: 'Soutien public : ce qui a été trouvé, et ce qui a été cherché sans l’être',
  },
  finding: { en: 'Finding', fr: 'Résultat' },
  ofSite: afterColon,
  searchedUntil: {
    en: (finding: string, day: string) => `${finding} (searched until ${day})`,
    fr: (finding: string, day: string) => `${finding} (cherché jusqu’au ${day})`,
  },
  notSaid: { en: 'not said', fr: 'non indiqué' },
  noTax: {
    en: 'No site states a property tax, so none is computed.',
    fr: 'Aucun site n’indique de taxe foncière ; aucune n’est calculée.',
  },
  taxCaption: {
    en: 'Property tax on buildings to the end of the horizon: median (80 % of worlds)',
    fr: 'Taxe foncière sur les bâtiments jusqu’à la fin de l’horizon : médiane (80 % des mondes)',
  },
  taxPaid: { en: 'Asked for, after abatement', fr: 'Réclamée, après abattement' },
  taxAbated: { en: 'Abated', fr: 'Abandonnée' },
  taxPerJob: {
    en: 'Abated for each year of a permanent job',
    fr: 'Abandonnée par année d’emploi permanent',
  },
  aYear: { en: (usd: string) => `${usd} a year`, fr: (usd: string) => `${usd} par an` },
});
