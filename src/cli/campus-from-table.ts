import { join } from 'node:path';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import { campusFile } from '../programme/campus-file.ts';
import type { ObservedSite, ObservedVintage } from '../programme/observed-sites.ts';
import { withFile } from './overlaid-file.ts';
import { packageFolder } from './package-folder.ts';

/** A site's programme made from its rows, tied to the model; null where no step is expected. */
export const boundFromTable = async (
  site: ObservedSite,
  vintage: ObservedVintage,
): Promise<BoundProgramme | null> => {
  const text = campusFile(site, vintage);
  if (text === null) return null;
  const [{ checkProgramme }, { nodeFiles }, { bindProgramme }] = await Promise.all([
    import('../programme/check-programme.ts'),
    import('../programme/node-files.ts'),
    import('../programme/binding/bind-programme.ts'),
  ]);
  // It lies in no file: it reads as if it lay among those of the package.
  const path = join(packageFolder(), 'programmes', 'from-the-table', 'programme.yaml');
  const { programme, problems } = checkProgramme(
    path,
    withFile(nodeFiles(process.cwd()), path, text),
  );
  if (programme) return bindProgramme(programme);
  throw new Error(`${site.name}: ${problems.map(({ message }) => message).join(' ')}`);
};
