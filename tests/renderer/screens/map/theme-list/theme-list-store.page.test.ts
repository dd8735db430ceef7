import { afterEach, expect, test } from 'vitest';
import {
  closeThemeList,
  offerThemeList,
  openThemeList,
  showThemeList,
  takeFocusRequest,
  themeListStore,
  toggleThemeList,
} from '../../../../../renderer/screens/map/theme-list/theme-list-store.ts';
import { restoreStore } from '../../../../helpers/vitest/restore-store.ts';

restoreStore(themeListStore);
afterEach(() => localStorage.removeItem('alongside.map.list'));

const isOpen = (): boolean => themeListStore.getState().isOpen;
const stored = (): string | null => localStorage.getItem('alongside.map.list');

test('the list opens by itself until a person closes it, which is kept', () => {
  offerThemeList();
  expect([isOpen(), stored()]).toEqual([true, null]);
  closeThemeList();
  offerThemeList();
  expect([isOpen(), stored()]).toEqual([false, 'closed']);
  expect(toggleThemeList()).toBe(true);
  expect(stored()).toBe('open');
});
test('what Fit opens or folds changes nothing of what a person chose', () => {
  closeThemeList();
  showThemeList(true);
  expect([isOpen(), stored()]).toEqual([true, 'closed']);
  openThemeList();
  showThemeList(false);
  expect([isOpen(), stored()]).toEqual([false, 'open']);
});
test('the keyboard is sent to the list only where a person opens it', () => {
  takeFocusRequest();
  offerThemeList();
  expect(takeFocusRequest()).toBe(false);
  openThemeList();
  expect([takeFocusRequest(), takeFocusRequest()]).toEqual([true, false]);
});
