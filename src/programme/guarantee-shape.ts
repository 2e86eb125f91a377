import { type Field, field, mapping, must, text, value } from './shape.ts';
import { sourceFields } from './source-shape.ts';

export const guaranteeField = (what: string): Field =>
  field(
    `Who pays from its own cash: ${what}`,
    mapping({
      by: must('The party that pays.', text('SoftBank'), 'by: NAME OF A PARTY'),
      up_to: field('The most that it pays in all; no limit if left out.', value('USD', '$1B')),
      ...sourceFields,
    }),
  );
