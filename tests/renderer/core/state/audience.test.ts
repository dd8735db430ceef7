import { expect, test } from 'vitest';
import { maskWords } from '../../../../renderer/core/state/audience.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';

const words = ['Mrs Example was in hospital again last winter', 'Bus'];

test('a sentence that quotes what stays out of the room says … instead, cut short or not', () => {
  expect(maskWords('Undone: Delete “Mrs Example was in hospital again last winter”.', words)).toBe(
    'Undone: Delete “…”.',
  );
  expect(maskWords('Deleted “Mrs Example was in hospital ag…”. Undo brings it back.', words)).toBe(
    'Deleted “…”. Undo brings it back.',
  );
  expect(
    maskWords('“Mrs Example was in hospital again last winter” and “Mrs Example was in hospital…”', words),
  ).toBe('“…” and “…”');
});

test('a short word goes only where it is quoted whole', () => {
  expect(maskWords('Deleted “Bus”. Business goes on: “Bus stop”.', words)).toBe(
    'Deleted “…”. Business goes on: “Bus stop”.',
  );
});

test('words with quotation marks of their own go too: sentences say them with single ones', () => {
  const own = ['“Mum” fell on the stairs again', 'Ask “Al”'];
  for (const word of own) {
    expect(maskWords(`Deleted ${quoted(word)}. Undo brings it back.`, own)).toBe(
      'Deleted “…”. Undo brings it back.',
    );
  }
});
