/** Resolves in a task of its own, so that messages that have come are read before. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

export const restOf = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Does the last of what came while it was busy, and skips what that one has overtaken. */
export const coalescing = <Item>(take: (item: Item) => void): ((item: Item) => void) => {
  let waiting: Item | null = null;
  return (item) => {
    const isFirst = waiting === null;
    waiting = item;
    if (!isFirst) return;
    void nextTask().then(() => {
      const last = waiting as Item;
      waiting = null;
      take(last);
    });
  };
};
