import type { Dot, ProjectDocument, Ref, Value } from './document.ts';
import type { Write } from './edit.ts';
import { gapOf } from './gap.ts';
import type { Rules } from './rules.ts';
import { ALIVE, DELETED, ERASED } from './stamps.ts';
import { readState } from './state.ts';
import { findRecord } from './tables.ts';
import { kindOfId, plain } from './view.ts';

/** True for a write to a record's life. A field may be called `x`, but then it has a value. */
export const isLifeWrite = (write: Write): boolean =>
  write.value === undefined && [ALIVE, DELETED, ERASED].includes(write.register);

export const isSameRecord = (a: Ref, b: Ref): boolean => a.kind === b.kind && a.id === b.id;

/** What a person who sees this copy has seen of a record's life. */
export const seenOfLife = (document: ProjectDocument, ref: Ref): readonly Dot[] => {
  const found = findRecord(document, ref);
  if (found === undefined) return [];
  const state = readState(found.record, gapOf(document));
  return [...state.alive, ...state.deleted];
};

/** The fields of a record as they will be shown after these writes. */
const fieldsAfter = (document: ProjectDocument, ref: Ref, writes: readonly Write[]) => {
  const found = findRecord(document, ref);
  const fields: { [field: string]: Value } = found ? { ...plain(ref.id, found.record).fields } : {};
  for (const write of writes) {
    if (write.value !== undefined && isSameRecord(write, ref)) fields[write.register] = write.value;
  }
  return fields;
};

/**
 * Work on a record counts as work on the live records that it names, so that nobody deletes them unseen: one `+` write
 * each. Quiet kinds and deletes don't count, nor do records whose life this edit writes anyway.
 */
export const touchParents = (document: ProjectDocument, writes: readonly Write[], rules: Rules): Write[] => {
  const lives = writes.filter(isLifeWrite);
  const named = new Set<string>();
  for (const { kind, id, register } of lives) {
    if (register !== ALIVE || rules.isQuiet(kind)) continue;
    for (const parent of rules.parentsOf(kind, fieldsAfter(document, { kind, id }, writes)))
      named.add(parent);
  }
  const written = new Set(lives.map((write) => `${write.kind} ${write.id}`));
  return [...named].flatMap((id) => {
    const kind = kindOfId(document, id);
    if (kind === undefined || written.has(`${kind} ${id}`)) return [];
    return [{ kind, id, register: ALIVE, seen: seenOfLife(document, { kind, id }) }];
  });
};
