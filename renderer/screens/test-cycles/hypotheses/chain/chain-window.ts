import type { PlainRecord } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import type { TestChain } from '../../../../../shared/records/lifecycle/test-chains.ts';

/** Of a chain two cycles at most stand side by side, the one that is looked at right. */
export interface ChainWindow {
  readonly shown: readonly PlainRecord[];
  /** The place of the one that is looked at, from 0. */
  readonly at: number;
}

/** The two cycles to show: the test that was asked for and the one before it; the latest two where none was. */
export function chainWindow(chain: TestChain, asked: RecordId | undefined): ChainWindow {
  const found = chain.findIndex(({ id }) => id === asked);
  const at = found < 0 ? chain.length - 1 : found;
  // The first has none before it: the one after it stands beside it.
  const first = Math.max(0, at - 1);
  return { shown: chain.slice(first, first + 2), at };
}
