import type { Dot, Fields, ProjectDocument, Ref, Value } from './document.ts';
import type { Write } from './edit.ts';
import type { Rules } from './rules.ts';
import { ALIVE, DELETED, ERASED } from './stamps.ts';
import { lifeOf } from './state.ts';
import { findRecord } from './tables.ts';
import { kindOfId, plain } from './view.ts';

/** True for a write to a record's life. A field may be called `x`, but then it has a value. */
export const isLifeWrite = (write: Write): boolean =>
  write.value === undefined && [ALIVE, DELETED, ERASED].includes(write.register);

/** What a person who sees this copy has seen of a record's life. */
export const seenOfLife = (document: ProjectDocument, ref: Ref): readonly Dot[] => {
  const found = findRecord(document, ref);
  const { alive, deleted } = lifeOf(found?.record);
  return [...alive, ...deleted];
};

const keyOf = (ref: Ref): string => `${ref.kind} ${ref.id}`;

/** The values that each record is given, by record: an import writes thousands at once. */
const writtenValues = (writes: readonly Write[]): ReadonlyMap<string, { [field: string]: Value }> => {
  const values = new Map<string, { [field: string]: Value }>();
  for (const write of writes) {
    if (write.value === undefined) continue;
    const fields = values.get(keyOf(write)) ?? {};
    fields[write.register] = write.value;
    values.set(keyOf(write), fields);
  }
  return values;
};

/** The fields of a record as they are shown now. */
const fieldsNow = (document: ProjectDocument, ref: Ref): Fields => {
  const found = findRecord(document, ref);
  return found ? plain(ref.id, found.record).fields : {};
};

/**
 * Work on a record counts as work on the live records that it names, so that nobody deletes them unseen: one `+` write
 * each. Quiet kinds and deletes don't count, nor do records whose life this edit writes anyway.
 */
export const touchParents = (document: ProjectDocument, writes: readonly Write[], rules: Rules): Write[] => {
  const lives = writes.filter(isLifeWrite);
  // Moving ten thousand cards is no work on anything that they name.
  if (lives.every(({ kind }) => rules.isQuiet(kind))) return [];
  const values = writtenValues(writes);
  const named = new Set<string>();
  for (const life of lives) {
    if (life.register !== ALIVE || rules.isQuiet(life.kind)) continue;
    const after = { ...fieldsNow(document, life), ...values.get(keyOf(life)) };
    for (const parent of rules.parentsOf(life.kind, after)) named.add(parent);
  }
  const written = new Set(lives.map(keyOf));
  return [...named].flatMap((id) => {
    const kind = kindOfId(document, id);
    if (kind === undefined || written.has(keyOf({ kind, id }))) return [];
    return [{ kind, id, register: ALIVE, seen: seenOfLife(document, { kind, id }) }];
  });
};
