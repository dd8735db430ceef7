import { expect, test } from 'vitest';
import '../../../../renderer/app/start/find-screens.ts';
import { addressOf, parseRoute } from '../../../../renderer/core/state/route.ts';
import { saveStateInWords } from '../../../../renderer/core/state/save-state-text.ts';

test.each([
  ['', { screen: 'home' }],
  ['#/', { screen: 'home' }],
  ['#/nonsense', { screen: 'home' }],
  ['#/p/', { screen: 'home' }],
  ['#/p/k1', { screen: 'map', key: 'k1' }],
  ['#/p/k1/outline', { screen: 'outline', key: 'k1' }],
  ['#/p/a%2Fb/map', { screen: 'map', key: 'a/b' }],
])('%s is a place', (hash, place) => {
  expect(parseRoute(hash)).toMatchObject(place);
});

test('a place is an address, and the address is the place again', () => {
  const address = addressOf({ screen: 'map', key: 'a/b', params: { map: 'm1', card: 'c & d' } });
  const route = parseRoute(address);
  expect(route).toMatchObject({ screen: 'map', key: 'a/b' });
  expect([route.params.get('map'), route.params.get('card')]).toEqual(['m1', 'c & d']);
});

test('the sign says what is true', () => {
  const at = new Date(2026, 2, 13, 14, 2).toISOString();
  expect(saveStateInWords({ state: 'saved', at })).toBe('Saved on this computer, 14:02');
  expect(saveStateInWords({ state: 'saving' })).toBe('Saving…');
  const sentence = 'Not saved: the disk is full. Your work is kept here.';
  expect(saveStateInWords({ state: 'failed', reason: 'full', sentence })).toBe(sentence);
});
