import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { newId } from '../../../shared/document/model/new-id.ts';
import { random } from '../platform.ts';

/** A copy of a project that waits for a person's decision. */
export interface IncomingCopy {
  readonly document: ProjectDocument;
  /** Its name where it came from. */
  readonly name: string;
  /** Its checksum did not match: only its values may be merged. */
  readonly changedOutside: boolean;
  readonly origin: 'received' | 'stale' | 'sibling' | 'version' | 'kept' | 'external';
  /** What its values are compared with where only they may be merged; the open project without it. */
  readonly base?: ProjectDocument;
}

/** Incoming copies by id. */
export interface IncomingCopies {
  /** Returns its id. In the same `slot` the newer copy takes the older one's place and id. */
  add(copy: IncomingCopy, slot?: string): string;
  get(incomingId: string): IncomingCopy | undefined;
  remove(incomingId: string): void;
}

/**
 * More than a person decides about at once; beyond, the oldest has to be received again. Sibling copies are not
 * counted: the sibling watcher removes them.
 */
const MAX_COPIES = 12;

/** Empty at first. Copies are in memory only: the files they came from are still where they were. */
export function createIncomingCopies(): IncomingCopies {
  const copies = new Map<string, IncomingCopy>();
  const idBySlot = new Map<string, string>();
  return {
    add: (copy, slot) => {
      const incomingId = (slot === undefined ? undefined : idBySlot.get(slot)) ?? newId(random);
      if (slot !== undefined) idBySlot.set(slot, incomingId);
      copies.delete(incomingId);
      copies.set(incomingId, copy);
      const countedIds = [...copies].filter(([, { origin }]) => origin !== 'sibling').map(([name]) => name);
      const [oldest] = countedIds;
      if (countedIds.length > MAX_COPIES && oldest !== undefined) copies.delete(oldest);
      return incomingId;
    },
    get: (incomingId) => copies.get(incomingId),
    remove: (incomingId) => void copies.delete(incomingId),
  };
}
