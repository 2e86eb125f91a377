/** Titles of quantities of money, contracts, reserves and returns: English, as the model declares them, to French. */
export const MONEY_TITLES: Readonly<Record<string, string>> = {
  '1 for a reserve of the cost of the months ahead, 0 for that many months of the next step’s':
    '1 pour une réserve égale au coût des mois à venir, 0 pour autant de mois de la période suivante',
  '1 for capital of the programme, 0 for income and own means that nobody announced':
    '1 pour le capital du programme, 0 pour les revenus et les fonds propres que personne n’a annoncés',
  '1 for debt that is tied to other money, 0 for a source that is not':
    '1 pour une dette adossée à d’autres fonds, 0 sinon',
  '1 for money of a holder that the programme itself pays or funds':
    '1 pour l’argent d’un détenteur que le programme paie ou finance lui-même',
  '1 once the party could not meet an ask of its works or chips':
    '1 dès que la partie n’a pu répondre à une demande de ses travaux ou de ses puces',
  '1 where reserves are paid in at close, 0 where they are filled from cash':
    '1 si les réserves sont dotées à la clôture, 0 si elles le sont sur la trésorerie',
  'All reserves at the start of the step': 'Toutes les réserves au début de la période',
  'Asks of works and chips that no money could meet in this step':
    'Demandes de travaux et de puces qu’aucun argent n’a pu satisfaire sur la période',
  'Asks of works and chips that no money could meet in this step, all parties':
    'Demandes de travaux et de puces qu’aucun argent n’a pu satisfaire sur la période, toutes parties',
  'Assets less what is owed less equity of all parties as one; nil but for rounding':
    'Actifs moins dettes moins fonds propres consolidés ; nul aux arrondis près',
  'Assets of all parties, without what they owe each other':
    'Actifs de toutes les parties, hors créances réciproques',
  'Billed and not yet paid': 'Facturé et pas encore payé',
  'Bills of all contracts in the step': 'Factures de tous les contrats sur la période',
  'Cash of all parties': 'Trésorerie de toutes les parties',
  'Cash of the party after drawing, before anything is paid':
    'Trésorerie de la partie après décaissement, avant tout paiement',
  'Cash of the party at the end of the step': 'Trésorerie de la partie à la fin de la période',
  'Cash that the party has for debt service: received less paid under its contracts':
    'Trésorerie de la partie pour le service de la dette : reçu moins payé au titre de ses contrats',
  'Cash to the owners of the company: paid out less paid in':
    'Flux vers les propriétaires de la société : distribué moins apporté',
  'Cash to the owners, revenue left out: the cost of what is sold, below zero':
    'Flux vers les propriétaires hors chiffre d’affaires : le coût de ce qui est vendu, négatif',
  'Cash to the owners, tax less credits added back':
    'Flux vers les propriétaires, impôt net de crédits réintégré',
  'Cash to the owners: paid out less paid in':
    'Flux vers les propriétaires : distribué moins apporté',
  'Cost before financing': 'Coût avant financement',
  'Cost of closing the loans that is no share of them':
    'Frais de clôture des prêts qui n’en sont pas une part',
  'Cost of operation in the lender’s case': 'Coût d’exploitation dans le cas du prêteur',
  'Cost of operation in the step': 'Coût d’exploitation de la période',
  'Cost of operation: what the party is billed under its contracts in the step':
    'Coût d’exploitation : ce qui est facturé à la partie au titre de ses contrats sur la période',
  'Cost of what is built, before any cost of financing it':
    'Coût de l’ouvrage, avant tout coût de financement',
  'Earnings before interest, tax and depreciation': 'Excédent brut d’exploitation (EBITDA)',
  'Earnings before interest, tax and depreciation in the lender’s case':
    'Excédent brut d’exploitation (EBITDA) dans le cas du prêteur',
  'Equity of all parties': 'Fonds propres de toutes les parties',
  'First step in which an ask could not be met; infinite when there is none':
    'Première période où une demande n’a pu être satisfaite ; infinie s’il n’y en a pas',
  'Fixed costs at close': 'Coûts fixes à la clôture',
  'Funding gap: required spending that lack of money has kept from being paid':
    'Déficit de financement : dépenses requises que le manque d’argent a empêché de payer',
  'Geared money that each dollar of other money carries':
    'Argent à levier que porte chaque dollar d’autres fonds',
  'Growth of the price a year, compounding': 'Hausse annuelle composée du prix',
  'How far the party is behind what its works and chips required by then':
    'Retard de la partie sur ce que ses travaux et ses puces exigeaient à cette date',
  'Interest a year that reserves earn, by the part of the year that a step is':
    'Intérêts annuels des réserves, au prorata de la période',
  'Interest and fees of the time of building, as one sum':
    'Intérêts et commissions de la période de construction, en une somme',
  'Interest on the reserves, on their opening total':
    'Intérêts des réserves, sur leur total d’ouverture',
  'Largest change of cash of any party in any step that its cash flow does not explain':
    'Plus grande variation de trésorerie d’une partie que son tableau de flux n’explique pas',
  'Largest difference in any step between a loan and what was lent and not repaid of it':
    'Plus grand écart, de toutes les périodes, entre un prêt et ce qui en a été prêté et non remboursé',
  'Largest funding gap': 'Déficit de financement maximal',
  'Largest funding gap of the party': 'Déficit de financement maximal de la partie',
  'Largest imbalance of all parties as one, or of what they bill each other, in any step':
    'Plus grand écart de bilan consolidé, ou de facturation réciproque, de toutes les périodes',
  'Largest imbalance of any party in any step':
    'Plus grand écart de bilan d’une partie, de toutes les périodes',
  'Largest share of this debt in itself and the money drawn that is not geared':
    'Part maximale de cette dette dans elle-même et l’argent décaissé hors levier',
  'Largest sum of the assets of all parties: the measure of rounding':
    'Plus grande somme des actifs de toutes les parties : la mesure des arrondis',
  'Length of the contract from the first building that is ready':
    'Durée du contrat à partir du premier bâtiment prêt',
  'Money announced': 'Argent annoncé',
  'Money announced for this source': 'Argent annoncé pour cette source',
  'Money announced; never less than what is committed or secured':
    'Argent annoncé ; jamais moins que l’engagé ou le sécurisé',
  'Money committed or better': 'Argent engagé ou mieux',
  'Money committed, with conditions or without': 'Argent engagé, sous conditions ou non',
  'Money drawn': 'Argent décaissé',
  'Money drawn before the horizon from sources that are not geared':
    'Argent décaissé avant l’horizon par des sources sans levier',
  'New money: drawn from holders outside the programme':
    'Argent nouveau : décaissé par des détenteurs extérieurs au programme',
  'New money: drawn from holders outside the programme by the end of the horizon':
    'Argent nouveau : décaissé par des détenteurs extérieurs au programme, à la fin de l’horizon',
  'Money drawn that only repaid earlier loans: drawn twice and owed once':
    'Argent décaissé qui n’a fait que rembourser des prêts antérieurs : décaissé deux fois, dû une seule',
  'Money drawn that only repaid earlier loans, by the end of the horizon':
    'Argent décaissé qui n’a fait que rembourser des prêts antérieurs, à la fin de l’horizon',
  'Of what was drawn of the source, what only repaid an earlier loan':
    'Part décaissée de la source qui n’a fait que rembourser un prêt antérieur',
  'Money drawn from holders that the programme itself pays':
    'Argent décaissé par des détenteurs que le programme paie lui-même',
  'Money drawn from holders that the programme itself pays, by the end of the horizon':
    'Argent décaissé par des détenteurs que le programme paie lui-même, à la fin de l’horizon',
  'Money drawn from the source by the end of the horizon':
    'Argent décaissé par la source à la fin de l’horizon',
  'Money drawn in this step': 'Argent décaissé sur la période',
  'Money drawn in this step, all sources': 'Argent décaissé sur la période, toutes sources',
  'Money drawn so far': 'Argent décaissé à ce jour',
  'Money drawn so far from sources that are not geared':
    'Argent décaissé à ce jour par des sources sans levier',
  'Money left when works and chips have theirs': 'Argent restant une fois travaux et puces servis',
  'Money of the party for loans, works and chips, contracts paid':
    'Argent de la partie pour les prêts, les travaux et les puces, contrats payés',
  'Money of the party for the service of its loans: what was not drawn for works and chips':
    'Argent de la partie pour le service de ses prêts : ce qui n’a pas été décaissé pour travaux et puces',
  'Money of the party for works and chips, loans served':
    'Argent de la partie pour travaux et puces, prêts servis',
  'Money of the party left when its loans are served':
    'Argent de la partie restant une fois ses prêts servis',
  'Money of the party, contracts paid, with the other receipts of a company; may lack':
    'Argent de la partie, contrats payés, avec les autres encaissements d’une société ; peut être négatif',
  'Money paid in before the horizon': 'Argent versé avant l’horizon',
  'Money secured at the end of the step, drawn money included':
    'Argent sécurisé à la fin de la période, argent décaissé compris',
  'Money secured before any more is converted': 'Argent sécurisé avant toute conversion',
  'Money secured once the announced money has been converted':
    'Argent sécurisé une fois l’argent annoncé converti',
  'Money secured or drawn': 'Argent sécurisé ou décaissé',
  'Money set aside for works or chips, in the order of the programme':
    'Argent affecté aux travaux ou aux puces, dans l’ordre du programme',
  'Money signed, unconditional and for this entity, on the day whose knowledge is held':
    'Argent signé, inconditionnel et destiné à cette entité, à la date d’arrêté',
  'Money that can be drawn for needs: what can be drawn, less what interest and fees took':
    'Argent disponible pour les besoins : ce qui peut être décaissé, moins intérêts et commissions',
  'Money that the party must draw in this step':
    'Argent que la partie doit décaisser sur la période',
  'Money that the source can give in this step': 'Argent que la source peut verser sur la période',
  'Money that works and chips ask for in this step':
    'Argent que travaux et puces demandent sur la période',
  'Net income of all parties': 'Résultat net de toutes les parties',
  'Nominal discount of a step': 'Actualisation nominale d’une période',
  'Operating cost held in reserve': 'Coût d’exploitation tenu en réserve',
  'Other cost of financing': 'Autre coût de financement',
  'Paid in by the owners of the party over the horizon':
    'Apporté par les propriétaires de la partie sur l’horizon',
  'Paid out over paid in; 0 where nothing is paid in': 'Distribué sur apporté ; 0 sans apport',
  'Paid out to the owners of the party': 'Versé aux propriétaires de la partie',
  'Paid out to the owners of the party over the horizon':
    'Distribué aux propriétaires de la partie sur l’horizon',
  'Payments from party to party, which cancel when the programme is taken as one':
    'Paiements de partie à partie, qui s’annulent quand le programme est pris comme un tout',
  'Payments under all contracts': 'Paiements au titre de tous les contrats',
  'Payments under contracts that leave the programme':
    'Paiements contractuels qui sortent du programme',
  'Price level of the contract; 1 on the day whose knowledge the programme holds':
    'Niveau de prix du contrat ; 1 à la date d’arrêté du programme',
  'Price of a step over the price of the step before':
    'Prix d’une période rapporté à celui de la précédente',
  'Price of a unit in money of the close at which the owners earn what they ask for':
    'Prix unitaire en monnaie de la clôture auquel les propriétaires obtiennent leur rendement',
  'Price of a unit, the same in every year, at which the owners earn what they ask for':
    'Prix unitaire, constant dans le temps, auquel les propriétaires obtiennent leur rendement',
  'Price of a year of one MW of IT': 'Prix annuel d’un MW informatique',
  'Price of a year over the price of the year before':
    'Prix d’une année rapporté à celui de la précédente',
  'Real discount of a step': 'Actualisation réelle d’une période',
  'Reserve for operating cost at close': 'Réserve d’exploitation à la clôture',
  'Reserve for operating cost at the end of the step; released in the last':
    'Réserve d’exploitation à la fin de la période ; reprise à la dernière',
  'Reserve for operating cost that is funded at close': 'Réserve d’exploitation dotée à la clôture',
  'Reserve for operating cost that the start of the step asks for, on the lender’s case':
    'Réserve d’exploitation exigée en début de période, dans le cas du prêteur',
  'Reserve for replacing equipment at the end of the step':
    'Réserve de renouvellement des équipements à la fin de la période',
  'Return that the owners ask for a year, nominal':
    'Rendement annuel demandé par les propriétaires, nominal',
  'Revenue less cost of all parties, less what the outside pays and is paid; nil':
    'Revenus moins coûts de toutes les parties, moins les échanges avec l’extérieur ; nul',
  'Revenue of the step': 'Chiffre d’affaires de la période',
  'Revenue: what the party bills under its contracts in the step':
    'Chiffre d’affaires : ce que la partie facture au titre de ses contrats sur la période',
  'Secured money that can have been drawn by the end of the step':
    'Argent sécurisé qui peut avoir été décaissé à la fin de la période',
  'Service and reserve of the loan for which sources are drawn':
    'Service et réserve du prêt pour lesquels des sources sont décaissées',
  'Set aside for the equipment that will be replaced':
    'Mis de côté pour les équipements à remplacer',
  'Share of the announced money, not yet secured, that becomes secured':
    'Part de l’argent annoncé, pas encore sécurisé, qui le devient',
  'Share of the money that becomes available in a month':
    'Part de l’argent qui devient disponible en un mois',
  'Share of the ready IT power that is paid for even where power does not reach it':
    'Part de la puissance informatique prête payée même si l’électricité ne l’atteint pas',
  'Spent from the reserve on replacing equipment':
    'Dépensé sur la réserve pour renouveler des équipements',
  'Tax and reserves of a company that were due and not paid':
    'Impôts et réserves d’une société exigibles et impayés',
  'The same above inflation': 'Le même, au-dessus de l’inflation',
  'Time from the day whose knowledge is held until it does':
    'Délai entre la date d’arrêté et cette conversion',
  'Time over which the money becomes available evenly':
    'Durée sur laquelle l’argent devient disponible à rythme constant',
  'Units sold in the step, in the measure in which the cost is levelised':
    'Unités vendues sur la période, dans la mesure du coût moyen actualisé',
  'Value at the close of what the owners are paid, less what they pay in':
    'Valeur à la clôture de ce que les propriétaires reçoivent, moins leurs apports',
  'What all parties owe to others than themselves':
    'Ce que toutes les parties doivent à d’autres qu’elles-mêmes',
  'What is owed in this step: the bill and the arrears':
    'Ce qui est dû sur la période : facture et arriérés',
  'What is paid under the contract over the horizon':
    'Ce qui est payé au titre du contrat sur l’horizon',
  'What is spent at close whatever the loans: all but their fees and the reserves':
    'Dépenses de clôture quels que soient les prêts : hors leurs commissions et réserves',
  'What the contract bills for the step': 'Ce que le contrat facture pour la période',
  'What the party bills others in this step': 'Ce que la partie facture à d’autres sur la période',
  'What the party has paid for works and chips so far':
    'Ce que la partie a payé à ce jour pour travaux et puces',
  'What the party paid under its contracts': 'Ce que la partie a payé au titre de ses contrats',
  'What the party received under its contracts': 'Ce que la partie a reçu au titre de ses contrats',
  'What was paid under the contract in this step, by whomever, set off included':
    'Ce qui a été payé au titre du contrat sur la période, par quiconque, compensation comprise',
  'What the party paid under its contracts, and as guarantor of others':
    'Ce que la partie a payé au titre de ses contrats, et comme garante d’autres',
  'Money left when works and chips have theirs, and loans that the party guarantees':
    'Argent restant après travaux et puces, et après les prêts que la partie garantit',
  'What is to be paid in money: what is owed in the step, less what is set off':
    'À payer en argent : ce qui est dû sur la période, moins ce qui est compensé',
  'Money that the party owes under its contracts in this step, arrears included':
    'Argent que la partie doit au titre de ses contrats sur la période, arriérés compris',
  'Set off against what the payee owes the payer in the same step':
    'Compensé avec ce que le bénéficiaire doit au payeur sur la même période',
  'Owed under a contract between parties who owe each other, arrears included':
    'Dû au titre d’un contrat entre parties qui se doivent l’une à l’autre, arriérés compris',
  'What the one owes the other beyond what the other owes it':
    'Ce que l’une doit à l’autre au-delà de ce que l’autre lui doit',
  'What one party owes the other under all of their contracts':
    'Ce qu’une partie doit à l’autre au titre de tous leurs contrats',
  'Cash of the party when the horizon begins': 'Trésorerie de la partie au début de l’horizon',
  'Cash of the company when the horizon begins': 'Trésorerie de la société au début de l’horizon',
  'What works and chips would have cost the party so far without any lack of money':
    'Ce que travaux et puces auraient coûté à la partie à ce jour sans aucun manque d’argent',
  'When the announced money is converted': 'Date à laquelle l’argent annoncé est sécurisé',
  'When the first building of the site is ready, as known at the start of the step':
    'Date à laquelle le premier bâtiment du site est prêt, connue au début de la période',
  'When the first of the money can be drawn, in months since the start':
    'Date du premier décaissement possible, en mois depuis le début',
};
