import { isCompute, scoreCompute } from './compute.ts';
import { isFinance, scoreFinance } from './finance.ts';
import type { ScoredFile } from './score.ts';
import { isSites, scoreSites } from './sites.ts';
import { isDispatch, scoreDispatch } from './sites-dispatch.ts';

/** Reads one form of vector file. Another form is another adapter in this list. */
interface Adapter {
  readonly reads: (content: unknown) => boolean;
  readonly score: (file: string, content: unknown) => ScoredFile;
}

const adapters: readonly Adapter[] = [
  { reads: isFinance, score: scoreFinance },
  { reads: isCompute, score: scoreCompute },
  { reads: isSites, score: scoreSites },
];

/** Scores a file of any form, those included whose cases are answered in time. */
export async function scoreAnyFile(file: string, content: unknown): Promise<ScoredFile> {
  return isDispatch(content) ? await scoreDispatch(file, content) : scoreFile(file, content);
}

/** Scores a file by the adapter that knows its form; a form that none knows is a failure. */
export function scoreFile(file: string, content: unknown): ScoredFile {
  if (Array.isArray(content) && content.length === 0) return { file, cases: [] };
  const adapter = adapters.find(({ reads }) => reads(content));
  if (adapter !== undefined) return adapter.score(file, content);
  const form = formOf(content);
  if (form === 'anchors') {
    const why = 'skipped: anchors are facts to compare with, not cases';
    return { file, cases: [], unscored: { why, fails: false } };
  }
  return { file, cases: [], unscored: { why: `no adapter yet for ${form}`, fails: true } };
}

function formOf(content: unknown): string {
  if (typeof content !== 'object' || content === null) return 'this form';
  if ('kind' in content) {
    return content.kind === 'anchors' ? 'anchors' : `kind "${String(content.kind)}"`;
  }
  if ('rows' in content) return 'rows with measured figures';
  return 'this form';
}
