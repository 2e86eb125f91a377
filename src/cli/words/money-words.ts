import { catalogue } from '../../language/catalogue.ts';

/** The money of the printed page: ladder, readings, gap, loans, new money, fans. */
export const moneyWords = catalogue({
  ladder: { en: 'The money, rung by rung', fr: 'L’argent, échelon par échelon' },
  sourceHolder: { en: 'source [holder]', fr: 'source [détenteur]' },
  announced: { en: 'announced', fr: 'annoncé' },
  committed: { en: 'committed', fr: 'engagé' },
  securedOn: {
    en: (day: string) => `secured on ${day}`,
    fr: (day: string) => `sécurisé le ${day}`,
  },
  drawnByTheEnd: { en: 'drawn by the end', fr: 'décaissé à la fin' },
  allSources: {
    en: (end: string, announced: string, secured: string, drawn: string) =>
      `Median (P10 to P90). All sources together by ${end}, medians: announced ${announced}, ` +
      `secured ${secured}, drawn ${drawn}.`,
    fr: (end: string, announced: string, secured: string, drawn: string) =>
      `Médiane (intervalle à 80 %). Toutes sources réunies en ${end}, médianes : annoncé ${announced}, ` +
      `sécurisé ${secured}, décaissé ${drawn}.`,
  },
  outsideAndRound: {
    en: (outside: string, round: string, refinanced: string | null) =>
      ` New from outside the programme ${outside}, going round inside it ${round}` +
      `${refinanced === null ? '' : `, only repaying earlier loans ${refinanced}`}.`,
    fr: (outside: string, round: string, refinanced: string | null) =>
      ` Nouveau, venu de l’extérieur du programme : ${outside} ; circulant en son sein : ${round}` +
      `${refinanced === null ? '' : ` ; simple refinancement de prêts antérieurs : ${refinanced}`}.`,
  },

  readings: {
    en: 'The same money under each reading of "secured"',
    fr: 'Le même argent selon chaque lecture de « sécurisé »',
  },
  source: { en: 'source', fr: 'source' },
  closed: { en: 'closed', fr: 'bouclé' },
  signed: { en: 'signed', fr: 'signé' },
  liquid: { en: 'liquid', fr: 'liquide' },
  intention: { en: 'intention', fr: 'intention' },
  readingsMean: {
    en: (none: string) =>
      'Closed: payable now. Signed: unconditional and for this entity; in dispute, the mean of the ' +
      "rival claims. Liquid: the holder's own cash, set aside for nothing. Intention: as " +
      `announced. ${none}: nothing on record.`,
    fr: (none: string) =>
      'Bouclé : payable dès maintenant. Signé : engagement ferme, inconditionnel et pour cette ' +
      'entité ; en cas de litige, la moyenne des déclarations rivales. Liquide : trésorerie propre du ' +
      `détenteur, sans affectation. Intention : telle qu’annoncée. ${none} : rien au dossier.`,
  },

  runsShort: { en: 'Who runs short', fr: 'Qui manque d’argent' },
  nobodyShort: {
    en: 'Nobody, in any world: every bill that falls due is paid.',
    fr: 'Personne, dans aucun monde : toute facture exigible est payée.',
  },
  party: { en: 'party', fr: 'partie' },
  inWorlds: { en: 'in worlds', fr: 'des mondes' },
  largestGap: {
    en: 'largest gap, median (P10 to P90)',
    fr: 'déficit maximal, médiane (intervalle à 80 %)',
  },
  theProgramme: { en: 'the programme', fr: 'le programme' },

  loans: { en: 'The loans', fr: 'Les prêts' },
  loanBorrower: { en: 'loan [borrower]', fr: 'prêt [emprunteur]' },
  mostOutstanding: { en: 'most outstanding', fr: 'encours maximal' },
  leastCover: { en: 'least cover, average', fr: 'DSCR minimal, moyen' },
  fallsDue: { en: 'falls due at once', fr: 'échéance en une fois' },
  pastDue: { en: 'past due', fr: 'impayé' },
  default: { en: 'default', fr: 'défaut' },
  loansNote: {
    en:
      'Median (P10 to P90). Cover: cash of the borrower over debt service, steps in which a quarter ' +
      'of the loan or more falls due left out; of the average the median. Past due and default: ' +
      'in what share of worlds.',
    fr:
      'Médiane (intervalle à 80 %). DSCR, taux de couverture du service de la dette : trésorerie de ' +
      'l’emprunteur sur service de la dette, hors périodes où un quart du prêt ou plus vient à ' +
      'échéance ; pour la moyenne, sa médiane. Impayé et défaut : part des mondes.',
  },
  none: { en: 'none', fr: 'aucun' },
  noService: { en: 'no service', fr: 'sans service' },
  times: { en: (number: string) => `${number}x`, fr: (number: string) => `${number}x` },
  due: {
    en: (usd: string, month: string, by: string | null) =>
      `${usd} in ${month}${by === null ? '' : `, by ${by}`}`,
    fr: (usd: string, month: string, by: string | null) =>
      `${usd} en ${month}${by === null ? '' : `, repris par ${by}`}`,
  },
  lossOf: {
    en: (loan: string, usd: string, share: string) => `${loan} ${usd} (${share} of the claim)`,
    fr: (loan: string, usd: string, share: string) => `${loan} ${usd} (${share} de la créance)`,
  },
  losses: {
    en: (told: string) =>
      `Expected loss, mean of the worlds (and lost in default, of what is then owed): ${told}.`,
    fr: (told: string) =>
      `Perte attendue, moyenne des mondes (et perte en cas de défaut, sur ce qui est alors dû) : ${told}.`,
  },
  wall: {
    en: (years: string) => `To be refinanced or repaid at once, mean of the worlds: ${years}.`,
    fr: (years: string) =>
      `Mur d’échéances, à refinancer ou à rembourser en une fois, moyenne des mondes : ${years}.`,
  },

  returns: { en: 'Returns and what it costs', fr: 'Rendements et coûts' },
  partyReturns: { en: 'party', fr: 'partie' },
  paidIn: { en: 'paid in', fr: 'apporté' },
  paidOut: { en: 'paid out', fr: 'distribué' },
  paidBack: { en: 'paid back', fr: 'récupéré' },
  breakEven: { en: 'breaks even at', fr: 'à l’équilibre à' },
  never: { en: 'never', fr: 'jamais' },
  inShare: {
    en: (month: string, share: string) => `${month}, ${share}`,
    fr: (month: string, share: string) => `${month}, ${share}`,
  },
  ofItsPrices: {
    en: (share: string) => `${share} of its prices`,
    fr: (share: string) => `${share} de ses prix`,
  },
  returnsNote: {
    en: (asked: string) =>
      'Median (P10 to P90). Paid back: when the owners have back what they paid in, median of the ' +
      'worlds in which they do, and their share. Breaks even: the share of its contracts’ prices at ' +
      `which it earns just ${asked} a year on all that it builds and pays, its works and chips at their ` +
      'book value at the end of the horizon.',
    fr: (asked: string) =>
      'Médiane (intervalle à 80 %). Récupéré : quand les propriétaires ont récupéré leurs apports, ' +
      'médiane des mondes où ils y parviennent, et leur part. À l’équilibre : part des prix de ses ' +
      `contrats à laquelle elle gagne juste ${asked} par an sur tout ce qu’elle construit et paie, travaux ` +
      'et puces à leur valeur comptable à la fin de l’horizon.',
  },
  levelised: {
    en: (hour: string, exaflop: string | null) =>
      `An hour of an accelerator that runs costs ${hour}, levelised` +
      `${exaflop === null ? '' : `; 10^18 operations at the utilisation assumed ${exaflop}`}.`,
    fr: (hour: string, exaflop: string | null) =>
      `Une heure d’un accélérateur en marche coûte ${hour}, coût moyen actualisé` +
      `${exaflop === null ? '' : ` ; 10^18 opérations, à l’utilisation supposée, ${exaflop}`}.`,
  },
  tail: {
    en: (loan: string, lender: string, usd: string, month: string, share: string) =>
      `In ${share} of the worlds ${lender} is still owed ${usd} of ${loan} when the last contract ` +
      `that pays for it ends (${month}).`,
    fr: (loan: string, lender: string, usd: string, month: string, share: string) =>
      `Dans ${share} des mondes, ${usd} de ${loan} restent dus à ${lender} à la fin du dernier ` +
      `contrat qui le paie (${month}).`,
  },
  guarantee: {
    en: (of: string, guarantor: string, usd: string, share: string) =>
      `In ${share} of the worlds ${guarantor} pays as guarantor of ${of}, there ${usd} in the median.`,
    fr: (of: string, guarantor: string, usd: string, share: string) =>
      `Dans ${share} des mondes, ${guarantor} paie comme garant de ${of} : ${usd}, médiane de ces mondes.`,
  },
  guaranteeIdle: {
    en: (of: string, guarantor: string) => `${guarantor} is never called as guarantor of ${of}.`,
    fr: (of: string, guarantor: string) =>
      `${guarantor} n’est jamais appelé comme garant de ${of}.`,
  },
  noTail: {
    en: 'No loan is outstanding when, within the horizon, the last contract that pays for it ends.',
    fr: 'Aucun prêt n’a d’encours quand, dans l’horizon, finit le dernier contrat qui le paie.',
  },

  isNew: { en: 'Is this new money?', fr: 'Est-ce de l’argent nouveau ?' },
  isNewNote: {
    en:
      'New: from holders whom the programme neither pays nor funds. Each dollar is counted where it ' +
      'came in; where it goes on it is circulating. Income, and means that nobody announced, are ' +
      'no capital. Source by source in the report.',
    fr:
      'Nouveau : venu de détenteurs que le programme ne paie ni ne finance. Chaque dollar est compté ' +
      'là où il entre ; là où il repart, il circule. Les recettes, et les fonds que personne n’a ' +
      'annoncés, ne sont pas du capital. Source par source dans le rapport.',
  },

  byMonth: { en: 'Month by month', fr: 'Mois par mois' },
  fanUnicode: {
    en: 'Line: median of the worlds. Dotted: from P10 to P90, month by month.',
    fr: 'Ligne : médiane des mondes. Pointillés : intervalle à 80 %, mois par mois.',
  },
  fanAscii: {
    en: 'Stars: median of the worlds. Dots: from P10 to P90, month by month.',
    fr: 'Étoiles : médiane des mondes. Points : intervalle à 80 %, mois par mois.',
  },
});
