import { readPreference, storePreference } from '../client/local-preferences.ts';
import { currentProject } from './project-store.ts';

/** Each project has its own: what was made in another one says nothing here. */
const keyOfProject = (): string => `alongside.map.lastKind.${currentProject().key}`;

/** The kind that a new card gets without asking: the one made last in this project, a note at first. */
export function lastUsedKind(): string {
  return readPreference(keyOfProject()) ?? 'note';
}

/** A card of this kind was made. A theme is no kind that many are made of one after the other. */
export function rememberKind(kind: string): void {
  if (kind !== 'theme') storePreference(keyOfProject(), kind);
}
