import type { Fields, PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import { isDeepEqual } from '../../document/model/json-values.ts';
import { isFilled, isWithheld, listInWords, partsOf, textOf } from '../fields/read-field.ts';
import type { Finding, Lifecycle, TransitionMoment } from '../kind.ts';
import { newSealSalt } from './seal-salt.ts';
import { decisionsAboutTest, hasHypothesis } from './test-cycles.ts';
import { DECIDED_OUTCOME, disputedOutcomes } from './test-decisions.ts';
import { hiddenPredictionRounds } from './writing-rounds.ts';

/** The states of a test, in order. */
export const testStatuses = [
  { value: 'draft', label: 'Draft' },
  { value: 'planned', label: 'Planned' },
  { value: 'running', label: 'Running' },
  { value: 'studying', label: 'Studying' },
  { value: 'decided', label: 'Decided' },
  { value: 'stopped', label: 'Stopped' },
] as const;

/** Where a test stands. */
export type TestStatus = (typeof testStatuses)[number]['value'];

/** A test's status; one that this version does not know, and none, is that of a draft. */
export function statusOfTest(test: PlainRecord): TestStatus {
  return testStatuses.find(({ value }) => value === test.fields.status)?.value ?? 'draft';
}

const requiredPlanFields = [
  ['prediction', 'a prediction'],
  ['successCriterion', 'what success is'],
  ['ownerRole', 'an owner'],
] as const;

const missingPlanInWords = (record: PlainRecord): string => {
  const missing = requiredPlanFields.filter(([field]) => !isFilled(record, field)).map(([, words]) => words);
  return missing.length === 0 ? '' : `The plan still needs ${listInWords(missing)}.`;
};

const hasNoResults = (record: PlainRecord): boolean =>
  !['observations', 'unexpected', 'resultValue', 'actualN'].some((field) => isFilled(record, field));

const NO_DECISION_MESSAGE = 'No decision is linked. Connect the learning of this test to a decision first.';

const startedStatuses = ['running', 'studying', 'decided', 'stopped'];

/** Whether a test is past its start, or keeps what was planned at one. */
export function hasTestStarted(record: PlainRecord): boolean {
  return startedStatuses.includes(textOf(record, 'status')) || isFilled(record, 'locked');
}

/** Whether a test runs or has run: what came out of it was seen and not only thought. */
export function hasRun(test: PlainRecord): boolean {
  return startedStatuses.includes(textOf(test, 'status'));
}

/** A start keeps what was planned; a copy that does not hold the plan would keep nothing in its place. */
const cannotStart = (record: PlainRecord): boolean =>
  !isFilled(record, 'locked') &&
  ['prediction', 'successCriterion'].some((field) => isWithheld(record, field));

/** Why a test cannot start while what each sector predicts is hidden. */
export const PREDICTIONS_HIDDEN = 'What each sector predicts is still hidden. Show it first.';

const testGuard = (record: PlainRecord, to: string, project: ProjectDocument): string | undefined => {
  if (to === 'draft') return undefined;
  const missingPlan = missingPlanInWords(record);
  if (missingPlan) return missingPlan;
  if (to === 'running' && cannotStart(record))
    return 'This copy goes without the prediction or what success is, and a start has to keep them. Start it in a whole copy.';
  if (to === 'planned' && isWithheld(record, 'locked'))
    return 'This copy goes without what the start kept. Take the start back in a whole copy.';
  if (to === 'planned' && !hasNoResults(record))
    return 'This test has started: something was noted. Stop it, or study it.';
  if (to === 'stopped' && !isFilled(record, 'stopReason')) return 'First say why it was stopped.';
  if (to === 'decided' && decisionsAboutTest(project, record.id).length === 0) return NO_DECISION_MESSAGE;
  // Last, for whoever asks: the only thing in the way, it can be done in the same step.
  if (to === 'running' && hiddenPredictionRounds(project, record.id).length > 0) return PREDICTIONS_HIDDEN;
  return undefined;
};

/** What the start of a test keeps for good: prediction and criterion in ONE register, with the day and a seal's salt. */
const lockedPlanOf = (record: PlainRecord, { today, random }: TransitionMoment): Fields => ({
  locked: {
    prediction: record.fields.prediction ?? null,
    criterion: record.fields.successCriterion ?? null,
    on: today,
    salt: newSealSalt(random),
  },
});

const startFieldsOf = (record: PlainRecord, moment: TransitionMoment): Fields => ({
  ...lockedPlanOf(record, moment),
  ...(isFilled(record, 'actualStart') ? {} : { actualStart: moment.today }),
});

const isEnd = (record: PlainRecord, to: string): boolean =>
  record.fields.status === 'running' && (to === 'studying' || to === 'stopped');

/** A copy that does not hold what a start kept cannot keep it anywhere else either: its guard refuses. */
const isStartTakenBack = (record: PlainRecord, to: string): boolean =>
  to === 'planned' && isFilled(record, 'locked') && !isWithheld(record, 'locked');

/** What a start that is taken back had kept stays to be read, with its seal. Why, people have to say. */
const amendmentOfStart = (record: PlainRecord, today: string) => ({
  kind: 'amendment',
  fields: { test: record.id, of: 'start', was: record.fields.locked ?? null, on: today, createdOn: today },
});

/**
 * draft, planned, running, studying, decided; running may be stopped. A start can be taken back while nothing was
 * seen.
 */
export const testLifecycle: Lifecycle = {
  field: 'status',
  initial: 'draft',
  transitions: {
    draft: ['planned'],
    planned: ['draft', 'running'],
    running: ['planned', 'studying', 'stopped'],
    studying: ['running', 'decided'],
    decided: ['studying'],
    stopped: ['running'],
  },
  guard: testGuard,
  extraFields: (record, to, moment) => {
    if (to === 'running' && cannotStart(record)) return {};
    if (to === 'running' && !isFilled(record, 'locked')) return startFieldsOf(record, moment);
    if (isStartTakenBack(record, to)) return { locked: null, actualStart: null };
    if (isEnd(record, to)) return isFilled(record, 'actualEnd') ? {} : { actualEnd: moment.today };
    // It goes on: the day on which it was said to be over was not its last one.
    if (to === 'running' && isFilled(record, 'actualEnd')) return { actualEnd: null };
    return {};
  },
  extraRecords: (record, to, { today }) =>
    isStartTakenBack(record, to) ? [amendmentOfStart(record, today)] : [],
  lockedFields: (record) =>
    isFilled(record, 'locked') && hasRun(record) ? ['prediction', 'successCriterion', 'locked'] : [],
};

/** What this copy does not hold cannot be compared. */
const hasChangedSinceStart = (record: PlainRecord): boolean => {
  if (['locked', 'prediction', 'successCriterion'].some((field) => isWithheld(record, field))) return false;
  if (!isFilled(record, 'locked')) return false;
  const locked = partsOf(record, 'locked');
  return (
    !isDeepEqual(locked.prediction ?? null, record.fields.prediction ?? null) ||
    !isDeepEqual(locked.criterion ?? null, record.fields.successCriterion ?? null)
  );
};

/** What people should look at in a test: rules that a merge, an import or an outside edit may leave unmet. */
export function testFindings(record: PlainRecord, project: ProjectDocument): readonly Finding[] {
  const status = record.fields.status ?? 'draft';
  const rules: readonly (Finding & { readonly broken: boolean })[] = [
    {
      rule: 'testWithoutHypothesis',
      message: 'No hypothesis is linked. Connect what this test is to find out about.',
      broken: status !== 'draft' && !hasHypothesis(project, record.id),
    },
    {
      rule: 'planIncomplete',
      message: missingPlanInWords(record),
      field: requiredPlanFields.find(([field]) => !isFilled(record, field))?.[0] ?? 'prediction',
      broken: status !== 'draft' && missingPlanInWords(record) !== '',
    },
    {
      rule: 'startedWithoutLock',
      message: 'It started, but what was predicted was not kept. Results cannot be held against it.',
      field: 'locked',
      broken: hasRun(record) && !isFilled(record, 'locked'),
    },
    {
      rule: 'changedAfterStart',
      message:
        'Prediction or success criterion differ from those at the start. Add an amendment that says why.',
      field: 'prediction',
      broken: hasChangedSinceStart(record),
    },
    {
      rule: 'predictionsNotShown',
      message: 'It started while what each sector predicted was hidden. Show it beside the result.',
      broken: hasRun(record) && hiddenPredictionRounds(project, record.id).length > 0,
    },
    {
      rule: 'stoppedWithoutReason',
      message: 'Stopped, but nobody has said why.',
      field: 'stopReason',
      broken: status === 'stopped' && !isFilled(record, 'stopReason'),
    },
    {
      rule: 'decidedWithoutDecision',
      message: NO_DECISION_MESSAGE,
      broken: status === 'decided' && decisionsAboutTest(project, record.id).length === 0,
    },
    {
      rule: 'decisionsDisagree',
      message: 'Its decisions do not say the same. Choose the outcome that counts.',
      // What clashes is listed with all clashes.
      broken: !isFilled(record, DECIDED_OUTCOME) && disputedOutcomes(project, record.id).length > 1,
    },
  ];
  return rules.filter(({ broken }) => broken).map(({ broken: _broken, ...finding }) => finding);
}
