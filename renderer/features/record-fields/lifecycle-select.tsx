import type { RecordRef } from '../../../shared/document/model/document.ts';
import { toPlainRecord } from '../../../shared/document/model/selectors.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { changeStatus } from '../../core/records/change-status.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { statusTransitions } from '../../core/records/status-transitions.ts';
import { useStoredRecord } from '../../core/records/stored-record.ts';
import { useProject } from '../../core/state/project-store.ts';
import { announce } from '../../core/ui/announce.tsx';
import { Select } from '../../core/ui/select.tsx';

interface LifecycleProps extends RecordRef {
  /** Hides the visible label, for a panel's header. */
  readonly isLabelHidden?: boolean;
  /** Called once another status is written. */
  readonly onChanged?: () => void;
}

/** Select for the status of a record: the reachable ones, and why others are not. Nothing for kinds without a lifecycle. */
export function LifecycleSelect({ kind: kindName, id, isLabelHidden = false, onChanged }: LifecycleProps) {
  const stored = useStoredRecord({ kind: kindName, id });
  const doc = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const kind = kindOf(kindName);
  const field = kind?.lifecycle ? kind.fields[kind.lifecycle.field] : undefined;
  if (!kind?.lifecycle || !stored || !field) return null;
  const record = toPlainRecord(id, stored);
  const { current, options } = statusTransitions(kind, record, doc, localToday());
  const choose = (to: string | null) => {
    if (to === null || to === current) return;
    const label = options.find((option) => option.value === to)?.label ?? to;
    if (!changeStatus(kind, record, to, label)) return;
    announce(`${field.label}: ${label}.`);
    onChanged?.();
  };
  return (
    <Select
      label={field.label}
      isLabelHidden={isLabelHidden}
      className="record-status"
      options={options}
      value={current}
      isReadOnly={isReadOnly}
      onChange={choose}
    />
  );
}
