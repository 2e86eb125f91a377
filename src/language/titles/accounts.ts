/** Titles of quantities of the accounts, taxes and depreciation: English, as the model declares them, to French. */
export const ACCOUNTS_TITLES: Readonly<Record<string, string>> = {
  '1 for debt that states no terms': '1 pour une dette sans conditions connues',
  '1 for income of the party: its own revenue, a grant':
    '1 pour un revenu de la partie : chiffre d’affaires propre, subvention',
  '1 for money of the owners': '1 pour des fonds propres',
  '1 for money paid in advance': '1 pour de l’argent versé d’avance',
  '1 in the step in which a tax year ends': '1 pour la période où se clôt un exercice fiscal',
  '1 where a loss is carried to later years, 0 where its tax is paid out as in a group':
    '1 si une perte est reportée sur les années suivantes, 0 si son impôt est versé comme dans un groupe',
  '1 where lenders count cash after the tax that is due without interest, 0 before tax':
    '1 si les prêteurs comptent la trésorerie après l’impôt dû hors intérêts, 0 avant impôt',
  '1 where state tax lowers the federal base':
    '1 si l’impôt d’État se déduit de l’assiette fédérale',
  '1 where the company keeps what its contracts billed in the step, for those of the next':
    '1 si la société garde ce que ses contrats ont facturé sur la période, pour ceux de la suivante',
  '1 where the company may draw its sources for tax and reserves, 0 where it has its own cash':
    '1 si la société peut appeler ses sources pour impôts et réserves, 0 si elle n’a que sa trésorerie',
  'Accelerators at cost less depreciation': 'Accélérateurs au coût, nets d’amortissement',
  'Assets less what is owed less equity; nil but for rounding':
    'Actifs moins dettes moins fonds propres ; nul aux arrondis près',
  'Billed by others, or due as tax and reserves, and not yet paid':
    'Facturé par d’autres, ou dû en impôts et réserves, et pas encore payé',
  'Billed to others and not yet paid': 'Facturé à d’autres et pas encore encaissé',
  'Cash held in reserve: for debt service, operation and replacement':
    'Trésorerie tenue en réserve : service de la dette, exploitation et renouvellement',
  'Cash of a company beside contracts, loans and works: interest of reserves and credits':
    'Trésorerie d’une société hors contrats, prêts et travaux : intérêts des réserves et crédits',
  'Cash of financing: drawn, lent, paid in and in advance, less repaid and paid out':
    'Flux de financement : décaissé, prêté, apporté et avancé, moins remboursé et distribué',
  'Cash of investing: works, chips, replacement, interest and fees of building; below zero':
    'Flux d’investissement : travaux, puces, renouvellement, intérêts de construction ; négatif',
  'Cash of operation: contracts, other income, interest after building, tax':
    'Flux d’exploitation : contrats, autres produits, intérêts après construction, impôts',
  'Cash set aside in reserves, less what they release':
    'Trésorerie mise en réserve, moins les reprises',
  'Cash, reserves, receivables and fixed assets':
    'Trésorerie, réserves, créances et immobilisations',
  'Change of cash that the cash flow does not explain; nil but for rounding':
    'Variation de trésorerie que le tableau de flux n’explique pas ; nulle aux arrondis près',
  'Cost that is depreciated for federal tax': 'Coût amorti pour l’impôt fédéral',
  'Cost that is depreciated for state tax': 'Coût amorti pour l’impôt d’État',
  'Depreciation for federal tax': 'Amortissement pour l’impôt fédéral',
  'Depreciation for state tax': 'Amortissement pour l’impôt d’État',
  'Depreciation in the books': 'Amortissement comptable',
  'Depreciation of the step: accelerators at cost less depreciation':
    'Amortissement de la période : accélérateurs au coût, nets d’amortissement',
  'Depreciation of the step: financing cost of building less depreciation':
    'Amortissement de la période : coût de financement de la construction, net d’amortissement',
  'Depreciation of the step: works at cost less depreciation':
    'Amortissement de la période : ouvrages au coût, nets d’amortissement',
  'Equipment replaced, at cost': 'Équipements remplacés, au coût',
  'Federal depreciation of what is not listed: equipment replaced later':
    'Amortissement fédéral de ce qui n’est pas listé : équipements remplacés plus tard',
  'Federal tax on income': 'Impôt fédéral sur les bénéfices',
  'Financing cost of building less depreciation':
    'Coût de financement de la construction, net d’amortissement',
  'From when it is paid out, in months since the start':
    'Début des distributions, en mois depuis le début',
  'Income that no contract of the programme pays: own revenue drawn, grants':
    'Produits qu’aucun contrat du programme ne paie : chiffre d’affaires propre décaissé, subventions',
  'Income under federal tax': 'Revenu imposable fédéral',
  'Income under federal tax as if there were no loans and no reserves':
    'Revenu imposable fédéral comme sans prêts ni réserves',
  'Income under federal tax as if there were no loans of the tax year so far, this step included':
    'Revenu imposable fédéral comme sans prêts de l’exercice à ce jour, cette période comprise',
  'Income under federal tax as if there were no loans since the last end of a tax year':
    'Revenu imposable fédéral comme sans prêts depuis la dernière clôture d’exercice',
  'Income under federal tax as if there were no loans that losses of earlier years offset':
    'Revenu imposable fédéral comme sans prêts compensé par des déficits antérieurs',
  'Income under federal tax of the tax year so far, this step included':
    'Revenu imposable fédéral de l’exercice à ce jour, cette période comprise',
  'Income under federal tax since the last end of a tax year':
    'Revenu imposable fédéral depuis la dernière clôture d’exercice',
  'Income under federal tax that losses of earlier years offset':
    'Revenu imposable fédéral compensé par des déficits antérieurs',
  'Income under state tax': 'Revenu imposable d’État',
  'Income under state tax as if there were no loans and no reserves':
    'Revenu imposable d’État comme sans prêts ni réserves',
  'Income under state tax as if there were no loans of the tax year so far, this step included':
    'Revenu imposable d’État comme sans prêts de l’exercice à ce jour, cette période comprise',
  'Income under state tax as if there were no loans since the last end of a tax year':
    'Revenu imposable d’État comme sans prêts depuis la dernière clôture d’exercice',
  'Income under state tax as if there were no loans that losses of earlier years offset':
    'Revenu imposable d’État comme sans prêts compensé par des déficits antérieurs',
  'Income under state tax of the tax year so far, this step included':
    'Revenu imposable d’État de l’exercice à ce jour, cette période comprise',
  'Income under state tax since the last end of a tax year':
    'Revenu imposable d’État depuis la dernière clôture d’exercice',
  'Income under state tax that losses of earlier years offset':
    'Revenu imposable d’État compensé par des déficits antérieurs',
  'Interest and fees of the party’s loans after building; before, they are cost of the works':
    'Intérêts et commissions des prêts de la partie après la construction ; avant, ils sont un coût des travaux',
  'Interest and fees of the time of building: cost of what is built':
    'Intérêts et commissions de la période de construction : coût de l’ouvrage',
  'Largest share of a year’s income that losses of earlier years may offset':
    'Part maximale du revenu d’une année que des déficits antérieurs peuvent compenser',
  'Life of a building in the books': 'Durée de vie comptable d’un bâtiment',
  'Life of accelerators in the books': 'Durée de vie comptable des accélérateurs',
  'Loans with what is unpaid on them, debt without terms, and money paid in advance':
    'Prêts et leurs impayés, dettes sans conditions connues et avances reçues',
  'Losses under federal tax as if there were no loans carried to later years':
    'Déficits fédéraux comme sans prêts, reportables',
  'Losses under federal tax carried to later years': 'Déficits fédéraux reportables',
  'Losses under state tax as if there were no loans carried to later years':
    'Déficits d’État comme sans prêts, reportables',
  'Losses under state tax carried to later years': 'Déficits d’État reportables',
  'Money of the owners: paid in and earned, less paid out':
    'Fonds propres : apports et résultats, moins distributions',
  'Months from the start of the horizon to the first end of a tax year':
    'Mois du début de l’horizon à la première clôture d’exercice',
  'Net income: billed and other income, less cost, interest, depreciation and tax':
    'Résultat net : facturé et autres produits, moins coûts, intérêts, amortissements et impôts',
  'Of these, state credits: federal income': 'Dont crédits d’État : revenu fédéral',
  'Paid in by the owners': 'Apporté par les propriétaires',
  'Row of the table of depreciation that the asset follows':
    'Ligne du barème d’amortissement que suit l’actif',
  'Share of the book value of the accelerators that the step writes off':
    'Part de la valeur comptable des accélérateurs amortie sur la période',
  'Share of the book value of the building that the step writes off':
    'Part de la valeur comptable du bâtiment amortie sur la période',
  'Share of the cash left over that is paid out to the owners':
    'Part de l’excédent de trésorerie distribuée aux propriétaires',
  'Share of the cost that the step charges': 'Part du coût amortie sur la période',
  'Share of the financing cost that the step writes off, evenly over the term of the loan':
    'Part du coût de financement amortie sur la période, à parts égales sur la durée du prêt',
  'Share of the life of the accelerators that has passed':
    'Part écoulée de la durée de vie des accélérateurs',
  'Share of the life of the building that has passed':
    'Part écoulée de la durée de vie du bâtiment',
  'State depreciation of what is not listed: equipment replaced later':
    'Amortissement d’État de ce qui n’est pas listé : équipements remplacés plus tard',
  'State tax on income': 'Impôt d’État sur les bénéfices',
  'Tax credits received': 'Crédits d’impôt reçus',
  'Tax less credits': 'Impôts moins crédits',
  'Tax paid under federal tax as if there were no loans; negative where it is received':
    'Impôt fédéral payé comme sans prêts ; négatif s’il est reçu',
  'Tax paid under federal tax; negative where it is received':
    'Impôt fédéral payé ; négatif s’il est reçu',
  'Tax paid under state tax as if there were no loans; negative where it is received':
    'Impôt d’État payé comme sans prêts ; négatif s’il est reçu',
  'Tax paid under state tax; negative where it is received':
    'Impôt d’État payé ; négatif s’il est reçu',
  'What was bought before the horizon with money drawn before it, as paid':
    'Acheté avant l’horizon sur l’argent décaissé avant lui, tel que payé',
  'What was built, bought and replaced, less depreciation':
    'Ce qui a été construit, acheté et remplacé, net d’amortissement',
  'When the company begins to operate: its reserves are held from then on':
    'Début d’exploitation de la société : ses réserves sont tenues à partir de là',
  'When the first year of depreciation begins, in months since the start':
    'Début de la première année d’amortissement, en mois depuis le début',
  'Works at cost less depreciation': 'Ouvrages au coût, nets d’amortissement',
};
