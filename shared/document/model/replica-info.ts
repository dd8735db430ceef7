import type { ProjectDocument, ReplicaInfo } from './document.ts';
import { replicaOf } from './dots.ts';
import { getOwn } from './get-own.ts';
import type { Dot, ReplicaId } from './id-types.ts';

/** Adds who the replica of an edit is to what the document knows of it already (whose twin it is). */
export function withReplicaInfoByDot(
  document: ProjectDocument,
  dot: Dot,
  info: ReplicaInfo | undefined,
): ProjectDocument {
  return info === undefined ? document : withReplicaInfo(document, replicaOf(dot), info);
}

/** Adds who a replica is to what the document knows of it already. */
export function withReplicaInfo(
  document: ProjectDocument,
  replica: ReplicaId,
  info: ReplicaInfo,
): ProjectDocument {
  const known = getOwn(document.sessions, replica);
  return { ...document, sessions: { ...document.sessions, [replica]: { ...known, ...info } } };
}
