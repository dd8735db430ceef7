import type { Value } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import type { KeptNode } from './kept-node.ts';

interface IdentifiedNode {
  /** Of its record. */
  readonly id: RecordId;
  readonly kept: KeptNode | undefined;
}

const isUsable = (id: Value | undefined): id is string | number =>
  (typeof id === 'string' && id !== '') || typeof id === 'number';

/**
 * The ids that nodes go out with, by their records: as they came where no other node has them. A node that came without
 * one goes without, unless an edge leads to it.
 */
export function nodeIds(
  entries: readonly IdentifiedNode[],
  isLinked: (id: RecordId) => boolean,
): ReadonlyMap<RecordId, Value | undefined> {
  const used = new Set(entries.map(({ id }) => id));
  return new Map(
    entries.map(({ id, kept }): [RecordId, Value | undefined] => {
      if (!kept || kept.isWithheld) return [id, id];
      const came = kept.raw.id;
      if (kept.hasSameId && !isLinked(id)) return [id, came];
      if (!isUsable(came)) return [id, isLinked(id) || kept.order === undefined ? id : came];
      if (used.has(String(came))) return [id, id];
      used.add(String(came));
      return [id, came];
    }),
  );
}
