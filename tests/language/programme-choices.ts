import { DRAWS, INTEREST, REPAYMENTS, SUPPORT } from '../../src/programme/loan-shape.ts';
import {
  CONTRACT_KINDS,
  COOLING_KINDS,
  MONEY_KINDS,
  PARTY_KINDS,
  SUPPORT_FINDINGS,
  SUPPORT_KINDS,
} from '../../src/programme/programme-shape.ts';
import { POWER_RUNGS, RUNGS } from '../../src/programme/rungs.ts';
import { VALUE_KINDS } from '../../src/programme/source-shape.ts';
import { ACTS, FORMS, TRANSLATIONS } from '../../src/programme/statement-shape.ts';
import { CAUSES } from '../../src/results/blocking.ts';

/** Every word that a programme file chooses among and a page shows. */
export const PROGRAMME_CHOICES: readonly string[] = [
  ...CONTRACT_KINDS,
  ...COOLING_KINDS,
  ...MONEY_KINDS,
  ...PARTY_KINDS,
  ...POWER_RUNGS,
  ...RUNGS,
  ...SUPPORT_FINDINGS,
  ...SUPPORT_KINDS,
  ...VALUE_KINDS,
  ...ACTS,
  ...FORMS,
  ...TRANSLATIONS.filter((state) => state !== 'ok'),
  ...CAUSES,
];

export const LOAN_CHOICES: readonly string[] = [...DRAWS, ...INTEREST, ...REPAYMENTS, ...SUPPORT];
