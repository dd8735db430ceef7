/* biome-ignore-all lint/a11y/useSemanticElements: rows are drawn in blocks and flow into cards where there is no room, which a table element cannot */
/* biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard is on the cells */
import { type CSSProperties, type HTMLAttributes, useMemo, useRef } from 'react';
import type { ProjectDocument } from '../../shared/document/document.ts';
import type { Kind, PlainRecord } from '../../shared/records/kind.ts';
import type { Column } from '../../shared/records/table-columns.ts';
import { useOutline } from '../outline/outline-store.ts';
import { kindStyle } from '../ui/kind-mark.tsx';
import { tracksOf } from './layout.ts';
import { TableBlock } from './table-block.tsx';
import { TableHeads } from './table-heads.tsx';
import { BLOCK, useBlocks } from './use-blocks.ts';

interface GridProps {
  readonly doc: ProjectDocument;
  readonly kind: Kind;
  readonly rows: readonly PlainRecord[];
  readonly columns: readonly Column[];
  readonly waiting: ReadonlySet<string>;
  readonly isReadOnly: boolean;
  readonly events: HTMLAttributes<HTMLDivElement>;
}

const inBlocks = (rows: readonly PlainRecord[]): readonly (readonly PlainRecord[])[] =>
  Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, at) => rows.slice(at * BLOCK, (at + 1) * BLOCK));

/** The row that the Tab key leads to: the current one where it is listed, else the first. */
const useStop = (rows: readonly PlainRecord[]): { readonly id: string | undefined; readonly at: number } => {
  const current = useOutline((state) => state.current);
  const places = useMemo(() => new Map(rows.map(({ id }, at) => [id, at])), [rows]);
  const at = current === null ? undefined : places.get(current);
  return at === undefined ? { id: rows[0]?.id, at: 0 } : { id: undefined, at };
};

/** Heads and rows as a grid. Only rows near the window are drawn, and always the one with the keyboard. */
export const TableGrid = (props: GridProps) => {
  const { doc, kind, rows, columns, waiting, isReadOnly, events } = props;
  const list = useRef<HTMLDivElement>(null);
  const { first, last, heightOf } = useBlocks(list);
  const blocks = useMemo(() => inBlocks(rows), [rows]);
  const stop = useStop(rows);
  const { tracks, least } = tracksOf(columns, isReadOnly);
  const style = {
    ...kindStyle(kind.name),
    '--table-tracks': tracks,
    '--table-least': least,
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
        <TableHeads columns={columns} isReadOnly={isReadOnly} />
        {blocks.map((block, at) =>
          (at >= first && at <= last) || at === Math.floor(stop.at / BLOCK) ? (
            <TableBlock
              // biome-ignore lint/suspicious/noArrayIndexKey: a block is a place in the list, not what stands there
              key={at}
              block={at}
              doc={doc}
              rows={block}
              columns={columns}
              firstId={stop.id}
              waiting={waiting}
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
};
