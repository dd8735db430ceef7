import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { Fragment, type ReactNode, useState } from 'react';
import type {
  PlainRecord,
  ProjectDocument,
  StoredRecord,
} from '../../../../shared/document/model/document.ts';
import { shownTable } from '../../../../shared/document/model/selectors.ts';
import { placeholderFor } from '../../../../shared/document/sharing/placeholders.ts';
import { parentInWords } from '../../../../shared/records/computed/table-columns.ts';
import { displayText, isWithheld } from '../../../../shared/records/fields/read-field.ts';
import { valueInWords } from '../../../../shared/records/fields/value-in-words.ts';
import type { Kind } from '../../../../shared/records/kind.ts';
import { deleteRecord } from '../../../core/records/delete-record.ts';
import { moveByStep } from '../../../core/records/reorder.ts';
import { edit } from '../../../core/state/edit.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { IconButton } from '../../../core/ui/button.tsx';
import { focusNextFrame } from '../../../core/ui/focus.ts';
import { DeletionClash } from '../../record-fields/deletion-clash.tsx';
import { FieldRow } from '../../record-fields/field-row.tsx';
import { type NamedField, shownFields } from '../../record-fields/shown-fields.ts';
import { SourceLine } from '../../source-line/source-line.tsx';
import { useNotApplicableFields } from '../use-not-applicable-fields.ts';
import type { ChildKind } from './child-kinds.ts';

/** What a list of one kind shows of its own. */
export interface ChildTableOptions {
  /** Said of a record after its fields: "31 cards". */
  readonly note?: (record: PlainRecord) => string;
  /** Buttons of a row, before those that every row has. */
  readonly buttons?: (record: PlainRecord) => ReactNode;
  /** A sentence said when a record is deleted, on what stays. */
  readonly deletionNote?: (record: PlainRecord) => string;
}

interface ChildTableProps extends ChildTableOptions {
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
      : field.control === 'parent'
        ? parentInWords(doc, record.fields[name] ?? null)
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
  readonly stored: StoredRecord;
}

/** The fields of one child, in its open row. Those that its id is derived from cannot be edited: another day is another point. */
const ChildFields = ({ child, record, stored }: ChildFieldsProps) => {
  const notApplicable = useNotApplicableFields(child.kind, record.id, stored);
  const editable = shownFields(child.kind, child.parentField).main.filter(
    ([name]) => !child.kind.derivedId?.includes(name) && !notApplicable.has(name),
  );
  return (
    <div className="record-inset record-fields">
      <DeletionClash kind={child.kind.name} id={record.id} />
      {editable.map(([name, field]) => (
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
      <SourceLine kind={child.kind.name} id={record.id} />
    </div>
  );
};

interface MoveButtonsProps extends Pick<ChildTableProps, 'child' | 'records'> {
  readonly record: PlainRecord;
  readonly title: string;
}

/** The buttons that move a record among the others, where its kind has an order and there are others. */
const MoveButtons = ({ child: { kind }, records, record, title }: MoveButtonsProps) => {
  if (!kind.fields.order || records.length < 2) return null;
  const move = (step: -1 | 1, buttonId: string) => {
    const ordered = records.map((one) => ({ kind: kind.name, record: one }));
    const changes = moveByStep(ordered, record.id, step);
    if (changes.length === 0) return;
    edit(`${kind.label} moved`, changes, { announcement: `Moved ${step < 0 ? 'up' : 'down'}.` });
    // A row that is moved in the page loses the focus.
    focusNextFrame(() => document.getElementById(buttonId));
  };
  const [up, down] = [`up-${record.id}`, `down-${record.id}`];
  return (
    <>
      <IconButton id={up} label={`Move up: ${title}`} icon={ArrowUp} onPress={() => move(-1, up)} />
      <IconButton id={down} label={`Move down: ${title}`} icon={ArrowDown} onPress={() => move(1, down)} />
    </>
  );
};

interface RowProps extends ChildTableProps {
  readonly record: PlainRecord;
  readonly title: string;
  readonly summary: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const ChildRow = (props: RowProps) => {
  const { child, record, title, summary, isOpen, onToggle, onRemoved } = props;
  const isReadOnly = useProject((project) => project.readOnly);
  const words = [summary, props.note?.(record) ?? ''].filter(Boolean).join(' · ');
  const remove = () => {
    deleteRecord({ kind: child.kind.name, id: record.id }, props.deletionNote?.(record));
    onRemoved();
  };
  return (
    <tr data-record={record.id}>
      <th scope="row" colSpan={words === '' ? 2 : 1}>
        {title}
      </th>
      {words !== '' && <td>{words}</td>}
      <td className="record-row-actions">
        {props.buttons?.(record)}
        {!isReadOnly && (
          <>
            <MoveButtons {...props} />
            <IconButton label={`Change: ${title}`} icon={Pencil} aria-expanded={isOpen} onPress={onToggle} />
            <IconButton label={`Delete: ${title}`} icon={Trash2} onPress={remove} />
          </>
        )}
      </td>
    </tr>
  );
};

/** The children of one kind of a record: one row each, which opens for editing. */
export function ChildTable(props: ChildTableProps) {
  const { child, records } = props;
  const [openId, setOpenId] = useState<string | null>(null);
  const doc = useProject((project) => project.document);
  const table = shownTable(doc, child.kind.name);
  const [first, ...others] = shownFields(child.kind, child.parentField).main;
  if (!first) return null;
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
        {records.map((record) => {
          const wordsOf = fieldTextOf(doc, child.kind, record);
          const isOpen = openId === record.id;
          const stored = table?.[record.id];
          return (
            <Fragment key={record.id}>
              <ChildRow
                {...props}
                record={record}
                title={wordsOf(first) || 'Not said'}
                summary={summaryOf(others, wordsOf)}
                isOpen={isOpen}
                onToggle={() => setOpenId(isOpen ? null : record.id)}
              />
              {stored && isOpen && (
                <tr>
                  <td colSpan={3}>
                    <ChildFields child={child} record={record} stored={stored} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
