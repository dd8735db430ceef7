import type { ProjectDocument, ReplicaInfo } from '../document/model/document.ts';
import { findPersonalText } from './personal-text.ts';

const mayLeave = (words: string | undefined): boolean =>
  words === undefined || findPersonalText(words).length === 0;

/**
 * A copy without the organisations and roles that have a telephone number or an address in them: who wrote is told as a role,
 * and nobody is asked about these words. Replicas of two copies are joined, so they are lost to nobody who has them.
 */
export function withoutPersonalAuthors(copy: ProjectDocument): ProjectDocument {
  const sessions = Object.fromEntries(
    Object.entries(copy.sessions).map(([replica, { org, role, ...rest }]): [string, ReplicaInfo] => [
      replica,
      {
        ...rest,
        ...(org !== undefined && mayLeave(org) && { org }),
        ...(role !== undefined && mayLeave(role) && { role }),
      },
    ]),
  );
  return { ...copy, sessions };
}
