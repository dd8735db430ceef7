import { Pencil, Trash2 } from 'lucide-react';
import { Fragment, useState } from 'react';
import type {
  PlainRecord,
  ProjectDocument,
  StoredRecord,
} from '../../../../shared/document/model/document.ts';
import { placeholderFor } from '../../../../shared/document/sharing/placeholders.ts';
import { displayText, isWithheld } from '../../../../shared/records/fields/read-field.ts';
import { valueInWords } from '../../../../shared/records/fields/value-in-words.ts';
import type { Kind } from '../../../../shared/records/kind.ts';
import { deleteRecord } from '../../../core/records/delete-record.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { IconButton } from '../../../core/ui/button.tsx';
import { DeletionClash } from '../../record-fields/deletion-clash.tsx';
import { FieldRow } from '../../record-fields/field-row.tsx';
import { type NamedField, shownFields } from '../../record-fields/shown-fields.ts';
import type { ChildKind } from './child-kinds.ts';

interface ChildTableProps {
  readonly child: ChildKind;
  readonly records: readonly PlainRecord[];
  /** Moves the focus when a row is removed. */
  readonly onRemoved: () => void;
}

type FieldText = (named: NamedField) => string;

/** One field of a row in words; for a withheld one, what is shown instead. */
const fieldTextOf =
  (doc: ProjectDocument, kind: Kind, record: PlainRecord): FieldText =>
  ([name, field]) =>
    isWithheld(record, name)
      ? displayText(placeholderFor(doc, kind, record, name))
      : valueInWords(field, record.fields[name] ?? null);

const summaryOf = (fields: readonly NamedField[], textOf: FieldText): string =>
  fields
    .map((named) => ({ field: named[1], words: textOf(named) }))
    .filter(({ words }) => words !== '')
    .map(({ field, words }) => (field.control === 'yesNo' ? `${field.label}: ${words.toLowerCase()}` : words))
    .join(' · ');

interface ChildFieldsProps {
  readonly child: ChildKind;
  readonly record: PlainRecord;
  readonly stored: StoredRecord | undefined;
}

/** The fields of one child, in its open row. Those that its id is derived from cannot be edited: another day is another point. */
const ChildFields = ({ child, record, stored }: ChildFieldsProps) => {
  const editable = shownFields(child.kind, child.parentField).main.filter(
    ([name]) => !child.kind.derivedId?.includes(name),
  );
  return (
    <div className="record-inset record-fields">
      <DeletionClash kind={child.kind.name} id={record.id} />
      {stored &&
        editable.map(([name, field]) => (
          <FieldRow
            key={name}
            kind={child.kind}
            id={record.id}
            name={name}
            field={field}
            stored={stored}
            isReadOnly={false}
            autoFocus={false}
          />
        ))}
    </div>
  );
};

/** The children of one kind of a record: one row each, which opens for editing. */
export function ChildTable({ child, records, onRemoved }: ChildTableProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const doc = useProject((project) => project.document);
  const table = doc.records[child.kind.name];
  const isReadOnly = useProject((project) => project.readOnly);
  const [first, ...others] = shownFields(child.kind, child.parentField).main;
  if (!first) return null;
  const titleOf = (record: PlainRecord) => fieldTextOf(doc, child.kind, record)(first) || 'Not said';
  return (
    <table className="record-table">
      <thead className="hidden-text">
        <tr>
          <th scope="col">{first[1].label}</th>
          <th scope="col">What it says</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <Fragment key={record.id}>
            <tr>
              <th scope="row">{titleOf(record)}</th>
              <td>{summaryOf(others, fieldTextOf(doc, child.kind, record))}</td>
              <td className="record-row-actions">
                {!isReadOnly && (
                  <>
                    <IconButton
                      label={`Change: ${titleOf(record)}`}
                      icon={Pencil}
                      aria-expanded={openId === record.id}
                      onPress={() => setOpenId(openId === record.id ? null : record.id)}
                    />
                    <IconButton
                      label={`Delete: ${titleOf(record)}`}
                      icon={Trash2}
                      onPress={() => {
                        deleteRecord({ kind: child.kind.name, id: record.id });
                        onRemoved();
                      }}
                    />
                  </>
                )}
              </td>
            </tr>
            {openId === record.id && (
              <tr>
                <td colSpan={3}>
                  <ChildFields child={child} record={record} stored={table?.[record.id]} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
