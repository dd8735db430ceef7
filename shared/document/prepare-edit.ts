import type { Dot, Fields, Gap, ProjectDocument, StoredRecord, Value } from './document.ts';
import type { Change, Edit, Write } from './edit.ts';
import { gapOf } from './gap.ts';
import { isId, isName } from './names.ts';
import { touchParents } from './parent-touch.ts';
import type { Rules } from './rules.ts';
import { ALIVE, DELETED, ERASED } from './stamps.ts';
import { type Life, lifeOf, type Register, registerOf } from './state.ts';
import { findRecord } from './tables.ts';
import { same } from './values.ts';

/** One record while an edit of several changes is put together. */
interface Draft {
  readonly kind: string;
  readonly id: string;
  readonly record: StoredRecord | undefined;
  readonly gap: Gap;
  readonly was: Life;
  readonly fields: Map<string, Write>;
  life: '+' | '-' | 'x' | undefined;
  isLive: boolean;
}

const openDraft = (document: ProjectDocument, kind: string, id: string): Draft => {
  const found = findRecord(document, { kind, id });
  return {
    kind,
    id,
    record: found?.record,
    gap: gapOf(document),
    was: lifeOf(found?.record),
    fields: new Map(),
    life: undefined,
    isLive: found?.place === 'live',
  };
};

const registerIn = ({ record, gap }: Draft, field: string): Register | undefined =>
  record && registerOf(record, field, gap);

/** A person has seen what this copy can show; a withheld value nobody here has seen. */
const seenOf = (register: Register | undefined): readonly Dot[] => {
  return register ? register.dots.filter((dot) => register.values.has(dot)) : [];
};

/** True where writing the value would say nothing new: it stands there alone already. */
const isIdle = (draft: Draft, field: string, value: Value, register: Register | undefined): boolean => {
  if (draft.fields.has(field) || register === undefined) return false;
  const [dot] = register.dots;
  return register.dots.length === 1 && dot !== undefined && same(register.values.get(dot), value);
};

const writeFields = (draft: Draft, fields: Fields): boolean => {
  let hasWritten = false;
  for (const field of Object.keys(fields)) {
    const value = fields[field];
    if (!isName(field)) throw new RangeError(`"${field}" can't name a field.`);
    if (value === undefined) continue;
    const register = registerIn(draft, field);
    if (isIdle(draft, field, value, register)) continue;
    const seen = seenOf(register);
    draft.fields.set(field, { kind: draft.kind, id: draft.id, register: field, value, seen });
    hasWritten = true;
  }
  return hasWritten;
};

const takeChange = (draft: Draft, change: Change): void => {
  if (draft.was.erased !== undefined) return;
  if (change.op === 'add') {
    const hasWritten = writeFields(draft, change.fields);
    if (hasWritten || !draft.isLive) [draft.life, draft.isLive] = [ALIVE, true];
  } else if (change.op === 'set') {
    if (draft.isLive && writeFields(draft, change.fields)) draft.life = ALIVE;
  } else if (change.op === 'delete') {
    if (draft.isLive) [draft.life, draft.isLive] = [DELETED, false];
  } else if (change.op === 'restore') {
    const isThere = draft.was.alive.length + draft.was.deleted.length > 0;
    // Of a record that is live although somebody deleted it, the delete is answered: it stays.
    const isContested = draft.isLive && draft.was.deleted.length > 0;
    if ((!draft.isLive && isThere) || isContested) [draft.life, draft.isLive] = [ALIVE, true];
  } else {
    [draft.life, draft.isLive] = [ERASED, false];
  }
};

const lifeWrite = (draft: Draft): Write[] =>
  draft.life === undefined
    ? []
    : [
        {
          kind: draft.kind,
          id: draft.id,
          register: draft.life,
          seen: [...draft.was.alive, ...draft.was.deleted],
        },
      ];

const writesOf = (draft: Draft): Write[] =>
  draft.life === ERASED ? lifeWrite(draft) : [...draft.fields.values(), ...lifeWrite(draft)];

const keyOf = (kind: string, id: string): string => `${kind} ${id}`;

/**
 * Turns what a person does into writes that say what the person had seen: per register the dots they replace. Writes
 * that would change nothing are left out, so `writes` may be empty. Throws a RangeError for names that can't be.
 */
export const prepareEdit = (document: ProjectDocument, changes: readonly Change[], rules: Rules): Edit => {
  const drafts = new Map<string, Draft>();
  for (const change of changes) {
    if (!isName(change.kind) || !isId(change.id)) throw new RangeError(`"${change.id}" can't name a record.`);
    const key = keyOf(change.kind, change.id);
    const draft = drafts.get(key) ?? openDraft(document, change.kind, change.id);
    drafts.set(key, draft);
    takeChange(draft, change);
  }
  const writes = [...drafts.values()].flatMap(writesOf);
  return { writes: [...writes, ...touchParents(document, writes, rules)] };
};
