import { expect, test } from 'vitest';
import { fileNameOf } from '../../../../renderer/core/client/file-name.ts';
import { cutAtWord, shortenAtWord } from '../../../../shared/records/fields/cut-at-word.ts';

test.each([
  ['Days until the fir', 'Days until the first visit', 'Days until the'],
  ['Days until the', 'Days until the first visit', 'Days until the'],
  ['Days until', 'Days until', 'Days until'],
  ['A Llanfairpwllgwyngyll', 'A Llanfairpwllgwyngyllgogerychwyrndrobwll', 'A Llanfairpwllgwyngyll'],
])('%j, cut off %j, is %j', (cut, whole, expected) => {
  expect(cutAtWord(cut, whole)).toBe(expected);
});

test('a long title as the name of a file ends with a word', () => {
  const title = 'Days from the first call of a resident until somebody whom they know visited them at home';
  expect(fileNameOf(title)).toBe(
    'Days from the first call of a resident until somebody whom they know visited',
  );
});

test.each([
  ['A walking bus', 20, 'A walking bus'],
  ['A walking bus, as the school has', 15, 'A walking bus…'],
  ['A walking bus. As the school has it every morning', 20, 'A walking bus.'],
  ['No. A walking bus, as the school has it', 22, 'No. A walking bus, as…'],
  ['Intergenerational cooking', 8, 'Intergenerational…'],
  ['Intergenerational', 8, 'Intergenerational'],
])('a long text ends after a sentence or at a word: %s', (words, longest, expected) => {
  expect(shortenAtWord(words, longest)).toBe(expected);
});
