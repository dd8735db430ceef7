import { Pencil, Trash2 } from 'lucide-react';
import { Fragment, useState } from 'react';
import type { ProjectDocument, StoredRecord } from '../../shared/document/document.ts';
import { shownInstead } from '../../shared/document/shared-section.ts';
import type { Kind, PlainRecord } from '../../shared/records/kind.ts';
import { isWithheld, shownWords } from '../../shared/records/read-field.ts';
import { useProject } from '../state/project-store.ts';
import { IconButton } from '../ui/button.tsx';
import type { ChildKind } from './child-kinds.ts';
import { deleteRecord } from './delete-record.ts';
import { FieldRow } from './field-row.tsx';
import { LifeClash } from './life-clash.tsx';
import { type NamedField, shownFields } from './shown-fields.ts';
import { valueWords } from './value-words.ts';

interface TableProps {
  readonly child: ChildKind;
  readonly records: readonly PlainRecord[];
  /** Where the keyboard goes when a row is gone. */
  readonly onGone: () => void;
}

type WordsOf = (named: NamedField) => string;

/** What a row says of one field: of one that this copy withholds, what it shows instead. */
const wordsIn =
  (doc: ProjectDocument, kind: Kind, record: PlainRecord): WordsOf =>
  ([name, field]) =>
    isWithheld(record, name)
      ? shownWords(shownInstead(doc, kind, record, name))
      : valueWords(field, record.fields[name] ?? null);

const rest = (fields: readonly NamedField[], wordsOf: WordsOf): string =>
  fields
    .map((named) => ({ field: named[1], words: wordsOf(named) }))
    .filter(({ words }) => words !== '')
    .map(({ field, words }) => (field.control === 'yesNo' ? `${field.label}: ${words.toLowerCase()}` : words))
    .join(' · ');

interface ChildFieldsProps {
  readonly child: ChildKind;
  readonly record: PlainRecord;
  readonly stored: StoredRecord | undefined;
}

/** The fields of one child in its row. What makes its id stands: another day is another point. */
const ChildFields = ({ child, record, stored }: ChildFieldsProps) => {
  const open = shownFields(child.kind, child.parentField).main.filter(
    ([name]) => !child.kind.derivedId?.includes(name),
  );
  return (
    <div className="record-inset record-fields">
      <LifeClash kind={child.kind.name} id={record.id} />
      {stored &&
        open.map(([name, field]) => (
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

/** The children of one kind under a record: one row each, opened to be changed. */
export const ChildTable = ({ child, records, onGone }: TableProps) => {
  const [openId, setOpenId] = useState<string | null>(null);
  const doc = useProject((project) => project.document);
  const table = doc.records[child.kind.name];
  const isReadOnly = useProject((project) => project.readOnly);
  const [first, ...others] = shownFields(child.kind, child.parentField).main;
  if (!first) return null;
  const wordsOf = (record: PlainRecord) => wordsIn(doc, child.kind, record)(first) || 'Not said';
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
              <th scope="row">{wordsOf(record)}</th>
              <td>{rest(others, wordsIn(doc, child.kind, record))}</td>
              <td className="record-row-do">
                {!isReadOnly && (
                  <>
                    <IconButton
                      label={`Change: ${wordsOf(record)}`}
                      icon={Pencil}
                      aria-expanded={openId === record.id}
                      onPress={() => setOpenId(openId === record.id ? null : record.id)}
                    />
                    <IconButton
                      label={`Delete: ${wordsOf(record)}`}
                      icon={Trash2}
                      onPress={() => {
                        deleteRecord({ kind: child.kind.name, id: record.id });
                        onGone();
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
};
