import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { presentingStore } from '../../../../../renderer/core/state/presenting.ts';
import { projectStore } from '../../../../../renderer/core/state/project-store.ts';
import { watchNewCards } from '../../../../../renderer/screens/map/new-cards/watch-new-cards.ts';
import type { ActiveMap } from '../../../../../renderer/screens/map/state/active-map.ts';
import {
  closeThemeList,
  themeListStore,
} from '../../../../../renderer/screens/map/theme-list/theme-list-store.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { restoreStore } from '../../../../helpers/vitest/restore-store.ts';
import { modelOf, twoMeetings } from '../areas/two-meetings.ts';

restoreStore(presentingStore);
let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

const screen = document.createElement('div');
screen.className = 'map-screen';
let width = 1440;
Object.defineProperty(screen, 'clientWidth', { get: () => width });
const element = screen.appendChild(document.createElement('div'));
const map = { projectKey: 'p', mapId: 'm', model: modelOf(twoMeetings), element } as unknown as ActiveMap;

const arrive = (...ids: readonly string[]): void =>
  projectStore.setState((project) => project && { ...project, newCards: new Set(ids) }, true);
const isOpen = (): boolean => themeListStore.getState().isOpen;

let stop = (): void => undefined;
beforeEach(() => {
  width = 1440;
  arrive();
  themeListStore.setState(themeListStore.getInitialState(), true);
  stop = watchNewCards(map);
});
afterEach(() => {
  stop();
  arrive();
  localStorage.removeItem('alongside.map.list');
  themeListStore.setState(themeListStore.getInitialState(), true);
});

test('cards that come in with a merge while the map is open bring the list with them', () => {
  arrive('nbus00000');
  expect(isOpen()).toBe(true);
});
test('not where a person closed it, and not for what is looked at or lies on another map', () => {
  closeThemeList();
  arrive('nbus00000');
  expect(isOpen()).toBe(false);
  themeListStore.setState({ choice: undefined });
  arrive();
  arrive('n0therMap');
  expect(isOpen()).toBe(false);
  arrive('n0therMap', 'nhall0000');
  expect(isOpen()).toBe(true);
});
test('one card fewer is no arrival', () => {
  arrive('nbus00000', 'nbus10000');
  themeListStore.setState({ isOpen: false });
  arrive('nbus00000');
  expect(isOpen()).toBe(false);
});
test('never over the map, and before an audience only once it has gone', () => {
  width = 600;
  arrive('nbus00000');
  expect(isOpen()).toBe(false);
  width = 1440;
  presentingStore.setState({ isOn: true });
  arrive('nbus00000', 'nhall0000');
  expect(isOpen()).toBe(false);
  presentingStore.setState({ isOn: false });
  expect(isOpen()).toBe(true);
});
