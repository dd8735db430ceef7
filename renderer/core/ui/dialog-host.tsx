import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { isFocusLost } from './focus.ts';

type Render = (close: () => void) => ReactNode;

interface HostedDialog {
  readonly id: number;
  readonly render: Render;
}

const dialogStore = createStore<{ readonly shown: readonly HostedDialog[] }>(() => ({ shown: [] }));
let lastId = 0;

/**
 * Opens a dialog from anywhere, commands included: `showDialog((close) => <HelpDialog onClose={close} />)`.
 * Returns a function that closes it.
 */
export function showDialog(render: Render): () => void {
  lastId += 1;
  const id = lastId;
  dialogStore.setState(({ shown }) => ({ shown: [...shown, { id, render }] }));
  return () => dialogStore.setState(({ shown }) => ({ shown: shown.filter((dialog) => dialog.id !== id) }));
}

/** Whether a dialog of a command is open: the focus belongs to it. */
export function isDialogOpen(): boolean {
  return dialogStore.getState().shown.length > 0;
}

/** Closes every dialog: the page goes somewhere else. */
export function closeAllDialogs(): void {
  dialogStore.setState({ shown: [] });
}

const overlaySelector =
  '[role=dialog],[role=alertdialog],[role=menu],[role=listbox],[data-overlay-container]';

/**
 * A dialog restores the focus to where it was opened. Where that was a menu, which is gone by then, the focus goes to
 * what had it before the menu.
 */
const useRestoreFocus = (isOpen: boolean) => {
  const lastFocused = useRef<HTMLElement>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !target.closest(overlaySelector)) lastFocused.current = target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (isOpen) return;
    // After the dialog has tried for itself.
    const timer = setTimeout(() => {
      if (isFocusLost() && lastFocused.current?.isConnected) lastFocused.current.focus();
    }, 100);
    return () => clearTimeout(timer);
  }, [isOpen]);
};

/** Renders the dialogs that commands open; once in the page. */
export function DialogHost() {
  const shown = useStore(dialogStore, (state) => state.shown);
  useRestoreFocus(shown.length > 0);
  return shown.map(({ id, render }) => (
    <Fragment key={id}>
      {render(() => dialogStore.setState((state) => ({ shown: state.shown.filter((one) => one.id !== id) })))}
    </Fragment>
  ));
}
