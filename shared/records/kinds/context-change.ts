import { cardFields, maxTitleLength } from '../fields/common-fields.ts';
import { choice, line, text } from '../fields/field.ts';
import { optionLabel, textOf } from '../fields/read-field.ts';
import { defineKind } from '../kind.ts';

const changeTypes = [
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
  inFewWords: 'what is different now',
  prompt: 'What has changed around us?',
  nextStep: { kind: 'idea', relation: 'makesPossible', label: 'Add an idea' },
  card: true,
  order: 40,
  mark: {
    shape: 'M7.6 3.5h19.6l-6.8 21H.8z',
    icon: 'arrow-left-right',
    colour: '--kind-change',
  },
  share: 'open',
  fields: {
    title: line({ label: 'What changed', max: maxTitleLength }),
    when: line({ label: 'When', help: 'A date or a time people know: spring 2020.', max: 120 }),
    tag: choice({ label: 'What kind of change' }, changeTypes),
    madePossible: text({ label: 'What it made possible' }),
    ...cardFields,
  },
  titleField: 'title',
  meta: (record) =>
    [optionLabel(changeTypes, record.fields.tag), textOf(record, 'when')].filter(Boolean).join(', '),
  relations: { makesPossible: ['idea'] },
});
