import { cardFields, maxTitleLength } from '../fields/common-fields.ts';
import { choice, line, number } from '../fields/field.ts';
import { feltBy } from '../fields/option-lists.ts';
import { optionLabel } from '../fields/read-field.ts';
import { defineKind } from '../kind.ts';

const categories = [
  { value: 'thresholdMove', label: 'Moving between levels of help' },
  { value: 'bureaucracy', label: 'Bureaucracy' },
  { value: 'pace', label: 'Pace' },
  { value: 'coordinationOverload', label: 'Too many to co-ordinate' },
  { value: 'feedbackCulture', label: 'No culture of feedback' },
  { value: 'trust', label: 'Trust' },
  { value: 'access', label: 'Access' },
  { value: 'other', label: 'Other' },
];

/** What gets in the way. */
export const barrier = defineKind({
  name: 'barrier',
  label: 'Barrier',
  plural: 'Barriers',
  inFewWords: 'what gets in the way',
  prompt: 'What gets in the way?',
  nextStep: { kind: 'idea', relation: 'prompts', label: 'Add an idea' },
  card: true,
  order: 20,
  mark: {
    shape: 'M8.9 1.5h10.2l7.4 7.4v10.2l-7.4 7.4H8.9l-7.4-7.4V8.9z',
    icon: 'fence',
    colour: '--kind-barrier',
  },
  share: 'open',
  fields: {
    statement: line({ label: 'What gets in the way', max: maxTitleLength }),
    category: choice({ label: 'Kind of barrier' }, categories),
    whoFeelsIt: choice({ label: 'Who feels it' }, feltBy),
    stepsCount: number({
      label: 'Forms and steps',
      help: 'How many a person goes through. Count again later.',
      whole: true,
      min: 0,
      unit: 'steps',
    }),
    ...cardFields,
  },
  titleField: 'statement',
  meta: (record) => optionLabel(feltBy, record.fields.whoFeelsIt),
  relations: { getsInTheWayOf: ['theme', 'project'], prompts: ['question', 'idea', 'hypothesis'] },
});
