import type { ColumnId } from './columns.ts';
import type { GridAddress } from './grid-store.ts';

/** The cell that an element lies in; undefined for one that lies in none. */
export function addressAt(target: EventTarget): GridAddress | undefined {
  if (!(target instanceof Element)) return undefined;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset.column as ColumnId | undefined;
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** The element of the cell that an element lies in. */
export function cellElementAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
}

/** Whether something is being written there. */
export function isInField(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.grid-field') !== null;
}
