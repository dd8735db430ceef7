import { Fragment, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

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

/** Where dialogs that commands open are drawn; once in the page. */
export const DialogHost = () => {
  const shown = useStore(dialogs, (state) => state.shown);
  return shown.map(({ id, render }) => (
    <Fragment key={id}>
      {render(() => dialogs.setState((state) => ({ shown: state.shown.filter((one) => one.id !== id) })))}
    </Fragment>
  ));
};
