import { Plus } from 'lucide-react';
import { useRef } from 'react';
import type { Ref } from '../../shared/document/document.ts';
import { childrenOf } from '../../shared/document/view.ts';
import type { PlainRecord } from '../../shared/records/kind.ts';
import { textOf } from '../../shared/records/read-field.ts';
import { useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { focusLater } from '../ui/focus-later.ts';
import { closeAdding, openAdding, useAdding } from './adding.ts';
import { ChildAdder } from './child-adder.tsx';
import { type ChildKind, childKindsOf } from './child-kinds.ts';
import { ChildTable } from './child-table.tsx';
import { shownFields } from './shown-fields.ts';

/** Children with a date first stand in the order of their days; others as the document has them. */
const inOrder = (child: ChildKind, records: readonly PlainRecord[]): readonly PlainRecord[] => {
  const dated = shownFields(child.kind, child.parentField).main.find(([, field]) => field.control === 'date');
  if (!dated) return records;
  const dayOf = (record: PlainRecord) => textOf(record, dated[0]);
  return [...records].sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1));
};

interface RecordListProps {
  readonly child: ChildKind;
  readonly records: readonly PlainRecord[];
  /** The record they belong to; empty where they belong to the project as a whole. */
  readonly parentId: string;
}

/** Records of one kind as a table, with the way to add one. */
export const RecordList = ({ child, records, parentId }: RecordListProps) => {
  const isReadOnly = useProject((project) => project.readOnly);
  const adding = useAdding(child.kind.name, parentId);
  const adder = useRef<HTMLButtonElement>(null);
  const close = () => {
    closeAdding();
    focusLater(() => adder.current);
  };
  return (
    <>
      {records.length > 0 && (
        <ChildTable child={child} records={inOrder(child, records)} onGone={() => adder.current?.focus()} />
      )}
      {adding && (
        <ChildAdder key={JSON.stringify(adding.fields)} child={child} adding={adding} onClose={close} />
      )}
      {!adding && !isReadOnly && (
        <Button ref={adder} variant="tool" icon={Plus} onPress={() => openAdding(child.kind.name, parentId)}>
          Add {child.kind.label.toLowerCase()}
        </Button>
      )}
    </>
  );
};

const Children = ({ child, parentId }: { readonly child: ChildKind; readonly parentId: string }) => {
  const doc = useProject((project) => project.document);
  const records = childrenOf(doc, child.kind.name, parentId);
  return (
    <section className="record-section">
      <h3>
        {child.kind.plural}
        {records.length > 0 && <span className="meta"> {records.length}</span>}
      </h3>
      <RecordList child={child} records={records} parentId={parentId} />
    </section>
  );
};

/** Records kept under this one: points of a measure, amendments of a test. Nothing for kinds without. */
export const ChildrenSection = ({ kind, id }: Ref) =>
  childKindsOf(kind).map((child) => <Children key={child.kind.name} child={child} parentId={id} />);
