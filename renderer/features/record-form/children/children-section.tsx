import { Plus } from 'lucide-react';
import { useRef } from 'react';
import type { PlainRecord, RecordRef } from '../../../../shared/document/model/document.ts';
import { childrenOf } from '../../../../shared/document/model/selectors.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { focusNextFrame } from '../../../core/ui/focus.ts';
import { shownFields } from '../../record-fields/shown-fields.ts';
import { AddChildForm } from './add-child-form.tsx';
import { closeChildForm, openChildForm, useChildForm } from './child-form-store.ts';
import { type ChildKind, childKindsOf } from './child-kinds.ts';
import { ChildTable, type ChildTableOptions } from './child-table.tsx';

/** Children sorted by their first date field; those of kinds without one keep the order of the document. */
const sortedByDate = (child: ChildKind, records: readonly PlainRecord[]): readonly PlainRecord[] => {
  const dated = shownFields(child.kind, child.parentField).main.find(([, field]) => field.control === 'date');
  if (!dated) return records;
  const dayOf = (record: PlainRecord) => textOf(record, dated[0]);
  return [...records].sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1));
};

interface ChildListProps extends ChildTableOptions {
  readonly child: ChildKind;
  readonly records: readonly PlainRecord[];
  /** The record they belong to; empty where they belong to the project as a whole. */
  readonly parentId: string;
}

/** Records of one kind as a table, with a button that adds one. */
export function ChildList({ child, records, parentId, ...options }: ChildListProps) {
  const isReadOnly = useProject((project) => project.readOnly);
  const adding = useChildForm(child.kind.name, parentId);
  const addButton = useRef<HTMLButtonElement>(null);
  const close = () => {
    closeChildForm();
    focusNextFrame(() => addButton.current);
  };
  return (
    <>
      {records.length > 0 && (
        <ChildTable
          {...options}
          child={child}
          records={sortedByDate(child, records)}
          onRemoved={() => addButton.current?.focus()}
        />
      )}
      {adding && (
        <AddChildForm key={JSON.stringify(adding.fields)} child={child} request={adding} onClose={close} />
      )}
      {!adding && !isReadOnly && (
        <Button
          ref={addButton}
          variant="tool"
          icon={Plus}
          onPress={() => openChildForm(child.kind.name, parentId)}
        >
          Add {child.kind.label.toLowerCase()}
        </Button>
      )}
    </>
  );
}

const ChildKindSection = ({ child, parentId }: { readonly child: ChildKind; readonly parentId: string }) => {
  const doc = useProject((project) => project.document);
  const records = childrenOf(doc, child.kind.name, parentId);
  return (
    <section className="record-section">
      <h3>
        {child.kind.plural}
        {records.length > 0 && <span className="meta"> {records.length}</span>}
      </h3>
      <ChildList child={child} records={records} parentId={parentId} />
    </section>
  );
};

/** The children of a record: points of a measure, amendments of a test. Nothing for kinds without children. */
export function ChildrenSection({ kind, id }: RecordRef) {
  return childKindsOf(kind).map((child) => (
    <ChildKindSection key={child.kind.name} child={child} parentId={id} />
  ));
}
