import type { DragEvent } from 'react';
import { selectedIds } from '../../../core/state/selection.ts';
import { type DropTarget, dragState, endDrag, setDropTarget, startDrag } from '../state/drag-store.ts';
import { canDrop, dropRows } from '../state/outline-actions.ts';
import type { OutlineSection } from '../state/outline-model.ts';
import { rowIds } from '../state/row-navigation.ts';

const lineOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;

/** The first row from `at` on that is not itself in the hand; null for the end. */
const nextNotDragged = (rows: readonly string[], start: number, ids: readonly string[]): string | null =>
  rows.slice(start).find((id) => !ids.includes(id)) ?? null;

/** Where the pointer is, as a place between rows: above or below the middle of the row it is on. */
const dropTargetAt = (sections: readonly OutlineSection[], event: DragEvent): DropTarget | null => {
  const { ids } = dragState();
  const line = lineOf(event.target);
  const id = line?.dataset.line;
  if (line && id !== undefined) {
    const section = sections.find(({ rows }) => rows.some((row) => row.id === id));
    if (!section) return null;
    const rows = section.rows.map((row) => row.id);
    const box = line.getBoundingClientRect();
    const after = event.clientY > box.top + box.height / 2 ? 1 : 0;
    return { section: section.id, before: nextNotDragged(rows, rows.indexOf(id) + after, ids) };
  }
  const around = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-section]') : null;
  return around?.dataset.section === undefined ? null : { section: around.dataset.section, before: null };
};

/** Rows are dragged with the pointer, alone or with all that are selected. Heard once for the whole list. */
export function rowDragHandlers(sections: readonly OutlineSection[], isReadOnly: boolean) {
  if (isReadOnly) return {};
  const onDragStart = (event: DragEvent) => {
    const id = lineOf(event.target)?.dataset.line;
    if (id === undefined) return;
    const chosen = selectedIds();
    startDrag(chosen.has(id) ? rowIds(sections).filter((one) => chosen.has(one)) : [id]);
    event.dataTransfer.effectAllowed = 'move';
    // Without data some browsers begin no drag. It stays in the app: nothing is said of the card.
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
