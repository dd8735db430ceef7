import { cardFields, titleLength } from '../common.ts';
import { choice, line, text } from '../field.ts';
import { defineKind } from '../kind.ts';
import { labelOf, textOf } from '../read-field.ts';

const whatChanged = [
  { value: 'buildings', label: 'Use of buildings' },
  { value: 'technology', label: 'Use of technology' },
  { value: 'supportAtHome', label: 'Support at home' },
  { value: 'communityResponse', label: 'Community response' },
  { value: 'policy', label: 'Policy' },
  { value: 'other', label: 'Other' },
];

/** Something around us that changed, and what it made possible. */
export const contextChange = defineKind({
  name: 'contextChange',
  label: 'Context change',
  plural: 'Context changes',
  prompt: 'What has changed around us?',
  card: true,
  order: 40,
  mark: {
    shape: 'M7.6 3.5h19.6l-6.8 21H.8z',
    icon: 'arrow-left-right',
    colour: '--kind-change',
  },
  share: 'open',
  fields: {
    title: line({ label: 'What changed', max: titleLength }),
    when: line({ label: 'When', help: 'A date or a time people know: spring 2020.', max: 120 }),
    tag: choice({ label: 'What kind of change' }, whatChanged),
    madePossible: text({ label: 'What it made possible' }),
    ...cardFields,
  },
  titleField: 'title',
  meta: (record) =>
    [labelOf(whatChanged, record.fields.tag), textOf(record, 'when')].filter(Boolean).join(', '),
  relations: { makesPossible: ['idea'] },
});
