import { createInterface } from 'node:readline/promises';

/** Asks a person for each field in turn; an empty answer leaves it out unless it is needed. */
export const askFields = async (
  fields: Readonly<Record<string, string>>,
  needed: readonly string[],
): Promise<Record<string, string>> => {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const given: Record<string, string> = {};
  try {
    for (const [name, meaning] of Object.entries(fields)) {
      const must = needed.includes(name);
      const prompt = `${name}${meaning === '' ? '' : ` (${meaning})`}${must ? '' : ', or nothing'}: `;
      let answer = (await lines.question(prompt)).trim();
      while (must && answer === '') answer = (await lines.question(prompt)).trim();
      if (answer !== '') given[name] = answer;
    }
  } finally {
    lines.close();
  }
  return given;
};
