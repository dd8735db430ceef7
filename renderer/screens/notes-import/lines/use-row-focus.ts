import { useEffect, useRef } from 'react';
import { isFocusLost } from '../../../core/ui/focus.ts';
import type { ListEntry } from './list-entries.ts';

interface PendingFocus {
  readonly id: string;
  readonly index: number;
  /** What in the row takes the focus. */
  readonly selector: string;
}

/** The control of a row that the arrow keys go to. */
export const MAIN_CONTROL = '[data-main]';

/** Whether the keyboard is in the list, also after what had it was removed: only a person takes it elsewhere. */
const useHasKeyboard = (list: { readonly current: HTMLElement | null }) => {
  const hasKeyboard = useRef(false);
  useEffect(() => {
    const look = (event: Event) => {
      hasKeyboard.current = list.current?.contains(event.target as Node) === true;
    };
    document.addEventListener('focusin', look);
    document.addEventListener('pointerdown', look);
    return () => {
      document.removeEventListener('focusin', look);
      document.removeEventListener('pointerdown', look);
    };
  }, [list]);
  return hasKeyboard;
};

/**
 * Focuses a control of a row, which may have to be scrolled to and rendered first. Where the row has left the list (the
 * filter no longer shows it), the row now at its place gets the focus; where the control has gone, the row's main one.
 */
export function useRowFocus(
  list: { readonly current: HTMLElement | null },
  entries: readonly ListEntry[],
  showRow: (index: number) => void,
  captureAnchor: () => void,
  current: string | null,
) {
  const hasKeyboard = useHasKeyboard(list);
  const pendingFocus = useRef<PendingFocus | null>(null);
  const lastIndex = useRef(0);
  const applyFocus = () => {
    const index = entries.findIndex((entry) => entry.id === current);
    if (index >= 0) lastIndex.current = index;
    // Undo took away what had the focus: it goes on where it was.
    if (!pendingFocus.current && hasKeyboard.current && current !== null && isFocusLost())
      pendingFocus.current = { id: current, index: lastIndex.current, selector: MAIN_CONTROL };
    if (!pendingFocus.current) return;
    const pending = pendingFocus.current;
    const found = entries.findIndex((entry) => entry.id === pending.id);
    const target = found < 0 ? Math.min(pending.index, entries.length - 1) : found;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${entries[target]?.id}"]`);
    if (!row && target >= 0) {
      // Heights above are estimates until they are rendered: the next render comes closer.
      showRow(target);
      return;
    }
    pendingFocus.current = null;
    const main =
      row?.querySelector<HTMLElement>(pending.selector) ?? row?.querySelector<HTMLElement>(MAIN_CONTROL);
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
