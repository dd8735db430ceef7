import type { PlainRecord, ProjectDocument } from '../../../shared/document/model/document.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { statusOf, transitionFields } from '../../../shared/records/lifecycle/lifecycle.ts';
import { transitionMoment } from './change-status.ts';

/** A status to move to; `disabledReason` says why it cannot be chosen now. */
export interface StatusOption {
  readonly value: string;
  readonly label: string;
  readonly disabledReason?: string | undefined;
}

/** The current status of a record, and every status with the reason why it cannot be reached from there. */
export function statusTransitions(
  kind: Kind,
  record: PlainRecord,
  doc: ProjectDocument,
  today: string,
): { readonly current: string; readonly options: readonly StatusOption[] } {
  const { lifecycle } = kind;
  if (!lifecycle) return { current: '', options: [] };
  const current = statusOf(kind, record);
  const statusOptions = kind.fields[lifecycle.field]?.options ?? [];
  const labelOf = (value: string) => statusOptions.find((option) => option.value === value)?.label ?? value;
  const reasonAgainst = (to: string): string | undefined => {
    if (to === current) return undefined;
    if (!lifecycle.transitions[current]?.includes(to)) return `Not straight from “${labelOf(current)}”.`;
    // The guard is given the record as it would be after the change.
    const fields = transitionFields(kind, record, to, transitionMoment(today));
    const after = { ...record, fields: { ...record.fields, ...fields } };
    return lifecycle.guard?.(after, to, doc);
  };
  const values =
    statusOptions.length > 0
      ? statusOptions.map((option) => option.value)
      : Object.keys(lifecycle.transitions);
  const allValues = values.includes(current) ? values : [current, ...values];
  return {
    current,
    options: allValues.map((value) => ({
      value,
      label: labelOf(value),
      disabledReason: reasonAgainst(value),
    })),
  };
}
