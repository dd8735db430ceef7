import type { Edit, Write } from '../edit/edit.ts';
import { touchParents } from '../edit/touch-parents.ts';
import type { ProjectDocument, RecordRef } from '../model/document.ts';
import type { DocumentRules } from '../model/document-rules.ts';
import { recordKey, uniqueRefs } from '../model/record-key.ts';
import { existenceOf } from '../model/record-state.ts';
import { findRecord } from '../model/record-tables.ts';
import { ALIVE } from '../model/stamps.ts';
import { EXISTENCE } from './history-step.ts';
import type { EntryUndo, IsOwnDot } from './undo-of-register.ts';

/**
 * A `+` write that counts as work on a record. It has seen our own dots only, so that a partner's delete stays a
 * clash.
 */
const refreshExistence = (document: ProjectDocument, { kind, id }: RecordRef, isOwnDot: IsOwnDot): Write => {
  const { alive } = existenceOf(findRecord(document, { kind, id })?.record);
  return { kind, id, register: ALIVE, seen: alive.filter(isOwnDot) };
};

/**
 * Adds `+` writes for the live records that are worked on, and their parents. `decidedKeys`: records whose existence
 * the undo writes.
 */
const completeEdit = (
  document: ProjectDocument,
  writes: readonly Write[],
  decidedKeys: ReadonlySet<string>,
  rules: DocumentRules,
  isOwnDot: IsOwnDot,
): Edit => {
  const isWorkedOn = (ref: RecordRef): boolean =>
    findRecord(document, ref)?.location === 'live' && !decidedKeys.has(recordKey(ref));
  const workedOn = uniqueRefs(writes).filter(isWorkedOn);
  const all = [...writes, ...workedOn.map((ref) => refreshExistence(document, ref, isOwnDot))];
  const touched = touchParents(document, all, rules).filter((ref) => !decidedKeys.has(recordKey(ref)));
  return { writes: [...all, ...touched.map((ref) => refreshExistence(document, ref, isOwnDot))] };
};

/** What goes into one register by the edit of this number. */
const writesAt = ({ entry, undo }: EntryUndo, index: number): Write[] => {
  const { kind, id, register } = entry;
  const rewrite = undo.rewrites[index];
  if (rewrite === undefined) return [];
  const { seen } = undo;
  const { value } = rewrite;
  return register === EXISTENCE
    ? [{ kind, id, register: String(value), seen }]
    : [{ kind, id, register, value, seen }];
};

/** The edits of an undo: the first takes the oldest version of each register, the next what is shown over it. */
export function undoEditsOf(
  document: ProjectDocument,
  entryUndos: readonly EntryUndo[],
  rules: DocumentRules,
  isOwnDot: IsOwnDot,
): readonly Edit[] {
  const existenceUndos = entryUndos.filter(
    ({ entry, undo }) => entry.register === EXISTENCE && undo.rewrites.length > 0,
  );
  const decidedKeys = new Set(existenceUndos.map(({ entry }) => recordKey(entry)));
  const count = entryUndos.reduce((most, { undo }) => Math.max(most, undo.rewrites.length), 0);
  return Array.from({ length: count }, (_, index) => {
    const writes = entryUndos.flatMap((one) => writesAt(one, index));
    return completeEdit(document, writes, decidedKeys, rules, isOwnDot);
  });
}
