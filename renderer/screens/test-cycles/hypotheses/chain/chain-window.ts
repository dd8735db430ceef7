import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import type { TestChain } from '../../../../../shared/records/lifecycle/test-chains.ts';
import { followingTests, previousTests } from '../../../../../shared/records/lifecycle/test-cycles.ts';

/** Of a chain two cycles at most stand side by side, the second of which follows the first. */
export interface ChainWindow {
  readonly shown: readonly PlainRecord[];
  /** The place in the chain of the one that is looked at, from 0. */
  readonly currentIndex: number;
}

/**
 * The cycles to show: the test that was requested, the latest where none was, and the one that it follows; of a first one,
 * the one that follows it. Two that follow the same one do not stand side by side.
 */
export function chainWindow(
  document: ProjectDocument,
  chain: TestChain,
  requestedTestId: RecordId | undefined,
): ChainWindow {
  const found = chain.findIndex(({ id }) => id === requestedTestId);
  const currentIndex = found < 0 ? chain.length - 1 : found;
  const current = chain[currentIndex];
  if (!current) return { shown: [], currentIndex };
  const lastOf = (tests: readonly PlainRecord[]) =>
    chain.findLast(({ id }) => id !== current.id && tests.some((test) => test.id === id));
  const before = lastOf(previousTests(document, current.id));
  const after = before ? undefined : lastOf(followingTests(document, current.id));
  return { shown: [before, current, after].filter((test) => test !== undefined), currentIndex };
}
