/** Titles of quantities of loans: English, as the model declares them, to French. */
export const LOANS_TITLES: Readonly<Record<string, string>> = {
  '1 for a loan lent in one sum at its close, 0 for one drawn as money is needed':
    '1 pour un prêt versé en une fois à la clôture, 0 pour un prêt décaissé au fil des besoins',
  '1 for a loan that is a share of the cost, 0 for one sized by cover or by what is secured':
    '1 pour un prêt en part du coût, 0 s’il est calibré par la couverture ou par l’argent sécurisé',
  '1 for a loan that is what the cash available repays at the target cover':
    '1 pour un prêt égal à ce que la trésorerie disponible rembourse à la couverture visée',
  '1 for a reserve of the service of the months ahead, 0 for that many months of the next step’s':
    '1 pour une réserve égale au service des mois à venir, 0 pour autant de mois de la période suivante',
  '1 for equal payments of interest and repayment':
    '1 pour des échéances constantes, intérêts et capital',
  '1 for one repayment at the end': '1 pour un remboursement in fine',
  '1 for service that follows the cash available':
    '1 pour un service profilé sur la trésorerie disponible',
  '1 from the step of the last repayment on: nothing more is drawn':
    '1 à partir de la période du dernier remboursement : plus rien n’est décaissé',
  '1 in a world in which the loan is ever in default':
    '1 dans un monde où le prêt fait un jour défaut',
  '1 in the step at whose end the term of repayment begins':
    '1 pour la période à la fin de laquelle commence le remboursement',
  '1 in the steps before the term of repayment begins':
    '1 pendant les périodes qui précèdent le remboursement',
  '1 in the steps from then to the last repayment':
    '1 pendant les périodes de là au dernier remboursement',
  '1 once service was past due for longer than the grace':
    '1 dès que le service est resté impayé au-delà du délai de grâce',
  '1 where each draw is repaid evenly over the tenor':
    '1 si chaque décaissement se rembourse à parts égales sur la maturité',
  '1 where interest and fees are added to the loan until its term begins, 0 where they are paid':
    '1 si intérêts et commissions sont capitalisés jusqu’au remboursement, 0 s’ils sont payés',
  '1 where sculpted service below the interest adds to the loan, 0 where it is no repayment':
    '1 si un service profilé inférieur aux intérêts s’ajoute au prêt, 0 s’il vaut absence de remboursement',
  '1 where the borrower may draw its sources for the service, 0 where it has its own cash':
    '1 si l’emprunteur peut appeler ses sources pour le service, 0 s’il n’a que sa trésorerie',
  '1 where the lender counts no negative cash, 0 where a bad step takes from the others':
    '1 si le prêteur ne compte pas de trésorerie négative, 0 si une mauvaise période pèse sur les autres',
  '1 where the loan keeps its borrower from paying out':
    '1 si le prêt interdit à son emprunteur de distribuer',
  '1 where the rate compounds to the year, 0 where a step bears its part of the year of it':
    '1 si le taux se compose sur l’année, 0 si chaque période en porte sa part',
  '1 where the reserve is paid in at close, 0 where it is filled from cash':
    '1 si la réserve est dotée à la clôture, 0 si elle l’est sur la trésorerie',
  'Base rate a year': 'Taux de base annuel',
  'Beginning of the term of repayment, at the end of its step':
    'Début de la période de remboursement, à la fin de sa période',
  'Cash available for debt service in the term of the loan (CFADS)':
    'Flux de trésorerie disponible pour le service de la dette sur la vie du prêt (CFADS)',
  'Cash available in the last year': 'Trésorerie disponible sur douze mois',
  'Cash available over debt service in the last year; infinite without service':
    'Taux de couverture du service de la dette sur douze mois ; infini sans service',
  'Cash available over debt service that the lender asks for':
    'Taux de couverture exigé par le prêteur',
  'Cash available over the debt service of the step (DSCR); 0 without service':
    'Taux de couverture du service de la dette de la période (DSCR) ; 0 sans service',
  'Cash for debt service in the lender’s case: contracts received less contracts paid':
    'Trésorerie pour le service de la dette dans le cas du prêteur : contrats reçus moins contrats payés',
  'Cost against which gearing is capped': 'Coût sur lequel le levier est plafonné',
  'Cover of the last twelve months below which nothing is paid out':
    'Couverture sur douze mois sous laquelle rien n’est distribué',
  'Debt service at which the cover is the target in the lender’s case':
    'Service de la dette pour lequel la couverture est celle visée dans le cas du prêteur',
  'Debt service held in reserve': 'Service de la dette tenu en réserve',
  'Debt service of the last year': 'Service de la dette sur douze mois',
  'Debt service reserve at the end of the step':
    'Réserve de service de la dette à la fin de la période',
  'Debt service reserve that the end of the step asks for, by the plan':
    'Réserve de service de la dette exigée en fin de période, selon le plan',
  'Debt service reserve that the end of the step asks for, of each dollar outstanding then':
    'Réserve de service de la dette exigée en fin de période, par dollar d’encours à cette date',
  'Debt service reserve that the start of the step asks for, of each such dollar':
    'Réserve de service de la dette exigée en début de période, par dollar de ce type',
  'Draws of the tenor before this step, each of which repays its part':
    'Décaissements de la maturité écoulée, dont chacun rembourse sa part',
  'Fee a year on what could be drawn and is not':
    'Commission d’engagement annuelle sur la part non décaissée',
  'Fee for the loan, as a share of it': 'Commission de mise en place, en part du prêt',
  'Fees of the step: at the start of the loan, and on what could be drawn and is not':
    'Commissions de la période : à la mise en place, et sur la part non décaissée',
  'How long more than a dollar of service has been past due':
    'Durée pendant laquelle plus d’un dollar de service est resté impayé',
  'How long service may be past due before default': 'Durée d’impayé tolérée avant défaut',
  'IT power of ready buildings times their months in the step, money never lacking':
    'Puissance informatique des bâtiments prêts fois leurs mois sur la période, sans contrainte de financement',
  'In the step of default: what is outstanding and unpaid, less what comes back of it':
    'À la période du défaut : encours et impayés, moins ce qui en est recouvré',
  'Interest and fees added to the loan instead of paid, as far as its money reaches':
    'Intérêts et commissions capitalisés au lieu d’être payés, dans la limite de l’enveloppe',
  'Interest and fees owed in the step: what was unpaid, and what is not added to the loan':
    'Intérêts et commissions dus sur la période : l’impayé, et ce qui n’est pas capitalisé',
  'Interest and fees that fell due and were not paid': 'Intérêts et commissions échus et impayés',
  'Interest and repayment of the step by the plan, nothing unpaid before':
    'Intérêts et remboursement de la période selon le plan, sans impayé antérieur',
  'Interest and repayment, by the plan, of each dollar outstanding when the term begins':
    'Intérêts et remboursement, selon le plan, par dollar d’encours au début du remboursement',
  'Interest of a step on what is outstanding at its start':
    'Intérêts d’une période sur l’encours de son début',
  'Interest of the step, on what was outstanding or unpaid at its start':
    'Intérêts de la période, sur l’encours ou l’impayé de son début',
  'Interest, fees and repayment owed in the step; below zero where the plan adds to the loan':
    'Intérêts, commissions et remboursement dus sur la période ; négatif si le plan ajoute au prêt',
  'Largest loan as a share of the first-pass cost; infinite where none is set':
    'Prêt maximal en part du coût de premier passage ; infini sans plafond',
  'Largest sum outstanding': 'Encours maximal',
  'Last repayment, at the end of its step': 'Dernier remboursement, à la fin de sa période',
  'Last repayments of all loans that fall due in the step':
    'Derniers remboursements de tous les prêts exigibles sur la période',
  'Least cover of any step with service; infinite without':
    'Couverture minimale des périodes avec service ; infinie sans service',
  'Least cover of any year of its term; infinite without debt service':
    'Couverture annuelle minimale sur la durée du prêt ; infinie sans service de la dette',
  'Lent so far: before the horizon, drawn, in one sum, and added as interest and fees':
    'Prêté à ce jour : avant l’horizon, décaissé, en une fois, et intérêts et commissions capitalisés',
  'Loan as a share of what is spent at close': 'Prêt en part des dépenses de clôture',
  'Loan that is the stated share of what is spent at close, its own fee and reserve included':
    'Prêt égal à la part indiquée des dépenses de clôture, ses frais et sa réserve compris',
  'Loan that the cash of the lender’s case repays at the target cover':
    'Prêt que la trésorerie du cas du prêteur rembourse à la couverture visée',
  'Loss in default: what was outstanding and unpaid then, less what comes back of it':
    'Perte en cas de défaut : encours et impayés à cette date, moins ce qui en est recouvré',
  'Margin a year over the base rate': 'Marge annuelle au-dessus du taux de base',
  'Money drawn as it was needed, in the step': 'Argent décaissé au fil des besoins, sur la période',
  'Money drawn in the step before': 'Argent décaissé sur la période précédente',
  'Money lent in one sum at close': 'Argent prêté en une fois à la clôture',
  'Money lent in one sum in the step': 'Argent prêté en une fois sur la période',
  'Money secured of the source of the loan': 'Argent sécurisé de la source du prêt',
  'Money that the plan adds to the loan beyond the interest, where service is below zero':
    'Argent que le plan ajoute au prêt au-delà des intérêts, quand le service est négatif',
  'Of this, interest and fees: they come first': 'Dont intérêts et commissions, payés en premier',
  'Of this, repayment; below zero where the plan adds to the loan':
    'Dont capital ; négatif si le plan ajoute au prêt',
  'Outstanding and unpaid on all loans of the lender':
    'Encours et impayés sur tous les prêts du prêteur',
  'Outstanding and unpaid on the loan of the source': 'Encours et impayés sur le prêt de la source',
  'Outstanding at the end of the step': 'Encours à la fin de la période',
  'Outstanding less what was lent and not repaid; nil but for rounding':
    'Encours moins ce qui a été prêté et non remboursé ; nul aux arrondis près',
  'Outstanding on all loans that state terms': 'Encours de tous les prêts aux conditions connues',
  'Outstanding, by the plan, of each dollar outstanding when the term begins':
    'Encours, selon le plan, par dollar d’encours au début du remboursement',
  'Paid into the debt service reserve': 'Versé à la réserve de service de la dette',
  'Released from the debt service reserve: what it holds beyond what is asked for':
    'Reprise sur la réserve de service de la dette : ce qui dépasse l’exigence',
  'Repaid early from cash left over': 'Remboursé par anticipation sur l’excédent de trésorerie',
  'Most that the guarantor of a contract pays in all; infinite where no limit is stated':
    'Maximum payé en tout par le garant d’un contrat ; infini si aucune limite n’est indiquée',
  'Most that the guarantor of a loan pays in all; infinite where no limit is stated':
    'Maximum payé en tout par le garant d’un prêt ; infini si aucune limite n’est indiquée',
  'Share of the loan whose base rate is fixed by a swap':
    'Part du prêt dont le taux de base est fixé par un swap',
  'Base rate a year that the swap fixes': 'Taux de base annuel fixé par le swap',
  'Paid so far under the guarantee of a contract':
    'Payé à ce jour au titre de la garantie d’un contrat',
  'Paid so far under the guarantee of a loan': 'Payé à ce jour au titre de la garantie d’un prêt',
  'Paid by the guarantor of a contract, in the order of the file':
    'Payé par le garant d’un contrat, dans l’ordre du fichier',
  'Of what was paid under the contract, paid by a guarantor':
    'Part de ce qui a été payé au titre du contrat, versée par un garant',
  'Paid by the guarantor of a loan, in the order of the file':
    'Payé par le garant d’un prêt, dans l’ordre du fichier',
  'Of the service paid, paid by a guarantor': 'Part du service payé, versée par un garant',
  'Service paid, from cash, from the reserve and by a guarantor':
    'Service payé, sur la trésorerie, la réserve et par un garant',
  'Paid for the party by its guarantors, who do not claim it back':
    'Payé pour la partie par ses garants, qui ne le réclament pas',
  'Paid by the party as guarantor of others': 'Payé par la partie comme garante d’autres',
  'Of the loan, what only repaid the loan that it took out: drawn twice and owed once':
    'Part du prêt qui n’a fait que rembourser le prêt qu’il reprend : décaissée deux fois, due une seule',
  'Of the loan, what only repaid the loan that it took out, by the end of the horizon':
    'Part du prêt qui n’a fait que rembourser le prêt qu’il reprend, à la fin de l’horizon',
  'Repaid so far, as due and early': 'Remboursé à ce jour, à l’échéance et par anticipation',
  'Repayment owed in the step: what was unpaid, and what falls due':
    'Remboursement dû sur la période : l’impayé et ce qui vient à échéance',
  'Repayment that falls due in the last step of the loan: what must be found or refinanced':
    'Remboursement exigible à la dernière période du prêt : à trouver ou à refinancer',
  'Repayment that falls due in the step; all of it where another loan takes this one out':
    'Remboursement exigible sur la période ; en totalité si un autre prêt refinance celui-ci',
  'Repayment that fell due and was not paid; part of what is outstanding':
    'Remboursements échus et impayés ; compris dans l’encours',
  'Service paid from cash, in the order of the file':
    'Service payé sur la trésorerie, dans l’ordre du fichier',
  'Service paid from the reserve, where cash did not reach':
    'Service payé sur la réserve, quand la trésorerie ne suffit pas',
  'Service paid, from cash and from the reserve':
    'Service payé, sur la trésorerie et sur la réserve',
  'Share of the cash left over that repays early':
    'Part de l’excédent de trésorerie affectée au remboursement anticipé',
  'Share of the claim that comes back in default': 'Part de la créance recouvrée en cas de défaut',
  'Share of the opening balance that the plan repays in the step':
    'Part de l’encours d’ouverture que le plan rembourse sur la période',
  'Steps of the tenor': 'Périodes de la maturité',
  'Tenor in whole steps': 'Maturité en périodes entières',
  'Time from then to the last repayment': 'Durée de là au dernier remboursement',
  'Time from then without repayment': 'Différé d’amortissement à partir de là',
  'Value at the end of the horizon of service after it, as high as in the last step':
    'Valeur en fin d’horizon du service ultérieur, au niveau de la dernière période',
  'Value at the start of the step of the sustained service from then on':
    'Valeur en début de période du service soutenable à partir de là',
  'Value at the start of the step, at the rate of the loan, of cash to maturity':
    'Valeur en début de période, au taux du prêt, de la trésorerie jusqu’à l’échéance',
  'Value of the cash available to maturity over what is outstanding at the start (LLCR)':
    'Valeur de la trésorerie disponible jusqu’à l’échéance sur l’encours de début (LLCR)',
  'What a company pays before its lenders, beside its contracts, in the lender’s case':
    'Ce qu’une société paie avant ses prêteurs, hors contrats, dans le cas du prêteur',
  'What is secured when the loan closes: no more is lent':
    'Argent sécurisé à la clôture du prêt : il n’en est pas prêté davantage',
  'What the contract bills in the lender’s case: dates as they are when money never lacks':
    'Ce que le contrat facture dans le cas du prêteur : dates sans contrainte de financement',
  'When it first is, in months since the start; infinite where it never is':
    'Date du premier défaut, en mois depuis le début ; infinie s’il n’y en a pas',
  'When the term of repayment begins (and a loan in one sum is lent), since the start':
    'Début de la période de remboursement (et versement d’un prêt en une fois), depuis le début',
};
