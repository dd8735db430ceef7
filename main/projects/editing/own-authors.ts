import type { ProjectDocument, ReplicaInfo } from '../../../shared/document/model/document.ts';
import { getOwn } from '../../../shared/document/model/get-own.ts';
import type { ReplicaId } from '../../../shared/document/model/id-types.ts';
import { isNamed, withReplicaInfo } from '../../../shared/document/model/replica-info.ts';
import { localDateOf } from '../../../shared/records/fields/dates.ts';
import type { ServiceContext } from '../service-context.ts';

/** What this computer's settings say of who writes, and today. */
export function ownReplicaInfo({ settings, now }: ServiceContext): ReplicaInfo {
  const { org, role } = settings.data;
  return { ...(org ? { org } : {}), ...(role ? { role } : {}), on: localDateOf(now()) };
}

/** Of these replicas those that wrote into the document before anybody said who they are. */
export function unnamedReplicas(
  { sessions }: ProjectDocument,
  replicas: readonly ReplicaId[],
): readonly ReplicaId[] {
  return replicas.filter((id) => {
    const info = getOwn(sessions, id);
    return info !== undefined && !isNamed(info);
  });
}

/** The document with this computer's name at those of its replicas that have none. */
export function withOwnName(
  document: ProjectDocument,
  ownReplicas: readonly ReplicaId[],
  context: ServiceContext,
): ProjectDocument {
  const { on: _on, ...name } = ownReplicaInfo(context);
  if (!isNamed(name)) return document;
  return unnamedReplicas(document, ownReplicas).reduce(
    (named, replica) => withReplicaInfo(named, replica, name),
    document,
  );
}
