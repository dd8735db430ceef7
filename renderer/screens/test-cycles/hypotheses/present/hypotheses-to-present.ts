import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { orderedHypotheses } from '../../../../../shared/records/computed/ordered-hypotheses.ts';
import {
  chainsOfHypothesis,
  chainsWithoutHypothesis,
  type TestChain,
} from '../../../../../shared/records/lifecycle/test-chains.ts';
import type { Route } from '../../../../core/state/route.ts';
import { hypothesisOrTestOfRoute } from '../shown-hypothesis.ts';

/** What one slide is about: a hypothesis, or tests that follow one another and are about none. */
export interface PresentedHypothesisOrTest {
  readonly kind: 'hypothesis' | 'test';
  /** The hypothesis, or the first of the tests. */
  readonly record: PlainRecord;
}

/** What an audience is shown of hypotheses and tests, and where in it the address stands. */
export interface HypothesesToPresent {
  readonly hypothesesAndTests: readonly PresentedHypothesisOrTest[];
  /** The place of the one that is shown, from 0. */
  readonly shownIndex: number;
  /** Its cycles, chain after chain. */
  readonly chains: readonly TestChain[];
  /** The same, one after the other. */
  readonly cycles: TestChain;
  /** The place among `cycles` of the one that is spoken of, from 0; the latest unless the address names another. */
  readonly cycleIndex: number;
}

const hypothesesAndTestsOf = (document: ProjectDocument): readonly PresentedHypothesisOrTest[] => [
  ...orderedHypotheses(document).map((record) => ({ kind: 'hypothesis' as const, record })),
  ...chainsWithoutHypothesis(document).flatMap(([record]) =>
    record ? [{ kind: 'test' as const, record }] : [],
  ),
];

const chainsOf = (
  document: ProjectDocument,
  { kind, record }: PresentedHypothesisOrTest,
): readonly TestChain[] =>
  kind === 'hypothesis'
    ? chainsOfHypothesis(document, record.id)
    : chainsWithoutHypothesis(document).filter(([first]) => first?.id === record.id);

/**
 * Every hypothesis in the order of the list, then tests that are about none. `document` is the audience's: what is
 * restricted is not in it.
 */
export function hypothesesToPresent(document: ProjectDocument, route: Route): HypothesesToPresent {
  const hypothesesAndTests = hypothesesAndTestsOf(document);
  const named = hypothesisOrTestOfRoute(document, route);
  const shownIndex = Math.max(
    0,
    hypothesesAndTests.findIndex(({ record }) => record.id === named?.id),
  );
  const hypothesisOrTest = hypothesesAndTests[shownIndex];
  const chains = hypothesisOrTest ? chainsOf(document, hypothesisOrTest) : [];
  const cycles = chains.flat();
  const requestedIndex = cycles.findIndex(({ id }) => id === named?.test);
  const cycleIndex = requestedIndex < 0 ? cycles.length - 1 : requestedIndex;
  return { hypothesesAndTests, shownIndex, chains, cycles, cycleIndex };
}

/** What the address names to show a hypothesis or test with its latest cycle: of tests alone the last one, as a first one names itself. */
export function latestIdOf(document: ProjectDocument, hypothesisOrTest: PresentedHypothesisOrTest): RecordId {
  const [chain] = hypothesisOrTest.kind === 'test' ? chainsOf(document, hypothesisOrTest) : [];
  return chain?.at(-1)?.id ?? hypothesisOrTest.record.id;
}

/** Which of its kind a hypothesis or test is, and of how many: tests without a hypothesis are counted by themselves. */
export function placeAmongItsKind(
  hypothesesAndTests: readonly PresentedHypothesisOrTest[],
  index: number,
): { readonly noun: string; readonly stop: number; readonly stops: number } {
  const kind = hypothesesAndTests[index]?.kind ?? 'hypothesis';
  const isSame = (hypothesisOrTest: PresentedHypothesisOrTest): boolean => hypothesisOrTest.kind === kind;
  return {
    noun: kind === 'hypothesis' ? 'Hypothesis' : 'Test without a hypothesis',
    stop: hypothesesAndTests.slice(0, index + 1).filter(isSame).length,
    stops: hypothesesAndTests.filter(isSame).length,
  };
}
