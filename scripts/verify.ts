/**
 * `npm run verify [-- WORLDS]`: the identities of the statements in 10,000 worlds (or as many as
 * asked for) of every shipped programme: prints the worst residual of each, as a share of the
 * programme's size, and exits 1 when one is above 1e-11.
 */
import { readdirSync } from 'node:fs';
import { RESIDUAL_LIMIT, worstResiduals } from './verify/residuals.ts';

const worlds = Number(process.argv[2] ?? 10_000);
const names = readdirSync('programmes', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
let failed = 0;
for (const name of names) {
  const residuals = worstResiduals(name, worlds);
  const worst = Math.max(...residuals.map(({ share }) => share));
  const texts = residuals.map(({ what, share }) => `${what} ${share.toExponential(1)}`);
  console.log(`${name.padEnd(28)} ${texts.join('  ')}`);
  if (!(worst <= RESIDUAL_LIMIT)) failed++;
}
console.log(
  `${names.length} programmes, ${worlds} worlds each: ` +
    (failed === 0 ? `all within ${RESIDUAL_LIMIT}` : `${failed} above ${RESIDUAL_LIMIT}`),
);
process.exitCode = failed === 0 ? 0 : 1;
