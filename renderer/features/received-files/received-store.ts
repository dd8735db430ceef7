import { createStore } from 'zustand/vanilla';
import type { ReceivedFile } from '../../../shared/contract/receiving.ts';
import { actsFor } from '../../../shared/received-file/received-acts.ts';

/** One file in the list of what was received. */
export interface ReceivedRow {
  /** Name, with its folders where it lay in one. */
  readonly path: string;
  /** Other files with the very same bytes. */
  readonly sameAs: readonly string[];
  /** Size and time of change: the same file is not read again. */
  readonly stamps: readonly string[];
  /** Undefined where it could not even be read. */
  readonly received: ReceivedFile | undefined;
  /** Why it could not be read; else empty. */
  readonly problem: string;
  /** What was done with it; empty until then. */
  readonly done: string;
}

export interface ReceivedList {
  readonly rows: readonly ReceivedRow[];
  /** Files in folders that are no copies of a project. */
  readonly passedOver: number;
  /** Copies beyond those that can be looked at together. */
  readonly leftOut: number;
  readonly isCutOff: boolean;
  /** What is being looked at now; empty when all is said. */
  readonly progress: string;
}

export const emptyList: ReceivedList = {
  rows: [],
  passedOver: 0,
  leftOut: 0,
  isCutOff: false,
  progress: '',
};

/** What was received and waits for somebody, as long as the page is there. */
export const receivedStore = createStore<ReceivedList>(() => emptyList);

/** Whether somebody has to decide about it: it brings something, or is a project that is not here. */
export function isToDecide({ received }: ReceivedRow): boolean {
  const [first] = received ? actsFor(received) : [];
  return first === 'review' || first === 'keep';
}

/** How many of those that somebody has to decide about are done. */
export function countDone(rows: readonly ReceivedRow[]): { readonly done: number; readonly all: number } {
  const counted = rows.filter((row) => row.done !== '' || isToDecide(row));
  return { done: counted.filter(({ done }) => done !== '').length, all: counted.length };
}
