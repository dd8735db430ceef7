import { common } from '../common.ts';
import { amendmentOfFew, fewInAmendment, testStays } from '../few-in-test.ts';
import { mayLeaveThough } from '../few-people.ts';
import { choice, date, parent, text } from '../field.ts';
import { defineKind, type EveryParent, type EveryValue } from '../kind.ts';
import { isFilled } from '../read-field.ts';

const amended = [
  { value: 'prediction', label: 'The prediction' },
  { value: 'successCriterion', label: 'What success is' },
];

/**
 * An amendment says what its test says of how many, so it stays where that stays: also where this copy does not know the
 * test, or nobody has said which one it is. Its own words count with the test's, and leave with the test's reason.
 */
const withheldWords = (every: EveryValue, parents: EveryParent): readonly string[] => {
  const tests = parents('test');
  const own = amendmentOfFew(every);
  const stays = (test: EveryValue | undefined): boolean =>
    test === undefined || testStays(test) || (own && !mayLeaveThough(test));
  return tests.length === 0 || tests.some(stays) ? fewInAmendment : [];
};

/** A change of mind after a test has started: beside what was locked, never over it. */
export const amendment = defineKind({
  name: 'amendment',
  label: 'Amendment',
  plural: 'Amendments',
  prompt: 'What changed since the start?',
  card: false,
  share: 'open',
  withholds: { fewPeople: (every, _reader, parents) => withheldWords(every, parents) },
  aboutFew: fewInAmendment,
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
