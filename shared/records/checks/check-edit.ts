import { applyEdit } from '../../document/edit/apply-edit.ts';
import type { Edit, Write } from '../../document/edit/edit.ts';
import { isExistenceWrite } from '../../document/edit/edit.ts';
import type {
  PlainRecord,
  ProjectDocument,
  RecordRef,
  StoredRecord,
  Value,
} from '../../document/model/document.ts';
import type { DocumentRules } from '../../document/model/document-rules.ts';
import { nextDot } from '../../document/model/dots.ts';
import { shownField } from '../../document/model/find-shown.ts';
import { getOwn } from '../../document/model/get-own.ts';
import type { FieldName } from '../../document/model/id-types.ts';
import { isValidId, isValidName } from '../../document/model/is-valid-id.ts';
import { isDeepEqual } from '../../document/model/json-values.ts';
import { recordKey } from '../../document/model/record-key.ts';
import { recordOf } from '../../document/model/selectors.ts';
import { optionLabel } from '../fields/read-field.ts';
import { type Kind, ownerFieldsOf } from '../kind.ts';
import { type KindRegistry, kindOf, kindRegistry, documentRules as knownRules } from '../kind-registry.ts';
import { statusOf } from '../lifecycle/lifecycle.ts';
import { kindChangeRefusal } from '../shown/kind-change-refusal.ts';
import { definitionOfRegister } from '../shown/registers.ts';
import { SHOWN_AS, shownKind } from '../shown/shown-kind.ts';
import { valueProblemInWords } from './value-problem.ts';

/** Why an edit is refused, for the person who made it. */
export interface Refusal {
  readonly sentence: string;
}

const storedRecordOf = (document: ProjectDocument, { kind, id }: RecordRef): StoredRecord | undefined =>
  getOwn(getOwn(document.records, kind), id) ?? getOwn(getOwn(document.trash, kind), id);

/** Keys that JavaScript gives a meaning, anywhere in a value. */
const hasReservedKey = (value: Value): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((entry: Value) => hasReservedKey(entry));
  return Object.entries(value).some(
    ([key, inner]) =>
      key === '__proto__' || key === 'constructor' || key === 'prototype' || hasReservedKey(inner),
  );
};

/** Names and places: only what has a sound name, and what is known or was there before. */
const checkNames = (document: ProjectDocument, write: Write, kinds: KindRegistry): string | undefined => {
  const kind = kinds.kindOf(write.kind);
  if (!isValidName(write.kind) || !isValidId(write.id)) return 'That has a name no record can have.';
  const stored = storedRecordOf(document, write);
  if (!kind && !stored) return `This version cannot make a “${write.kind}”.`;
  if (isExistenceWrite(write)) return undefined;
  if (!isValidName(write.register)) return 'That has a name no field can have.';
  const isKnown = definitionOfRegister(write.kind, write.register, kinds) !== undefined;
  if (isKnown || (stored && Object.hasOwn(stored, write.register))) return undefined;
  return `This version knows no “${write.register}” of a ${(kind?.label ?? write.kind).toLowerCase()}.`;
};

const checkValue = (write: Write, kinds: KindRegistry): string | undefined => {
  if (isExistenceWrite(write)) return undefined;
  if (write.value === undefined) return 'A field was written without saying what.';
  if (hasReservedKey(write.value)) return 'That holds a name no field can have.';
  const field = definitionOfRegister(write.kind, write.register, kinds)?.field;
  const parsed = field?.schema.safeParse(write.value);
  if (!field || !parsed || parsed.success) return undefined;
  return valueProblemInWords(field, parsed.error.issues[0]);
};

/**
 * A dependant (a point of a measure) keeps its owner: whether an erasure takes it must not depend on which of two
 * copies is asked first.
 */
const checkParent = (document: ProjectDocument, write: Write, kind: Kind | undefined): string | undefined => {
  if (!kind || !ownerFieldsOf(kind).includes(write.register)) return undefined;
  const before = getOwn(storedRecordOf(document, write) ?? {}, write.register);
  if (typeof before !== 'string' || write.value === before) return undefined;
  return `A ${kind.label.toLowerCase()} stays with what it was made for. Make a new one there instead.`;
};

/** The document as it would be: only guards need it, so it is made once and only for them. */
const lazy = <T>(compute: () => T): (() => T) => {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
};

const checkTransition = (
  kind: Kind,
  before: PlainRecord | undefined,
  after: PlainRecord,
  documentAfter: () => ProjectDocument,
): string | undefined => {
  if (!kind.lifecycle) return undefined;
  const { field, transitions, guard } = kind.lifecycle;
  const to = statusOf(kind, after);
  if (before) {
    const from = statusOf(kind, before);
    if (from === to) return undefined;
    const allowed = getOwn(transitions, from);
    const options = kind.fields[field]?.options ?? [];
    if (allowed && !allowed.includes(to))
      return `From “${optionLabel(options, from)}” it cannot go to “${optionLabel(options, to)}”.`;
  }
  return guard?.(after, to, documentAfter());
};

