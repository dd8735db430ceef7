import type { ProjectDocument, ReplicaInfo } from './document.ts';
import { replicaOf } from './dots.ts';
import { getOwn } from './get-own.ts';
import type { Dot, ReplicaId } from './id-types.ts';

/** Adds who a session was, with its first edit, to what is known of it already (whose twin it is). */
export function withReplicaInfoByDot(
  document: ProjectDocument,
  dot: Dot,
  info: ReplicaInfo | undefined,
): ProjectDocument {
  return info === undefined ? document : withReplicaInfo(document, replicaOf(dot), info);
}

/** The same for a session by its id. */
export function withReplicaInfo(
  document: ProjectDocument,
  replica: ReplicaId,
  info: ReplicaInfo,
): ProjectDocument {
  const known = getOwn(document.sessions, replica);
  return { ...document, sessions: { ...document.sessions, [replica]: { ...known, ...info } } };
}
