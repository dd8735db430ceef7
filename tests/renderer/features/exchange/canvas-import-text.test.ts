import { expect, test } from 'vitest';
import { cardsInWords } from '../../../../renderer/core/ui/counted-text.ts';
import { cardCount, problemsInWords } from '../../../../renderer/features/exchange/canvas-import-text.ts';

test('themes count as cards, frames do not: the button says what the map will hold', () => {
  const made = new Map([
    ['frame', 2],
    ['theme', 1],
    ['idea', 1_200],
  ]);
  expect(cardsInWords(cardCount({ newCards: made, existingCards: 3 }))).toBe('1,204 cards');
});

test('what comes in differently is said of one and of several', () => {
  const kept = 'kept for when you save the map for that program.';
  expect([1, 2].map((count) => problemsInWords(new Map([['danglingEdge', count]]))[0])).toEqual([
    `1 line leads to nothing in the file. It is not shown here, and is ${kept}`,
    `2 lines lead to nothing in the file. They are not shown here, and are ${kept}`,
  ]);
  expect([1, 2].map((count) => problemsInWords(new Map([['sameId', count]]))[0])).toEqual([
    'The file mixes up 1 card with an earlier one. It comes in; lines go to the earlier one.',
    'The file mixes up 2 cards with an earlier one. They come in; lines go to the earlier one.',
  ]);
});
