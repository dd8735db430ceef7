import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { kindOf, titleOf } from '../../../../shared/records/kind-registry.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Select } from '../../../core/ui/select.tsx';
import { type ControlProps, labelProps } from './control-props.ts';

/** Control for the record that this one belongs to, among the live ones of the allowed kinds. */
export function ParentControl(props: ControlProps) {
  const doc = useProject((project) => project.document);
  const kinds = props.field.parentKinds ?? [];
  const options = kinds.flatMap((kind) =>
    recordsOf(doc, kind).map((record) => ({
      value: record.id,
      label: titleOf(kind, record),
      help: kinds.length > 1 ? kindOf(kind)?.label : undefined,
    })),
  );
  const value = typeof props.raw === 'string' && props.raw !== '' ? props.raw : null;
  const isDeleted = value !== null && !options.some((option) => option.value === value);
  return (
    <Select
      {...labelProps(props)}
      options={isDeleted ? [...options, { value, label: 'One that was deleted' }] : options}
      value={value}
      clearLabel={`No ${props.field.label.toLowerCase()} yet`}
      isReadOnly={props.isReadOnly}
      onChange={props.onChoose}
    />
  );
}
