import { cardFields, maxTitleLength } from '../fields/common-fields.ts';
import { choice, line, scale, text, yesNo } from '../fields/field.ts';
import { origins } from '../fields/option-lists.ts';
import { optionLabel } from '../fields/read-field.ts';
import { defineKind } from '../kind.ts';
import { transitionsBetweenAll } from '../lifecycle/lifecycle.ts';

/** In the order an idea travels; people may set any, because some are running before they are raised. */
const statuses = [
  { value: 'raised', label: 'Raised' },
  { value: 'shortlisted', label: 'Shortlisted' },
  { value: 'testing', label: 'Testing' },
  { value: 'alreadyRunning', label: 'Already running' },
  { value: 'adopted', label: 'Adopted' },
  { value: 'setAside', label: 'Set aside' },
];

/** Something that could be done, tried or built on. */
export const idea = defineKind({
  name: 'idea',
  label: 'Idea',
  plural: 'Ideas',
  inFewWords: 'what we could do',
  prompt: 'What could we try?',
  nextStep: { kind: 'hypothesis', relation: 'inspires', label: 'Write a hypothesis', carriesWords: true },
  card: true,
  order: 70,
  mark: {
    shape: 'M14 1.4a12.6 12.6 0 1 1 0 25.2 12.6 12.6 0 0 1 0-25.2z',
    icon: 'lightbulb',
    colour: '--kind-idea',
  },
  share: 'open',
  fields: {
    title: line({ label: 'Idea', max: maxTitleLength }),
    description: text({ label: 'In a few words' }),
    origin: choice({ label: 'Where it comes from' }, origins),
    status: choice({ label: 'Status', initial: 'raised' }, statuses),
    effort: scale({ label: 'Effort', help: '1 little to 5 much.' }),
    benefit: scale({ label: 'Benefit', help: '1 little to 5 much.' }),
    quickWin: yesNo({
      label: 'Quick win',
      help: 'Little effort, clear benefit, its owner in the room, done within 30 days.',
    }),
    ...cardFields,
  },
  titleField: 'title',
  meta: (record) =>
    [
      record.fields.status === 'raised' ? '' : optionLabel(statuses, record.fields.status),
      record.fields.quickWin === true ? 'Quick win' : '',
    ]
      .filter(Boolean)
      .join(', '),
  lifecycle: { field: 'status', initial: 'raised', transitions: transitionsBetweenAll(statuses) },
  relations: { inspires: ['hypothesis', 'idea'] },
});
