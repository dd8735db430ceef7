import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { isComposing } from '../../../core/commands/is-composing.ts';
import type { GridColumn } from './columns.ts';
import { cancelEditing, finishEditing } from './editing.ts';
import { changeEditor, gridState, useGridState } from './grid-store.ts';
import type { NextCell } from './next-cell.ts';

interface CellEditorProps {
  readonly measureId: string;
  readonly column: GridColumn;
  /** Of the row, as it is read out: "9 March 2026". */
  readonly rowName: string;
}

/** Where a key that ends the writing leads; undefined where it does not end it. */
const nextCellByKey = (event: KeyboardEvent<HTMLInputElement>): NextCell | undefined => {
  const withControl = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter') return withControl ? 'newRow' : event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next';
  if (withControl || event.altKey || event.shiftKey) return undefined;
  if (event.key === 'ArrowDown') return 'down';
  if (event.key === 'ArrowUp') return 'up';
  if (gridState().editor?.isOverwriting !== true) return undefined;
  if (event.key === 'ArrowRight') return 'next';
  return event.key === 'ArrowLeft' ? 'previous' : undefined;
};

/** What is typed is written when the page goes, as it is when the cell is left. */
const useCommitOnLeave = (measureId: string): void => {
  useEffect(() => {
    const commit = () => void finishEditing(measureId, 'none');
    window.addEventListener('beforeunload', commit, { capture: true });
    return () => window.removeEventListener('beforeunload', commit, { capture: true });
  }, [measureId]);
};

/** Below the last row the box of the table would cut it off. */
const useProblemInSight = (problem: string) => {
  const element = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time there is another problem
  useLayoutEffect(() => {
    element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [problem]);
  return element;
};

/** The field in a cell. Enter writes and goes down, Tab along the row, Escape leaves the cell as it was. */
export function CellEditor({ measureId, column, rowName }: CellEditorProps) {
  const text = useGridState(({ editor }) => editor?.text ?? '');
  const problem = useGridState(({ editor }) => editor?.problem ?? '');
  const field = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const problemInSight = useProblemInSight(problem);
  useCommitOnLeave(measureId);
  useEffect(() => {
    field.current?.focus();
    if (gridState().editor?.isOverwriting !== true) field.current?.select();
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return;
    const next = nextCellByKey(event);
    // Keys of the page and of the grid around it are not about what is being written.
    event.stopPropagation();
    if (event.key === 'Escape') cancelEditing();
    else if (next !== undefined) finishEditing(measureId, next);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={field}
        className="grid-field"
        aria-label={`${column.help ?? column.label}, ${rowName}`}
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : problemId}
        maxLength={column.id === 'note' ? 50_000 : 280}
        inputMode={column.id === 'note' || column.id === 'date' ? 'text' : 'decimal'}
        autoComplete="off"
        value={text}
        onChange={(event) => changeEditor({ text: event.target.value, problem: '' })}
        onKeyDown={onKeyDown}
        onBlur={() => finishEditing(measureId, 'none')}
      />
      {problem !== '' && (
        <span ref={problemInSight} id={problemId} role="alert" className="grid-field-problem">
          {problem}
        </span>
      )}
    </>
  );
}
