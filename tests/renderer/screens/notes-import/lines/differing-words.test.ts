import { expect, test } from 'vitest';
import { differingWords } from '../../../../../renderer/screens/notes-import/lines/differing-words.ts';

test.each([
  [
    'We are mixed group of people from all over',
    'We are a mixed group of people from all over',
    'We are mixed group …',
  ],
  ['The bus comes at six in the morning', 'The bus comes at seven in the morning', '… comes at six in the …'],
  ['A bench', 'Three chairs and a table', 'A bench'],
  ['Make help easier', 'Make help easier.', undefined],
  ['make HELP easier', 'Make help easier', undefined],
  ['One word more', 'One word', 'One word more'],
])('%s beside %s', (there, here, expected) => {
  expect(differingWords(there, here)).toBe(expected);
});
