import type { ChangedInput } from './changed-inputs.ts';

/** A number with all its digits and no exponent, as programme files read it. */
export const plainNumber = (value: number): string => {
  const [digits = '', exponent] = String(Math.abs(value)).split('e');
  const sign = value < 0 ? '-' : '';
  if (exponent === undefined) return `${sign}${digits}`;
  const [whole = '', part = ''] = digits.split('.');
  const shift = Number(exponent);
  return shift > 0
    ? `${sign}${whole}${part.padEnd(shift, '0')}`
    : `${sign}0.${'0'.repeat(-shift - 1)}${whole}${part}`;
};

/** A scenario as a programme file has it, with an indent of two. Nothing in it is unquoted. */
export const scenarioText = (
  name: string,
  workbook: string,
  changes: readonly ChangedInput[],
): string => {
  const lines = changes.map(({ path, was, now }) => {
    const written =
      now.kind === 'claim'
        ? `claim: ${JSON.stringify(now.claim)}`
        : now.kind === 'later'
          ? `plus: ${JSON.stringify(`${plainNumber(now.months)} months`)}`
          : `value: ${JSON.stringify(withUnit(now.value, now.unit))}`;
    const comment = was.replaceAll(/\s+/g, ' ').trim();
    return `      ${JSON.stringify(path)}: { ${written} }  # was ${comment}\n`;
  });
  return (
    `  ${name}:\n` +
    `    title: ${JSON.stringify(`Inputs changed in ${workbook}`)}\n` +
    `    assumed_by: ${JSON.stringify(workbook)}\n` +
    `    overrides:\n${lines.join('')}`
  );
};

const withUnit = (value: number, unit: string): string =>
  unit === '1' ? plainNumber(value) : `${plainNumber(value)} ${unit}`;

/** A programme's text with the scenario among its scenarios; comments and layout stay. */
export const withScenario = (programme: string, scenario: string): string => {
  const heading = /^scenarios:[ \t]*(#.*)?\r?\n/m.exec(programme);
  if (!heading) {
    const gap = programme.endsWith('\n') ? '\n' : '\n\n';
    return `${programme}${gap}scenarios:\n${scenario}`;
  }
  const end = heading.index + heading[0].length;
  return `${programme.slice(0, end)}${scenario}${programme.slice(end)}`;
};
