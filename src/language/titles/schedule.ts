/** Titles of quantities of the schedule, buildings and what is scarce: English, as the model declares them, to French. */
export const SCHEDULE_TITLES: Readonly<Record<string, string>> = {
  '1 for a building that follows another of its group, 0 for the first':
    '1 pour un bâtiment qui en suit un autre de son groupe, 0 pour le premier',
  '1 for land and permits, else 0': '1 pour le foncier et les autorisations, 0 sinon',
  '1 for the arrival of power, which takes no time of its own, else 0':
    '1 pour l’arrivée de l’électricité, qui ne prend pas de temps par elle-même, 0 sinon',
  '1 for the chips, else 0': '1 pour les puces, 0 sinon',
  '1 for the commissioning, else 0': '1 pour la mise en service, 0 sinon',
  '1 for the fit-out, else 0': '1 pour l’aménagement, 0 sinon',
  '1 for the shell, else 0': '1 pour le gros œuvre, 0 sinon',
  '1 once the building is ready': '1 une fois le bâtiment prêt',
  '1 where power is what the commissioning waited for last':
    '1 si l’électricité est ce que la mise en service a attendu en dernier',
  '1 where the activity has no float; its mean over the worlds is its criticality':
    '1 si l’activité n’a aucune marge ; sa moyenne sur les mondes est sa criticité',
  '1 where the chips are what the commissioning waited for last':
    '1 si les puces sont ce que la mise en service a attendu en dernier',
  '1 where the works are what the commissioning waited for last':
    '1 si les travaux sont ce que la mise en service a attendu en dernier',
  'Accelerators made in this step, in the order of the field':
    'Accélérateurs fabriqués sur la période, dans l’ordre de la liste',
  'Accelerators that are made for the building in this step':
    'Accélérateurs fabriqués pour le bâtiment sur la période',
  'Accelerators that can be made for all of them together, per month':
    'Accélérateurs qui peuvent être fabriqués pour tous, par mois',
  'Accelerators that the makers should make for the building in this step':
    'Accélérateurs que les fabricants devraient produire pour le bâtiment sur la période',
  'Buildings of the programme that are ready': 'Bâtiments du programme qui sont prêts',
  'Buildings that are ready': 'Bâtiments prêts',
  'Cost of land, shell, power and fit-out, without chips, per MW of IT':
    'Coût du foncier, du gros œuvre, de l’alimentation et de l’aménagement, hors puces, par MW informatique',
  'Cost of the building without its chips': 'Coût du bâtiment hors puces',
  'Cost of the chips of the building': 'Coût des puces du bâtiment',
  'Day whose knowledge the programme holds, in months since the start':
    'Date d’arrêté du programme, en mois depuis le début',
  'Delay against the plan; what is not ready counts up to the end of the horizon':
    'Retard sur le calendrier ; ce qui n’est pas prêt compte jusqu’à la fin de l’horizon',
  'Delay by a later start of work': 'Retard dû à un début plus tardif des travaux',
  'Delay by land and permits': 'Retard dû au foncier et aux autorisations',
  'Delay by money: months in which what held the building up stood still unpaid':
    'Retard dû à l’argent : mois pendant lesquels ce qui bloquait le bâtiment est resté impayé',
  'Delay by power: the wait for it beyond the planned start of commissioning':
    'Retard dû à l’électricité : attente au-delà du début prévu de la mise en service',
  'Delay by shell, fit-out and commissioning':
    'Retard dû au gros œuvre, à l’aménagement et à la mise en service',
  'Delay by the delivery of chips': 'Retard dû à la livraison des puces',
  'Duration of the activity': 'Durée de l’activité',
  'Earliest finish of the activity, money never lacking':
    'Fin au plus tôt de l’activité, sans contrainte de financement',
  'Earliest start of the activity, money never lacking':
    'Début au plus tôt de l’activité, sans contrainte de financement',
  'Earliest start of the shell: land and permits in hand':
    'Début au plus tôt du gros œuvre, foncier et autorisations acquis',
  'Grid connections that are approved for all of them together, per month':
    'Raccordements au réseau approuvés pour tous, par mois',
  'Grid power approved in this step, in the order of the field':
    'Puissance du réseau approuvée sur la période, dans l’ordre de la liste',
  'IT power of the building': 'Puissance informatique du bâtiment',
  'IT power of the building once it is ready': 'Puissance informatique du bâtiment une fois prêt',
  'Latest finish of the activity that delays nothing':
    'Fin au plus tard de l’activité sans rien retarder',
  'Latest start of the activity that delays nothing':
    'Début au plus tard de l’activité sans rien retarder',
  'Middle value of the commissioning time': 'Valeur centrale de la durée de mise en service',
  'Middle value of the delivery time of chips': 'Valeur centrale du délai de livraison des puces',
  'Middle value of the first start of the group': 'Valeur centrale du premier début du groupe',
  'Middle value of the interval to the building before':
    'Valeur centrale de l’intervalle avec le bâtiment précédent',
  'Middle value of the time for land and permits':
    'Valeur centrale du délai pour le foncier et les autorisations',
  'Middle value of the time for the fit-out': 'Valeur centrale de la durée d’aménagement',
  'Middle value of the time for the shell': 'Valeur centrale de la durée du gros œuvre',
  'Money paid for chips in this step': 'Argent payé pour les puces sur la période',
  'Money paid for works and chips in this step': 'Argent payé pour travaux et puces sur la période',
  'Money paid for works and chips so far': 'Argent payé à ce jour pour travaux et puces',
  'Money paid for works in this step': 'Argent payé pour les travaux sur la période',
  'Money that the chips ask for in this step': 'Argent que les puces demandent sur la période',
  'Money that the programme has paid for works and chips so far':
    'Argent payé à ce jour par le programme pour travaux et puces',
  'Money that the works ask for in this step': 'Argent que les travaux demandent sur la période',
  'Months from the order of the chips to their delivery':
    'Mois entre la commande des puces et leur livraison',
  'Months from the start of the horizon to its end': 'Mois du début à la fin de l’horizon',
  'Months of the delivery of chips that have run since the deposit':
    'Mois de livraison des puces écoulés depuis l’acompte',
  'Months of the delivery of chips that ran before the horizon':
    'Mois de livraison des puces écoulés avant l’horizon',
  'Months of the delivery that would have run by the end of the step if all were paid':
    'Mois de livraison qui se seraient écoulés à la fin de la période si tout était payé',
  'Months of the delivery that would have run by the end of the step, makers willing':
    'Mois de livraison qui se seraient écoulés à la fin de la période si les fabricants suivent',
  'Months of work done before the horizon': 'Mois de travaux réalisés avant l’horizon',
  'Months of work done on shell and fit-out': 'Mois de gros œuvre et d’aménagement réalisés',
  'Months of work on shell and fit-out': 'Mois de travaux pour le gros œuvre et l’aménagement',
  'Months of work that would be done by the end of the step if all were paid':
    'Mois de travaux qui seraient réalisés à la fin de la période si tout était payé',
  'Share of shell and fit-out in a month of work':
    'Part du gros œuvre et de l’aménagement réalisée en un mois de travaux',
  'Share of the chips due: the deposit with the order, the rest on delivery':
    'Part exigible des puces : l’acompte à la commande, le solde à la livraison',
  'Share of the chips that has been paid': 'Part des puces déjà payée',
  'Share of the chips that was paid before the horizon': 'Part des puces payée avant l’horizon',
  'Share of the price of chips that is paid with the order; the rest on delivery':
    'Part du prix des puces versée à la commande, le solde à la livraison',
  'Share of the works that has been paid': 'Part des travaux déjà payée',
  'Share of the works that must be paid to reach the target of the step':
    'Part des travaux à payer pour atteindre l’objectif de la période',
  'Slip for want of money: when it is ready less when it would be, money never lacking':
    'Glissement faute d’argent : date réelle moins celle sans contrainte de financement',
  'Start of commissioning in the plan': 'Début de la mise en service au calendrier',
  'Start of work in the plan': 'Début des travaux au calendrier',
  'Start of work on the building': 'Début des travaux du bâtiment',
  'Start of work on the first building of the group, in months since the start':
    'Début des travaux du premier bâtiment du groupe, en mois depuis le début',
  'Time by which the activity may be late without delaying anything':
    'Retard que l’activité peut prendre sans rien retarder',
  'Time for land and permits': 'Délai pour le foncier et les autorisations',
  'Time from the order of the chips to their delivery':
    'Délai entre la commande des puces et leur livraison',
  'Time from the start of the building before to the start of this one':
    'Délai entre le début du bâtiment précédent et celui de ce bâtiment',
  'Time to build the shell': 'Durée du gros œuvre',
  'Time to commission the building': 'Durée de la mise en service du bâtiment',
  'Time to fit out the building': 'Durée de l’aménagement du bâtiment',
  'What the chips would have cost so far without any lack of money':
    'Ce que les puces auraient coûté à ce jour sans aucun manque d’argent',
  'What the parts leave: float of the plan used up (negative), or time beyond the horizon':
    'Ce que les causes n’expliquent pas : marge du calendrier consommée (négatif) ou temps au-delà de l’horizon',
  'What the works would have cost so far without any lack of money':
    'Ce que les travaux auraient coûté à ce jour sans aucun manque d’argent',
  'What works and chips would have cost so far without any lack of money':
    'Ce que travaux et puces auraient coûté à ce jour sans aucun manque d’argent',
  'When power is there, or the end of the horizon':
    'Date d’arrivée de l’électricité, ou fin de l’horizon',
  'When shell and fit-out are done; infinite when not within the horizon':
    'Date d’achèvement du gros œuvre et de l’aménagement ; infinie si elle dépasse l’horizon',
  'When shell and fit-out were done; infinite until then':
    'Date d’achèvement du gros œuvre et de l’aménagement ; infinie d’ici là',
  'When the building is ready in the plan': 'Date à laquelle le bâtiment est prêt au calendrier',
  'When the building is ready, as known at the end of the step; else infinite':
    'Date à laquelle le bâtiment est prêt, connue à la fin de la période ; infinie sinon',
  'When the building is ready, as known before the horizon':
    'Date à laquelle le bâtiment est prêt, connue avant l’horizon',
  'When the building is ready, in months since the start; infinite when not foreseen':
    'Date à laquelle le bâtiment est prêt, en mois depuis le début ; infinie si elle n’est pas en vue',
  'When the building would be ready, money never lacking':
    'Date à laquelle le bâtiment serait prêt, sans contrainte de financement',
  'When the chips are delivered; infinite when not within the horizon':
    'Date de livraison des puces ; infinie si elle dépasse l’horizon',
  'When the chips are there, or the end of the horizon':
    'Date d’arrivée des puces, ou fin de l’horizon',
  'When the chips were delivered and paid; infinite until then':
    'Date à laquelle les puces ont été livrées et payées ; infinie d’ici là',
  'When the chips were delivered, where that was before the horizon':
    'Date de livraison des puces, si elle précède l’horizon',
  'When the shell stands if this step is paid; infinite when later than this step':
    'Date d’achèvement du gros œuvre si cette période est payée ; infinie si elle vient après',
  'When the shell stood, where that was before the horizon':
    'Date d’achèvement du gros œuvre, si elle précède l’horizon',
  'When the shell stood; infinite until it does':
    'Date d’achèvement du gros œuvre ; infinie d’ici là',
  'When the shell would stand without any lack of money':
    'Date à laquelle le gros œuvre serait achevé sans aucun manque d’argent',
  'When the works are done, or the end of the horizon':
    'Date d’achèvement des travaux, ou fin de l’horizon',
  'When the works were done, where that was before the horizon':
    'Date d’achèvement des travaux, si elle précède l’horizon',
};
