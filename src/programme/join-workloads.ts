import type { GivenValue } from './checked-programme.ts';
import type { CheckedWorkloads } from './checked-workloads.ts';
import { parsePath, writePath } from './path.ts';

/** The workloads of several programmes as one; names that clash take their member's before them. */
export function joinWorkloads(
  members: readonly { readonly name: string; readonly workloads: CheckedWorkloads }[],
  siteName: (member: number, site: string) => string,
): CheckedWorkloads {
  const kinds = ['networks', 'runs', 'services'] as const;
  const moved = members.map(({ name: member, workloads }, at) => {
    const rename = (kind: (typeof kinds)[number], name: string): string => {
      const clashes = members.some(
        (other, index) => index !== at && other.workloads[kind].some((one) => one.name === name),
      );
      return clashes ? `${member} ${name}` : name;
    };
    const place = (name: string): string =>
      workloads.networks.some((network) => network.name === name)
        ? rename('networks', name)
        : siteName(at, name);
    const move = <Holder extends object>(
      holder: Holder,
      kind: (typeof kinds)[number],
      name: string,
    ): Holder => movedValues(holder, kind, name, rename(kind, name));
    return {
      networks: workloads.networks.map((network) => ({
        ...move(network, 'networks', network.name),
        name: rename('networks', network.name),
        sites: network.sites.map((site) => siteName(at, site)),
      })),
      runs: workloads.runs.map((run) => ({
        ...move(run, 'runs', run.name),
        name: rename('runs', run.name),
        at: run.at === null ? null : place(run.at),
        among: run.among.map((site) => siteName(at, site)),
      })),
      services: workloads.services.map((service) => ({
        ...move(service, 'services', service.name),
        name: rename('services', service.name),
        speeds: movedValues(
          service.speeds,
          'services',
          service.name,
          rename('services', service.name),
        ),
      })),
      shares: workloads.shares.map((share) => ({ ...share, site: siteName(at, share.site) })),
    };
  });
  return {
    networks: moved.flatMap(({ networks }) => networks),
    runs: moved.flatMap(({ runs }) => runs),
    services: moved.flatMap(({ services }) => services),
    shares: moved.flatMap(({ shares }) => shares),
  };
}

/** Every given value of a record under the path of its new name. */
function movedValues<Holder extends object>(
  holder: Holder,
  kind: string,
  from: string,
  to: string,
): Holder {
  const entries = Object.entries(holder).map(([key, value]) => [
    key,
    isGiven(value) ? { ...value, path: movedPath(value.path, kind, from, to) } : value,
  ]);
  return Object.fromEntries(entries) as Holder;
}

const isGiven = (value: unknown): value is GivenValue =>
  typeof value === 'object' && value !== null && 'claimDistributions' in value;

function movedPath(path: string, kind: string, from: string, to: string): string {
  const read = parsePath(path);
  if (!read.ok) return path;
  const [section, own, name, ...rest] = read.value;
  if (section !== 'workloads' || own !== kind || name !== from) return path;
  return writePath([section, own, to, ...rest]);
}
