/** How a command ends: 0 well, 1 with problems in what it read or did, 2 when asked wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command with a sentence for the reader, and what to do about it. Never a stack trace. */
export class Stop extends Error {
  readonly remedy: string;
  readonly exitCode: ExitCode;
  constructor(message: string, remedy: string, exitCode: ExitCode = 2) {
    super(message);
    this.name = 'Stop';
    this.remedy = remedy;
    this.exitCode = exitCode;
  }
}
