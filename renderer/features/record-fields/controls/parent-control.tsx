import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { kindOfId } from '../../../../shared/document/model/selectors.ts';
import { parentInWords } from '../../../../shared/records/computed/table-columns.ts';
import { kindOf, titleOf } from '../../../../shared/records/kind-registry.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Select, type SelectOption } from '../../../core/ui/select.tsx';
import { type OfferedParent, offeredParents } from '../offered-parents.ts';
import { type ControlProps, labelProps } from './control-props.ts';

/** The title, and what tells two of one title apart: the kind where there are several, the day of a meeting. */
const optionOf = (
  document: ProjectDocument,
  { kind: name, record }: OfferedParent,
  hasSeveralKinds: boolean,
): SelectOption => {
  const kind = kindOf(name);
  const meta = kind && !kind.card ? kind.meta?.(record, document) : undefined;
  return {
    value: record.id,
    label: titleOf(name, record),
    help: hasSeveralKinds ? kind?.label : meta || undefined,
  };
};

/** What is chosen and not offered: it lies in the trash, or was moved to another theme. */
const missingOption = (document: ProjectDocument, value: string): SelectOption => ({
  value,
  label:
    kindOfId(document, value) === undefined
      ? 'One that was deleted'
      : `${parentInWords(document, value)}, under another theme`,
});

/** Control for the record that this one belongs to, among the live ones that are offered. */
export function ParentControl(props: ControlProps) {
  const doc = useProject((project) => project.document);
  const hasSeveralKinds = (props.field.parentKinds ?? []).length > 1;
  const options = offeredParents(doc, props.field, props.record).map((parent) =>
    optionOf(doc, parent, hasSeveralKinds),
  );
  const value = typeof props.raw === 'string' && props.raw !== '' ? props.raw : null;
  const isMissing = value !== null && !options.some((option) => option.value === value);
  return (
    <Select
      {...labelProps(props)}
      options={isMissing ? [...options, missingOption(doc, value)] : options}
      value={value}
      clearLabel={`No ${props.field.label.toLowerCase()} yet`}
      isReadOnly={props.isReadOnly}
      onChange={props.onChoose}
    />
  );
}
