import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { accuracyPage } from './accuracy-page.ts';
import { expectedResults, HELD } from './expected-results.ts';
import { glossaryPage, questionsPage } from './generated-pages.ts';
import { hindcastPage, stargateRecordPage } from './hindcast-pages.ts';

/** Writes everything that is made from what runs; a test holds each file to be up to date. */
const others = ['scripts/generate-elementary.ts', 'scripts/generate-schema.ts'];
for (const script of others) {
  if (existsSync(script)) execFileSync('npx', ['tsx', script], { stdio: 'inherit' });
}
for (const name of HELD) {
  writeFileSync(`programmes/${name}/expected.yaml`, await expectedResults(name));
  console.log(`programmes/${name}/expected.yaml`);
}
writeFileSync('docs/glossary.md', glossaryPage());
writeFileSync('docs/questions.md', await questionsPage());
console.log('docs/glossary.md\ndocs/questions.md');
const { page, drawing } = await hindcastPage();
writeFileSync('docs/hindcast.md', page);
writeFileSync('docs/hindcast.svg', drawing);
writeFileSync('docs/stargate-record.md', await stargateRecordPage());
console.log('docs/hindcast.md\ndocs/hindcast.svg\ndocs/stargate-record.md');
writeFileSync('docs/accuracy.md', accuracyPage());
console.log('docs/accuracy.md');
