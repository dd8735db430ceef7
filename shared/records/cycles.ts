import type { ProjectDocument } from '../document/document.ts';
import { linksOf, recordOf } from '../document/view.ts';
import type { PlainRecord } from './kind.ts';

/** Cards at the other end of a card's links, by relation and direction. */
const across = (
  project: ProjectDocument,
  id: string,
  kind: string,
  direction: 'in' | 'out',
  relation?: string,
): readonly PlainRecord[] =>
  linksOf(project, id)
    [direction].filter((link) => relation === undefined || link.fields.relation === relation)
    .map((link) => recordOf(project, { kind, id: String(link.fields[direction === 'in' ? 'from' : 'to']) }))
    .filter((record) => record !== undefined);

/** Live tests that a test follows: `follows` runs from the later cycle to the earlier one. */
const testsBefore = (project: ProjectDocument, test: string): readonly PlainRecord[] =>
  across(project, test, 'test', 'out', 'follows');

/** Live tests that follow a test. */
export const testsAfter = (project: ProjectDocument, test: string): readonly PlainRecord[] =>
  across(project, test, 'test', 'in', 'follows');

/**
 * The cycle that a test is, 1 for the first: counted from `follows`, never stored.
 * Tests that follow each other in a ring count each once.
 */
export const cycleOf = (
  project: ProjectDocument,
  test: string,
  seen: ReadonlySet<string> = new Set(),
): number => {
  if (seen.has(test)) return 0;
  const here = new Set(seen).add(test);
  return 1 + Math.max(0, ...testsBefore(project, test).map(({ id }) => cycleOf(project, id, here)));
};

/** Live learnings that came out of a test. */
const learningsOf = (project: ProjectDocument, test: string): readonly PlainRecord[] =>
  across(project, test, 'learning', 'out', 'produced');

/**
 * Live decisions about a test: linked with it in any way but "leads to", which names the decision that
 * began it, or informed by what it taught.
 */
export const decisionsOn = (project: ProjectDocument, test: string): readonly PlainRecord[] => {
  const began = new Set(across(project, test, 'decision', 'in', 'leadsTo').map(({ id }) => id));
  const linked = [...across(project, test, 'decision', 'out'), ...across(project, test, 'decision', 'in')];
  const taught = learningsOf(project, test).flatMap(({ id }) =>
    across(project, id, 'decision', 'out', 'informs'),
  );
  return [...linked.filter(({ id }) => !began.has(id)), ...taught];
};

/** Live tests that a decision is about: the other way round of `decisionsOn`. */
export const testsDecided = (project: ProjectDocument, decision: string): readonly PlainRecord[] => {
  const began = new Set(across(project, decision, 'test', 'out', 'leadsTo').map(({ id }) => id));
  const linked = [...across(project, decision, 'test', 'out'), ...across(project, decision, 'test', 'in')];
  const taught = across(project, decision, 'learning', 'in', 'informs').flatMap(({ id }) =>
    across(project, id, 'test', 'in', 'produced'),
  );
  return [...linked.filter(({ id }) => !began.has(id)), ...taught];
};

/** Whether a test is about a live hypothesis: its own, or that of the cycle it follows. */
export const hasHypothesis = (
  project: ProjectDocument,
  test: string,
  seen: ReadonlySet<string> = new Set(),
): boolean =>
  !seen.has(test) &&
  (across(project, test, 'hypothesis', 'in', 'testedBy').length > 0 ||
    testsBefore(project, test).some(({ id }) => hasHypothesis(project, id, new Set(seen).add(test))));
