import { catalogue } from '../../language/catalogue.ts';

/** Returns, costs, cover by year and what outlasts the contracts. */
export const reportReturnsWords = catalogue({
  title: { en: 'Returns and what it costs', fr: 'Rendements et coûts' },
  lead: {
    en: (asked: string) =>
      `Values are at the start, at the return asked for, ${asked} a year in the middle. Cost is what a ` +
      'party builds, buys and pays under its contracts, less the book value of its works and chips ' +
      'at the end of the horizon. It breaks even at the share of its contracts’ prices at which ' +
      'receipts are worth just that cost.',
    fr: (asked: string) =>
      `Valeurs au début, au rendement demandé, ${asked} par an au milieu. Le coût est ce qu’une partie ` +
      'construit, achète et paie au titre de ses contrats, moins la valeur comptable de ses travaux et ' +
      'puces à la fin de l’horizon. Elle est à l’équilibre à la part des prix de ses contrats à ' +
      'laquelle ses recettes valent juste ce coût.',
  },
  partiesCaption: {
    en: 'What owners pay in and get back: median (80 % of worlds)',
    fr: 'Ce que les propriétaires apportent et récupèrent : médiane (80 % des mondes)',
  },
  party: { en: 'Party', fr: 'Partie' },
  paidIn: { en: 'Paid in', fr: 'Apporté' },
  paidOut: { en: 'Paid out', fr: 'Distribué' },
  paidBack: { en: 'Paid back', fr: 'Récupéré' },
  never: { en: 'in no world', fr: 'dans aucun monde' },
  backIn: {
    en: (months: string, share: string) => `${months}, in ${share} of worlds`,
    fr: (months: string, share: string) => `${months}, dans ${share} des mondes`,
  },
  receipts: { en: 'Value of receipts', fr: 'Valeur des recettes' },
  cost: { en: 'Value of cost', fr: 'Valeur du coût' },
  breakEven: { en: 'Breaks even at', fr: 'À l’équilibre à' },
  pricesCaption: {
    en: 'Prices at which the payee breaks even: median (80 % of worlds)',
    fr: 'Prix auxquels le bénéficiaire est à l’équilibre : médiane (80 % des mondes)',
  },
  contract: { en: 'Contract', fr: 'Contrat' },
  price: { en: 'Price', fr: 'Prix' },
  breakEvenPrice: { en: 'Break-even price', fr: 'Prix d’équilibre' },
  levelised: {
    en: (hour: string, exaflop: string | null) =>
      `An hour of an accelerator that runs costs ${hour}, levelised over the horizon` +
      `${exaflop === null ? '' : `; 10^18 operations at the utilisation assumed ${exaflop}`}. ` +
      'What a million tokens costs stands with the services, year by year.',
    fr: (hour: string, exaflop: string | null) =>
      `Une heure d’un accélérateur en marche coûte ${hour}, coût moyen actualisé sur l’horizon` +
      `${exaflop === null ? '' : ` ; 10^18 opérations, à l’utilisation supposée, ${exaflop}`}. ` +
      'Le coût d’un million de jetons figure avec les services, année par année.',
  },
  coverCaption: {
    en: 'Cover at the end of each year: median (80 % of worlds)',
    fr: 'Couverture à la fin de chaque année : médiane (80 % des mondes)',
  },
  coverOfYear: { en: 'Cover of twelve months', fr: 'DSCR sur douze mois' },
  projectCover: { en: 'Project cover (PLCR)', fr: 'Couverture du projet (PLCR)' },
  tailCaption: {
    en: 'Who holds what when the last contract that pays for a loan ends',
    fr: 'Qui détient quoi à la fin du dernier contrat qui paie un prêt',
  },
  guaranteesCaption: {
    en: 'Guarantees, and what their guarantors pay from their own cash',
    fr: 'Garanties, et ce que leurs garants paient sur leur propre trésorerie',
  },
  guarantor: { en: 'Guarantor', fr: 'Garant' },
  standsFor: { en: 'Stands for', fr: 'Garantit' },
  debtor: { en: 'Owed by', fr: 'Dû par' },
  calledIn: { en: 'Called, in worlds', fr: 'Appelée, dans' },
  lender: { en: 'Lender', fr: 'Prêteur' },
  contractsEnd: { en: 'Contracts end', fr: 'Fin des contrats' },
  beyond: { en: 'after the horizon', fr: 'après l’horizon' },
  inWorlds: { en: 'Outstanding then, in worlds', fr: 'Encours alors, dans' },
  outstanding: { en: 'How much, there', fr: 'Combien, alors' },
});
