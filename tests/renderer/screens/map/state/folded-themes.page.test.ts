import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  foldedThemes,
  isInFoldedTheme,
  loadFoldedThemes,
  setThemesFolded,
  shownInPlaceOf,
} from '../../../../../renderer/screens/map/state/folded-themes.ts';
import { BUS, HALL, modelOf, twoMeetings } from '../areas/two-meetings.ts';

const KEY = 'alongside.map.folded';
const map = (mapId: string) => ({ projectKey: 'a project', mapId });
const clear = (): void => localStorage.removeItem(KEY);
beforeEach(clear);
afterEach(() => {
  for (const mapId of ['one', 'two']) {
    loadFoldedThemes(map(mapId));
    setThemesFolded(map(mapId), [...foldedThemes()], false);
  }
  clear();
});

test('each map is folded as it was left, and what is unfolded leaves nothing behind', () => {
  loadFoldedThemes(map('one'));
  setThemesFolded(map('one'), [BUS, HALL], true);
  loadFoldedThemes(map('two'));
  expect([...foldedThemes()]).toEqual([]);
  loadFoldedThemes(map('one'));
  expect([...foldedThemes()]).toEqual([BUS, HALL]);
  setThemesFolded(map('one'), [BUS], false);
  expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual({ 'a project one': [HALL] });
  setThemesFolded(map('one'), [HALL], false);
  expect(localStorage.getItem(KEY)).toBe('{}');
});
test('another window of this computer begins with what was folded last, and then has its own', () => {
  localStorage.setItem(KEY, JSON.stringify({ 'a project three': [BUS] }));
  loadFoldedThemes(map('three'));
  expect([...foldedThemes()]).toEqual([BUS]);
  localStorage.setItem(KEY, JSON.stringify({ 'a project three': [HALL] }));
  loadFoldedThemes(map('three'));
  expect([...foldedThemes()]).toEqual([BUS]);
});
test.each(['no JSON', '[1', '"words"', '{"a project four": "t"}', '{"a project four": [3]}', 'null'])(
  'what is stored as %s is no reason to fold anything, or to fail',
  (stored) => {
    localStorage.setItem(KEY, stored);
    loadFoldedThemes(map('four'));
    expect([...foldedThemes()]).toEqual([]);
    setThemesFolded(map('two'), [BUS], true);
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual({ 'a project two': [BUS] });
  },
);
test('a mat stands for the cards that are folded up in it, and for no others', () => {
  const model = modelOf(twoMeetings);
  model.setFolded(new Set([BUS]));
  expect(['nbus00000', 'nhall0000', BUS, 'gone00000'].map((id) => isInFoldedTheme({ model }, id))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(['nbus00000', 'nhall0000', BUS].map((id) => shownInPlaceOf({ model }, id))).toEqual([
    BUS,
    'nhall0000',
    BUS,
  ]);
});
