/* biome-ignore-all lint/a11y/useSemanticElements: rows are drawn in blocks and flow into cards where there is no room, which a table element cannot */
import { memo } from 'react';
import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import type { TableColumn } from '../../../../shared/records/computed/table-columns.ts';
import { cellContents } from './cell-contents.ts';
import { TableRow } from './table-row.tsx';
import { BLOCK_SIZE } from './use-visible-blocks.ts';

interface TableBlockProps {
  readonly block: number;
  readonly doc: ProjectDocument;
  readonly rows: readonly PlainRecord[];
  readonly columns: readonly TableColumn[];
  /** The row that the Tab key leads to while none was visited. */
  readonly firstId: string | undefined;
  /** Fields with words that could not be written: `KIND/ID/FIELD`. */
  readonly unsavedFields: ReadonlySet<string>;
  readonly isReadOnly: boolean;
}

/** Some rows one after another. */
export const TableBlock = memo((props: TableBlockProps) => {
  const { block, doc, rows, columns, firstId, unsavedFields, isReadOnly } = props;
  return (
    <div role="rowgroup" data-block={block}>
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
