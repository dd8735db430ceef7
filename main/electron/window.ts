import { BrowserWindow, dialog, Menu, screen, type WebPreferences } from 'electron';
import type { JsonStore } from '../storage/json-store.ts';
import { appPageUrl } from './app-urls.ts';
import { contextMenuFor } from './context-menu.ts';
import { closeWhenSaved } from './graceful-quit.ts';
import { MINIMUM_SIZE, type WindowState, windowBoundsFor } from './window-state.ts';

/** What every window of the app is made of. */
export interface WindowOptions {
  readonly preferences: WebPreferences;
  readonly state: JsonStore<WindowState>;
}

/** Keeps where the window is when it closes. */
function saveStateOnClose(window: BrowserWindow, state: JsonStore<WindowState>): void {
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
function offerReloadAfterCrash(window: BrowserWindow): void {
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

function showContextMenu(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on('context-menu', (_event, params) => {
    const menu = contextMenuFor(params, webContents);
    if (menu.length > 0) Menu.buildFromTemplate(menu).popup({ window });
  });
}

/** Going to a place rejects where the next one was asked for meanwhile: that one is shown. */
function navigate(window: BrowserWindow, route: string): void {
  window.loadURL(appPageUrl(route)).catch(() => undefined);
}

/** Opens the window where it was last, at a place in the app such as "#/p/KEY/map", once there is something to see. */
export function openWindow({ preferences, state }: WindowOptions, route: string): BrowserWindow {
  const window = new BrowserWindow({
    ...windowBoundsFor(state.data, screen.getAllDisplays()),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    show: false,
    title: 'Alongside',
    webPreferences: preferences,
  });
  if (state.data.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  saveStateOnClose(window, state);
  closeWhenSaved(window, dialog);
  offerReloadAfterCrash(window);
  showContextMenu(window);
  navigate(window, route);
  return window;
}

/** Brings a window to the front, at another place in the app where one is given. */
export function showWindow(window: BrowserWindow, route: string): void {
  if (route !== '') navigate(window, route);
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
