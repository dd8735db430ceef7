import type { ProjectDocument } from '../../shared/document/document.ts';
import type { Kind, PlainRecord } from '../../shared/records/kind.ts';
import { statusOf, transition } from '../../shared/records/lifecycle.ts';

/** A status to go to; `whyNot` says what is in the way. */
export interface Transition {
  readonly value: string;
  readonly label: string;
  readonly whyNot?: string | undefined;
}

/** The status a record is in, and every status with the reason where it cannot be reached from here. */
export const transitionsOf = (
  kind: Kind,
  record: PlainRecord,
  doc: ProjectDocument,
  today: string,
): { readonly now: string; readonly options: readonly Transition[] } => {
  const { lifecycle } = kind;
  if (!lifecycle) return { now: '', options: [] };
  const now = statusOf(kind, record);
  const known = kind.fields[lifecycle.field]?.options ?? [];
  const labelOf = (value: string) => known.find((option) => option.value === value)?.label ?? value;
  const whyNot = (to: string): string | undefined => {
    if (to === now) return undefined;
    if (!lifecycle.transitions[now]?.includes(to)) return `Not straight from “${labelOf(now)}”.`;
    // The guard judges the record as it would be.
    const after = { ...record, fields: { ...record.fields, ...transition(kind, record, to, today) } };
    return lifecycle.guard?.(after, to, doc);
  };
  const values = known.length > 0 ? known.map((option) => option.value) : Object.keys(lifecycle.transitions);
  const all = values.includes(now) ? values : [now, ...values];
  return { now, options: all.map((value) => ({ value, label: labelOf(value), whyNot: whyNot(value) })) };
};
