/** Titles of quantities of power and energy: English, as the model declares them, to French. */
export const POWER_TITLES: Readonly<Record<string, string>> = {
  '1 for a site whose file states what its energy costs, 0 for one that says nothing of it':
    '1 pour un site dont le fichier donne le coût de l’énergie, 0 s’il n’en dit rien',
  '1 for a site whose power is stated, 0 for one that says nothing of it':
    '1 pour un site dont l’alimentation est indiquée, 0 s’il n’en dit rien',
  '1 for a tranche that is more than announced': '1 pour une tranche plus qu’annoncée',
  '1 for a tranche that is plant of the site, 0 for one from the grid':
    '1 pour une tranche produite sur le site, 0 pour une tranche du réseau',
  'Carbon dioxide of all sites': 'Dioxyde de carbone de tous les sites',
  'Carbon dioxide of all sites over the horizon':
    'Dioxyde de carbone de tous les sites sur l’horizon',
  'Carbon dioxide of all sites that no clean contract meets in its hour':
    'Dioxyde de carbone de tous les sites qu’aucun contrat propre ne couvre à l’heure près',
  'Carbon dioxide of energy from the grid, where it is used':
    'Dioxyde de carbone de l’énergie du réseau, là où elle est utilisée',
  'Carbon dioxide of fuel burnt and of the grid where it is used':
    'Dioxyde de carbone du combustible brûlé et du réseau là où il est utilisé',
  'Carbon dioxide of fuel that own plant burns':
    'Dioxyde de carbone du combustible des centrales propres',
  'Chance that the request is real, and not one of several for the same load':
    'Probabilité que la demande soit réelle, et non l’un des dossiers déposés pour la même charge',
  'Charge for each MW of the grid that is billed': 'Prime par MW du réseau facturé',
  'Charges for billed power': 'Primes de puissance facturées',
  'Charges for billed power, paid so far': 'Primes de puissance payées à ce jour',
  'Collateral that the utility holds for each MW connected':
    'Garantie détenue par l’électricien pour chaque MW raccordé',
  'Cost of the energy of all sites': 'Coût de l’énergie de tous les sites',
  'Cost of the energy of all sites over the horizon':
    'Coût de l’énergie de tous les sites sur l’horizon',
  'Cost of the utility that nobody pays, were the load to leave at the end of the step':
    'Coût échoué pour l’électricien si la charge partait à la fin de la période',
  'Date given for the tranche, in months since the start':
    'Date donnée pour la tranche, en mois depuis le début',
  'Date stated for the tranche': 'Date indiquée pour la tranche',
  'Draw, even between 0 and 1, that decides whether the request is real':
    'Tirage uniforme entre 0 et 1 qui décide si la demande est réelle',
  'Energised IT power of the site times the part of the step for which it ran':
    'Puissance informatique sous tension du site fois la part de la période où elle a tourné',
  'Energised power of the site from the grid':
    'Puissance du site raccordée au réseau et sous tension',
  'Energised power of the site’s own plant': 'Puissance sous tension des centrales du site',
  'Energised power of the tranche at the end of the step':
    'Puissance de la tranche sous tension à la fin de la période',
  'Energised supply of all sites': 'Alimentation sous tension de tous les sites',
  'Energised supply of the site at the end of the step':
    'Alimentation sous tension du site à la fin de la période',
  'Energised supply of the site times the part of the step for which it was there':
    'Alimentation sous tension du site fois la part de la période où elle était là',
  'Energy drawn at the facilities': 'Énergie soutirée par les sites',
  'Energy drawn at the site; 0 where its file says nothing of its energy':
    'Énergie soutirée au site ; 0 si son fichier n’en dit rien',
  'Energy from own plant': 'Énergie des centrales propres',
  'Energy from the grid': 'Énergie du réseau',
  'Energy of the facility over energy of its IT, in a year (PUE)':
    'Énergie du site sur énergie de son informatique, sur un an (PUE)',
  'Energy of the grid, fuel, and charges for billed power':
    'Énergie du réseau, combustible et prime de puissance',
  'Facility power of the IT that runs, at its peak':
    'Puissance de site de l’informatique en service, en pointe',
  'Facility power of the programme’s IT that runs, at its peak':
    'Puissance de site de l’informatique du programme en service, en pointe',
  'Facility power of tranches that are more than announced, or energised by then':
    'Puissance de site des tranches plus qu’annoncées, ou sous tension à cette date',
  'Facility power per IT power at the peak':
    'Puissance de site rapportée à la puissance informatique, en pointe',
  'Fee for each MW connected that is owed where the load leaves':
    'Indemnité par MW raccordé due en cas de départ de la charge',
  'Fuel that all sites burn': 'Combustible brûlé par tous les sites',
  'Fuel that own plant burns': 'Combustible brûlé par les centrales propres',
  'Fuel that own plant burns for a MWh': 'Combustible brûlé par les centrales propres pour un MWh',
  'Highest draw from the grid: what runs, within what is connected':
    'Soutirage maximal au réseau : ce qui tourne, dans la limite du raccordement',
  'IT power of ready buildings times the months since they were ready':
    'Puissance informatique des bâtiments prêts fois les mois depuis qu’ils le sont',
  'IT power of ready buildings times the part of the step for which they are ready':
    'Puissance informatique des bâtiments prêts fois la part de la période où ils le sont',
  'IT power of ready buildings times the part of the step for which they were ready':
    'Puissance informatique des bâtiments prêts fois la part de la période où ils l’étaient',
  'IT power of ready buildings times their months before the horizon':
    'Puissance informatique des bâtiments prêts fois leurs mois avant l’horizon',
  'IT power of the buildings of the site that are ready':
    'Puissance informatique des bâtiments prêts du site',
  'IT power of the buildings that are ready': 'Puissance informatique des bâtiments prêts',
  'IT power of the programme that runs': 'Puissance informatique du programme en service',
  'IT power of the site that runs times the part of the step for which it ran':
    'Puissance informatique du site en service fois la part de la période où elle a tourné',
  'IT power of the site that runs: ready, and within the energised supply':
    'Puissance informatique du site en service : prête, et dans la limite de l’alimentation sous tension',
  'IT power that runs': 'Puissance informatique en service',
  'Of these, for power that is billed and not drawn':
    'Dont pour de la puissance facturée et non soutirée',
  'Of these, what no clean contract meets in its own hour':
    'Dont ce qu’aucun contrat propre ne couvre à l’heure près',
  'Paid for power of the grid that is billed and not drawn':
    'Payé pour de la puissance du réseau facturée et non soutirée',
  'Power of the grid that is billed: the draw, and no less than the minimum bill':
    'Puissance du réseau facturée : le soutirage, et au moins le minimum de facturation',
  'Power of the tranche that comes: the realised share of what was asked for':
    'Puissance de la tranche qui arrive : la part réalisée de la demande',
  'Power of the tranche that is energised in this step':
    'Puissance de la tranche mise sous tension sur la période',
  'Power of the tranche whose day has come and that is not energised yet':
    'Puissance de la tranche arrivée à son terme et pas encore sous tension',
  'Power that the tranche brings': 'Puissance apportée par la tranche',
  'Price of energy from the grid': 'Prix de l’énergie du réseau',
  'Price of fuel for own plant': 'Prix du combustible des centrales propres',
  'Share of the grid’s connected power that is billed at least':
    'Part minimale facturée de la puissance raccordée au réseau',
  'Share of the grid’s energy that clean contracts meet in its own hour':
    'Part de l’énergie du réseau couverte heure par heure par des contrats propres',
  'Share of the power asked for that comes': 'Part de la puissance demandée qui arrive',
  'Share of the site’s energy from its own plant':
    'Part de l’énergie du site produite par ses centrales',
  'Slip of the tranche against its date': 'Glissement de la tranche par rapport à sa date',
  'Water of all sites': 'Eau de tous les sites',
  'Water of all sites over the horizon': 'Eau de tous les sites sur l’horizon',
  'Water that the cooling draws': 'Eau prélevée par le refroidissement',
  'Water that the cooling draws for a MWh of the facility':
    'Eau prélevée par le refroidissement pour un MWh du site',
  'What the utility spends on the grid for the site, once its power comes':
    'Ce que l’électricien dépense sur le réseau pour le site, une fois son électricité arrivée',
  'When power for the building is due; infinite when no tranche reaches it':
    'Date due de l’électricité du bâtiment ; infinie si aucune tranche ne l’atteint',
  'When power for the building is there; infinite until then':
    'Date d’arrivée de l’électricité du bâtiment ; infinie d’ici là',
  'When power for the building was there, where that was before the horizon':
    'Date d’arrivée de l’électricité du bâtiment, si elle précède l’horizon',
  'When the tranche is energised; never where the request is not real':
    'Date de mise sous tension de la tranche ; jamais si la demande n’est pas réelle',
  'When the tranche was energised, where that was before the horizon':
    'Date de mise sous tension de la tranche, si elle précède l’horizon',
  'When the whole tranche is energised; infinite until then':
    'Date de mise sous tension de toute la tranche ; infinie d’ici là',
};
