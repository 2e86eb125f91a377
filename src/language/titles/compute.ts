/** Titles of quantities of the fleet, training and serving: English, as the model declares them, to French. */
export const COMPUTE_TITLES: Readonly<Record<string, string>> = {
  '1 for the end user of the site': '1 pour l’utilisateur final du site',
  '1 where the file says how much is asked for, 0 where the service fills what is free':
    '1 si le fichier dit combien est demandé, 0 si le service remplit ce qui est libre',
  '1 where the largest run of the programme reaches the trend':
    '1 si le plus grand entraînement du programme atteint la tendance',
  '1 where the largest run wants more text than there is':
    '1 si le plus grand entraînement demande plus de texte qu’il n’en existe',
  'A of the scaling law E + A / N^alpha + B / D^beta':
    'A de la loi d’échelle E + A / N^alpha + B / D^beta',
  'Accelerators delivered and paid': 'Accélérateurs livrés et payés',
  'Accelerators kept for the run, in the order of the plan':
    'Accélérateurs réservés à l’entraînement, dans l’ordre du plan',
  'Accelerators of all clusters that jobs can hold':
    'Accélérateurs utilisables de toutes les grappes',
  'Accelerators of the cluster on which training runs work':
    'Accélérateurs de la grappe occupés par des entraînements',
  'Accelerators of the cluster that jobs can hold, average of the step':
    'Accélérateurs de la grappe utilisables, moyenne de la période',
  'Accelerators of the cluster that jobs can hold, times the part of the step they ran':
    'Accélérateurs utilisables de la grappe fois la part de la période où ils ont tourné',
  'Accelerators of the cluster that no training run works on':
    'Accélérateurs de la grappe qu’aucun entraînement n’occupe',
  'Accelerators of the cluster that serve users':
    'Accélérateurs de la grappe au service des utilisateurs',
  'Accelerators of the programme that run': 'Accélérateurs du programme en service',
  'Accelerators on which the run trains: all of them or none':
    'Accélérateurs sur lesquels l’entraînement tourne : tous ou aucun',
  'Accelerators ordered, deposit paid': 'Accélérateurs commandés, acompte versé',
  'Accelerators that a failure stops together, however large the run':
    'Accélérateurs qu’une panne arrête ensemble, quelle que soit la taille de l’entraînement',
  'Accelerators that fill the building': 'Accélérateurs que contient le bâtiment',
  'Accelerators that jobs could hold and none does':
    'Accélérateurs que des tâches pourraient occuper et qu’aucune n’occupe',
  'Accelerators that jobs could hold so far, times their months':
    'Accélérateurs utilisables à ce jour, fois leurs mois',
  'Accelerators that jobs could hold, times their months, in the length of the largest run':
    'Accélérateurs utilisables fois leurs mois, sur la durée du plus grand entraînement',
  'Accelerators that run': 'Accélérateurs en service',
  'Accelerators that run at the site': 'Accélérateurs en service sur le site',
  'Accelerators that the run takes together, by the plan':
    'Accélérateurs que l’entraînement prend ensemble, selon le plan',
  'Accelerators that the run waits for or works on':
    'Accélérateurs que l’entraînement attend ou occupe',
  'B of the scaling law E + A / N^alpha + B / D^beta':
    'B de la loi d’échelle E + A / N^alpha + B / D^beta',
  'Cost of the works of the cluster per MW of IT':
    'Coût des travaux de la grappe par MW informatique',
  'E of the scaling law E + A / N^alpha + B / D^beta':
    'E de la loi d’échelle E + A / N^alpha + B / D^beta',
  'Failures an accelerator-hour over the middle of what fleets have told':
    'Pannes par heure d’accélérateur, rapportées au milieu des parcs connus',
  'Fall of the price a year, compounding': 'Baisse annuelle composée du prix',
  'First year in which the programme reaches the trend; infinite when never':
    'Première année où le programme atteint la tendance ; infinie si jamais',
  'First year in which the programme, having reached the trend, falls behind it':
    'Première année où le programme, après avoir atteint la tendance, décroche',
  'Growth of the largest training runs, times a year':
    'Croissance des plus grands entraînements, en facteur annuel',
  'Growth of what users ask for, a year, compounding':
    'Croissance annuelle composée de la demande des utilisateurs',
  'H100-equivalents of one MW of IT': 'Équivalents H100 d’un MW informatique',
  'H100-equivalents of one accelerator': 'Équivalents H100 d’un accélérateur',
  'H100-equivalents of the programme that run': 'Équivalents H100 du programme en service',
  'H100-equivalents that run': 'Équivalents H100 en service',
  'H100-equivalents that run at the site': 'Équivalents H100 en service sur le site',
  'H100-equivalents that run for the party as end user':
    'Équivalents H100 en service pour la partie comme utilisateur final',
  'H100-equivalents that run for the party in one programme':
    'Équivalents H100 en service pour la partie dans un programme',
  'How long the largest run trains': 'Durée du plus grand entraînement',
  'How the scores move A of the scaling law': 'Effet des scores sur A de la loi d’échelle',
  'How the scores move B of the scaling law': 'Effet des scores sur B de la loi d’échelle',
  'How the scores move E of the scaling law': 'Effet des scores sur E de la loi d’échelle',
  'How the scores move alpha of the scaling law': 'Effet des scores sur alpha de la loi d’échelle',
  'How the scores move beta of the scaling law': 'Effet des scores sur beta de la loi d’échelle',
  'IT power of one accelerator with its share of rack, network and storage':
    'Puissance informatique d’un accélérateur avec sa part de baie, de réseau et de stockage',
  'Largest training run that one cluster could have ended by the end of the year':
    'Plus grand entraînement qu’une grappe aurait pu achever à la fin de l’année',
  'Largest training run that one cluster could have ended by then':
    'Plus grand entraînement qu’une grappe aurait pu achever à cette date',
  'Largest training run that the cluster alone could have ended by then':
    'Plus grand entraînement que la grappe seule aurait pu achever à cette date',
  'Loss of a run ten times as large, nats a token, by the scaling law':
    'Perte d’un entraînement dix fois plus grand, en nats par jeton, selon la loi d’échelle',
  'Loss of the largest run, nats a token, by the scaling law':
    'Perte du plus grand entraînement, en nats par jeton, selon la loi d’échelle',
  'Mean over peak of what users ask for, in a day':
    'Moyenne sur pointe de la demande des utilisateurs, dans une journée',
  'Month from which the run may start, in months since the start':
    'Mois à partir duquel l’entraînement peut commencer, en mois depuis le début',
  'Operations a second of the run on all of its accelerators':
    'Opérations par seconde de l’entraînement sur tous ses accélérateurs',
  'Operations of the run that are done': 'Opérations réalisées de l’entraînement',
  'Operations of the training run': 'Opérations de l’entraînement',
  'Operations of the training runs done on the cluster over the horizon':
    'Opérations d’entraînement réalisées sur la grappe sur l’horizon',
  'Operations that the run could do in the step':
    'Opérations que l’entraînement pourrait réaliser sur la période',
  'Operations that the run takes in all': 'Opérations totales de l’entraînement',
  'Operations that training on all clusters would do in the step':
    'Opérations que réaliserait l’entraînement sur toutes les grappes pendant la période',
  'Output tokens a day of all services': 'Jetons produits par jour, tous services confondus',
  'Output tokens a second of one accelerator at full load':
    'Jetons produits par seconde par un accélérateur à pleine charge',
  'Output tokens a second of the service': 'Jetons produits par seconde par le service',
  'Output tokens served in the year': 'Jetons produits dans l’année',
  'Output tokens served so far': 'Jetons produits à ce jour',
  'Output tokens that users ask for, on the day whose knowledge the programme holds':
    'Jetons produits que demandent les utilisateurs à la date d’arrêté du programme',
  'Parameters of the largest run': 'Paramètres du plus grand entraînement',
  'Peak dense operations a second of one MW of IT':
    'Opérations denses par seconde, en crête, d’un MW informatique',
  'Peak dense operations a second of one accelerator, at 16-bit precision':
    'Opérations denses par seconde, en crête, d’un accélérateur, en précision 16 bits',
  'Peak dense operations a second of the accelerators that run':
    'Opérations denses par seconde, en crête, des accélérateurs en service',
  'Peak of an accelerator of the cluster, with the error of the training model on it':
    'Crête d’un accélérateur de la grappe, avec l’erreur du modèle d’entraînement',
  'Place of the accelerator in the tables': 'Rang de l’accélérateur dans les tables',
  'Place of the cluster’s accelerator in the tables':
    'Rang de l’accélérateur de la grappe dans les tables',
  'Price of one accelerator with its share of rack, network and storage':
    'Prix d’un accélérateur avec sa part de baie, de réseau et de stockage',
  'Price of output tokens on the day whose knowledge the programme holds':
    'Prix des jetons produits à la date d’arrêté du programme',
  'Price of tokens, over that of the step before':
    'Prix des jetons, rapporté à la période précédente',
  'Price of tokens, over that of the year before': 'Prix des jetons, rapporté à l’année précédente',
  'Price of tokens; 1 on the day whose knowledge the programme holds':
    'Prix des jetons ; 1 à la date d’arrêté du programme',
  'Running cost of a MW of IT, power and staff':
    'Coût d’exploitation d’un MW informatique, électricité et personnel',
  'Score by which the constants of the scaling law are off':
    'Score d’écart des constantes de la loi d’échelle',
  'Share of the accelerators that no job holds at the end of the year':
    'Part des accélérateurs inoccupés à la fin de l’année',
  'Share of the accelerators that run which jobs can hold at one time':
    'Part des accélérateurs en service que des tâches peuvent occuper en même temps',
  'Share of the free accelerators that serve this, in the order of the file':
    'Part des accélérateurs libres qui assure ce service, dans l’ordre du fichier',
  'Share of the free accelerators that the service asks for':
    'Part des accélérateurs libres que demande le service',
  'Share of the site that is not its end user’s':
    'Part du site qui ne revient pas à son utilisateur final',
  'Share of the site that somebody other than its end user has':
    'Part du site détenue par un autre que son utilisateur final',
  'Share of the site that the party has': 'Part du site qui revient à la partie',
  'Share of the time in service that accelerators work':
    'Part du temps de service pendant laquelle les accélérateurs travaillent',
  'Speed of training over what the model of a training step tells':
    'Vitesse d’entraînement rapportée à celle du modèle d’un pas',
  'Speed that a run keeps when it spans the sites of the cluster':
    'Vitesse conservée par un entraînement réparti entre les sites de la grappe',
  'The calendar year': 'Année civile',
  'The largest run of the year if the trend of frontier runs goes on':
    'Plus grand entraînement de l’année si la tendance des modèles de pointe se poursuit',
  'The largest training run known at the time': 'Plus grand entraînement connu à la date',
  'The last step before the year, in months since the start':
    'Dernière période avant l’année, en mois depuis le début',
  'The last step of the year, in months since the start':
    'Dernière période de l’année, en mois depuis le début',
  'Time from a failure of a run to its next useful step':
    'Délai entre une panne et le pas utile suivant de l’entraînement',
  'Tokens a second if all accelerators that are free served this':
    'Jetons par seconde si tous les accélérateurs libres assuraient ce service',
  'Tokens of text that a model can be trained on':
    'Jetons de texte sur lesquels un modèle peut être entraîné',
  'Tokens of text that a run ten times as large trains on':
    'Jetons de texte d’un entraînement dix fois plus grand',
  'Tokens of text that the best model of that size wants':
    'Jetons de texte que demande le meilleur modèle de cette taille',
  'Tokens of text that the largest run trains on': 'Jetons de texte du plus grand entraînement',
  'Useful share of the time of a run that is larger than the recovery group':
    'Part utile du temps d’un entraînement plus grand que le groupe de reprise',
  'What a dollar of accelerators must earn a year, return and wear together':
    'Ce qu’un dollar d’accélérateurs doit rapporter par an, rendement et usure compris',
  'What a dollar of buildings must earn a year, return and wear together':
    'Ce qu’un dollar de bâtiments doit rapporter par an, rendement et usure compris',
  'What a million output tokens of the year cost; 0 where none are served':
    'Coût d’un million de jetons produits dans l’année ; 0 s’il n’y en a pas',
  'What a run on the whole cluster makes of the peak: share of the step and of the time':
    'Rendement d’un entraînement sur toute la grappe par rapport à la crête : part du pas et du temps',
  'What an hour of an accelerator costs: chip, its part of the building, and running it':
    'Coût d’une heure d’accélérateur : puce, part du bâtiment et exploitation',
  'What capital costs a year': 'Coût annuel du capital',
  'What the accelerators of that run cost for its time: chips, building and running':
    'Coût des accélérateurs de cet entraînement pour sa durée : puces, bâtiment et exploitation',
  'What the accelerators that served so far cost: chips, buildings and running':
    'Coût des accélérateurs ayant servi à ce jour : puces, bâtiments et exploitation',
  'What the largest run costs in accelerators, buildings and running for its time':
    'Coût du plus grand entraînement : accélérateurs, bâtiments et exploitation pour sa durée',
  'What the tokens of the year are sold for': 'Prix de vente des jetons de l’année',
  'What the tokens served so far were sold for': 'Prix de vente des jetons servis à ce jour',
  'What users ask for, over that of the step before':
    'Demande des utilisateurs, rapportée à la période précédente',
  'What users ask for, over that of the year before':
    'Demande des utilisateurs, rapportée à l’année précédente',
  'What users ask for; 1 on the day whose knowledge the programme holds':
    'Demande des utilisateurs ; 1 à la date d’arrêté du programme',
  'When the run is finished, in months since the start; infinite when never':
    'Date d’achèvement de l’entraînement, en mois depuis le début ; infinie si jamais',
  'When the run started; infinite until then': 'Date de début de l’entraînement ; infinie d’ici là',
  'When the run starts, in months since the start; infinite when never':
    'Date de début de l’entraînement, en mois depuis le début ; infinie si jamais',
  'When the run was finished; infinite until then':
    'Date d’achèvement de l’entraînement ; infinie d’ici là',
  'Years from the largest known run to the end of the year':
    'Années entre le plus grand entraînement connu et la fin de l’année',
  'Years over which a building must earn its cost':
    'Années sur lesquelles un bâtiment doit gagner son coût',
  'Years over which an accelerator must earn its price':
    'Années sur lesquelles un accélérateur doit gagner son prix',
  'alpha of the scaling law E + A / N^alpha + B / D^beta':
    'alpha de la loi d’échelle E + A / N^alpha + B / D^beta',
  'beta of the scaling law E + A / N^alpha + B / D^beta':
    'beta de la loi d’échelle E + A / N^alpha + B / D^beta',
};
