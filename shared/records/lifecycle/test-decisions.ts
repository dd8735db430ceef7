import type { Change } from '../../document/edit/edit.ts';
import { concurrentValues } from '../../document/model/concurrent-values.ts';
import type { PlainRecord, ProjectDocument, Value } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { recordOf } from '../../document/model/selectors.ts';
import { textOf } from '../fields/read-field.ts';
import { decisionsAboutTest, testsOfDecision, testsThatProduced } from './test-cycles.ts';

/**
 * The field of a test that says which outcome counts. Each decision writes it too: a later one, which knows of the one
 * before, replaces it, and those of two partners who decide apart from one another stand in it side by side. So an early
 * "extend" before an "adopt" is no clash, and what clashes is found, merged and settled as any field is.
 */
export const DECIDED_OUTCOME = 'decidedOutcome';

const said = (values: readonly unknown[]): readonly string[] => [
  ...new Set(values.filter((value): value is string => typeof value === 'string' && value !== '')),
];

/** Every outcome that counts, as far as the test says it: several where people decided at once; none where nobody wrote it. */
const writtenOutcomes = (project: ProjectDocument, test: RecordId): readonly string[] => {
  const ref = { kind: 'test', id: test };
  const shown = recordOf(project, ref)?.fields[DECIDED_OUTCOME];
  return said([shown, ...concurrentValues(project, ref, DECIDED_OUTCOME)]);
};

const continues = ({ fields }: PlainRecord): boolean =>
  fields.outcome === 'extend' || fields.outcome === 'adapt';

/** Whether decisions followed one another: each but the last, on an earlier day, was to go on. */
const isSequence = (decisions: readonly PlainRecord[]): boolean => {
  const byDay = decisions.toSorted((one, other) => (textOf(one, 'on') < textOf(other, 'on') ? -1 : 1));
  return byDay.every((decision, at) => {
    const next = byDay[at + 1];
    return next === undefined || (continues(decision) && textOf(decision, 'on') < textOf(next, 'on'));
  });
};

/**
 * The outcomes that people have to choose between: those that were decided at once, and, of tests that do not say which
 * one counts, those of decisions that did not follow one another. Empty where there is nothing to settle.
 */
export function disputedOutcomes(project: ProjectDocument, test: RecordId): readonly string[] {
  const written = writtenOutcomes(project, test);
  if (written.length > 0) return written.length > 1 ? written : [];
  const decisions = decisionsAboutTest(project, test).filter(
    (decision) => textOf(decision, 'outcome') !== '',
  );
  const outcomes = said(decisions.map(({ fields }) => fields.outcome));
  return outcomes.length > 1 && !isSequence(decisions) ? outcomes : [];
}

/** The decisions about a test that count: all of them where nobody has said which, or where none has the outcome that was. */
export function standingDecisions(project: ProjectDocument, test: RecordId): readonly PlainRecord[] {
  const decisions = decisionsAboutTest(project, test);
  const written = writtenOutcomes(project, test);
  const standing = decisions.filter(
    ({ fields }) => typeof fields.outcome !== 'string' || written.includes(fields.outcome),
  );
  return written.length === 0 || standing.length === 0 ? decisions : standing;
}

/** Whether a decision counts for a test that it is about; also one that is about none. */
export function isStandingDecision(project: ProjectDocument, { id }: PlainRecord): boolean {
  const tests = testsOfDecision(project, id);
  const counts = (test: PlainRecord): boolean =>
    standingDecisions(project, test.id).some((decision) => decision.id === id);
  return tests.length === 0 || tests.some(counts);
}

const outcomeChange = (test: RecordId, outcome: Value): Change => ({
  op: 'set',
  kind: 'test',
  id: test,
  fields: { [DECIDED_OUTCOME]: outcome },
});

/** What a decision writes in the tests that it is about, when its outcome is written. */
export function decidedOutcomeChanges(
  project: ProjectDocument,
  decision: RecordId,
  outcome: Value,
): readonly Change[] {
  return testsOfDecision(project, decision).map(({ id }) => outcomeChange(id, outcome));
}

/** What a link writes that makes a decision be about a test. */
export function outcomeOfLinkedDecision(
  project: ProjectDocument,
  from: RecordId,
  relation: string,
  to: RecordId,
): readonly Change[] {
  const isTest = (id: RecordId): boolean => recordOf(project, { kind: 'test', id }) !== undefined;
  const decision = [from, to].find((id) => recordOf(project, { kind: 'decision', id }) !== undefined);
  const outcome = decision && recordOf(project, { kind: 'decision', id: decision })?.fields.outcome;
  const other = decision === from ? to : from;
  if (typeof outcome !== 'string' || (relation === 'leadsTo' && decision === from)) return [];
  if (isTest(other)) return [outcomeChange(other, outcome)];
  if (relation !== 'informs') return [];
  const tests = testsThatProduced(project, other);
  return tests.map(({ id }) => outcomeChange(id, outcome));
}
