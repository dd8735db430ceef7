import { expect, test } from 'vitest';
import { cardCount } from '../../../renderer/exchange/canvas-words.ts';
import { cardsInWords } from '../../../renderer/ui/words.ts';

test('themes count as cards, frames do not: the button says what the map will hold', () => {
  const made = new Map([
    ['frame', 2],
    ['theme', 1],
    ['idea', 1_200],
  ]);
  expect(cardsInWords(cardCount({ made, here: 3 }))).toBe('1,204 cards');
});
