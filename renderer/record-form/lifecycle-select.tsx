import type { Ref } from '../../shared/document/document.ts';
import { plain } from '../../shared/document/view.ts';
import { transition } from '../../shared/records/lifecycle.ts';
import { kindOf } from '../../shared/records/registry.ts';
import { useProject } from '../state/project-store.ts';
import { announce } from '../ui/announce.tsx';
import { Select } from '../ui/select.tsx';
import { localToday } from './days.ts';
import { useStored, writeFields } from './record-at.ts';
import { transitionsOf } from './transitions.ts';

interface LifecycleProps extends Ref {
  /** In a head, where the word "Status" would only be in the way. */
  readonly labelHidden?: boolean;
}

/** The guarded status of a record: where it can go, and why it cannot go elsewhere yet. Nothing for kinds without one. */
export const LifecycleSelect = ({ kind: kindName, id, labelHidden = false }: LifecycleProps) => {
  const stored = useStored({ kind: kindName, id });
  const doc = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const kind = kindOf(kindName);
  const field = kind?.lifecycle ? kind.fields[kind.lifecycle.field] : undefined;
  if (!kind?.lifecycle || !stored || !field) return null;
  const record = plain(id, stored);
  const { now, options } = transitionsOf(kind, record, doc, localToday());
  const go = (to: string | null) => {
    if (to === null || to === now) return;
    const label = options.find((option) => option.value === to)?.label ?? to;
    const fields = transition(kind, record, to, localToday());
    if (writeFields(kind, id, `${kind.label}: ${label}`, fields)) announce(`${field.label}: ${label}.`);
  };
  return (
    <Select
      label={field.label}
      labelHidden={labelHidden}
      className="record-status"
      options={options}
      value={now}
      isReadOnly={isReadOnly}
      onChange={go}
    />
  );
};
