/** The two names by which a browser on this computer reaches a server that listens here alone. */
const OWN_NAMES = ['127.0.0.1', 'localhost'];

/** A refusal, as a sentence for whoever reads the answer; null where the request is our own. */
export type Refusal = string | null;

/**
 * Refuses what another site sends through the reader's browser. A name that merely resolves to this
 * computer (DNS rebinding) is not ours, nor is a request that a page of another origin started.
 */
export const refusalOf = (
  headers: { get(name: string): string | null | undefined },
  port: number,
): Refusal => {
  const hosts = OWN_NAMES.map((name) => `${name}:${port}`);
  const host = headers.get('host')?.toLowerCase() ?? '';
  if (!hosts.includes(host)) return 'This server answers to its own name only.';
  const origin = headers.get('origin');
  if (origin != null && !hosts.some((own) => origin === `http://${own}`)) {
    return 'This server answers its own page only.';
  }
  const site = headers.get('sec-fetch-site');
  if (site != null && site !== 'same-origin' && site !== 'none') {
    return 'This server answers its own page only.';
  }
  return null;
};
