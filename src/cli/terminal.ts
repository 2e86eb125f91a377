/** Where a command writes, and what the reader's terminal can show. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** Width of the page in columns. */
  readonly columns: number;
  readonly color: boolean;
  readonly errorColor: boolean;
  /** Braille and box drawing; else plain ASCII. */
  readonly unicode: boolean;
  /** Whether a person waits at stderr, so that progress may be told there. */
  readonly watched: boolean;
}

export interface TerminalFacts {
  readonly stdout: { readonly isTTY: boolean; readonly columns?: number | undefined };
  readonly stderr: { readonly isTTY: boolean };
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `--no-color` was given. */
  readonly plain?: boolean;
  /** `--ascii` was given. */
  readonly ascii?: boolean;
}

/** Width where nobody's window sets one: a page that also fits in a message or a file. */
const PIPED_COLUMNS = 100;
const NARROWEST = 40;
const WIDEST = 140;

/**
 * What to write how. Colour only where a terminal shows it, and never with `NO_COLOR` (any value
 * but the empty one, no-color.org), `TERM=dumb` or `--no-color`.
 */
export const terminalSettings = (
  facts: TerminalFacts,
): Pick<Terminal, 'columns' | 'color' | 'errorColor' | 'unicode' | 'watched'> => {
  const { environment: env, stdout, stderr } = facts;
  const plain = facts.plain === true || Boolean(env.NO_COLOR) || env.TERM === 'dumb';
  const stated = Number(env.COLUMNS);
  const known = stdout.isTTY ? stdout.columns : undefined;
  const width = known || (Number.isInteger(stated) && stated > 0 ? stated : PIPED_COLUMNS);
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return {
    columns: Math.max(NARROWEST, Math.min(WIDEST, width)),
    color: stdout.isTTY && !plain,
    errorColor: stderr.isTTY && !plain,
    unicode: facts.ascii !== true && env.TERM !== 'dumb' && !/^(C|POSIX)$/.test(locale),
    watched: stderr.isTTY && env.TERM !== 'dumb',
  };
};
