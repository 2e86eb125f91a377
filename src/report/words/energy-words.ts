import { catalogue } from '../../language/catalogue.ts';

/** What the energy of a site costs, burns, emits and draws: on the printed page and in the report. */
export const energyWords = catalogue({
  title: { en: 'Energy, carbon dioxide and water', fr: 'Énergie, CO₂ et eau' },
  lead: {
    en: 'Of the sites whose file states what their energy costs, over the whole horizon; of the others nothing is said.',
    fr: 'Pour les sites dont le fichier dit ce que coûte l’énergie, sur tout l’horizon ; des autres, rien n’est dit.',
  },
  caption: {
    en: 'Energy of each site: median and 80 % of worlds',
    fr: 'Énergie de chaque site : médiane et 80 % des mondes',
  },
  riskCaption: {
    en: 'What is billed and not drawn, and what a departure would leave: median and 80 % of worlds',
    fr: 'Ce qui est facturé sans être consommé, et ce que laisserait un départ : médiane et 80 % des mondes',
  },
  site: { en: 'Site', fr: 'Site' },
  energy: { en: 'Energy', fr: 'Énergie' },
  cost: { en: 'Cost', fr: 'Coût' },
  perMwh: { en: 'A MWh costs', fr: 'Coût du MWh' },
  own: { en: 'Own plant', fr: 'Production propre' },
  emissions: { en: 'CO₂ where used', fr: 'CO₂ sur place' },
  unmatched: { en: 'Not met by clean contracts', fr: 'Non couvert par des contrats propres' },
  water: { en: 'Water', fr: 'Eau' },
  draw: { en: 'Highest draw', fr: 'Appel maximal' },
  unused: { en: 'Billed, not drawn', fr: 'Facturé, non consommé' },
  stranded: { en: 'Left with the utility', fr: 'À la charge du réseau' },
  none: { en: 'none', fr: 'aucune' },
  note: {
    en:
      'Median (P10 to P90) over the horizon. CO₂ is that of fuel burnt and of the grid where it is used; ' +
      'matched hour by hour where the file says so.',
    fr:
      'Médiane (P10 à P90) sur l’horizon. Le CO₂ est celui du combustible brûlé et du réseau sur place ; ' +
      'compensé heure par heure si le fichier le dit.',
  },
});
