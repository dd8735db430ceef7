/* biome-ignore-all lint/a11y/useSemanticElements: rows are rendered in blocks and become cards in a narrow viewport, which a table element cannot */
import { memo } from 'react';
import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import type { TableColumn } from '../../../../shared/records/computed/table-columns.ts';
import { cellContents } from './cell-contents.ts';
import { TableRow } from './table-row.tsx';

/** Rows in a block; a block far from the viewport is one empty box of the same height. */
export const BLOCK_SIZE = 30;

interface TableBlockProps {
  readonly block: number;
  readonly doc: ProjectDocument;
  readonly rows: readonly PlainRecord[];
  readonly columns: readonly TableColumn[];
  /** Id of the row that is the tab stop while none is current. */
  readonly firstId: string | undefined;
  /** Fields with unsaved drafts: `KIND/ID/FIELD`. */
  readonly unsavedFields: ReadonlySet<string>;
  readonly isReadOnly: boolean;
}

/** A block of consecutive rows. */
export const TableBlock = memo((props: TableBlockProps) => {
  const { block, doc, rows, columns, firstId, unsavedFields, isReadOnly } = props;
  return (
    <div role="rowgroup" data-block={block} data-rendered>
      {rows.map((record, index) => (
        <TableRow
          key={record.id}
          id={record.id}
          index={block * BLOCK_SIZE + index}
          columns={columns}
          cells={cellContents(doc, record, columns, (field) =>
            unsavedFields.has(`${columns[0]?.kind.name ?? ''}/${record.id}/${field}`),
          )}
          isFirst={record.id === firstId}
          isReadOnly={isReadOnly}
        />
      ))}
    </div>
  );
});
