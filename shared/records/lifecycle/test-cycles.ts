import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { KindName, RecordId } from '../../document/model/id-types.ts';
import { linksOf, recordOf } from '../../document/model/selectors.ts';

/** Cards at the other end of a card's links, by relation and direction. */
const linkedRecords = (
  project: ProjectDocument,
  id: RecordId,
  kind: KindName,
  direction: 'in' | 'out',
  relation?: string,
): readonly PlainRecord[] =>
  linksOf(project, id)
    [direction].filter((link) => relation === undefined || link.fields.relation === relation)
    .map((link) => recordOf(project, { kind, id: String(link.fields[direction === 'in' ? 'from' : 'to']) }))
    .filter((record) => record !== undefined);

/** Live tests that a test follows: `follows` runs from the later cycle to the earlier one. */
export function previousTests(project: ProjectDocument, test: string): readonly PlainRecord[] {
  return linkedRecords(project, test, 'test', 'out', 'follows');
}

/** Live tests that follow a test. */
export function followingTests(project: ProjectDocument, test: string): readonly PlainRecord[] {
  return linkedRecords(project, test, 'test', 'in', 'follows');
}

/** Live learnings that came out of a test. */
export function learningsOfTest(project: ProjectDocument, test: string): readonly PlainRecord[] {
  return linkedRecords(project, test, 'learning', 'out', 'produced');
}

/** Live measures that a test is measured by. */
export function measuresOfTest(project: ProjectDocument, test: string): readonly PlainRecord[] {
  return linkedRecords(project, test, 'measure', 'out', 'measuredBy');
}

/**
 * Live decisions about a test: linked with it in any way but "leads to", which names the decision that
 * began it, or informed by what it taught.
 */
export function decisionsAboutTest(project: ProjectDocument, test: string): readonly PlainRecord[] {
  const startingDecisions = new Set(
    linkedRecords(project, test, 'decision', 'in', 'leadsTo').map(({ id }) => id),
  );
  const linked = [
    ...linkedRecords(project, test, 'decision', 'out'),
    ...linkedRecords(project, test, 'decision', 'in'),
  ];
  const informedByLearnings = learningsOfTest(project, test).flatMap(({ id }) =>
    linkedRecords(project, id, 'decision', 'out', 'informs'),
  );
  const all = [...linked.filter(({ id }) => !startingDecisions.has(id)), ...informedByLearnings];
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
}

/** Live tests that a decision is about: the other way round of `decisionsAboutTest`. */
export function testsOfDecision(project: ProjectDocument, decision: string): readonly PlainRecord[] {
  const startedTests = new Set(
    linkedRecords(project, decision, 'test', 'out', 'leadsTo').map(({ id }) => id),
  );
  const linked = [
    ...linkedRecords(project, decision, 'test', 'out'),
    ...linkedRecords(project, decision, 'test', 'in'),
  ];
  const testsOfLearnings = linkedRecords(project, decision, 'learning', 'in', 'informs').flatMap(({ id }) =>
    linkedRecords(project, id, 'test', 'in', 'produced'),
  );
  return [...linked.filter(({ id }) => !startedTests.has(id)), ...testsOfLearnings];
}

/** Whether a test is about a live hypothesis: its own, or that of the cycle it follows. */
export function hasHypothesis(
  project: ProjectDocument,
  test: string,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  return (
    !seen.has(test) &&
    (linkedRecords(project, test, 'hypothesis', 'in', 'testedBy').length > 0 ||
      previousTests(project, test).some(({ id }) => hasHypothesis(project, id, new Set(seen).add(test))))
  );
}

/** Live tests that a learning came out of. */
export function testsThatProduced(project: ProjectDocument, learning: string): readonly PlainRecord[] {
  return linkedRecords(project, learning, 'test', 'in', 'produced');
}
