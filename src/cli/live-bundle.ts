import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './package-folder.ts';
import { Stop } from './stop.ts';

/** The one script of the live page, as `npm run build` made it. */
export const bundleText = (): string => {
  const path = join(packageFolder(), 'dist', 'web', 'live-bundle.js');
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Stop('The live page was not built.', 'Build it with: npm run build', 1);
  }
};
