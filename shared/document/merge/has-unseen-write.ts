import type { Clock } from '../model/clock.ts';
import type { ProjectDocument } from '../model/document.ts';
import { hasSeen } from '../model/dots.ts';
import type { KindName } from '../model/id-types.ts';
import { decodeStamp } from '../model/stamps.ts';

/** Whether a document holds a write that a copy with this clock has not seen, in a record of a kind that counts. */
export function hasUnseenWrite(
  { records, trash }: ProjectDocument,
  clock: Clock,
  isCounted: (kind: KindName) => boolean,
): boolean {
  return [records, trash].some((tables) =>
    Object.entries(tables).some(
      ([kind, table]) =>
        isCounted(kind) &&
        Object.values(table).some((record) =>
          [...decodeStamp(record).values()].some((dots) => dots.some((dot) => !hasSeen(clock, dot))),
        ),
    ),
  );
}
