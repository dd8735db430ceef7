import { commonFields } from '../fields/common-fields.ts';
import { date, line, parent } from '../fields/field.ts';
import { defineKind } from '../kind.ts';

/** From this day on, a chart takes a new centre line. */
export const phase = defineKind({
  name: 'phase',
  label: 'Phase',
  plural: 'Phases',
  prompt: 'What begins here?',
  card: false,
  share: 'open',
  fields: {
    measure: parent({ label: 'Measure' }, ['measure']),
    from: date({ label: 'From' }),
    label: line({ label: 'What begins' }),
    ...commonFields,
  },
  titleField: 'label',
});
