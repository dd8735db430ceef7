import type { DragEvent } from 'react';
import { selected } from '../state/selection.ts';
import { type DropPlace, dragged, hoverAt, putDown, takeInHand } from './drag-store.ts';
import { rowIds } from './next-focus.ts';
import { dropRows, mayDrop } from './outline-acts.ts';
import type { OutlineSection } from './outline-model.ts';

const lineOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;

/** The first row from `at` on that is not itself in the hand; null for the end. */
const nextStaying = (rows: readonly string[], at: number, ids: readonly string[]): string | null =>
  rows.slice(at).find((id) => !ids.includes(id)) ?? null;

/** Where the pointer is, as a place between rows: above or below the middle of the row it is on. */
const placeOf = (sections: readonly OutlineSection[], event: DragEvent): DropPlace | null => {
  const { ids } = dragged();
  const line = lineOf(event.target);
  const id = line?.dataset.line;
  if (line && id !== undefined) {
    const section = sections.find(({ rows }) => rows.some((row) => row.id === id));
    if (!section) return null;
    const rows = section.rows.map((row) => row.id);
    const box = line.getBoundingClientRect();
    const after = event.clientY > box.top + box.height / 2 ? 1 : 0;
    return { section: section.id, before: nextStaying(rows, rows.indexOf(id) + after, ids) };
  }
  const around = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-section]') : null;
  return around?.dataset.section === undefined ? null : { section: around.dataset.section, before: null };
};

/** Rows are dragged with the pointer, alone or with all that are selected. Heard once for the whole list. */
export const rowDrag = (sections: readonly OutlineSection[], isReadOnly: boolean) => {
  if (isReadOnly) return {};
  const onDragStart = (event: DragEvent) => {
    const id = lineOf(event.target)?.dataset.line;
    if (id === undefined) return;
    const chosen = selected();
    takeInHand(chosen.has(id) ? rowIds(sections).filter((one) => chosen.has(one)) : [id]);
    event.dataTransfer.effectAllowed = 'move';
    // Without data some browsers begin no drag. It stays in the app: nothing is said of the card.
    event.dataTransfer.setData('application/x-alongside-row', '');
  };
  const onDragOver = (event: DragEvent) => {
    const { ids } = dragged();
    if (ids.length === 0) return;
    const place = placeOf(sections, event);
    const at = place && mayDrop(sections, ids, place) ? place : null;
    hoverAt(at);
    if (!at) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
  };
  const onDrop = (event: DragEvent) => {
    const { ids, at } = dragged();
    putDown();
    if (ids.length === 0 || !at) return;
    event.preventDefault();
    dropRows(sections, ids, at);
  };
  return { onDragStart, onDragOver, onDrop, onDragEnd: putDown };
};
