import { commonFields, maxTitleLength, order, sourceFields } from '../fields/common-fields.ts';
import { choice, line } from '../fields/field.ts';
import { optionLabel } from '../fields/read-field.ts';
import { defineKind } from '../kind.ts';

const serves = [
  { value: 'residents', label: 'Residents' },
  { value: 'workers', label: 'Workers' },
  { value: 'both', label: 'Residents and workers' },
];

/** What a project sets out to change, in the words of those who set it. */
export const objective = defineKind({
  name: 'objective',
  label: 'Objective',
  plural: 'Objectives',
  prompt: 'What should be better?',
  card: false,
  share: 'open',
  fields: {
    words: line({ label: 'Objective', max: maxTitleLength }),
    serves: choice({ label: 'Whom it serves' }, serves),
    order,
    ...sourceFields,
    ...commonFields,
  },
  titleField: 'words',
  meta: (record) => optionLabel(serves, record.fields.serves),
});
