import type { KindName } from '../document/model/id-types.ts';
import type { Kind } from './kind.ts';

/**
 * The kinds that are known, by name. `kind-registry.ts` fills it; apart from it, because kinds read documents, and what
 * reads documents has to know which kind a record is shown as.
 */
const kinds = new Map<string, Kind>();

/** The kind of this name, or undefined where a newer version wrote it. */
export function knownKind(name: KindName): Kind | undefined {
  return kinds.get(name);
}

/** Every kind that is known, in the order in which they were found. */
export function knownKinds(): readonly Kind[] {
  return [...kinds.values()];
}

/**
 * Makes a kind known.
 * @throws where a kind of this name is known already
 */
export function addKnownKind(kind: Kind): void {
  if (kinds.has(kind.name)) throw new Error(`There is a kind "${kind.name}" already.`);
  kinds.set(kind.name, kind);
}

/** Forgets a kind. */
export function removeKnownKind(name: KindName): void {
  kinds.delete(name);
}
