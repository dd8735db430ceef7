import type { ProjectDocument, Ref, StoredRecord, Value } from '../document/document.ts';
import { applyEdit, type Edit, nextDot, type Write } from '../document/edit.ts';
import { isId, isName, own } from '../document/names.ts';
import type { Rules } from '../document/rules.ts';
import { same } from '../document/values.ts';
import { recordOf } from '../document/view.ts';
import type { Kind, PlainRecord } from './kind.ts';
import { statusOf } from './lifecycle.ts';
import { problemWith } from './problems.ts';
import { labelOf } from './read-field.ts';
import { rules as knownRules, type Registry, registry } from './registry.ts';

/** Why an edit is not taken, for the person who made it. */
export interface Refusal {
  readonly sentence: string;
}

/** Writes of a record's life: alive, deleted, erased. A field may be called `x`, and then it has a value. */
const isLife = (write: Write): boolean =>
  write.register === '+' || write.register === '-' || (write.register === 'x' && write.value === undefined);

const storedOf = (document: ProjectDocument, { kind, id }: Ref): StoredRecord | undefined =>
  own(own(document.records, kind), id) ?? own(own(document.trash, kind), id);

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
const checkPlace = (document: ProjectDocument, write: Write, kind: Kind | undefined): string | undefined => {
  if (!isName(write.kind) || !isId(write.id)) return 'That has a name no record can have.';
  const stored = storedOf(document, write);
  if (!kind && !stored) return `This version cannot make a “${write.kind}”.`;
  if (isLife(write)) return undefined;
  if (!isName(write.register)) return 'That has a name no field can have.';
  const isKnown = kind !== undefined && Object.hasOwn(kind.fields, write.register);
  if (isKnown || (stored && Object.hasOwn(stored, write.register))) return undefined;
  return `This version knows no “${write.register}” of a ${(kind?.label ?? write.kind).toLowerCase()}.`;
};

const checkValue = (write: Write, kind: Kind | undefined): string | undefined => {
  if (isLife(write)) return undefined;
  if (write.value === undefined) return 'A field was written without saying what.';
  if (hasReservedKey(write.value)) return 'That holds a name no field can have.';
  const field = own(kind?.fields, write.register);
  const parsed = field?.schema.safeParse(write.value);
  if (!field || !parsed || parsed.success) return undefined;
  return problemWith(field, parsed.error.issues[0]);
};

/**
 * What hangs on another record (a point on its measure) stays there: whether it goes with an erasure must not depend on
 * which of two copies is asked first.
 */
const checkOwner = (document: ProjectDocument, write: Write, kind: Kind | undefined): string | undefined => {
  if (!kind || kind.card || own(kind.fields, write.register)?.control !== 'parent') return undefined;
  const before = own(storedOf(document, write) ?? {}, write.register);
  if (typeof before !== 'string' || write.value === before) return undefined;
  return `A ${kind.label.toLowerCase()} stays with what it was made for. Make a new one there instead.`;
};

/** The document as it would be: only guards need it, so it is made once and only for them. */
const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const checkMove = (
  kind: Kind,
  before: PlainRecord | undefined,
  after: PlainRecord,
  project: () => ProjectDocument,
): string | undefined => {
  if (!kind.lifecycle) return undefined;
  const { field, transitions, guard } = kind.lifecycle;
  const to = statusOf(kind, after);
  if (before) {
    const from = statusOf(kind, before);
    if (from === to) return undefined;
    const allowed = own(transitions, from);
    const options = kind.fields[field]?.options ?? [];
    if (allowed && !allowed.includes(to))
      return `From “${labelOf(options, from)}” it cannot go to “${labelOf(options, to)}”.`;
  }
  return guard?.(after, to, project());
};

/** A field that its record's state has locked stays as it was, unless its writers clash over it. */
const checkLock = (
  document: ProjectDocument,
  kind: Kind,
  write: Write,
  before: PlainRecord | undefined,
  after: PlainRecord,
): string | undefined => {
  const field = kind.lifecycle?.field;
  if (!before || !field || !kind.lifecycle?.locks) return undefined;
  const status = after.fields[field];
  const still = {
    ...before,
    fields: { ...before.fields, ...(status === undefined ? {} : { [field]: status }) },
  };
  if (!kind.lifecycle.locks(still).includes(write.register)) return undefined;
  if (write.value === undefined || same(write.value, before.fields[write.register] ?? null)) return undefined;
  if (own(own(document.records, write.kind), write.id)?.['!']?.[write.register]) return undefined;
  const label = kind.fields[write.register]?.label ?? write.register;
  return `“${label}” is kept as it was at the start. Add an amendment that says what changed and why.`;
};

const checkLifecycle = (
  document: ProjectDocument,
  write: Write,
  kind: Kind,
  project: () => ProjectDocument,
): string | undefined => {
  if (!kind.lifecycle || isLife(write)) return undefined;
  const isMove = write.register === kind.lifecycle.field;
  if (!isMove && !kind.lifecycle.locks) return undefined;
  const before = recordOf(document, write);
  const after = recordOf(project(), write);
  if (!after) return undefined;
  return isMove ? checkMove(kind, before, after, project) : checkLock(document, kind, write, before, after);
};

/** Why an edit cannot be written at all, or undefined: names, kinds and the touched fields' values. */
export const checkWrites = (
  document: ProjectDocument,
  edit: Edit,
  known: Registry = registry,
): Refusal | undefined => {
  for (const write of edit.writes) {
    const kind = known.kindOf(write.kind);
    const sentence =
      checkPlace(document, write, kind) ?? checkValue(write, kind) ?? checkOwner(document, write, kind);
    if (sentence) return { sentence };
  }
  return undefined;
};

/**
 * Why an edit cannot be taken, or undefined. Checks names, kinds, the touched fields' values and the moves of
 * guarded statuses; everything else is a finding for people and never a bar to saving.
 */
export const checkEdit = (
  document: ProjectDocument,
  edit: Edit,
  known: Registry = registry,
  rules: Rules = knownRules,
): Refusal | undefined => {
  const project = lazily(
    () => applyEdit(document, edit, nextDot(document.clock, 'checking'), rules).document,
  );
  const refusal = checkWrites(document, edit, known);
  if (refusal) return refusal;
  for (const write of edit.writes) {
    const kind = known.kindOf(write.kind);
    const sentence = kind && checkLifecycle(document, write, kind, project);
    if (sentence) return { sentence };
  }
  return undefined;
};
