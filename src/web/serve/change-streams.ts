/** Pages that wait to be told of changes; the oldest makes room when there are too many. */
export interface ChangeStreams {
  /** A stream of server-sent events. */
  open(): ReadableStream<Uint8Array>;
  tell(event: string): void;
  end(): void;
}

const HEARTBEAT_MS = 20_000;

export const changeStreams = (most: number): ChangeStreams => {
  const encoder = new TextEncoder();
  const open = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const send = (to: ReadableStreamDefaultController<Uint8Array>, text: string): void => {
    try {
      to.enqueue(encoder.encode(text));
    } catch {
      open.delete(to);
    }
  };
  const close = (stream: ReadableStreamDefaultController<Uint8Array>): void => {
    open.delete(stream);
    try {
      stream.close();
    } catch {
      // Its reader has gone.
    }
  };
  const heartbeat = setInterval(() => {
    for (const stream of open) send(stream, ': here\n\n');
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    open: () => {
      let own: ReadableStreamDefaultController<Uint8Array> | null = null;
      return new ReadableStream<Uint8Array>({
        start: (controller) => {
          own = controller;
          const [oldest] = open;
          if (open.size >= most && oldest) close(oldest);
          open.add(controller);
          send(controller, 'retry: 1000\n\n');
        },
        cancel: () => {
          if (own) open.delete(own);
        },
      });
    },
    tell: (event) => {
      for (const stream of open) send(stream, `event: ${event}\ndata: 1\n\n`);
    },
    end: () => {
      clearInterval(heartbeat);
      for (const stream of [...open]) close(stream);
    },
  };
};
