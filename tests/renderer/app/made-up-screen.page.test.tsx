import { Footprints } from 'lucide-react';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../../renderer/app/app.tsx';
import { canPrint, printDisabledReason } from '../../../renderer/app/frame/print.ts';
import { startPresenting, stopPresenting } from '../../../renderer/app/present/present.ts';
import { loadProjectBundle } from '../../../renderer/app/start/load-project-bundle.ts';
import {
  allCommands,
  registerCommands,
  runCommand,
} from '../../../renderer/core/commands/command-registry.ts';
import { commandFor } from '../../../renderer/core/commands/listen-for-keys.ts';
import { menuItemsOf } from '../../../renderer/core/commands/native-menu.ts';
import { allScreens, firstScreenId, registerScreen, type Screen } from '../../../renderer/core/screen.ts';
import { openProject } from '../../../renderer/core/state/open-project.ts';
import { followHash, goTo, routeStore } from '../../../renderer/core/state/route.ts';
import { closeAllDialogs } from '../../../renderer/core/ui/dialog-host.tsx';
import { lazyComponent } from '../../../renderer/core/ui/lazy-component.tsx';
import { searchCommands } from '../../../renderer/features/palette/search-results.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../helpers/page/open-project-on-page.ts';
import { type RenderedPage, renderOnPage } from '../../helpers/page/render-on-page.ts';

const lazily = (words: string) => lazyComponent(async () => () => <p>{words}</p>);

/** A screen that no version of the app has: what its folder's `screen.ts` and `commands.ts` would export. */
const screen: Screen = {
  id: 'walks',
  label: 'Walks',
  icon: Footprints,
  group: 'together',
  order: 10,
  Component: lazily('Every walk of this project'),
  present: lazily('One walk, in large letters'),
  isPrintable: true,
  help: { title: 'On a walk', gestures: [['Turn round', 'Swipe back']] },
};

const run = vi.fn();
const commands = [
  { id: 'walks.start', label: 'Start a walk', shortcut: 'W', scope: 'walks', group: 'insert', run },
] as const;

let opened: OpenedOnPage & { readonly key: string };
let page: RenderedPage;
let forget: readonly (() => void)[] = [];
beforeAll(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  forget = [registerScreen(screen), registerCommands(commands), followHash()];
  await loadProjectBundle();
  opened = await openProjectOnPage();
});
afterAll(async () => {
  goTo({ screen: 'home' });
  for (const stop of forget) stop();
  await opened.close();
});

const show = (id: string): void => goTo({ screen: id, key: opened.key });
const isSaid = (words: string) => page.waitUntil(() => page.text().includes(words));

beforeEach(async () => {
  // The page of the test before leaves the project a moment after it is gone.
  await openProject(opened.key);
  show('walks');
  page = await renderOnPage(<App />);
  await isSaid('Every walk of this project');
});

test('is in the rail, in its group, and opened from there', async () => {
  show('outline');
  const link = () => page.all('nav.rail a').find((one) => one.textContent === 'Walks');
  await page.waitUntil(() => link() !== undefined && !page.text().includes('Every walk'));
  expect(page.all('nav.rail ul').map((group) => group.textContent)).toEqual([
    'MapOutlineTests',
    'Walks',
    'Share',
  ]);
  link()?.click();
  await isSaid('Every walk of this project');
  expect(routeStore.getState().screen).toBe('walks');
  expect(link()?.getAttribute('aria-current')).toBe('page');
  expect(document.title).toBe('A project · Walks · Alongside');
});

test('its command is in Find while it is shown', async () => {
  expect(searchCommands('start a walk').map(({ id }) => id)).toEqual(['walks.start']);
  runCommand('app.find');
  await isSaid('Start a walk');
  closeAllDialogs();
  show('outline');
  expect(searchCommands('start a walk')).toEqual([]);
});

test('its command is in the native menu, and can be chosen there while it is shown', () => {
  const item = () => menuItemsOf(allCommands()).find(({ id }) => id === 'walks.start');
  expect(item()).toMatchObject({ label: 'Start a walk', shortcut: 'W', group: 'insert', enabled: true });
  show('outline');
  expect(item()).toMatchObject({ enabled: false });
});

test('its single key is heard on it alone', () => {
  const press = () =>
    commandFor({
      key: 'w',
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      altKey: false,
      target: document.body,
    });
  for (const { id } of allScreens()) {
    show(id);
    expect(press()?.id, id).toBe(id === 'walks' ? 'walks.start' : undefined);
  }
  goTo({ screen: 'home' });
  expect(press()).toBeUndefined();
});

test('can be printed, and is named among those that can', () => {
  expect(canPrint()).toBe(true);
  show('map');
  expect(canPrint()).toBe(false);
  expect(printDisabledReason()).toBe(
    'Outline, Tests, Walks and Plan can be printed. Open one of them first.',
  );
});

test('Help lists its keys and its gestures', async () => {
  runCommand('app.help');
  await isSaid('On a walk');
  const sections = page.all('[role=dialog] section').map(({ textContent }) => textContent);
  expect(sections).toContain('On a walkStart a walkW');
  expect(sections).toContain('On a walk, by handTurn roundSwipe back');
  closeAllDialogs();
});

test('Present lists it and shows what it has for an audience', async () => {
  startPresenting();
  await isSaid('One walk, in large letters');
  expect(page.text()).not.toContain('Every walk of this project');
  expect(page.all('.present-screens a').map(({ textContent }) => textContent)).toContain('Walks');
  stopPresenting();
  await isSaid('Every walk of this project');
});

test('a project still opens with the first of the rail, and no two screens share an id', () => {
  expect(firstScreenId()).toBe('map');
  expect(() => registerScreen(screen)).toThrow('There is a "walks" already.');
  expect(() => registerScreen({ ...screen, id: 'project' })).toThrow();
});

test('every command belongs to the app, to projects or to a screen that there is', () => {
  const scopes = new Set(['app', 'project', ...allScreens().map(({ id }) => id)]);
  expect(allCommands().filter(({ scope }) => !scopes.has(scope))).toEqual([]);
});
