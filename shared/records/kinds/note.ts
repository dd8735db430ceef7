import { cardFields } from '../fields/common-fields.ts';
import { line, text } from '../fields/field.ts';
import { defineKind } from '../kind.ts';

/** Anything said or written that is nothing else yet. */
export const note = defineKind({
  name: 'note',
  label: 'Note',
  plural: 'Notes',
  inFewWords: 'nothing yet',
  prompt: 'What was said?',
  card: true,
  order: 80,
  mark: {
    shape: 'M2.5 2.5h23v15l-8 8h-15z',
    icon: 'pencil',
    colour: '--kind-note',
  },
  share: 'open',
  fields: {
    text: text({ label: 'Note' }),
    sourceUrl: line({ label: 'Web address', max: 2_000 }),
    ...cardFields,
  },
  titleField: 'text',
  addressField: 'sourceUrl',
});
