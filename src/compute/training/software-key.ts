import type { SoftwareFields } from './training-case.ts';

/**
 * A release of software on a kind of chip: `nemo 24.07 on H100-SXM5-80GB`. Of such a pair the fit
 * has either seen measurements or none, and misses the second by more. Empty for unnamed software.
 */
export function softwareKey(software: SoftwareFields | undefined, chip: string): string {
  const { name, version } = software ?? {};
  if (name === undefined || name === '') return '';
  return `${name}${version === undefined ? '' : ` ${version}`} on ${chip}`.toLowerCase();
}
