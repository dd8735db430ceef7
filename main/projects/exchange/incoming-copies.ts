import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { newId } from '../../../shared/document/model/ids.ts';
import { random } from '../platform.ts';

/** A copy that waits for a person's decision. */
export interface IncomingCopy {
  readonly document: ProjectDocument;
  /** What it was called where it came from. */
  readonly name: string;
  /** Its checksum did not fit: only its values may be taken in. */
  readonly changedOutside: boolean;
  readonly origin: 'received' | 'older' | 'beside' | 'version' | 'kept' | 'outside';
  /** What its values are compared with where only they may be taken in; the open project without it. */
  readonly base?: ProjectDocument;
}

/** Copies that wait, by the name that windows know them by. */
export interface IncomingCopies {
  /** In the same `place` the newer takes the older one's place and name. */
  add(copy: IncomingCopy, slot?: string): string;
  get(incomingId: string): IncomingCopy | undefined;
  remove(incomingId: string): void;
}

/**
 * More than a person has in hand at once; beyond, the oldest has to be received again. Copies found beside a file are
 * not counted: nobody took them in hand, and whoever found them removes them.
 */
const MAX_COPIES = 12;

/** An empty room. What waits is in memory only: the files it came from are still where they were. */
export function createIncomingCopies(): IncomingCopies {
  const copies = new Map<string, IncomingCopy>();
  const idBySlot = new Map<string, string>();
  return {
    add: (copy, slot) => {
      const incomingId = (slot === undefined ? undefined : idBySlot.get(slot)) ?? newId(random);
      if (slot !== undefined) idBySlot.set(slot, incomingId);
      copies.delete(incomingId);
      copies.set(incomingId, copy);
      const countedIds = [...copies].filter(([, { origin }]) => origin !== 'beside').map(([name]) => name);
      const [oldest] = countedIds;
      if (countedIds.length > MAX_COPIES && oldest !== undefined) copies.delete(oldest);
      return incomingId;
    },
    get: (incomingId) => copies.get(incomingId),
    remove: (incomingId) => void copies.delete(incomingId),
  };
}
