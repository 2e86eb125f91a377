/** Titles of quantities of jobs and public money: English, as the model declares them, to French. */
export const PUBLIC_TITLES: Readonly<Record<string, string>> = {
  'Construction jobs on site, average of the step; none while works stand still':
    'Emplois de chantier sur place, moyenne de la période ; aucun quand les travaux sont arrêtés',
  'Construction work in job-years': 'Travail de chantier en emplois-années',
  'How long after the first building is ready the abatement lasts':
    'Durée de l’abattement fiscal après le premier bâtiment prêt',
  'Indirect and induced jobs for each direct job':
    'Emplois indirects et induits pour un emploi direct',
  'Indirect and induced jobs together': 'Emplois indirects et induits ensemble',
  'Indirect jobs: at suppliers': 'Emplois indirects, chez les fournisseurs',
  'Induced jobs: where paid workers spend': 'Emplois induits, là où les salariés dépensent',
  'Jobs of all kinds: construction, permanent, indirect and induced':
    'Emplois de toute nature : chantier, permanents, indirects et induits',
  'Largest number of construction jobs on site at one time':
    'Nombre maximal d’emplois de chantier simultanés',
  'Largest number of indirect jobs': 'Nombre maximal d’emplois indirects',
  'Largest number of induced jobs': 'Nombre maximal d’emplois induits',
  'Largest number of jobs of all kinds at one time':
    'Nombre maximal d’emplois de toute nature simultanés',
  'Largest number of permanent jobs': 'Nombre maximal d’emplois permanents',
  'Of indirect and induced jobs, the share induced: held by what the paid workers spend':
    'Parmi les emplois indirects et induits, part des induits, nés de la dépense des salariés',
  'Of these, held by people who lived in the region before':
    'Dont occupés par des habitants de longue date de la région',
  'Permanent jobs at what runs': 'Emplois permanents de ce qui est en service',
  'Permanent staff for each MW of facility power that runs':
    'Effectif permanent par MW site en service',
  'Permanent work in job-years, to the end of the horizon':
    'Travail permanent en emplois-années, jusqu’à la fin de l’horizon',
  'Property tax a year, per value of works in place':
    'Taxe foncière annuelle, rapportée à la valeur des ouvrages en place',
  'Property tax abated for each year of permanent work; 0 where no permanent job comes':
    'Taxe foncière abandonnée par année d’emploi permanent ; 0 sans emploi permanent',
  'Property tax abated to the end of the horizon':
    'Taxe foncière abandonnée jusqu’à la fin de l’horizon',
  'Property tax after abatement, to the end of the horizon':
    'Taxe foncière après abattement, jusqu’à la fin de l’horizon',
  'Property tax of all sites in the step, after abatement':
    'Taxe foncière de tous les sites sur la période, après abattement',
  'Property tax of all sites that is not asked for in the step':
    'Taxe foncière de tous les sites non réclamée sur la période',
  'Property tax of the step that is not asked for':
    'Taxe foncière de la période qui n’est pas réclamée',
  'Property tax of the step without any abatement':
    'Taxe foncière de la période sans aucun abattement',
  'Share of construction jobs held by people who lived in the region before':
    'Part des emplois de chantier occupés par des habitants de longue date de la région',
  'Share of the property tax that is abated': 'Part de la taxe foncière abandonnée',
  'Work of all kinds in job-years, to the end of the horizon':
    'Travail de toute nature en emplois-années, jusqu’à la fin de l’horizon',
  'Workers on site for each MW of facility power under construction':
    'Ouvriers sur place par MW site en construction',
  'Workers on the building while its works go on': 'Ouvriers sur le bâtiment pendant ses travaux',
  'Works in place at the start of the step, at cost; chips are not counted':
    'Ouvrages en place au début de la période, au coût ; puces non comprises',
};
