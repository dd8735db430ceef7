/* biome-ignore-all lint/a11y/useSemanticElements: rows are rendered in blocks and become cards in a narrow viewport, which a table element cannot */
/* biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard is on the cells */
import { type CSSProperties, type HTMLAttributes, useMemo, useRef } from 'react';
import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import type { TableColumn } from '../../../../shared/records/computed/table-columns.ts';
import type { Kind } from '../../../../shared/records/kind.ts';
import { kindStyle } from '../../../core/ui/kind-mark.tsx';
import { useVisibleBlocks } from '../../../core/ui/use-visible-blocks.ts';
import { useOutline } from '../state/outline-store.ts';
import { columnTracks } from './column-tracks.ts';
import { BLOCK_SIZE, TableBlock } from './table-block.tsx';
import { TableHeader } from './table-header.tsx';

/** Distance from the viewport within which blocks are rendered, px. */
const MARGIN = 900;

const FIRST_BLOCKS = { first: 0, last: 1 };

interface TableGridProps {
  readonly doc: ProjectDocument;
  readonly kind: Kind;
  readonly rows: readonly PlainRecord[];
  readonly columns: readonly TableColumn[];
  readonly unsavedFields: ReadonlySet<string>;
  readonly isReadOnly: boolean;
  readonly events: HTMLAttributes<HTMLDivElement>;
}

const inBlocks = (rows: readonly PlainRecord[]): readonly (readonly PlainRecord[])[] =>
  Array.from({ length: Math.ceil(rows.length / BLOCK_SIZE) }, (_, index) =>
    rows.slice(index * BLOCK_SIZE, (index + 1) * BLOCK_SIZE),
  );

/** The row that is the tab stop: the current one where it is listed, else the first. */
const useTabStop = (
  rows: readonly PlainRecord[],
): { readonly id: string | undefined; readonly at: number } => {
  const current = useOutline((state) => state.current);
  const indexById = useMemo(() => new Map(rows.map(({ id }, index) => [id, index])), [rows]);
  const at = current === null ? undefined : indexById.get(current);
  return at === undefined ? { id: rows[0]?.id, at: 0 } : { id: undefined, at };
};

/** Header and rows as a grid. Only rows near the viewport are rendered, and always the focused one. */
export function TableGrid(props: TableGridProps) {
  const { doc, kind, rows, columns, unsavedFields, isReadOnly, events } = props;
  const list = useRef<HTMLDivElement>(null);
  const { first, last, heightOf } = useVisibleBlocks(list, { margin: MARGIN, initial: FIRST_BLOCKS });
  const blocks = useMemo(() => inBlocks(rows), [rows]);
  const tabStop = useTabStop(rows);
  const { tracks, minWidth } = columnTracks(columns, isReadOnly);
  const style = {
    ...kindStyle(kind.name),
    '--table-tracks': tracks,
    '--table-least': minWidth,
  } as CSSProperties;
  return (
    <div className="table-scroll">
      <div
        role="grid"
        aria-label={kind.plural}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + (isReadOnly ? 1 : 2)}
        aria-multiselectable="true"
        aria-readonly={isReadOnly}
        className="table-grid"
        ref={list}
        style={style}
        {...events}
      >
        <TableHeader columns={columns} isReadOnly={isReadOnly} />
        {blocks.map((block, at) =>
          (at >= first && at <= last) || at === Math.floor(tabStop.at / BLOCK_SIZE) ? (
            <TableBlock
              // biome-ignore lint/suspicious/noArrayIndexKey: a block is a place in the list, not what stands there
              key={at}
              block={at}
              doc={doc}
              rows={block}
              columns={columns}
              firstId={tabStop.id}
              unsavedFields={unsavedFields}
              isReadOnly={isReadOnly}
            />
          ) : (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              key={at}
              role="none"
              data-block={at}
              style={{ height: heightOf(at) ?? `${block.length * 3.25}rem` }}
            />
          ),
        )}
      </div>
    </div>
  );
}
