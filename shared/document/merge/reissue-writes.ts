import type { Edit, Write } from '../edit/edit.ts';
import type { ProjectDocument } from '../model/document.ts';
import type { DocumentRules } from '../model/document-rules.ts';
import { isDeepEqual } from '../model/json-values.ts';
import { registerKey } from '../model/record-key.ts';
import { decodeRecord, shownValue } from '../model/record-state.ts';
import { findRecord } from '../model/record-tables.ts';
import { ALIVE } from '../model/stamps.ts';
import { documentUnseenOf } from '../model/unseen-writes.ts';
import { type CurrentWrite, isExistenceRegister } from './current-writes.ts';

const isMember = (set: readonly unknown[], member: unknown): boolean =>
  set.some((one) => isDeepEqual(one, member));

const isSubset = (value: unknown, set: unknown): boolean =>
  Array.isArray(value) && Array.isArray(set) && value.every((one) => isMember(set, one));

/**
 * Whether a document still holds a write: under its own dot, as a value under other dots, or not; or the record is
 * erased.
 */
type WriteStatus = 'current' | 'covered' | 'lost' | 'erased';

const writeStatusIn = (document: ProjectDocument, write: CurrentWrite, rules: DocumentRules): WriteStatus => {
  const found = findRecord(document, write);
  if (found === undefined) return 'lost';
  const { fields, alive, deleted, erased } = decodeRecord(found.record, documentUnseenOf(document));
  if (erased !== undefined) return 'erased';
  if (isExistenceRegister(write.register)) {
    const dots = write.register === ALIVE ? alive : deleted;
    // Each existence write counts by itself: whoever replaced another has not seen this one.
    return dots.includes(write.dot) ? 'current' : 'lost';
  }
  const register = fields.get(write.register);
  if (register === undefined) return 'lost';
  const ownValue = register.values.get(write.dot);
  if (ownValue !== undefined && isDeepEqual(ownValue, write.value)) return 'current';
  const isSet = rules.isSetField(write.kind, write.register);
  const isCovered = [...register.values.values()].some((value) => isDeepEqual(value, write.value));
  return isCovered || (isSet && isSubset(write.value, shownValue(register, true))) ? 'covered' : 'lost';
};

/**
 * The wanted writes once more: each replaces itself where the document holds it, and is concurrent where it is lost.
 */
const reissuedWrites = (
  document: ProjectDocument,
  wanted: readonly CurrentWrite[],
  rules: DocumentRules,
): readonly Write[] =>
  wanted.flatMap((write): readonly Write[] => {
    const { kind, id, register, dot, value } = write;
    if (value === undefined && !isExistenceRegister(register)) return [];
    const status = writeStatusIn(document, write, rules);
    if (status === 'erased' || status === 'covered') return [];
    const seen = status === 'current' ? [dot] : [];
    return [value === undefined ? { kind, id, register, seen } : { kind, id, register, value, seen }];
  });

/**
 * One dot holds one value of a register: the writes in as many edits as one register needs, each with a dot of its
 * own.
 */
const splitIntoEdits = (writes: readonly Write[]): readonly Edit[] => {
  const edits: Write[][] = [];
  const valuesByRegister = new Map<string, unknown[]>();
  for (const write of writes) {
    const register = isExistenceRegister(write.register) ? ALIVE : write.register;
    const key = registerKey({ ...write, register });
    const earlier = valuesByRegister.get(key) ?? [];
    const content = write.value ?? write.register;
    if (write.seen.length === 0 && isMember(earlier, content)) continue;
    const edit = edits[earlier.length] ?? [];
    edit.push(write);
    edits[earlier.length] = edit;
    valuesByRegister.set(key, [...earlier, content]);
  }
  return edits.map((some) => ({ writes: some }));
};

/**
 * Edits that make some writes again under new dots, one after the other: each write replaces itself where the document
 * holds it, and becomes concurrent with the others where it was lost. Values that stand under other dots, and erased
 * records, need none.
 */
export function reissueWrites(
  document: ProjectDocument,
  wanted: readonly CurrentWrite[],
  rules: DocumentRules,
): readonly Edit[] {
  return splitIntoEdits(reissuedWrites(document, wanted, rules));
}