/** A field that its record's state has locked stays as it was, unless its writers clash over it. */
const checkLockedField = (
  document: ProjectDocument,
  kind: Kind,
  write: Write,
  name: FieldName,
  before: PlainRecord | undefined,
  after: PlainRecord,
): string | undefined => {
  const field = kind.lifecycle?.field;
  if (!before || !field || !kind.lifecycle?.lockedFields) return undefined;
  const status = after.fields[field];
  const beforeWithNewStatus = {
    ...before,
    fields: { ...before.fields, ...(status === undefined ? {} : { [field]: status }) },
  };
  if (!kind.lifecycle.lockedFields(beforeWithNewStatus).includes(name)) return undefined;
  if (write.value === undefined || isDeepEqual(write.value, before.fields[name] ?? null)) return undefined;
  if (storedRecordOf(document, write)?.['!']?.[write.register]) return undefined;
  const label = kind.fields[name]?.label ?? name;
  return `“${label}” is kept as it was at the start. Add an amendment that says what changed and why.`;
};

/** The documents that an edit is judged by, and the records whose kind it changes. */
interface EditContext {
  readonly document: ProjectDocument;
  readonly documentAfter: () => ProjectDocument;
  readonly kinds: KindRegistry;
  /** By `recordKey`. */
  readonly changingKind: ReadonlySet<string>;
}

/** A guarded status and what it locks, by the kind that the record is shown as once the edit is made. */
const checkLifecycle = (
  write: Write,
  { document, documentAfter, kinds, changingKind }: EditContext,
): string | undefined => {
  const isChangingKind = changingKind.has(recordKey(write));
  const { kind: name, field } = shownField(isChangingKind ? documentAfter() : document, write);
  const kind = kinds.kindOf(name);
  if (!kind?.lifecycle) return undefined;
  const isTransition = field === kind.lifecycle.field;
  if (!isTransition && !kind.lifecycle.lockedFields) return undefined;
  const ref = { kind: name, id: write.id };
  const before = isChangingKind ? undefined : recordOf(document, ref);
  const after = recordOf(documentAfter(), ref);
  if (!after) return undefined;
  return isTransition
    ? checkTransition(kind, before, after, documentAfter)
    : checkLockedField(document, kind, write, field, before, after);
};

/** A field that its kind refuses to have written as things stand: what was shown to everybody, say. */
const checkField = (write: Write, { document, documentAfter, kinds }: EditContext): string | undefined => {
  const { kind: name, field } = shownField(document, write);
  const refusal = kinds.kindOf(name)?.fieldRefusal;
  if (!refusal) return undefined;
  const ref = { kind: name, id: write.id };
  // A new record is judged as it is added.
  const record = recordOf(document, ref) ?? recordOf(documentAfter(), ref);
  return record && refusal(record, field, document);
};

/** A card that may not become another kind now, or not this one. */
const checkKindChange = (write: Write, { document }: EditContext): string | undefined => {
  if (write.register !== SHOWN_AS) return undefined;
  const stored = storedRecordOf(document, write);
  const to = typeof write.value === 'string' && write.value !== '' ? write.value : write.kind;
  const from = stored ? shownKind(write.kind, stored) : write.kind;
  // What a newer version wrote is shown as what it was made as: whoever can make it may.
  return kindOf(to) ? kindChangeRefusal(document, { kind: from, id: write.id }, to) : undefined;
};

/** Why an edit cannot be written at all, or undefined: names, kinds and the touched fields' values. */
export function checkWrites(
  document: ProjectDocument,
  edit: Edit,
  kinds: KindRegistry = kindRegistry,
): Refusal | undefined {
  for (const write of edit.writes) {
    const kind = kinds.kindOf(write.kind);
    const sentence =
      checkNames(document, write, kinds) ?? checkValue(write, kinds) ?? checkParent(document, write, kind);
    if (sentence) return { sentence };
  }
  return undefined;
}

/**
 * Why an edit is refused, or undefined. Checks names, kinds, the touched fields' values and the moves of
 * guarded statuses; everything else is a finding for people and never a bar to saving.
 */
export function checkEdit(
  document: ProjectDocument,
  edit: Edit,
  kinds: KindRegistry = kindRegistry,
  rules: DocumentRules = knownRules,
): Refusal | undefined {
  const documentAfter = lazy(
    () => applyEdit(document, edit, nextDot(document.clock, 'checking'), rules).document,
  );
  const refusal = checkWrites(document, edit, kinds);
  if (refusal) return refusal;
  const kindWrites = edit.writes.filter(({ register }) => register === SHOWN_AS);
  const context = { document, documentAfter, kinds, changingKind: new Set(kindWrites.map(recordKey)) };
  for (const write of edit.writes) {
    if (isExistenceWrite(write)) continue;
    const sentence =
      checkKindChange(write, context) ?? checkLifecycle(write, context) ?? checkField(write, context);
    if (sentence) return { sentence };
  }
  return undefined;
}
