import type { ProjectDocument, RecordRef } from '../../../shared/document/model/document.ts';
import { hasSeen, replicaOf } from '../../../shared/document/model/dots.ts';
import { getOwn } from '../../../shared/document/model/get-own.ts';
import type { ReplicaId } from '../../../shared/document/model/id-types.ts';
import { findRecord } from '../../../shared/document/model/record-tables.ts';
import { decodeStamp } from '../../../shared/document/model/stamps.ts';

/** Stands for whoever has not said who they are: not always the same people. */
export const NOT_SAID = 'somebody who has not said who';

/** How a replica is named to people: its organisation, else its role. */
export function writerName({ sessions }: ProjectDocument, replica: ReplicaId): string {
  const { org = '', role = '' } = getOwn(sessions, replica) ?? {};
  return org || role || NOT_SAID;
}

/**
 * Who wrote what a merge brings: organisations, else roles, each once; whoever has not said comes last.
 * @param changed the records that the merge changed
 */
export function writersOfChanges(
  before: ProjectDocument,
  after: ProjectDocument,
  changed: readonly RecordRef[],
): readonly string[] {
  const replicas = new Set<ReplicaId>();
  for (const ref of changed) {
    const found = findRecord(after, ref);
    if (!found) continue;
    for (const dots of decodeStamp(found.record).values())
      for (const dot of dots) if (!hasSeen(before.clock, dot)) replicas.add(replicaOf(dot));
  }
  const names = [...new Set([...replicas].map((replica) => writerName(after, replica)))].sort();
  return [...names.filter((name) => name !== NOT_SAID), ...names.filter((name) => name === NOT_SAID)];
}
