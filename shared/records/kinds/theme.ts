import { commonFields, copiedFrom, maxTitleLength, order, sourceFields } from '../fields/common-fields.ts';
import { line, tags, text } from '../fields/field.ts';
import { textOf } from '../fields/read-field.ts';
import { defineKind } from '../kind.ts';

/** What a meeting talks about; other cards belong to one. */
export const theme = defineKind({
  name: 'theme',
  label: 'Theme',
  plural: 'Themes',
  prompt: 'What is this about?',
  card: true,
  order: 10,
  mark: {
    shape: 'M1.5 7.5a3 3 0 0 1 3-3h6.2l2.8 2.8h10a3 3 0 0 1 3 3v11.2a3 3 0 0 1-3 3h-19a3 3 0 0 1-3-3z',
    icon: 'layers',
    colour: '--kind-theme',
  },
  share: 'open',
  fields: {
    name: line({ label: 'Name', max: maxTitleLength }),
    description: text({ label: 'In a few words' }),
    raisedIn: tags({ label: 'Raised in', help: 'The meetings where it came up.' }),
    order,
    ...sourceFields,
    copiedFrom,
    ...commonFields,
  },
  titleField: 'name',
  keepsKind: () => 'A theme stays a theme: other cards belong to it.',
  meta: (record) => textOf(record, 'description').split('\n')[0] ?? '',
});
