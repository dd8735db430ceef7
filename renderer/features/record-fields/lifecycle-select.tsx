import type { RecordRef } from '../../../shared/document/model/document.ts';
import { toPlainRecord } from '../../../shared/document/model/selectors.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
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
  /** Whose status it is, for who listens, where many stand on one page and the label is hidden. */
  readonly of?: string;
  /** Called once another status is written. */
  readonly onChanged?: () => void;
}

/** Select for the status of a record: the reachable ones, and why others are not. Nothing for kinds without a lifecycle. */
export function LifecycleSelect({
  kind: kindName,
  id,
  isLabelHidden = false,
  of,
  onChanged,
}: LifecycleProps) {
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
      label={of === undefined ? field.label : `${field.label} of ${quoted(of)}`}
      isLabelHidden={isLabelHidden}
      className="record-status"
      options={options}
      value={current}
      isReadOnly={isReadOnly}
      onChange={choose}
    />
  );
}
