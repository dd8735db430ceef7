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

/** The settings are waited for this long, in milliseconds, so that a dark page does not begin light. */
const SETTINGS_PATIENCE = 400;

/**
 * The letters are waited for this long, in milliseconds: what is there before them moves away from under a pointer when
 * they come. They come from where this script came from, and hardly later.
 */
const LETTERS_PATIENCE = 2000;

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

/** Resolves when the work is done, has failed, or takes longer than this many milliseconds. */
const atMost = (patience: number, work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, patience))]);

/** Asks for the letters of the app's own words; those of further alphabets come when they are seen. */
const loadLetters = (): Promise<unknown> => document.fonts.load(getComputedStyle(document.body).font);

/** Starts the page: settings, address, the first picture, then all that it did not need. */
export const start = async (): Promise<void> => {
  followAddress();
  askBeforeLeaving();
  if (!('key' in routeStore.getState())) askEarly().catch(() => undefined);
  await Promise.all([atMost(SETTINGS_PATIENCE, loadSettings()), atMost(LETTERS_PATIENCE, loadLetters())]);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App />);
  // Where it cannot be loaded, the connection is lost, and the page says so.
  listenSoon().catch(() => undefined);
};
