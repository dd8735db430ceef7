import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from '../app.tsx';
import { listenForKeys } from '../commands/listen.ts';
import { keepNativeMenu } from '../commands/native-menu.ts';
import { followAddress } from '../state/route.ts';
import { loadSettings } from '../state/settings.ts';
import { askBeforeLeaving } from './leaving.ts';

/** The settings are waited for this long, in milliseconds, so that a dark page does not begin light. */
const SETTINGS_PATIENCE = 400;

/** Starts the page: settings, address, keys, then the first picture. */
export const start = async (): Promise<void> => {
  followAddress();
  listenForKeys();
  void keepNativeMenu();
  askBeforeLeaving();
  const settings = loadSettings().catch(() => undefined);
  await Promise.race([settings, new Promise((resolve) => setTimeout(resolve, SETTINGS_PATIENCE))]);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App />);
};
