import type { Value } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import type { KeptNode } from './kept-node.ts';

interface IdentifiedNode {
  /** Of its record. */
  readonly id: RecordId;
  readonly kept: KeptNode | undefined;
}

/** Whether an edge could name it. */
export function isUsableId(id: Value | undefined): id is string | number {
  return (typeof id === 'string' && id !== '') || typeof id === 'number';
}

/** An id that no other has: the wanted one, or it with a number. */
export function freeId(wanted: string, used: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; used.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}

/**
 * The ids that nodes go out with, by their records: as they came where no node before them has them, and else those of
 * their records. A node that came without one goes without, unless an edge leads to it.
 */
export function nodeIds(
  entries: readonly IdentifiedNode[],
  isLinked: (id: RecordId) => boolean,
): ReadonlyMap<RecordId, Value | undefined> {
  const used = new Set<string>();
  const ids = new Map<RecordId, Value | undefined>();
  const withoutId: RecordId[] = [];
  for (const { id, kept } of entries) {
    const came = kept?.raw.id;
    const isOlder = kept?.order === undefined;
    if (!kept || kept.isWithheld) withoutId.push(id);
    else if (kept.hasSameId && !isLinked(id)) ids.set(id, came);
    else if (isUsableId(came) && !used.has(String(came))) {
      used.add(String(came));
      ids.set(id, came);
    } else if (isUsableId(came) || isLinked(id) || isOlder) withoutId.push(id);
    else ids.set(id, came);
  }
  for (const id of withoutId) {
    const free = freeId(id, used);
    used.add(free);
    ids.set(id, free);
  }
  return ids;
}
