import { expect, test } from 'vitest';
import {
  MAX_CARD_HEIGHT,
  MIN_CARD_HEIGHT,
} from '../../../../../renderer/features/map-model/content/card-face.ts';
import { detailText } from '../../../../../renderer/features/map-model/content/detail-text.ts';
import type { Fields } from '../../../../../shared/document/model/document.ts';

const words = (kind: string, fields: Fields, height: number, meta = '') =>
  detailText(kind, { id: 'hvisits01', fields }, meta, height);
const rows = (shown: ReturnType<typeof words>) => shown.flatMap(({ lines }) => lines).length;

const four = {
  weBelieve: 'a weekly visit from the same student brings more contact that people themselves value',
  forWhom: 'residents who live alone',
  willResult: 'more contact that they chose themselves',
  weWillSee: 'at least four of six say so after six weeks',
};

test('a hypothesis shows its four sentences, on the lowest card as well, and says more where there is room', () => {
  const low = words('hypothesis', four, MIN_CARD_HEIGHT, '2 for, 1 against');
  expect(low.map(({ label }) => label)).toEqual([
    'We believe that',
    'for',
    'will result in',
    'We will know because we see',
  ]);
  expect(rows(low)).toBe(4);
  const high = words('hypothesis', { ...four, title: 'Visits' }, MAX_CARD_HEIGHT, '2 for, 1 against');
  expect(high.map(({ role }) => role)).toEqual([
    'title',
    'sentence',
    'sentence',
    'sentence',
    'sentence',
    'meta',
  ]);
  expect(high.find(({ role }) => role === 'sentence')?.lines.length).toBeGreaterThan(1);
});

test('never more rows than the card has, however long the words are', () => {
  const long = Object.fromEntries(Object.keys(four).map((field) => [field, 'long words '.repeat(5_000)]));
  for (const height of [MIN_CARD_HEIGHT, 140, MAX_CARD_HEIGHT])
    expect(60 + rows(words('hypothesis', long, height, 'x')) * 13).toBeLessThanOrEqual(height);
});

test('a test shows its prediction, locked where it is; other kinds have nothing more to show', () => {
  const locked = { prediction: 'Four of six', on: '2026-01-08' };
  expect(words('test', { title: 'Six weeks', prediction: 'Three' }, 140)[1]?.lines).toEqual([
    'We predict Three',
  ]);
  expect(words('test', { title: 'Six weeks', prediction: 'Three', locked }, 140)[1]?.lines).toEqual([
    'We predicted Four of six',
  ]);
  expect(words('test', { title: 'Six weeks' }, 140)).toEqual([]);
  expect(words('idea', { title: 'Tea', description: 'At four' }, 140)).toEqual([]);
});
