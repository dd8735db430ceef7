import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { orderedHypotheses } from '../../../../../shared/records/computed/ordered-hypotheses.ts';
import {
  chainsOfHypothesis,
  chainsWithoutHypothesis,
  type TestChain,
} from '../../../../../shared/records/lifecycle/test-chains.ts';
import type { Route } from '../../../../core/state/route.ts';
import { subjectOfRoute } from '../shown-hypothesis.ts';

/** What one slide is about: a hypothesis, or tests that follow one another and are about none. */
export interface PresentedSubject {
  readonly kind: 'hypothesis' | 'test';
  /** The hypothesis, or the first of the tests. */
  readonly record: PlainRecord;
}

/** What an audience is shown of hypotheses and tests, and where in it the address stands. */
export interface SubjectsToPresent {
  readonly subjects: readonly PresentedSubject[];
  /** The place of the one that is shown, from 0. */
  readonly subjectIndex: number;
  /** Its cycles, chain after chain. */
  readonly chains: readonly TestChain[];
  /** The same, one after the other. */
  readonly cycles: TestChain;
  /** The place among `cycles` of the one that is spoken of, from 0; the latest unless the address names another. */
  readonly cycleIndex: number;
}

const subjectsOf = (document: ProjectDocument): readonly PresentedSubject[] => [
  ...orderedHypotheses(document).map((record) => ({ kind: 'hypothesis' as const, record })),
  ...chainsWithoutHypothesis(document).flatMap(([record]) =>
    record ? [{ kind: 'test' as const, record }] : [],
  ),
];

const chainsOf = (document: ProjectDocument, { kind, record }: PresentedSubject): readonly TestChain[] =>
  kind === 'hypothesis'
    ? chainsOfHypothesis(document, record.id)
    : chainsWithoutHypothesis(document).filter(([first]) => first?.id === record.id);

/**
 * Every hypothesis in the order of the list, then tests that are about none. `document` is the audience's: what is
 * restricted is not in it.
 */
export function subjectsToPresent(document: ProjectDocument, route: Route): SubjectsToPresent {
  const subjects = subjectsOf(document);
  const named = subjectOfRoute(document, route);
  const subjectIndex = Math.max(
    0,
    subjects.findIndex(({ record }) => record.id === named?.id),
  );
  const subject = subjects[subjectIndex];
  const chains = subject ? chainsOf(document, subject) : [];
  const cycles = chains.flat();
  const requestedIndex = cycles.findIndex(({ id }) => id === named?.test);
  const cycleIndex = requestedIndex < 0 ? cycles.length - 1 : requestedIndex;
  return { subjects, subjectIndex, chains, cycles, cycleIndex };
}

/** What the address names to show a subject with its latest cycle: of tests alone the last one, as a first one names itself. */
export function latestIdOf(document: ProjectDocument, subject: PresentedSubject): RecordId {
  const [chain] = subject.kind === 'test' ? chainsOf(document, subject) : [];
  return chain?.at(-1)?.id ?? subject.record.id;
}

/** Which of its kind a subject is, and of how many: tests without a hypothesis are counted by themselves. */
export function placeAmongItsKind(
  subjects: readonly PresentedSubject[],
  index: number,
): { readonly noun: string; readonly stop: number; readonly stops: number } {
  const kind = subjects[index]?.kind ?? 'hypothesis';
  const isSame = (subject: PresentedSubject): boolean => subject.kind === kind;
  return {
    noun: kind === 'hypothesis' ? 'Hypothesis' : 'Test without a hypothesis',
    stop: subjects.slice(0, index + 1).filter(isSame).length,
    stops: subjects.filter(isSame).length,
  };
}
