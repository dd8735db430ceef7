import { Plus } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { shownTable } from '../../../../shared/document/model/selectors.ts';
import type { Kind } from '../../../../shared/records/kind.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { unsavedFieldsStore } from '../../../core/state/unsaved-fields.ts';
import { Button } from '../../../core/ui/button.tsx';
import { cellAfterKey } from '../../../core/ui/grid-keys.ts';
import { NewCardForm } from '../controls/new-card-form.tsx';
import { OutlineHeader } from '../controls/outline-header.tsx';
import { type OpenRowMenu, RowMenu } from '../controls/row-menu.tsx';
import { SelectionBar } from '../controls/selection-bar.tsx';
import { setOutline, useOutline } from '../state/outline-store.ts';
import { CellEditor, type FocusStep } from './cell-editor.tsx';
import { currentCell, focusCell } from './cell-focus.ts';
import { shownColumns, useChosenColumns } from './chosen-columns.ts';
import { tableEventHandlers } from './table-events.ts';
import { TableGrid } from './table-grid.tsx';
import { tableKind, tableRows } from './table-rows.ts';
import { setTable, useTable } from './table-store.ts';
import { TableTools } from './table-tools.tsx';
import './table.css';

/** From this many cards on, filtering and sorting are deferred behind typing. */
const LARGE_FROM = 1000;

const useRows = (kind: Kind) => {
  const document = useProject((project) => project.document);
  const query = useOutline(({ view }) => view.query);
  const sort = useTable((state) => state.sort);
  const deferredDocument = useDeferredValue(document);
  const deferredQuery = useDeferredValue(query);
  const isLarge = Object.keys(shownTable(document, kind.name) ?? {}).length > LARGE_FROM;
  const [doc, text] = isLarge ? [deferredDocument, deferredQuery] : [document, query];
  return { doc, rows: useMemo(() => tableRows(doc, kind, text, sort), [doc, kind, text, sort]) };
};

/** Fields of this project with unsaved drafts: `KIND/ID/FIELD`. */
const useUnsavedFields = (): ReadonlySet<string> => {
  const key = useProject((project) => project.key);
  const fields = useStore(unsavedFieldsStore, (state) => state.fields);
  return useMemo(() => {
    const prefix = `${key}/`;
    return new Set(
      [...fields].flatMap(([name, state]) =>
        state === 'invalid' && name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
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
  const isSearching = useOutline(({ view }) => view.query.trim() !== '');
  const chosen = useChosenColumns(kind);
  const columns = useMemo(() => shownColumns(kind, chosen), [kind, chosen]);
  const { doc, rows } = useRows(kind);
  const unsavedFields = useUnsavedFields();
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const [menuAt, setMenuAt] = useState<OpenRowMenu | null>(null);
  const isEditing = useTable((state) => state.isEditing);
  const editedId = useOutline(({ current }) => (isEditing ? current : null));
  const editedColumn = useTable((state) => columns.find(({ id }) => id === state.column));
  useEffect(() => () => setTable({ isEditing: false, isHeader: false }), []);
  const finishEditing = (onward: FocusStep) => {
    setTable({ isEditing: false });
    const cell = currentCell();
    if (!cell) return;
    const key = onward < 0 ? 'ArrowLeft' : 'ArrowRight';
    const grid = { ids, columns: columns.map(({ id }) => id) };
    focusCell(onward === 0 ? cell : (cellAfterKey(grid, cell, key, false) ?? cell));
  };
  const events = tableEventHandlers({ ids, columns, isReadOnly, open, openMenu: setMenuAt });
  const count =
    rows.length === 1 ? `1 ${kind.label.toLowerCase()}` : `${rows.length} ${kind.plural.toLowerCase()}`;
  return (
    <>
      <OutlineHeader
        summary={isSearching ? `${count} found.` : `${count}.`}
        tools={<TableTools kind={kind} columns={columns} />}
      >
        {!isReadOnly && (
          <Button
            id="outline-new-card"
            variant="primary"
            icon={Plus}
            onPress={() => setOutline({ addingTo: kind.name })}
          >
            New {kind.label.toLowerCase()}
          </Button>
        )}
      </OutlineHeader>
      {isAdding && !isReadOnly && (
        <NewCardForm section={{ id: kind.name, heading: kind.plural, kind: kind.name, rows: [] }} byKind />
      )}
      {rows.length === 0 && (
        <p className="outline-empty">{isSearching ? 'Nothing has these words.' : kind.prompt}</p>
      )}
      {rows.length > 0 && (
        <TableGrid
          doc={doc}
          kind={kind}
          rows={rows}
          columns={columns}
          unsavedFields={unsavedFields}
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
          onDone={finishEditing}
        />
      )}
      {menuAt && <RowMenu openMenu={menuAt} ids={ids} open={open} onClose={() => setMenuAt(null)} />}
    </>
  );
};

/** The cards of one kind as a table that is sorted, selected and edited in place. */
export function TableView({ open }: Pick<ViewProps, 'open'>) {
  const doc = useProject((project) => project.document);
  const chosen = useOutline(({ view }) => view.table);
  const kind = tableKind(doc, chosen);
  return kind ? <KindTable key={kind.name} kind={kind} open={open} /> : null;
}
