import type { Change } from '../../document/edit/edit.ts';
import type { Fields, PlainRecord } from '../../document/model/document.ts';
import { newId } from '../../document/model/new-id.ts';
import type { Option } from '../fields/field.ts';
import type { Kind, TransitionMoment } from '../kind.ts';

/** Transitions of a status that people may set as they see fit: from each value to every other. */
export function transitionsBetweenAll(options: readonly Option[]): {
  readonly [from: string]: readonly string[];
} {
  return Object.fromEntries(
    options.map(({ value }) => [
      value,
      options.map((other) => other.value).filter((other) => other !== value),
    ]),
  );
}

/** A record's status: the written one, or the one that records of its kind start with. */
export function statusOf(kind: Kind, record: PlainRecord): string {
  if (!kind.lifecycle) return '';
  const written = record.fields[kind.lifecycle.field];
  return typeof written === 'string' ? written : kind.lifecycle.initial;
}

/** All fields that a move to `to` writes, with those the kind adds of itself: one edit, one undo. */
export function transitionFields(
  kind: Kind,
  record: PlainRecord,
  to: string,
  moment: TransitionMoment,
): Fields {
  if (!kind.lifecycle) return {};
  return { [kind.lifecycle.field]: to, ...kind.lifecycle.extraFields?.(record, to, moment) };
}

/** All changes that a move to `to` makes: the record's own fields, and the records that the kind adds beside it. */
export function transitionChanges(
  kind: Kind,
  record: PlainRecord,
  to: string,
  moment: TransitionMoment,
): readonly Change[] {
  const fields = transitionFields(kind, record, to, moment);
  const records = kind.lifecycle?.extraRecords?.(record, to, moment) ?? [];
  return [
    { op: 'set', kind: kind.name, id: record.id, fields },
    ...records.map((added): Change => ({ op: 'add', id: newId(moment.random), ...added })),
  ];
}
