import { expect, test } from 'vitest';
import { fileNameOf } from '../../../../renderer/core/client/file-name.ts';
import { cutAtWord } from '../../../../shared/records/fields/cut-at-word.ts';

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
