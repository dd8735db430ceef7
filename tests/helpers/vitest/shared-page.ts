import { afterAll, vi } from 'vitest';
import { builtinEnvironments } from 'vitest/runtime';

declare const jsdom: { reconfigure(settings: { url: string }): void };

/**
 * The page of jsdom that all tests of a worker share, as a person's page goes from screen to screen: the screens, which
 * know one page, are loaded once. It has Electron's address, so that it takes the port; jsdom gives a page there no
 * storage, so it keeps that of the address it began with.
 */
async function openPage(): Promise<void> {
  await builtinEnvironments.jsdom.setup(globalThis, { jsdom: { url: 'http://localhost/' } });
  const { localStorage, sessionStorage } = globalThis;
  jsdom.reconfigure({ url: 'app://alongside/' });
  for (const [name, value] of Object.entries({ localStorage, sessionStorage }))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  // jsdom has neither; ids of records need no escape.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  Element.prototype.scrollIntoView = () => undefined;
}

if (!('jsdom' in globalThis)) await openPage();

// Modules of the app look for the page when they are loaded.
const { goTo } = await import('../../../renderer/core/state/route.ts');
const { closeAllDialogs } = await import('../../../renderer/core/ui/dialog-host.tsx');
// As the start of the app does: screens and commands are found once, and registered.
await import('../../../renderer/app/start/find-screens.ts');
await import('../../../renderer/app/start/find-commands.ts');

/** After each file the page is Home, and empty. What a file does to a store, it takes back itself: `restoreStore`. */
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  closeAllDialogs();
  // Ends what goes on until the person does something: Present that puts a screen back where it was.
  window.dispatchEvent(new Event('pointerdown'));
  goTo({ screen: 'home' });
  localStorage.clear();
  sessionStorage.clear();
});
