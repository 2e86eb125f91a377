import { estimateServing } from '../compute/serving/estimate-serving.ts';
import { quantile } from '../uncertainty/distribution.ts';
import { catalogueId } from './catalogue-id.ts';
import { isRead, mappingsOf, modelAt, type Named } from './check-workloads.ts';
import type { CheckedSite, GivenValue } from './checked-programme.ts';
import type { CheckedService } from './checked-workloads.ts';
import type { Checking } from './checking.ts';
import { computedValue } from './computed-value.ts';
import { type Ask, giveValue } from './give-value.ts';
import { partyAt } from './names.ts';
import { at, type Node, textAt } from './node.ts';
import { writePath } from './path.ts';
import { positionOf } from './source-file.ts';

/** What serves users: a published model on the sites of its party, with what is asked and paid. */
export function checkServices(
  node: Node | null,
  sites: readonly CheckedSite[],
  checking: Checking,
): CheckedService[] {
  return mappingsOf(node).map((service) => checkService(service, sites, checking));
}

function checkService(
  service: Named,
  sites: readonly CheckedSite[],
  checking: Checking,
): CheckedService {
  const { key, node, entry } = service;
  const ask = (field: string, unit: string, more: Partial<Ask> = {}): GivenValue =>
    giveValue(
      {
        path: ['workloads', 'services', key, field],
        node: at(node, field),
        within: [{ node, owned: false }],
        unit,
        place: entry.keyPlace,
        ...more,
      },
      checking,
    );
  const by = partyAt(node, 'by', checking);
  const own = sites.filter(({ endUser }) => endUser === by);
  if (own.length === 0 && checking.partyNames.has(by)) {
    const message = `${by} is the end user of no site, so nothing could serve ${key}.`;
    const remedy = 'Name the end user of a site.';
    checking.problems.error('no-fleet', at(node, 'by')!.place, message, remedy);
  }
  return {
    name: key,
    by,
    model: textAt(node, 'model') ?? '',
    asked: at(node, 'asked') === null ? null : ask('asked', 'token/day', { least: 0 }),
    growth: ask('growth', '1/year', { least: -1, entry: 'workloads.token-demand-growth' }),
    price: ask('price', 'USD/million tokens', { least: 0, entry: 'workloads.token-price' }),
    decline: ask('price_falls', '1/year', {
      least: -1,
      most: 0.9999,
      entry: 'workloads.token-price-decline',
    }),
    speeds: speedsOf(service, own, ask, checking),
    position: positionOf(entry.keyPlace),
  };
}

/** A rack serves alike whether there are one or a thousand. */
const DEVICES = 72;

/** Output tokens a second of one accelerator, estimated for each kind that the party has. */
function speedsOf(
  { key, node, entry }: Named,
  sites: readonly CheckedSite[],
  ask: (field: string, unit: string, more?: Partial<Ask>) => GivenValue,
  checking: Checking,
): Readonly<Record<string, GivenValue>> {
  const input = ask('input', 'token', { least: 1, entry: 'workloads.request-input' });
  const output = ask('output', 'token', { least: 1, entry: 'workloads.request-output' });
  const model = modelAt(node, checking);
  if (model === null || !isRead(input) || !isRead(output)) return {};
  const middle = (given: GivenValue): number =>
    quantile(given.distribution ?? given.claimDistributions[0]!, 0.5);
  const speeds: Record<string, GivenValue> = {};
  for (const accelerator of new Set(sites.map((site) => site.accelerator))) {
    const gpu = catalogueId(accelerator);
    if (gpu === null) {
      const message = `What ${accelerator} serves cannot be told: the catalogue does not know it.`;
      const remedy = 'Leave the service out, or give the site a chip that the catalogue knows.';
      checking.problems.error('no-estimate', entry.keyPlace, message, remedy);
      continue;
    }
    const precision = textAt(node, 'precision') ?? 'fp8';
    const made = estimateServing({
      system: { gpu, count: DEVICES },
      model: { name: model.id, ...model.model },
      workload: { isl: middle(input), osl: middle(output) },
      precision,
      software: { date: checking.asOf.slice(0, 7) },
    });
    if ('reason' in made) {
      const message = `What ${accelerator} serves of ${model.name} cannot be told: ${made.reason}`;
      const remedy = 'Take another model or precision.';
      checking.problems.error('no-estimate', entry.keyPlace, message, remedy);
      continue;
    }
    speeds[accelerator] = computedValue({
      path: writePath(['workloads', 'services', key, 'speeds', accelerator]),
      unit: 'token/s/GPU',
      estimate: made.outputTokensPerSecondPerDevice,
      low: made.low.outputTokensPerSecondPerDevice,
      high: made.high.outputTokensPerSecondPerDevice,
      note:
        `${model.name} at ${precision} on ${gpu}, ${middle(input)} tokens in and ` +
        `${middle(output)} out, by gigastack/compute; its 80 % band.`,
      position: positionOf(entry.keyPlace),
    });
  }
  return speeds;
}
