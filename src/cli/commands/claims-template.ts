import type { ExitCode } from '../stop.ts';
import type { Terminal } from '../terminal.ts';

/** Prints the CSV that `claims add --from` reads. */
export const template = async (terminal: Terminal): Promise<ExitCode> => {
  const { claimsTemplate } = await import('../../programme/claims-csv.ts');
  terminal.out(claimsTemplate());
  return 0;
};
