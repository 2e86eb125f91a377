/**
 * Strongly connected components (Tarjan 1972), each component after everything that it needs; the
 * order within ties follows the order given, so that the result is stable.
 */
export const stronglyConnected = <T>(
  nodes: readonly T[],
  needs: (node: T) => readonly T[],
): T[][] => {
  const index = new Map<T, number>();
  const lowest = new Map<T, number>();
  const onStack = new Set<T>();
  const stack: T[] = [];
  const components: T[][] = [];
  const inScope = new Set(nodes);

  // Iterative: a chapter's chain of equations may be longer than the call stack is deep.
  for (const root of nodes) {
    if (index.has(root)) continue;
    const work: { node: T; needs: readonly T[]; at: number }[] = [];
    const open = (node: T): void => {
      index.set(node, index.size);
      lowest.set(node, index.get(node) as number);
      stack.push(node);
      onStack.add(node);
      work.push({ node, needs: needs(node).filter((other) => inScope.has(other)), at: 0 });
    };
    open(root);
    while (work.length > 0) {
      const frame = work[work.length - 1] as { node: T; needs: readonly T[]; at: number };
      const { node } = frame;
      if (frame.at < frame.needs.length) {
        const other = frame.needs[frame.at++] as T;
        if (!index.has(other)) open(other);
        else if (onStack.has(other)) {
          lowest.set(node, Math.min(lowest.get(node) as number, index.get(other) as number));
        }
        continue;
      }
      work.pop();
      const parent = work[work.length - 1];
      if (parent) {
        lowest.set(
          parent.node,
          Math.min(lowest.get(parent.node) as number, lowest.get(node) as number),
        );
      }
      if (lowest.get(node) !== index.get(node)) continue;
      const component: T[] = [];
      let member: T;
      do {
        member = stack.pop() as T;
        onStack.delete(member);
        component.push(member);
      } while (member !== node);
      components.push(component.reverse());
    }
  }
  return components;
};
