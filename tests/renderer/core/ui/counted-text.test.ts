import { expect, test } from 'vitest';
import { countedOfKind } from '../../../../renderer/core/ui/counted-kind-text.ts';
import { cardsInWords } from '../../../../renderer/core/ui/counted-text.ts';
import { counted } from '../../../../shared/records/fields/counted.ts';

test('one is one, thousands are grouped, and kinds have their own plural', () => {
  expect(cardsInWords(1)).toBe('1 card');
  expect(cardsInWords(2000)).toBe('2,000 cards');
  expect(counted(0, 'entry', 'entries')).toBe('0 entries');
  expect(countedOfKind(1, 'hypothesis')).toBe('1 hypothesis');
  expect(countedOfKind(3, 'hypothesis')).toBe('3 hypotheses');
  expect(countedOfKind(2, 'unheardOf')).toBe('2 unheardof');
});
