/** One payment line between two parties, all its contracts added up. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly usd: number;
}

export interface PlacedFlow extends Flow {
  /** Part of a ring: what is paid here can come back to the payer. */
  readonly circulating: boolean;
}

export interface FlowLayout {
  /** Parties by column, payers first. */
  readonly columns: readonly (readonly string[])[];
  readonly flows: readonly PlacedFlow[];
}

/**
 * Puts payers before payees: the column of a party is the longest way to it, lines that close a
 * ring left out. Lines between the same two parties are added up.
 */
export const layOutFlows = (flows: readonly Flow[]): FlowLayout => {
  const merged = mergeFlows(flows);
  const names = [...new Set(merged.flatMap((flow) => [flow.from, flow.to]))];
  const closing = closingFlows(names, merged);
  const column = new Map(names.map((name) => [name, 0]));
  for (let pass = 0; pass < names.length; pass++) {
    for (const flow of merged) {
      if (closing.has(flow)) continue;
      const least = (column.get(flow.from) as number) + 1;
      if ((column.get(flow.to) as number) < least) column.set(flow.to, least);
    }
  }
  // Who is paid by nobody stands next to those it pays, not at the far left.
  for (const name of names) {
    if (merged.some((flow) => flow.to === name)) continue;
    const paid = merged.filter((flow) => flow.from === name);
    column.set(name, Math.min(...paid.map((flow) => (column.get(flow.to) as number) - 1)));
  }
  const columns: string[][] = [];
  for (const name of names) {
    const at = column.get(name) as number;
    while (columns.length <= at) columns.push([]);
    columns[at]?.push(name);
  }
  return {
    columns: withFewerCrossings(columns, merged),
    flows: merged.map((flow) => ({ ...flow, circulating: reaches(merged, flow.to, flow.from) })),
  };
};

/** Each column in the order of the middle of its neighbours: from the left, the right, the left. */
const withFewerCrossings = (
  columns: readonly (readonly string[])[],
  flows: readonly Flow[],
): readonly (readonly string[])[] => {
  const place = new Map<string, number>();
  const note = (names: readonly string[]): void => {
    for (const [at, name] of names.entries()) place.set(name, (at + 0.5) / names.length);
  };
  for (const names of columns) note(names);
  const sweep = (order: readonly string[], near: 'from' | 'to'): readonly string[] => {
    const own = near === 'from' ? 'to' : 'from';
    const middle = new Map(
      order.map((name) => {
        const places = flows
          .filter((flow) => flow[own] === name)
          .map((flow) => place.get(flow[near]) as number);
        const sum = places.reduce((total, at) => total + at, 0);
        return [name, places.length === 0 ? (place.get(name) as number) : sum / places.length];
      }),
    );
    const sorted = [...order].sort((a, b) => Number(middle.get(a)) - Number(middle.get(b)));
    note(sorted);
    return sorted;
  };
  let drawn = columns.map((names) => sweep(names, 'from'));
  drawn = drawn
    .reverse()
    .map((names) => sweep(names, 'to'))
    .reverse();
  return drawn.map((names, at) => (at === 0 ? names : sweep(names, 'from')));
};

const mergeFlows = (flows: readonly Flow[]): readonly Flow[] => {
  const merged = new Map<string, Flow>();
  for (const { from, to, usd } of flows) {
    const key = JSON.stringify([from, to]);
    merged.set(key, { from, to, usd: usd + (merged.get(key)?.usd ?? 0) });
  }
  return [...merged.values()].filter((flow) => flow.usd > 0 && flow.from !== flow.to);
};

/** Lines to a party from which the search has come: without them there is no ring. */
const closingFlows = (names: readonly string[], flows: readonly Flow[]): ReadonlySet<Flow> => {
  const closing = new Set<Flow>();
  const done = new Set<string>();
  const walk = (name: string, way: ReadonlySet<string>): void => {
    const here = new Set([...way, name]);
    for (const flow of flows) {
      if (flow.from !== name) continue;
      if (here.has(flow.to)) closing.add(flow);
      else if (!done.has(flow.to)) walk(flow.to, here);
    }
    done.add(name);
  };
  const paid = new Set(flows.map((flow) => flow.to));
  for (const name of [...names].sort((a, b) => Number(paid.has(a)) - Number(paid.has(b)))) {
    if (!done.has(name)) walk(name, new Set());
  }
  return closing;
};

const reaches = (flows: readonly Flow[], from: string, to: string): boolean => {
  const seen = new Set([from]);
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === to) return true;
    for (const flow of flows) {
      if (flow.from === name && !seen.has(flow.to)) {
        seen.add(flow.to);
        open.push(flow.to);
      }
    }
  }
  return false;
};
