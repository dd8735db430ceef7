import { commonFields, maxTitleLength, order, sourceFields } from '../fields/common-fields.ts';
import { line, parent } from '../fields/field.ts';
import { defineKind } from '../kind.ts';

/**
 * A sub-heading within a theme: it says what the cards under it are, and is no card itself. Cards name it; without it
 * they stay, and without its theme it stays.
 */
export const heading = defineKind({
  name: 'heading',
  label: 'Sub-heading',
  plural: 'Sub-headings',
  prompt: 'What are the cards under it?',
  card: false,
  share: 'open',
  fields: {
    text: line({ label: 'Sub-heading', max: maxTitleLength }),
    theme: parent({ label: 'Theme' }, ['theme'], { outlivesParent: true }),
    order,
    ...sourceFields,
    ...commonFields,
  },
  titleField: 'text',
});
