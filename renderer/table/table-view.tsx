import { Plus } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Kind } from '../../shared/records/kind.ts';
import { NewCard } from '../outline/new-card.tsx';
import { OutlineHead } from '../outline/outline-head.tsx';
import { setOutline, useOutline } from '../outline/outline-store.ts';
import { RowMenu } from '../outline/row-menu.tsx';
import { SelectionBar } from '../outline/selection-bar.tsx';
import type { RowMenuAt } from '../outline/use-row-events.ts';
import { inHand } from '../state/in-hand.ts';
import { useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { CellEditor, type Onward } from './cell-editor.tsx';
import { currentCell, focusCell } from './cell-focus.ts';
import { shownColumns, useChosenColumns } from './chosen-columns.ts';
import { cellAfterKey } from './grid-keys.ts';
import { TableGrid } from './table-grid.tsx';
import { kindOfTable, tableRows } from './table-rows.ts';
import { setTable, useTable } from './table-store.ts';
import { TableTools } from './table-tools.tsx';
import { tableEvents } from './use-table-events.ts';
import './table.css';

/** From so many cards on, rows may be sorted anew a moment after what is being typed. */
const LARGE = 1000;

const useRows = (kind: Kind) => {
  const now = useProject((project) => project.document);
  const textNow = useOutline(({ view }) => view.text);
  const sortNow = useTable((state) => state.sort);
  const soon = useDeferredValue(now);
  const textSoon = useDeferredValue(textNow);
  const isLarge = Object.keys(now.records[kind.name] ?? {}).length > LARGE;
  const [doc, text] = isLarge ? [soon, textSoon] : [now, textNow];
  return { doc, rows: useMemo(() => tableRows(doc, kind, text, sortNow), [doc, kind, text, sortNow]) };
};

/** Fields of this project with words that could not be written: `KIND/ID/FIELD`. */
const useWaiting = (): ReadonlySet<string> => {
  const key = useProject((project) => project.key);
  const fields = useStore(inHand, (state) => state.fields);
  return useMemo(() => {
    const start = `${key}/`;
    return new Set(
      [...fields].flatMap(([name, state]) =>
        state === 'kept' && name.startsWith(start) ? [name.slice(start.length)] : [],
      ),
    );
  }, [fields, key]);
};

interface ViewProps {
  readonly kind: Kind;
  readonly open: (id: string, byKeyboard?: boolean) => void;
}

const KindTable = ({ kind, open }: ViewProps) => {
  const isReadOnly = useProject((project) => project.readOnly);
  const isAdding = useOutline(({ addingTo }) => addingTo === kind.name);
  const isLooking = useOutline(({ view }) => view.text.trim() !== '');
  const chosen = useChosenColumns(kind);
  const columns = useMemo(() => shownColumns(kind, chosen), [kind, chosen]);
  const { doc, rows } = useRows(kind);
  const waiting = useWaiting();
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const [menuAt, setMenuAt] = useState<RowMenuAt | null>(null);
  const isEditing = useTable((state) => state.isEditing);
  const editedId = useOutline(({ current }) => (isEditing ? current : null));
  const editedColumn = useTable((state) => columns.find(({ id }) => id === state.column));
  useEffect(() => () => setTable({ isEditing: false, isHead: false }), []);
  const done = (onward: Onward) => {
    setTable({ isEditing: false });
    const at = currentCell();
    if (!at) return;
    const key = onward < 0 ? 'ArrowLeft' : 'ArrowRight';
    const grid = { ids, columns: columns.map(({ id }) => id) };
    focusCell(onward === 0 ? at : (cellAfterKey(grid, at, key, false) ?? at));
  };
  const events = tableEvents({ ids, columns, isReadOnly, open, openMenu: setMenuAt });
  const count =
    rows.length === 1 ? `1 ${kind.label.toLowerCase()}` : `${rows.length} ${kind.plural.toLowerCase()}`;
  return (
    <>
      <OutlineHead
        summary={isLooking ? `${count} found.` : `${count}.`}
        tools={<TableTools kind={kind} columns={columns} />}
      >
        {!isReadOnly && (
          <Button
            id="outline-new-card"
            variant="first"
            icon={Plus}
            onPress={() => setOutline({ addingTo: kind.name })}
          >
            New {kind.label.toLowerCase()}
          </Button>
        )}
      </OutlineHead>
      {isAdding && !isReadOnly && (
        <NewCard section={{ id: kind.name, heading: kind.plural, kind: kind.name, rows: [] }} byKind />
      )}
      {rows.length === 0 && (
        <p className="outline-none">{isLooking ? 'Nothing has these words.' : kind.prompt}</p>
      )}
      {rows.length > 0 && (
        <TableGrid
          doc={doc}
          kind={kind}
          rows={rows}
          columns={columns}
          waiting={waiting}
          isReadOnly={isReadOnly}
          events={events}
        />
      )}
      <SelectionBar ids={ids} />
      {editedId !== null && editedColumn && (
        <CellEditor
          key={`${editedId} ${editedColumn.id}`}
          id={editedId}
          column={editedColumn}
          onDone={done}
        />
      )}
      {menuAt && <RowMenu at={menuAt} ids={ids} open={open} onClose={() => setMenuAt(null)} />}
    </>
  );
};

/** The cards of one kind as a table: sorted, selected and written in place. */
export const TableView = ({ open }: Pick<ViewProps, 'open'>) => {
  const doc = useProject((project) => project.document);
  const chosen = useOutline(({ view }) => view.table);
  const kind = kindOfTable(doc, chosen);
  return kind ? <KindTable key={kind.name} kind={kind} open={open} /> : null;
};
