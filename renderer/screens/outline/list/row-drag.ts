import type { DragEvent } from 'react';
import { selectedIds } from '../../../core/state/selection.ts';
import { type DropTarget, dragState, endDrag, setDropTarget, startDrag } from '../state/drag-store.ts';
import { canDrop, dropRows } from '../state/outline-actions.ts';
import type { OutlineSection } from '../state/outline-model.ts';
import { rowIds, sectionOfRow } from '../state/row-navigation.ts';

const lineOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;

/** The first row from `at` on that is not being dragged; null for the end. */
const nextNotDragged = (rows: readonly string[], start: number, ids: readonly string[]): string | null =>
  rows.slice(start).find((id) => !ids.includes(id)) ?? null;

/** The drop target under the pointer: before or after the row it is on, by the middle of that row. */
const dropTargetAt = (sections: readonly OutlineSection[], event: DragEvent): DropTarget | null => {
  const { ids } = dragState();
  const line = lineOf(event.target);
  const id = line?.dataset.line;
  if (line && id !== undefined) {
    const section = sectionOfRow(sections, id);
    if (!section) return null;
    const rows = section.rows.map((row) => row.id);
    const box = line.getBoundingClientRect();
    const after = event.clientY > box.top + box.height / 2 ? 1 : 0;
    return { section: section.id, before: nextNotDragged(rows, rows.indexOf(id) + after, ids) };
  }
  const around = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-section]') : null;
  return around?.dataset.section === undefined ? null : { section: around.dataset.section, before: null };
};

/** The drag handlers of all rows, delegated to the list. A row is dragged alone, or with all selected ones. */
export function rowDragHandlers(sections: readonly OutlineSection[], isReadOnly: boolean) {
  if (isReadOnly) return {};
  const onDragStart = (event: DragEvent) => {
    const id = lineOf(event.target)?.dataset.line;
    if (id === undefined) return;
    const chosen = selectedIds();
    startDrag(chosen.has(id) ? rowIds(sections).filter((one) => chosen.has(one)) : [id]);
    event.dataTransfer.effectAllowed = 'move';
    // Without data some browsers start no drag. It is empty: nothing of the card leaves the app.
    event.dataTransfer.setData('application/x-alongside-row', '');
  };
  const onDragOver = (event: DragEvent) => {
    const { ids } = dragState();
    if (ids.length === 0) return;
    const pointerTarget = dropTargetAt(sections, event);
    const target = pointerTarget && canDrop(sections, ids, pointerTarget) ? pointerTarget : null;
    setDropTarget(target);
    if (!target) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
  };
  const onDrop = (event: DragEvent) => {
    const { ids, target } = dragState();
    endDrag();
    if (ids.length === 0 || !target) return;
    event.preventDefault();
    dropRows(sections, ids, target);
  };
  return { onDragStart, onDragOver, onDrop, onDragEnd: endDrag };
}
