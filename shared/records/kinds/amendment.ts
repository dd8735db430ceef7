import { commonFields } from '../fields/common-fields.ts';
import { choice, date, parent, text } from '../fields/field.ts';
import { criterionField, lockedPlanField } from '../fields/plan-fields.ts';
import { isFilled } from '../fields/read-field.ts';
import { type AllValuesLookup, defineKind, type ParentValuesLookup } from '../kind.ts';
import { hasShareReason } from '../privacy/contains-small-number.ts';
import {
  amendmentNumberFields,
  hasSmallNumbersInAmendment,
  isTestWithheld,
} from '../privacy/small-numbers-in-tests.ts';

const amendableFields = [
  { value: 'prediction', label: 'The prediction' },
  { value: 'successCriterion', label: 'What success is' },
  { value: 'start', label: 'The start, taken back', isWrittenByApp: true },
];

/**
 * An amendment says what its test says of how many, so it stays where that stays: also where this copy does not know
 * the test, or nobody has said which one it is. Its own words count with the test's, and are shared for the test's
 * reason.
 */
const withheldFields = (allValues: AllValuesLookup, parents: ParentValuesLookup): readonly string[] => {
  const tests = parents('test');
  const isOwnTextSmall = hasSmallNumbersInAmendment(allValues);
  const isWithheldWith = (test: AllValuesLookup | undefined): boolean =>
    test === undefined || isTestWithheld(test) || (isOwnTextSmall && !hasShareReason(test));
  return tests.length === 0 || tests.some(isWithheldWith) ? amendmentNumberFields : [];
};

/** A change of mind after a test has started: beside what was locked, never over it. */
export const amendment = defineKind({
  name: 'amendment',
  label: 'Amendment',
  plural: 'Amendments',
  prompt: 'What changed since the start?',
  card: false,
  share: 'open',
  withholds: { fewPeople: (allValues, _recipient, parents) => withheldFields(allValues, parents) },
  smallNumberFields: amendmentNumberFields,
  conditionalFields: {
    change: ({ fields }) => fields.of !== 'start',
    criterion: ({ fields }) => fields.of === 'successCriterion',
  },
  fields: {
    test: parent({ label: 'Test' }, ['test']),
    of: choice({ label: 'What is amended' }, amendableFields),
    change: text({ label: 'It now says' }),
    criterion: criterionField({ label: 'Success is now' }),
    was: { ...lockedPlanField('It had said'), isShownOnceFilled: true },
    reason: text({ label: 'Why' }),
    on: date({ label: 'On' }),
    ...commonFields,
  },
  titleField: 'change',
  findings: (record) =>
    isFilled(record, 'reason')
      ? []
      : [{ rule: 'amendmentWithoutReason', message: 'Say why it was amended.', field: 'reason' }],
});
