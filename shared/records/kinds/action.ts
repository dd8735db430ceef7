import type { PlainRecord } from '../../document/model/document.ts';
import { cardFields, maxTitleLength } from '../fields/common-fields.ts';
import { dayOrderFindings } from '../fields/days-out-of-order.ts';
import { choice, date, line, tags } from '../fields/field.ts';
import { dayAndMonthInWords, isFilled, listInWords, optionLabel, textsOf } from '../fields/read-field.ts';
import { defineKind, type Finding } from '../kind.ts';

const kinds = [
  { value: 'task', label: 'Task' },
  { value: 'quickWin', label: 'Quick win' },
  { value: 'stretch', label: 'Stretch', help: 'A step out of the comfort zone.' },
  { value: 'invite', label: 'Invite' },
];

const statuses = [
  { value: 'open', label: 'Open' },
  { value: 'inProgress', label: 'In progress' },
  { value: 'done', label: 'Done' },
  { value: 'dropped', label: 'Dropped' },
];

const dayFindings = ({ fields: { startOn, dueOn, doneOn } }: PlainRecord): readonly Finding[] =>
  dayOrderFindings([
    {
      rule: 'dueBeforeStart',
      field: 'dueOn',
      earlier: startOn,
      later: dueOn,
      say: (due, start) => `It is due on ${due}, before it starts on ${start}.`,
    },
    {
      rule: 'doneBeforeStart',
      field: 'doneOn',
      earlier: startOn,
      later: doneOn,
      say: (done, start) => `It was done on ${done}, before it starts on ${start}.`,
    },
  ]);

/** Who will do what by when. */
export const action = defineKind({
  name: 'action',
  label: 'Action',
  plural: 'Actions',
  inFewWords: 'who does what',
  isTowardsTest: true,
  prompt: 'Who will do what?',
  card: true,
  order: 140,
  mark: {
    shape: 'M1.5 4.5h15.3L27 14l-10.2 9.5H1.5z',
    icon: 'check',
    colour: '--kind-action',
  },
  share: 'open',
  peopleFields: ['owners', 'reportBackTo'],
  fields: {
    title: line({ label: 'Action', max: maxTitleLength }),
    kind: choice({ label: 'Kind of action', share: 'partners' }, kinds),
    // What a partner's copy shows of them is their roles, derived at each export.
    owners: tags({ label: 'Owners', help: 'Roles, not names.', share: 'never' }),
    startOn: date({ label: 'Start', share: 'partners' }),
    dueOn: date({ label: 'Due', share: 'partners' }),
    status: choice({ label: 'Status', initial: 'open' }, statuses),
    doneOn: date({ label: 'Done on', share: 'partners' }),
    reportBackTo: line({ label: 'Report back to', share: 'partners' }),
    ...cardFields,
  },
  titleField: 'title',
  state: (record) => {
    const due = dayAndMonthInWords(record.fields.dueOn);
    const isFinished = record.fields.status === 'done' || record.fields.status === 'dropped';
    return due && !isFinished ? `Due ${due}` : optionLabel(statuses, record.fields.status);
  },
  meta: (record) => listInWords(textsOf(record, 'owners')),
  lifecycle: {
    field: 'status',
    initial: 'open',
    transitions: {
      open: ['inProgress', 'done', 'dropped'],
      inProgress: ['open', 'done', 'dropped'],
      done: ['open', 'inProgress'],
      dropped: ['open', 'inProgress'],
    },
    extraFields: (record, to, { today }) => {
      if (to === 'done' && !isFilled(record, 'doneOn')) return { doneOn: today };
      return to !== 'done' && isFilled(record, 'doneOn') ? { doneOn: null } : {};
    },
  },
  findings: (record) => [
    ...(record.fields.status === 'done' && !isFilled(record, 'doneOn')
      ? [{ rule: 'doneWithoutDate', message: 'Done, but nobody has said when.', field: 'doneOn' }]
      : []),
    ...(textsOf(record, 'owners').length === 0
      ? [{ rule: 'actionWithoutOwner', message: 'Nobody owns this yet. Add a role.', field: 'owners' }]
      : []),
    ...dayFindings(record),
  ],
});
