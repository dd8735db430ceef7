import type { Fields, ProjectDocument, StoredRecord, UnseenWrites, Value } from '../model/document.ts';
import type { DocumentRules } from '../model/document-rules.ts';
import type { Dot, FieldName, KindName, RecordId } from '../model/id-types.ts';
import { isValidId, isValidName } from '../model/is-valid-id.ts';
import { isDeepEqual } from '../model/json-values.ts';
import { recordKey } from '../model/record-key.ts';
import { type Existence, existenceOf, type Register, registerOf } from '../model/record-state.ts';
import { findRecord } from '../model/record-tables.ts';
import { ALIVE, DELETED, ERASED } from '../model/stamps.ts';
import { documentUnseenOf } from '../model/unseen-writes.ts';
import type { Change, Edit, Write } from './edit.ts';
import { resolveChange } from './resolve-change.ts';
import { touchParents } from './touch-parents.ts';

/** One record while an edit of several changes is put together. */
interface RecordEdit {
  readonly kind: KindName;
  readonly id: RecordId;
  readonly record: StoredRecord | undefined;
  readonly unseen: UnseenWrites;
  readonly existenceBefore: Existence;
  readonly fields: Map<string, Write>;
  existenceWrite: '+' | '-' | 'x' | undefined;
  isLiveAfter: boolean;
}

const startRecordEdit = (document: ProjectDocument, kind: KindName, id: RecordId): RecordEdit => {
  const found = findRecord(document, { kind, id });
  return {
    kind,
    id,
    record: found?.record,
    unseen: documentUnseenOf(document),
    existenceBefore: existenceOf(found?.record),
    fields: new Map(),
    existenceWrite: undefined,
    isLiveAfter: found?.location === 'live',
  };
};

const registerIn = ({ record, unseen }: RecordEdit, field: FieldName): Register | undefined =>
  record && registerOf(record, field, unseen);

/** A person has seen what this copy can show; a withheld value nobody here has seen. */
const seenDotsOf = (register: Register | undefined): readonly Dot[] => {
  return register ? register.dots.filter((dot) => register.values.has(dot)) : [];
};

/** True where writing the value would change nothing: it is the field's only value already. */
const isNoOp = (
  recordEdit: RecordEdit,
  field: FieldName,
  value: Value,
  register: Register | undefined,
): boolean => {
  if (recordEdit.fields.has(field) || register === undefined) return false;
  const [dot] = register.dots;
  return register.dots.length === 1 && dot !== undefined && isDeepEqual(register.values.get(dot), value);
};

const writeFields = (recordEdit: RecordEdit, fields: Fields): boolean => {
  let hasChanged = false;
  for (const field of Object.keys(fields)) {
    const value = fields[field];
    if (!isValidName(field)) throw new RangeError(`"${field}" can't name a field.`);
    if (value === undefined) continue;
    const register = registerIn(recordEdit, field);
    if (isNoOp(recordEdit, field, value, register)) continue;
    const seen = seenDotsOf(register);
    recordEdit.fields.set(field, { kind: recordEdit.kind, id: recordEdit.id, register: field, value, seen });
    hasChanged = true;
  }
  return hasChanged;
};

const addChange = (recordEdit: RecordEdit, change: Change): void => {
  if (recordEdit.existenceBefore.erased !== undefined) return;
  if (change.op === 'add') {
    const hasChanged = writeFields(recordEdit, change.fields);
    if (hasChanged || !recordEdit.isLiveAfter)
      [recordEdit.existenceWrite, recordEdit.isLiveAfter] = [ALIVE, true];
  } else if (change.op === 'set') {
    if (recordEdit.isLiveAfter && writeFields(recordEdit, change.fields)) recordEdit.existenceWrite = ALIVE;
  } else if (change.op === 'delete') {
    if (recordEdit.isLiveAfter) [recordEdit.existenceWrite, recordEdit.isLiveAfter] = [DELETED, false];
  } else if (change.op === 'restore') {
    const hasExisted =
      recordEdit.existenceBefore.alive.length + recordEdit.existenceBefore.deleted.length > 0;
    // Of a record that is live although somebody deleted it, the delete is answered: it stays.
    const isContested = recordEdit.isLiveAfter && recordEdit.existenceBefore.deleted.length > 0;
    if ((!recordEdit.isLiveAfter && hasExisted) || isContested)
      [recordEdit.existenceWrite, recordEdit.isLiveAfter] = [ALIVE, true];
  } else {
    [recordEdit.existenceWrite, recordEdit.isLiveAfter] = [ERASED, false];
  }
};

const existenceWrites = (recordEdit: RecordEdit): Write[] =>
  recordEdit.existenceWrite === undefined
    ? []
    : [
        {
          kind: recordEdit.kind,
          id: recordEdit.id,
          register: recordEdit.existenceWrite,
          seen: [...recordEdit.existenceBefore.alive, ...recordEdit.existenceBefore.deleted],
        },
      ];

const writesOf = (recordEdit: RecordEdit): Write[] =>
  recordEdit.existenceWrite === ERASED
    ? existenceWrites(recordEdit)
    : [...recordEdit.fields.values(), ...existenceWrites(recordEdit)];

/**
 * Turns changes into writes that say what the person had seen: per register the dots they replace. Writes that would
 * change nothing are left out, so `writes` may be empty. A record may be named by the kind that it is shown as: writes
 * name it as the file does.
 * @throws RangeError for a kind, id or field that no record can have
 */
export function prepareEdit(
  document: ProjectDocument,
  changes: readonly Change[],
  rules: DocumentRules,
): Edit {
  const recordEdits = new Map<string, RecordEdit>();
  for (const named of changes) {
    if (!isValidName(named.kind) || !isValidId(named.id))
      throw new RangeError(`"${named.id}" can't name a record.`);
    const change = resolveChange(document, named);
    const key = recordKey(change);
    const recordEdit = recordEdits.get(key) ?? startRecordEdit(document, change.kind, change.id);
    recordEdits.set(key, recordEdit);
    addChange(recordEdit, change);
  }
  const writes = [...recordEdits.values()].flatMap(writesOf);
  return { writes: [...writes, ...touchParents(document, writes, rules)] };
}
