import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from '../app.tsx';
import { followAddress } from '../state/route.ts';
import { loadSettings } from '../state/settings.ts';
import { askBeforeLeaving } from './leaving.ts';
import { rest } from './soon.ts';

/** The settings are waited for this long, in milliseconds, so that a dark page does not begin light. */
const SETTINGS_PATIENCE = 400;

/** Keys pressed before the commands are there are heard once they are. */
const listenSoon = async (): Promise<void> => {
  const early: KeyboardEvent[] = [];
  const keep = (event: KeyboardEvent) => early.push(event);
  window.addEventListener('keydown', keep);
  const { listenForKeys, keepNativeMenu } = await rest();
  window.removeEventListener('keydown', keep);
  listenForKeys();
  for (const event of early) event.target?.dispatchEvent(new KeyboardEvent('keydown', event));
  await keepNativeMenu();
};

/** Starts the page: settings, address, the first picture, then all that it did not need. */
export const start = async (): Promise<void> => {
  followAddress();
  askBeforeLeaving();
  const settings = loadSettings().catch(() => undefined);
  await Promise.race([settings, new Promise((resolve) => setTimeout(resolve, SETTINGS_PATIENCE))]);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App />);
  // Where it cannot be loaded, the connection is lost, and the page says so.
  listenSoon().catch(() => undefined);
};
