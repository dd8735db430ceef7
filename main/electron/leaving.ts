import type { App, BrowserWindow, Dialog } from 'electron';

/** A window waits so long for edits on their way before it asks, in milliseconds, and looks so often. */
const windowPatience = 1500;
const look = 100;
/** Ending waits so long for disks before it asks, in milliseconds, and again after each "Keep waiting". */
const endPatience = 10_000;

type Asks = Pick<Dialog, 'showMessageBox'>;

/**
 * Lets a window close as soon as its page says that everything is safe. Where that takes longer, it asks: the window
 * stays, or closes and loses what is not saved.
 */
export function closePatiently(window: BrowserWindow, dialog: Asks): void {
  let since: number | undefined;
  let isAsking = false;
  const ask = async () => {
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
    since = undefined;
    if (response === 1 && !window.isDestroyed()) window.destroy();
  };
  // Not prevented, this keeps the window open.
  window.webContents.on('will-prevent-unload', () => {
    if (isAsking) return;
    since ??= Date.now();
    if (Date.now() - since >= windowPatience) void ask();
    else {
      setTimeout(() => {
        if (!window.isDestroyed()) window.close();
      }, look);
    }
  });
}

/** Closings, run in the reverse order of what was opened when the app ends. */
export interface Ending {
  before(close: () => Promise<void>): void;
}

/** The app ends only when everything is safe. Where a disk does not answer, it asks whether to wait on. */
export function endSafely(options: {
  readonly app: Pick<App, 'on' | 'quit' | 'exit'>;
  readonly dialog: Asks;
  readonly log: (line: string) => void;
}): Ending {
  const { app, dialog, log } = options;
  const closings: (() => Promise<void>)[] = [];
  let isClosing = false;
  let isSafe = false;

  const ask = async (): Promise<void> => {
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message: 'Alongside is still saving.',
      detail:
        'The place where a project lies does not answer. What was shown as saved is safe on this computer, and goes into the file at the next start.',
      buttons: ['Keep waiting', 'End now'],
      defaultId: 0,
      cancelId: 0,
    });
    if (isSafe) return;
    if (response === 1) app.exit(0);
    else wait();
  };
  const wait = () => setTimeout(() => (isSafe ? undefined : void ask()), endPatience).unref();
  const closeAll = async (): Promise<void> => {
    for (const close of closings.splice(0)) {
      await close().catch((error: unknown) => log(`Closing failed: ${error}`));
    }
  };
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (isSafe || (closings.length === 0 && !isClosing)) return;
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    wait();
    void closeAll().then(() => {
      isSafe = true;
      app.quit();
    });
  });
  return { before: (close) => closings.unshift(close) };
}
