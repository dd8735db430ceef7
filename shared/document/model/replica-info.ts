import type { ProjectDocument, ReplicaInfo } from './document.ts';
import { replicaOf } from './dots.ts';
import { getOwn } from './get-own.ts';
import type { Dot, ReplicaId } from './id-types.ts';

/** What an edit says of who wrote: `info` of its own replica, `earlier` of replicas of the same computer before it. */
export interface EditAuthors {
  readonly info?: ReplicaInfo | undefined;
  /** Their names were given later; only where none was there. */
  readonly earlier?: { readonly [replica: ReplicaId]: ReplicaInfo } | undefined;
}

/** Adds what an edit says of who wrote to what the document knows already. */
export function withEditAuthors(
  document: ProjectDocument,
  dot: Dot,
  { info, earlier = {} }: EditAuthors,
): ProjectDocument {
  const named = Object.entries(earlier).reduce(
    (before, [replica, earlierInfo]) => withReplicaInfo(before, replica, earlierInfo),
    document,
  );
  return info === undefined ? named : withReplicaInfo(named, replicaOf(dot), info);
}

/** Adds who a replica is to what the document knows of it already (its first day, whose twin it is). */
export function withReplicaInfo(
  document: ProjectDocument,
  replica: ReplicaId,
  info: ReplicaInfo,
): ProjectDocument {
  const known = getOwn(document.sessions, replica);
  return { ...document, sessions: { ...document.sessions, [replica]: { ...known, ...info } } };
}

/** Whether somebody said who a replica is: an organisation, a role, or both. */
export function isNamed(info: ReplicaInfo | undefined): boolean {
  return Boolean(info?.org) || Boolean(info?.role);
}
