import { displayProbability } from '../../quantities/display.ts';
import { energyWords as words } from '../../report/words/energy-words.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import { tableText } from '../table-text.ts';
import { spreadText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';

/** What the energy of each site comes to, where its file states what it costs. */
export const energySection = ({ energy }: RunSummary, style: PageStyle): readonly string[] =>
  energy.length === 0
    ? []
    : [
        ...heading(words.title, style),
        ...tableText(
          [
            { title: words.site, least: 12 },
            { title: words.energy, align: 'right', least: 10 },
            { title: words.perMwh, align: 'right', least: 10 },
            { title: words.own, align: 'right', least: 6 },
            { title: words.emissions, align: 'right', least: 10 },
            { title: words.water, align: 'right', least: 10 },
          ],
          energy.map((site) => [
            site.site,
            spreadText(site.energyMwh, 'MWh'),
            site.costUsdPerMwh ? spreadText(site.costUsdPerMwh, 'USD/MWh') : words.none,
            displayProbability(site.ownShare.p50),
            spreadText(site.emissionsTonnes, 'tCO2'),
            spreadText(site.waterLitres, 'litre'),
          ]),
          tableStyle(style),
        ),
        ...footnote(words.note, style),
      ];
