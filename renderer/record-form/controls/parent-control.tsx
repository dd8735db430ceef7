import { recordsOf } from '../../../shared/document/view.ts';
import { kindOf, titleOf } from '../../../shared/records/registry.ts';
import { useProject } from '../../state/project-store.ts';
import { Select } from '../../ui/select.tsx';
import { type ControlProps, wordsOf } from './control-props.ts';

/** The record that this one belongs to, among the live ones of the kinds it may name. */
export const ParentControl = (props: ControlProps) => {
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
  const isGone = value !== null && !options.some((option) => option.value === value);
  return (
    <Select
      {...wordsOf(props)}
      options={isGone ? [...options, { value, label: 'One that was deleted' }] : options}
      value={value}
      clearLabel={`No ${props.field.label.toLowerCase()} yet`}
      isReadOnly={props.isReadOnly}
      onChange={props.choose}
    />
  );
};
