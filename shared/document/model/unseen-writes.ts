/**
 * Unseen writes: why a redacted copy carries more than its clock. Absence in it is not deletion, and its clock claims
 * writes that it never held. A register is joined by asking "has the other side seen this dot?". For what was
 * withheld the honest answer is not the clock but "only what came after the redaction". The file's `gap` lowers the
 * clock for everything absent, and `^` for the few records that were joined from such a copy, so that joining stays
 * exact in any order. A copy that was never redacted has neither. Invariant: knowledge of any register >= clock
 * lowered by the document's `gap`.
 */

import type { Clock } from './clock.ts';
import { counterIn } from './clock.ts';
import type { ProjectDocument, StoredRecord, UnseenWrites } from './document.ts';
import { counterOf, replicaOf } from './dots.ts';
import { getOwn } from './get-own.ts';
import type { Dot, RegisterName, ReplicaId } from './id-types.ts';
import { isDeepEqual } from './json-values.ts';

/** What one side has seen of one register. */
export interface Knowledge {
  readonly clock: Clock;
  readonly unseen: UnseenWrites;
}

/** The one value for "no write is unseen", so that it can be compared by identity. */
export const nothingUnseen: UnseenWrites = Object.freeze({});

/** True where no write is unseen. */
export function hasNothingUnseen(unseen: UnseenWrites): boolean {
  return unseen === nothingUnseen || Object.keys(unseen).length === 0;
}

const highestSeen = (knowledge: Knowledge, replica: ReplicaId): number =>
  getOwn(knowledge.unseen, replica) ?? counterIn(knowledge.clock, replica);

/** True where the write called `dot` has been seen. */
export function knows(knowledge: Knowledge, dot: Dot): boolean {
  return highestSeen(knowledge, replicaOf(dot)) >= counterOf(dot);
}

/** The writes that neither side has seen of a register, under their joined clock. */
export function joinUnseen(a: Knowledge, b: Knowledge, joinedClock: Clock): UnseenWrites {
  if (hasNothingUnseen(a.unseen) && hasNothingUnseen(b.unseen)) return nothingUnseen;
  const missing: { [replica: string]: number } = {};
  for (const replica of [...Object.keys(a.unseen), ...Object.keys(b.unseen)].sort()) {
    const seen = Math.max(highestSeen(a, replica), highestSeen(b, replica));
    if (seen < counterIn(joinedClock, replica)) missing[replica] = seen;
  }
  return Object.keys(missing).length > 0 ? missing : nothingUnseen;
}

/** The unseen writes of everything that is absent from the document: the file's `gap`. */
export function documentUnseenOf(document: ProjectDocument): UnseenWrites {
  return document.gap ?? nothingUnseen;
}

/** The unseen writes of a register that stands in a record; `+` for the record's existence. */
export function unseenIn(
  record: StoredRecord,
  register: RegisterName,
  documentUnseen: UnseenWrites,
): UnseenWrites {
  const marks = record['^'];
  if (marks === undefined) return nothingUnseen;
  const mark = marks === '*' ? '*' : getOwn(marks, register);
  return mark === '*' ? documentUnseen : (mark ?? nothingUnseen);
}

/** The mark `^` for the unseen writes of each register, or undefined where nothing is unseen. */
export function encodeUnseen(
  unseenByRegister: ReadonlyMap<string, UnseenWrites>,
  documentUnseen: UnseenWrites,
): StoredRecord['^'] {
  const marks: { [register: string]: '*' | UnseenWrites } = {};
  let isSameEverywhere = true;
  for (const register of [...unseenByRegister.keys()].sort()) {
    const unseen = unseenByRegister.get(register) ?? nothingUnseen;
    const isDocumentUnseen = isDeepEqual(unseen, documentUnseen);
    isSameEverywhere &&= isDocumentUnseen;
    if (!hasNothingUnseen(unseen)) marks[register] = isDocumentUnseen ? '*' : unseen;
  }
  if (Object.keys(marks).length === 0) return undefined;
  return isSameEverywhere ? '*' : marks;
}
