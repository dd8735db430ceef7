/* biome-ignore-all lint/a11y/useSemanticElements: rows are drawn in blocks and flow into cards where there is no room, which a table element cannot */
import { memo } from 'react';
import type { ProjectDocument } from '../../shared/document/document.ts';
import type { PlainRecord } from '../../shared/records/kind.ts';
import type { Column } from '../../shared/records/table-columns.ts';
import { cellsOf } from './cells.ts';
import { TableRow } from './table-row.tsx';
import { BLOCK } from './use-blocks.ts';

interface BlockProps {
  readonly block: number;
  readonly doc: ProjectDocument;
  readonly rows: readonly PlainRecord[];
  readonly columns: readonly Column[];
  /** The row that the Tab key leads to while none was visited. */
  readonly firstId: string | undefined;
  /** Fields with words that could not be written: `KIND/ID/FIELD`. */
  readonly waiting: ReadonlySet<string>;
  readonly isReadOnly: boolean;
}

/** Some rows one after another. */
export const TableBlock = memo((props: BlockProps) => {
  const { block, doc, rows, columns, firstId, waiting, isReadOnly } = props;
  return (
    <div role="rowgroup" data-block={block}>
      {rows.map((record, at) => (
        <TableRow
          key={record.id}
          id={record.id}
          index={block * BLOCK + at}
          columns={columns}
          cells={cellsOf(doc, record, columns, (field) =>
            waiting.has(`${columns[0]?.kind.name ?? ''}/${record.id}/${field}`),
          )}
          isFirst={record.id === firstId}
          isReadOnly={isReadOnly}
        />
      ))}
    </div>
  );
});
