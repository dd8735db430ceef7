import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { isFocusLost } from './focus-later.ts';

type Render = (close: () => void) => ReactNode;

interface Shown {
  readonly id: number;
  readonly render: Render;
}

const dialogs = createStore<{ readonly shown: readonly Shown[] }>(() => ({ shown: [] }));
let count = 0;

/**
 * Opens a dialog from anywhere, commands included: `showDialog((close) => <HelpDialog onClose={close} />)`.
 * Returns a function that closes it.
 */
export const showDialog = (render: Render): (() => void) => {
  count += 1;
  const id = count;
  dialogs.setState(({ shown }) => ({ shown: [...shown, { id, render }] }));
  return () => dialogs.setState(({ shown }) => ({ shown: shown.filter((one) => one.id !== id) }));
};

/** Closes every dialog: the page goes somewhere else. */
export const closeDialogs = (): void => dialogs.setState({ shown: [] });

const overlays = '[role=dialog],[role=alertdialog],[role=menu],[role=listbox],[data-overlay-container]';

/**
 * A dialog gives the keyboard back to where it was opened. Opened from a menu that place is gone with the menu: then it
 * goes to what had the keyboard before the menu.
 */
const useKeyboardBack = (isOpen: boolean) => {
  const before = useRef<HTMLElement>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !target.closest(overlays)) before.current = target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (isOpen) return;
    // After the dialog has tried for itself.
    const timer = setTimeout(() => {
      if (isFocusLost() && before.current?.isConnected) before.current.focus();
    }, 100);
    return () => clearTimeout(timer);
  }, [isOpen]);
};

/** Where dialogs that commands open are drawn; once in the page. */
export const DialogHost = () => {
  const shown = useStore(dialogs, (state) => state.shown);
  useKeyboardBack(shown.length > 0);
  return shown.map(({ id, render }) => (
    <Fragment key={id}>
      {render(() => dialogs.setState((state) => ({ shown: state.shown.filter((one) => one.id !== id) })))}
    </Fragment>
  ));
};
