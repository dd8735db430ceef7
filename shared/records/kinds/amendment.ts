import { commonFields } from '../fields/common-fields.ts';
import { choice, date, parent, text } from '../fields/field.ts';
import { criterionField, lockedPlanField } from '../fields/plan-fields.ts';
import { isFilled } from '../fields/read-field.ts';
import { type AllValuesLookup, defineKind, type ParentValuesLookup } from '../kind.ts';
import {
  amendmentNumberFields,
  hasSmallNumbersInAmendment,
  isWithheldWithTest,
} from '../privacy/small-numbers-in-tests.ts';

const amendableFields = [
  { value: 'prediction', label: 'The prediction' },
  { value: 'successCriterion', label: 'What success is' },
  { value: 'start', label: 'The start, taken back', isWrittenByApp: true },
];

const withheldFields = (allValues: AllValuesLookup, parents: ParentValuesLookup): readonly string[] =>
  isWithheldWithTest(hasSmallNumbersInAmendment(allValues), parents('test')) ? amendmentNumberFields : [];

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
