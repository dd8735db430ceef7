import { linksOf, recordOf } from '../../document/model/selectors.ts';
import { cardFields, maxTitleLength } from '../fields/common-fields.ts';
import { choice, line, text } from '../fields/field.ts';
import { optionLabel, textOf } from '../fields/read-field.ts';
import { defineKind } from '../kind.ts';

const statuses = [
  { value: 'open', label: 'Open' },
  { value: 'exploring', label: 'Exploring' },
  { value: 'answered', label: 'Answered' },
  { value: 'parked', label: 'Parked' },
];

/** A thing we need to learn about. Its answers are the learnings that link to it. */
export const question = defineKind({
  name: 'question',
  label: 'Question',
  plural: 'Questions',
  inFewWords: 'what to learn about',
  prompt: 'What do we need to learn about?',
  card: true,
  order: 30,
  mark: {
    shape: 'M14.5 1.5a12 12 0 1 1-6.2 22.3L1.6 26.4l2.2-7A12 12 0 0 1 14.5 1.5z',
    icon: 'question',
    colour: '--kind-question',
  },
  share: 'open',
  fields: {
    question: line({ label: 'Question', max: maxTitleLength }),
    whyItMatters: text({ label: 'Why it matters' }),
    status: choice({ label: 'Status', initial: 'open' }, statuses),
    ...cardFields,
  },
  titleField: 'question',
  meta: (record) => {
    const who = textOf(record, 'createdBy');
    return who ? `${who} asks` : '';
  },
  state: (record) => optionLabel(statuses, record.fields.status),
  lifecycle: {
    field: 'status',
    initial: 'open',
    transitions: {
      open: ['exploring', 'answered', 'parked'],
      exploring: ['open', 'answered', 'parked'],
      answered: ['open', 'exploring'],
      parked: ['open', 'exploring'],
    },
  },
  findings: (record, project) => {
    if (record.fields.status !== 'answered') return [];
    const answered = linksOf(project, record.id).in.some(
      (link) =>
        link.fields.relation === 'answers' &&
        recordOf(project, { kind: 'learning', id: String(link.fields.from) }),
    );
    if (answered) return [];
    return [
      {
        rule: 'answeredWithoutLearning',
        message: 'Answered, but no learning is linked. Connect the learning that answers it.',
        field: 'status',
      },
    ];
  },
});
