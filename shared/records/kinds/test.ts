import { z } from 'zod';
import type { PlainRecord } from '../../document/model/document.ts';
import { cardFields, maxTitleLength } from '../fields/common-fields.ts';
import { choice, date, type Field, hidden, line, number, parts, text } from '../fields/field.ts';
import { lowerFirst } from '../fields/lower-first.ts';
import { criterionField, lockedPlanField } from '../fields/plan-fields.ts';
import { dayAndMonthInWords, isWithheld, numberOfWholeInWords, partsOf } from '../fields/read-field.ts';
import { shareReasonFields } from '../fields/share-reason-fields.ts';
import { defineKind } from '../kind.ts';
import { cycleNumberOf } from '../lifecycle/cycle-numbers.ts';
import { lostMeasureFindings } from '../lifecycle/lost-measures.ts';
import { seenFields } from '../lifecycle/planned-and-seen-fields.ts';
import { ringFindings } from '../lifecycle/ring-finding.ts';
import { decisionsAboutTest } from '../lifecycle/test-cycles.ts';
import { testDayFindings } from '../lifecycle/test-day-findings.ts';
import { DECIDED_OUTCOME } from '../lifecycle/test-decisions.ts';
import { hasTestStarted, testFindings, testLifecycle, testStatuses } from '../lifecycle/test-lifecycle.ts';
import { SMALL_NUMBER_WITHHELD } from '../privacy/contains-small-number.ts';
import { isTestWithheld, testNumberFields } from '../privacy/small-numbers-in-tests.ts';
import {
  hasSmallNumbersAboutTest,
  testSmallNumbersFinding,
} from '../privacy/small-numbers-in-tests-finding.ts';

const predictionMetOptions = [
  { value: 'yes', label: 'Yes' },
  { value: 'partly', label: 'Partly' },
  { value: 'no', label: 'No' },
  { value: 'cannotTell', label: 'Cannot tell' },
];

const predictionAndResultInWords = (record: PlainRecord): string => {
  const expected = partsOf(record, 'successCriterion');
  const result = partsOf(record, 'resultValue');
  const predictedText = numberOfWholeInWords(expected.value, expected.outOf);
  const resultText = numberOfWholeInWords(result.value, result.outOf);
  const plannedEnd = dayAndMonthInWords(record.fields.plannedEnd);
  const isAnyWithheld = isWithheld(record, 'successCriterion') || isWithheld(record, 'resultValue');
  return [
    isAnyWithheld && SMALL_NUMBER_WITHHELD,
    predictedText && `Predicted ${predictedText}`,
    resultText
      ? `We saw ${resultText}`
      : plannedEnd && record.fields.status === 'running' && `Ends ${plannedEnd}`,
  ]
    .filter(Boolean)
    .join('. ');
};

const labelOfField = (name: string): string => {
  const fields: { readonly [name: string]: Field } = test.fields;
  return fields[name]?.label ?? '';
};

/** One Plan-Do-Study-Act cycle. Its number is counted from the tests that it follows. */
export const test = defineKind({
  name: 'test',
  label: 'Test',
  plural: 'Tests',
  inFewWords: 'how we try it small',
  isTowardsTest: true,
  prompt: 'How do we try it small?',
  nextStep: { kind: 'learning', relation: 'produced', label: 'Write what we learned' },
  card: true,
  order: 100,
  mark: {
    shape:
      'M2.5 4h23a1.5 1.5 0 0 1 1.5 1.5v4.9a3.7 3.7 0 0 0 0 7.2v4.9a1.5 1.5 0 0 1-1.5 1.5h-23A1.5 1.5 0 0 1 1 22.5v-4.9a3.7 3.7 0 0 0 0-7.2V5.5A1.5 1.5 0 0 1 2.5 4z',
    icon: 'footprints',
    colour: '--kind-test',
  },
  share: 'open',
  withholds: { fewPeople: (allValues) => (isTestWithheld(allValues) ? testNumberFields : []) },
  smallNumberFields: testNumberFields,
  conditionalFields: { resultMayLeave: hasSmallNumbersAboutTest },
  permissionFields: ['resultMayLeave'],
  peopleFields: ['ownerRole'],
  fields: {
    title: line({ label: 'Test', max: maxTitleLength }),
    status: choice({ label: 'Status', initial: 'draft' }, testStatuses),
    objective: text({ label: 'What we want to find out' }),
    questions: text({ label: 'Questions', help: 'One on a line.' }),
    prediction: text({ label: 'We predict', help: 'Kept as it is once the test starts.' }),
    successCriterion: criterionField({
      label: 'Success is',
      help: 'The number that will tell, said before the test starts.',
    }),
    locked: lockedPlanField('As it stood at the start'),
    sample: parts(
      { label: 'With whom' },
      {
        who: line({ label: 'Who' }),
        plannedN: number({ label: 'How many', whole: true, min: 0 }),
        where: line({ label: 'Where' }),
      },
      [
        { part: 'plannedN', hint: 'how many' },
        { part: 'who', hint: 'who' },
        { words: 'at', isBeforePlace: true },
        { part: 'where', hint: 'where' },
      ],
    ),
    plannedStart: date({ label: 'Planned start' }),
    plannedEnd: date({ label: 'Planned end' }),
    ownerRole: line({ label: 'Owner', help: 'A role, not a name.', max: 120 }),
    steps: text({ label: 'Steps', help: 'One on a line.' }),
    actualStart: date({ label: 'Started' }),
    actualEnd: date({ label: 'Ended' }),
    actualN: number({ label: 'How many took part', whole: true, min: 0 }),
    observations: text({ label: 'What we noticed' }),
    unexpected: text({ label: 'What we did not expect' }),
    stopReason: text({ label: 'Why it was stopped', help: 'Harm is a reason to stop at once.' }),
    resultValue: parts(
      { label: 'We saw' },
      {
        value: number({ label: 'Number' }),
        outOf: number({ label: 'Out of' }),
        words: text({ label: 'In words' }),
      },
      [{ part: 'value', hint: 'how many' }, { words: 'of' }, { part: 'outOf', hint: 'all' }],
    ),
    [DECIDED_OUTCOME]: hidden({ label: 'What was decided' }, z.string().max(64), { isAsked: true }),
    ...shareReasonFields,
    predictionMet: choice({ label: 'Prediction met' }, predictionMetOptions),
    surprise: text({ label: 'What surprised us' }),
    ...cardFields,
  },
  fieldsNotCopied: ['locked', ...seenFields, 'resultMayLeave', DECIDED_OUTCOME],
  repeats: {
    [DECIDED_OUTCOME]: (id, project) =>
      decisionsAboutTest(project, id).map((decision) => ({
        record: decision.id,
        value: decision.fields.outcome ?? null,
      })),
  },
  titleField: 'title',
  state: (record, project) => {
    const status = testStatuses.find(({ value }) => value === record.fields.status);
    const cycle = `Cycle ${cycleNumberOf(project, record.id)}`;
    return status ? `${cycle}, ${lowerFirst(status.label)}` : cycle;
  },
  meta: predictionAndResultInWords,
  lifecycle: testLifecycle,
  keepsKind: (record) =>
    hasTestStarted(record)
      ? 'This test has started, so it stays a test: what was predicted is kept. Write what you saw as a learning.'
      : undefined,
  relations: { follows: ['test'], measuredBy: ['measure'], produced: ['learning'] },
  findings: (record, project) => [
    ...testFindings(record, project),
    ...lostMeasureFindings(record, project),
    ...ringFindings(record, project),
    ...testDayFindings(record, project),
    ...testSmallNumbersFinding(record, project, labelOfField),
  ],
});
