import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { Clock } from '../../../../shared/document/model/clock.ts';
import { LayeredClock } from '../../../../shared/document/model/clock.ts';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { nextDot } from '../../../../shared/document/model/dots.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { canonicalText } from '../../../../shared/document/model/json-values.ts';
import { rules } from './kinds.ts';

/** A session does these changes in this copy. */
export function act(document: ProjectDocument, session: string, ...changes: Change[]): ProjectDocument {
  const edit = prepareEdit(document, changes, rules);
  return edit.writes.length === 0
    ? document
    : applyEdit(document, edit, nextDot(document.clock, session), rules).document;
}

export function add(id: string, fields: Fields, kind = 'note'): Change {
  return { op: 'add', kind, id, fields };
}

export function set(id: string, fields: Fields, kind = 'note'): Change {
  return { op: 'set', kind, id, fields };
}

export function drop(id: string, kind = 'note'): Change {
  return { op: 'delete', kind, id };
}

export function restore(id: string, kind = 'note'): Change {
  return { op: 'restore', kind, id };
}

export function erase(id: string, kind = 'note'): Change {
  return { op: 'erase', kind, id };
}

/** A document that session `s` began with these changes. */
export function start(...changes: Change[]): ProjectDocument {
  return act(emptyDocument('p1'), 's', ...changes);
}

export function join(a: ProjectDocument, b: ProjectDocument): ProjectDocument {
  return merge(a, b, rules).document;
}

/** What JSON says of a clock; the engine's own look into it takes no part. */
const counters = (clock: Clock): { [session: string]: number } => JSON.parse(JSON.stringify(clock));

const raiseTo = (one: Clock, other: Clock): boolean => {
  const [a, b] = [counters(one), counters(other)];
  return Object.keys(b).every((key) => (a[key] ?? 0) >= (b[key] ?? 0));
};

/** True where `a` has seen all that `b` has. */
export function hasSeen(a: ProjectDocument, b: ProjectDocument): boolean {
  return raiseTo(a.clock, b.clock);
}

/** The same for equal documents, whatever the order of their keys. */
export function canonical(document: ProjectDocument): string {
  return canonicalText(document);
}

const asJson = (value: unknown): unknown => (value instanceof LayeredClock ? value.toJSON() : value);

/** True where two JSON values are equal, whatever the order of their keys; the engine's own comparison takes no part. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const [a, b] = [asJson(one), asJson(other)];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  let keys = 0;
  for (const key in left) {
    if (left[key] === undefined) continue;
    if (!Object.hasOwn(right, key) || !isEqual(left[key], right[key])) return false;
    keys += 1;
  }
  for (const key in right) if (right[key] !== undefined) keys -= 1;
  return keys === 0;
}

/** Throws with both texts where two documents differ. Texts are made only then: they cost more than the comparison. */
export function mustEqual(a: ProjectDocument, b: ProjectDocument, what: string): void {
  if (!isEqual(a, b)) throw new Error(`${what}:\n${canonical(a)}\nis not\n${canonical(b)}`);
}
