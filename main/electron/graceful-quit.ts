import type { App, BrowserWindow, Dialog } from 'electron';

/** A window waits so long for edits on their way before it asks, in milliseconds, and looks so often. */
const CLOSE_TIMEOUT_MS = 1500;
const CLOSE_RETRY_INTERVAL_MS = 100;
/** Ending waits so long for disks before it asks, in milliseconds, and again after each "Keep waiting". */
const QUIT_TIMEOUT_MS = 10_000;

type MessageBoxes = Pick<Dialog, 'showMessageBox'>;

/**
 * Lets a window close as soon as its page says that everything is safe. Where that takes longer, it asks: the window
 * stays, or closes and loses what is not saved.
 */
export function closeWhenSaved(window: BrowserWindow, dialog: MessageBoxes): void {
  let waitingSince: number | undefined;
  let isAsking = false;
  const askToClose = async () => {
    isAsking = true;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'Something is not saved yet.',
      detail:
        'Alongside keeps trying while the window is open. If you close it now, what is not saved is lost: the last change, or words that are still being written.',
      buttons: ['Keep the window open', 'Close and lose it'],
      defaultId: 0,
      cancelId: 0,
    });
    isAsking = false;
    waitingSince = undefined;
    if (response === 1 && !window.isDestroyed()) window.destroy();
  };
  // Not prevented, this keeps the window open.
  window.webContents.on('will-prevent-unload', () => {
    if (isAsking) return;
    waitingSince ??= Date.now();
    if (Date.now() - waitingSince >= CLOSE_TIMEOUT_MS) void askToClose();
    else {
      setTimeout(() => {
        if (!window.isDestroyed()) window.close();
      }, CLOSE_RETRY_INTERVAL_MS);
    }
  });
}

/** Closings, run in the reverse order of what was opened when the app ends. */
export interface GracefulQuit {
  onQuit(close: () => Promise<void>): void;
}

/** The app ends only when everything is safe. Where a disk does not answer, it asks whether to wait on. */
export function quitGracefully(options: {
  readonly app: Pick<App, 'on' | 'quit' | 'exit'>;
  readonly dialog: MessageBoxes;
  readonly log: (line: string) => void;
}): GracefulQuit {
  const { app, dialog, log } = options;
  const closers: (() => Promise<void>)[] = [];
  let isClosing = false;
  let isAllClosed = false;

  const askToQuit = async (): Promise<void> => {
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message: 'Alongside is still saving.',
      detail:
        'The place where a project lies does not answer. What was shown as saved is safe on this computer, and goes into the file at the next start.',
      buttons: ['Keep waiting', 'End now'],
      defaultId: 0,
      cancelId: 0,
    });
    if (isAllClosed) return;
    if (response === 1) app.exit(0);
    else askAfterTimeout();
  };
  const askAfterTimeout = () =>
    setTimeout(() => (isAllClosed ? undefined : void askToQuit()), QUIT_TIMEOUT_MS).unref();
  const closeAll = async (): Promise<void> => {
    for (const close of closers.splice(0)) {
      await close().catch((error: unknown) => log(`Closing failed: ${error}`));
    }
  };
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (isAllClosed || (closers.length === 0 && !isClosing)) return;
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    askAfterTimeout();
    void closeAll().then(() => {
      isAllClosed = true;
      app.quit();
    });
  });
  return { onQuit: (close) => closers.unshift(close) };
}
