import { commonFields, maxTitleLength } from '../fields/common-fields.ts';
import { dateInWords } from '../fields/dates.ts';
import { choice, date, line } from '../fields/field.ts';
import { textOf } from '../fields/read-field.ts';
import { defineKind } from '../kind.ts';

const statuses = [
  { value: 'planned', label: 'Planned' },
  { value: 'running', label: 'Running' },
  { value: 'closed', label: 'Over' },
];

/** A meeting or workshop. Notes bring one in that is over; what was said in it names it. */
export const session = defineKind({
  name: 'session',
  label: 'Meeting',
  plural: 'Meetings',
  prompt: 'What was the meeting called?',
  card: false,
  share: 'open',
  fields: {
    title: line({ label: 'Title', max: maxTitleLength }),
    on: date({ label: 'Held on' }),
    status: choice({ label: 'Status', initial: 'planned' }, statuses),
    ...commonFields,
  },
  titleField: 'title',
  meta: (record) => dateInWords(textOf(record, 'on')),
});
