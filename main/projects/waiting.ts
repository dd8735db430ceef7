import type { ProjectDocument } from '../../shared/document/document.ts';
import { newId } from '../../shared/document/ids.ts';
import { random } from './platform.ts';

/** A copy that waits for a person's decision. */
export interface Waiting {
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
export interface WaitingRoom {
  /** In the same `place` the newer takes the older one's place and name. */
  add(waiting: Waiting, place?: string): string;
  get(incoming: string): Waiting | undefined;
  remove(incoming: string): void;
}

/**
 * More than a person has in hand at once; beyond, the oldest has to be received again. Copies found beside a file are
 * not counted: nobody took them in hand, and whoever found them removes them.
 */
const PLACES = 12;

/** An empty room. What waits is in memory only: the files it came from are still where they were. */
export const createWaitingRoom = (): WaitingRoom => {
  const waiting = new Map<string, Waiting>();
  const places = new Map<string, string>();
  return {
    add: (one, place) => {
      const incoming = (place === undefined ? undefined : places.get(place)) ?? newId(random);
      if (place !== undefined) places.set(place, incoming);
      waiting.delete(incoming);
      waiting.set(incoming, one);
      const counted = [...waiting].filter(([, { origin }]) => origin !== 'beside').map(([name]) => name);
      const [oldest] = counted;
      if (counted.length > PLACES && oldest !== undefined) waiting.delete(oldest);
      return incoming;
    },
    get: (incoming) => waiting.get(incoming),
    remove: (incoming) => void waiting.delete(incoming),
  };
};
