import { readFileSync } from 'node:fs';
import { readCases } from './read-cases.ts';
import { casesPath, checkCase, printOutcome } from './tell-case.ts';

// Prints a table of cases with what the checker says of each today, for a person to read and to
// put in the file: npx tsx tests/bad-programmes/print-cases.ts claims
const table = process.argv[2] ?? '';
const [intro] = readFileSync(casesPath(table), 'utf8').split(/^## /m);
let text = intro ?? '';
for (const bad of readCases(casesPath(table))) {
  const change = [...bad.taken.map((line) => `- ${line}`), ...bad.put.map((line) => `+ ${line}`)];
  text += `## ${bad.title}\n${change.join('\n')}\n\n${printOutcome(checkCase(table, bad))}\n`;
}
process.stdout.write(`${text.trimEnd()}\n`);
