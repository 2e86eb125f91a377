import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossaryPage, questionsPage } from '../../scripts/generated-pages.ts';

describe('pages made from what runs', () => {
  it('the glossary is up to date', () => {
    expect(readFileSync('docs/glossary.md', 'utf8')).toBe(glossaryPage());
  });

  it('the first-day questions are up to date: five of each reader, with a number or a reason', async () => {
    const page = readFileSync('docs/questions.md', 'utf8');
    expect(page).toBe(await questionsPage());
    const answers = page.split('\n').filter((line) => line.startsWith('- **'));
    expect(answers).toHaveLength(25);
    for (const line of answers) expect(line).toMatch(/\(`.+`\)$|cannot answer, because/);
  });
});
