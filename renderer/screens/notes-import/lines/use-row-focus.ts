import { useEffect, useRef } from 'react';
import type { ListEntry } from './list-entries.ts';

interface PendingFocus {
  readonly id: string;
  readonly index: number;
  /** What in the row takes the focus. */
  readonly selector: string;
}

/** The control of a row that the arrow keys go to. */
export const MAIN_CONTROL = '[data-main]';

/**
 * Focuses a control of a row, which may have to be scrolled to and rendered first. Where the row has left the list (the
 * filter no longer shows it), the row now at its place gets the focus; where the control has gone, the row's main one.
 */
export function useRowFocus(
  list: { readonly current: HTMLElement | null },
  entries: readonly ListEntry[],
  showRow: (index: number) => void,
  captureAnchor: () => void,
) {
  const pendingFocus = useRef<PendingFocus | null>(null);
  const applyFocus = () => {
    if (!pendingFocus.current) return;
    const { id, index, selector } = pendingFocus.current;
    const found = entries.findIndex((entry) => entry.id === id);
    const target = found < 0 ? Math.min(index, entries.length - 1) : found;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${entries[target]?.id}"]`);
    if (!row && target >= 0) {
      // Heights above are estimates until they are rendered: the next render comes closer.
      showRow(target);
      return;
    }
    pendingFocus.current = null;
    const main = row?.querySelector<HTMLElement>(selector) ?? row?.querySelector<HTMLElement>(MAIN_CONTROL);
    main?.focus({ preventScroll: true });
    main?.scrollIntoView({ block: 'nearest' });
    if (row && row.offsetHeight < (list.current?.clientHeight ?? 0)) row.scrollIntoView({ block: 'nearest' });
    captureAnchor();
  };
  useEffect(applyFocus);
  return {
    /** Now, or as soon as the row is rendered. */
    focusRow: (id: string, index: number) => {
      pendingFocus.current = { id, index, selector: MAIN_CONTROL };
      applyFocus();
    },
    /** After the next render: an action has just changed the rows. */
    focusAfterRender: (id: string, index: number, selector = MAIN_CONTROL) => {
      pendingFocus.current = { id, index, selector };
    },
  };
}
