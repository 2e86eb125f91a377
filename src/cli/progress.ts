/** One line on stderr that tells how far the work is, gone when it is done. */
export interface Progress {
  tell(what: string, share: number): void;
  /** Said at once, for work that cannot tell how far it is. */
  note(what: string): void;
  done(): void;
}

/** Nobody needs to be told of work that is over before they wonder. */
const PATIENCE_MILLISECONDS = 500;
const PAUSE_MILLISECONDS = 100;
const BAR = 24;

export const progressLine = (
  write: (text: string) => void,
  settings: {
    readonly watched: boolean;
    readonly columns: number;
    readonly unicode: boolean;
    /** Milliseconds from any start. */
    readonly now: () => number;
  },
): Progress => {
  if (!settings.watched) return { tell: () => {}, note: () => {}, done: () => {} };
  const began = settings.now();
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  const [full, empty] = settings.unicode ? ['█', '░'] : ['#', '.'];
  return {
    tell: (what, share) => {
      const now = settings.now();
      if (now - began < PATIENCE_MILLISECONDS || now - last < PAUSE_MILLISECONDS) return;
      last = now;
      shown = true;
      const filled = Math.round(Math.max(0, Math.min(1, share)) * BAR);
      const bar = full.repeat(filled) + empty.repeat(BAR - filled);
      const line = `${bar} ${Math.floor(share * 100)} %  ${what}`;
      write(`\r\u001B[2K${line.slice(0, settings.columns - 1)}`);
    },
    note: (what) => {
      shown = true;
      write(`\r\u001B[2K${what.slice(0, settings.columns - 1)}`);
    },
    done: () => {
      if (shown) write('\r\u001B[2K');
      shown = false;
    },
  };
};
