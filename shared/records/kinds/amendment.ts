import { common } from '../common.ts';
import { choice, date, parent, text } from '../field.ts';
import { defineKind } from '../kind.ts';
import { isFilled } from '../read-field.ts';

const amended = [
  { value: 'prediction', label: 'The prediction' },
  { value: 'successCriterion', label: 'What success is' },
];

/** A change of mind after a test has started: beside what was locked, never over it. */
export const amendment = defineKind({
  name: 'amendment',
  label: 'Amendment',
  plural: 'Amendments',
  prompt: 'What changed since the start?',
  card: false,
  share: 'open',
  fields: {
    test: parent({ label: 'Test' }, ['test']),
    of: choice({ label: 'What is amended' }, amended),
    change: text({ label: 'It now says' }),
    reason: text({ label: 'Why' }),
    on: date({ label: 'On' }),
    ...common,
  },
  titleField: 'change',
  findings: (record) =>
    isFilled(record, 'reason')
      ? []
      : [{ rule: 'amendmentWithoutReason', message: 'Say why it was amended.', field: 'reason' }],
});
