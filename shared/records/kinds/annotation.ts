import { commonFields } from '../fields/common-fields.ts';
import { date, line, parent } from '../fields/field.ts';
import { defineKind } from '../kind.ts';

/** A few words at a day of a chart. The starts of tests are drawn from the tests themselves. */
export const annotation = defineKind({
  name: 'annotation',
  label: 'Annotation',
  plural: 'Annotations',
  prompt: 'What happened on that day?',
  card: false,
  share: 'open',
  fields: {
    measure: parent({ label: 'Measure' }, ['measure']),
    date: date({ label: 'Date' }),
    text: line({ label: 'What happened' }),
    ...commonFields,
  },
  titleField: 'text',
});
