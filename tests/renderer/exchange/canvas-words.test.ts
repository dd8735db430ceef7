import { expect, test } from 'vitest';
import { cardCount, counted } from '../../../renderer/exchange/canvas-words.ts';

test('themes count as cards, frames do not: the button says what the map will hold', () => {
  const made = new Map([
    ['frame', 2],
    ['theme', 1],
    ['idea', 1_200],
  ]);
  expect(counted(cardCount({ made, here: 3 }), 'card', 'cards')).toBe('1,204 cards');
});
