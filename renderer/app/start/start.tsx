import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '../../core/ui/tokens.css';
import '../../core/ui/kind-colours.css';
import '../../core/ui/base.css';
import { createRoot } from 'react-dom/client';
import { provideCommandLoader } from '../../core/commands/run-when-loaded.ts';
import { shownScreen } from '../../core/screen.ts';
import { followHash, routeStore } from '../../core/state/route.ts';
import { loadSettings } from '../../core/state/settings.ts';
import { afterPaint } from '../../core/ui/after-paint.ts';
import { libraryStore, prefetchLibrary } from '../../features/library/library-store.ts';
import { App } from '../app.tsx';
import './find-screens.ts';
import { confirmBeforeUnload } from './before-unload.ts';
import { ProjectFrame } from './lazy-project-frame.ts';
import { loadProjectBundle } from './load-project-bundle.ts';

/** The settings are waited for this long, in milliseconds, so that a dark page does not begin light. */
const SETTINGS_TIMEOUT_MS = 400;

/**
 * The font is waited for this long, in milliseconds: text painted before it shifts under the pointer when it arrives. It
 * comes from where this script came from, and hardly later.
 */
const FONT_TIMEOUT_MS = 2000;

/** The list of projects is waited for this long, in milliseconds, before everything else is loaded anyway. */
const LIST_TIMEOUT_MS = 2000;

/** Resolves when Home has been painted with its list, so that nothing competes with that; at once in a project. */
const whenHomePainted = (): Promise<void> =>
  new Promise((resolve) => {
    if ('key' in routeStore.getState()) return resolve();
    const resolveAfterPaint = () => void afterPaint(resolve);
    if (libraryStore.getState().projects) return resolveAfterPaint();
    setTimeout(resolve, LIST_TIMEOUT_MS);
    const stop = libraryStore.subscribe(() => {
      stop();
      resolveAfterPaint();
    });
  });

/** Keys pressed before the commands are there are heard once they are. */
const startCommands = async (): Promise<void> => {
  const queuedKeys: KeyboardEvent[] = [];
  const queueKey = (event: KeyboardEvent) => queuedKeys.push(event);
  window.addEventListener('keydown', queueKey);
  await whenHomePainted();
  const { listenForKeys, syncNativeMenu } = await loadProjectBundle();
  await ProjectFrame.load();
  window.removeEventListener('keydown', queueKey);
  listenForKeys(queuedKeys);
  await syncNativeMenu();
  // What most projects open with: read while they are, its code would wait for them.
  await shownScreen('')?.Component.load();
};

/** Resolves when the work is done, has failed, or takes longer than this many milliseconds. */
const withTimeout = (timeout: number, work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, timeout))]);

/** Loads the font for the app's own words; subsets for other alphabets load when they are used. */
const loadFont = (): Promise<unknown> => document.fonts.load(getComputedStyle(document.body).font);

/** Starts the page: settings, address, first paint, then everything that the first paint did not need. */
export async function start(): Promise<void> {
  followHash();
  confirmBeforeUnload();
  provideCommandLoader(loadProjectBundle);
  if (!('key' in routeStore.getState())) prefetchLibrary().catch(() => undefined);
  await Promise.all([
    withTimeout(SETTINGS_TIMEOUT_MS, loadSettings()),
    withTimeout(FONT_TIMEOUT_MS, loadFont()),
  ]);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App />);
  // Where it cannot be loaded, the connection is lost, and the page says so.
  startCommands().catch(() => undefined);
}
