import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '../ui/tokens.css';
import '../ui/kind-colours.css';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from '../app.tsx';
import { askEarly, libraryStore } from '../home/library-store.ts';
import { followAddress, routeStore } from '../state/route.ts';
import { loadSettings } from '../state/settings.ts';
import { askBeforeLeaving } from './leaving.ts';
import { rest } from './soon.ts';

/**
 * Settings and letters are waited for this long, in milliseconds: so that a dark page does not begin light, and nothing
 * that is there moves away from under a pointer when its letters come.
 */
const FIRST_PICTURE_PATIENCE = 1000;

/** The list of projects is waited for this long, in milliseconds, before everything else is loaded anyway. */
const LIST_PATIENCE = 2000;

/** Resolves when Home has been painted with its list, so that nothing competes with that; at once in a project. */
const homePainted = (): Promise<void> =>
  new Promise((resolve) => {
    if ('key' in routeStore.getState()) return resolve();
    const painted = () => requestAnimationFrame(() => setTimeout(resolve));
    if (libraryStore.getState().projects) return painted();
    setTimeout(resolve, LIST_PATIENCE);
    const stop = libraryStore.subscribe(() => {
      stop();
      painted();
    });
  });

/** Keys pressed before the commands are there are heard once they are. */
const listenSoon = async (): Promise<void> => {
  const early: KeyboardEvent[] = [];
  const keep = (event: KeyboardEvent) => early.push(event);
  window.addEventListener('keydown', keep);
  await homePainted();
  const { listenForKeys, keepNativeMenu } = await rest();
  window.removeEventListener('keydown', keep);
  listenForKeys();
  for (const event of early) event.target?.dispatchEvent(new KeyboardEvent('keydown', event));
  await keepNativeMenu();
};

/** Asks for the letters that the first picture needs; later ones are there with it. */
const loadLetters = (): Promise<unknown> =>
  document.fonts.load(getComputedStyle(document.body).font).catch(() => undefined);

/** Starts the page: settings, address, the first picture, then all that it did not need. */
export const start = async (): Promise<void> => {
  followAddress();
  askBeforeLeaving();
  if (!('key' in routeStore.getState())) askEarly().catch(() => undefined);
  const settings = loadSettings().catch(() => undefined);
  await Promise.race([
    Promise.all([settings, loadLetters()]),
    new Promise((resolve) => setTimeout(resolve, FIRST_PICTURE_PATIENCE)),
  ]);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App />);
  // Where it cannot be loaded, the connection is lost, and the page says so.
  listenSoon().catch(() => undefined);
};
