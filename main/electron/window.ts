import { BrowserWindow, dialog, Menu, screen, type WebPreferences } from 'electron';
import type { Store } from '../storage/json-store.ts';
import { pageAddress } from './addresses.ts';
import { contextMenuFor } from './context-menu.ts';
import { closePatiently } from './leaving.ts';
import { placeFor, smallest, type WindowState } from './window-state.ts';

/** What every window of the app is made of. */
export interface WindowOptions {
  readonly preferences: WebPreferences;
  readonly state: Store<WindowState>;
}

/** Keeps where the window is when it closes. */
function rememberPlace(window: BrowserWindow, state: Store<WindowState>): void {
  window.on('close', () => {
    const { id, workArea } = screen.getDisplayMatching(window.getBounds());
    const now = {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      display: { id, area: workArea },
    };
    // Losing a window's place is no reason to trouble anybody.
    state.update(() => now).catch(() => undefined);
  });
}

/** A page that crashed is shown anew where the person wants it: nothing that was said to be saved is lost with it. */
function comeBack(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'The page of Alongside stopped.',
      detail: 'Everything that was shown as saved is safe.',
      buttons: ['Open it again', 'Close'],
      defaultId: 0,
      cancelId: 1,
    });
    if (window.isDestroyed()) return;
    if (response === 0) window.webContents.reload();
    else window.destroy();
  });
}

function offerContextMenu(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on('context-menu', (_event, asked) => {
    const menu = contextMenuFor(asked, webContents);
    if (menu.length > 0) Menu.buildFromTemplate(menu).popup({ window });
  });
}

/** Going to a place rejects where the next one was asked for meanwhile: that one is shown. */
function go(window: BrowserWindow, place: string): void {
  window.loadURL(pageAddress(place)).catch(() => undefined);
}

/** Opens the window where it was last, at a place in the app such as "#/p/KEY/map", once there is something to see. */
export function openWindow({ preferences, state }: WindowOptions, place: string): BrowserWindow {
  const window = new BrowserWindow({
    ...placeFor(state.data, screen.getAllDisplays()),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Alongside',
    webPreferences: preferences,
  });
  if (state.data.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  rememberPlace(window, state);
  closePatiently(window, dialog);
  comeBack(window);
  offerContextMenu(window);
  go(window, place);
  return window;
}

/** Brings a window to the front, at another place in the app where one is given. */
export function showWindow(window: BrowserWindow, place: string): void {
  if (place !== '') go(window, place);
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
