import { join } from 'node:path';
import { build } from 'esbuild';

/** Where what is bundled and made lies; git ignores it. */
export const BENCH_FOLDER = join('out', 'bench');

/**
 * Bundles programs of this folder into plain JavaScript, so that nothing is timed through a loader:
 * `reference-problem/million-worlds` gives out/bench/reference-problem/million-worlds.mjs.
 */
export const bundle = async (programs: readonly string[]): Promise<void> => {
  await build({
    entryPoints: programs.map((program) => ({ in: `bench/${program}.ts`, out: program })),
    outdir: BENCH_FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    // Threads of Node run what the build left in dist: its place is told as from two folders below.
    define: {
      'import.meta.url': JSON.stringify(new URL('x', `file://${process.cwd()}/out/bench/`).href),
    },
    logLevel: 'error',
  });
};

export const bundled = (program: string): string => join(BENCH_FOLDER, `${program}.mjs`);
