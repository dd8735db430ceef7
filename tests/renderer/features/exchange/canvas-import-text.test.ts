import { expect, test } from 'vitest';
import { cardsInWords } from '../../../../renderer/core/ui/counted-text.ts';
import { cardCount } from '../../../../renderer/features/exchange/canvas-import-text.ts';

test('themes count as cards, frames do not: the button says what the map will hold', () => {
  const made = new Map([
    ['frame', 2],
    ['theme', 1],
    ['idea', 1_200],
  ]);
  expect(cardsInWords(cardCount({ newCards: made, existingCards: 3 }))).toBe('1,204 cards');
});
