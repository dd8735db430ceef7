import { BrowserWindow, dialog, screen } from 'electron';
import type { Store } from '../storage/json-store.ts';
import { pageAddress } from './addresses.ts';
import { webPreferences } from './security.ts';
import { placeFor, smallest, type WindowState } from './window-state.ts';

/** Asks before a window closes whose page says that something is not saved yet. True: close all the same. */
function closeUnsaved(window: BrowserWindow): boolean {
  const choice = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: 'The last change is not saved yet.',
    detail: 'Alongside keeps trying while the window is open. If you close it now, that change is lost.',
    buttons: ['Keep the window open', 'Close and lose the change'],
    defaultId: 0,
    cancelId: 0,
  });
  return choice === 1;
}

/** Opens the window where it was last, and shows it once there is something to see. */
export function openWindow(options: {
  readonly preload: string;
  readonly state: Store<WindowState>;
  /** A place in the app, such as "#/p/KEY/map". */
  readonly place: string;
}): BrowserWindow {
  const { preload, state, place } = options;
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...placeFor(state.data, areas),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Alongside',
    webPreferences: webPreferences(preload),
  });
  if (state.data.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const now = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    // Losing a window's place is no reason to trouble anybody.
    state.update(() => now).catch(() => undefined);
  });
  window.webContents.on('will-prevent-unload', (event) => {
    if (closeUnsaved(window)) event.preventDefault();
  });
  void window.loadURL(pageAddress(place));
  return window;
}

/** Brings a window to the front, at another place in the app where one is given. */
export function showWindow(window: BrowserWindow, place: string): void {
  if (place !== '') void window.loadURL(pageAddress(place));
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
