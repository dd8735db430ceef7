import { type RefObject, useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** Whether nothing has the keyboard focus: what had it was removed from the page. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Focuses in the next frame what is rendered by then; not where the person has moved the focus meanwhile. */
export function focusNextFrame(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => {
    if (isFocusLost()) find()?.focus();
  });
}

/**
 * Runs once the menu or dialog that is closing now is unmounted and has given the focus back, so that what takes the focus
 * then keeps it. @returns what calls it off
 */
export function afterOverlayCloses(run: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run);
  });
  return () => cancelAnimationFrame(frame);
}

/** The last request for the focus among things of one sort, rows or cards, kept until its target is rendered. */
export interface FocusRequests {
  readonly store: StoreApi<{ readonly pendingId: string | undefined }>;
  /** The target takes the focus when it is rendered; an earlier request is dropped. */
  request(id: string): void;
  pendingId(): string | undefined;
  cancel(): void;
  /** Focuses the target now where `find` finds it rendered, and else keeps the request. */
  apply(find: (id: string) => HTMLElement | null): void;
}

/** Starts without a request. */
export function createFocusRequests(): FocusRequests {
  const store = createStore<{ readonly pendingId: string | undefined }>(() => ({ pendingId: undefined }));
  const pendingId = (): string | undefined => store.getState().pendingId;
  const cancel = (): void => store.setState({ pendingId: undefined });
  return {
    store,
    request: (id) => store.setState({ pendingId: id }),
    pendingId,
    cancel,
    apply: (find) => {
      const id = pendingId();
      const element = id === undefined ? null : find(id);
      if (!element) return;
      // First, so that what the focus sets off may request the next one.
      cancel();
      element.focus();
    },
  };
}

/** The element takes the focus, without scrolling, when it is requested for `id` and `isReady`. */
export function useRequestedFocus(
  requests: FocusRequests,
  id: string,
  element: RefObject<HTMLElement | null>,
  isReady = true,
): void {
  const isRequested = useStore(requests.store, ({ pendingId }) => pendingId === id) && isReady;
  useEffect(() => {
    if (!isRequested) return;
    element.current?.focus({ preventScroll: true });
    requests.cancel();
  }, [requests, element, isRequested]);
}
