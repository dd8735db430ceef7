import { afterEach, expect, test } from 'vitest';
import { readPreference, storePreference } from '../../../../renderer/core/client/local-preferences.ts';

/** Up to the last letter that the storage of a page takes. */
const fillStorage = (): void => {
  let words = '';
  for (let size = 2 ** 23; size >= 1; size /= 2)
    try {
      localStorage.setItem('full', words + 'x'.repeat(size));
      words += 'x'.repeat(size);
    } catch {
      // No more than half of it fits.
    }
};

afterEach(() => {
  localStorage.clear();
  for (const key of ['alongside.one', 'alongside.copyProfile']) {
    storePreference(key, '');
    localStorage.removeItem(key);
  }
});

test('a choice is kept on this computer', () => {
  expect(readPreference('alongside.one')).toBeNull();
  storePreference('alongside.one', 'on');
  expect([readPreference('alongside.one'), localStorage.getItem('alongside.one')]).toEqual(['on', 'on']);
});

test('where its storage is full a choice holds in this window, and is stored once there is room', () => {
  fillStorage();
  storePreference('alongside.copyProfile', 'full');
  expect(readPreference('alongside.copyProfile')).toBe('full');
  expect(localStorage.getItem('alongside.copyProfile')).toBeNull();
  localStorage.removeItem('full');
  storePreference('alongside.copyProfile', 'partners');
  expect([readPreference('alongside.copyProfile'), localStorage.getItem('alongside.copyProfile')]).toEqual([
    'partners',
    'partners',
  ]);
});
