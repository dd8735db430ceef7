import { describe, expect, test } from 'vitest';
import { hasToStay, markedWords, stayingWords } from '../../../renderer/home/staying-words.ts';

const nothing = { cards: 0, entries: 0, held: 0, few: 0, fields: [] };
const owners = { kind: 'action', field: 'owners' };
const privacy = ['privacyRisks', 'privacyPurpose'].map((field) => ({ kind: 'project', field }));

describe('what a copy is asked about', () => {
  test.each([
    ['nothing that stays here', nothing, false],
    ['owners, which nobody marked', { ...nothing, fields: [owners] }, false],
    ['a card', { ...nothing, cards: 1 }, true],
    ['an organisation', { ...nothing, entries: 1 }, true],
    ['a quote without permission', { ...nothing, held: 1 }, true],
    ['a result of few people', { ...nothing, few: 1 }, true],
    ['a privacy record', { ...nothing, fields: privacy }, true],
  ])('%s', (_what, staying, expected) => {
    expect(hasToStay(staying)).toBe(expected);
  });
});

test('everything that stays is named, each once', () => {
  const all = { cards: 3, entries: 1, held: 1, few: 2, fields: [...privacy, owners] };
  expect(stayingWords(all)).toBe(
    '3 cards and 1 entry marked “Stays here”, the privacy record, 1 quote that nobody has permitted for partners, the numbers in 2 places that are about few people and “Owners” of actions',
  );
  expect(stayingWords({ ...nothing, held: 2 })).toBe('2 quotes that nobody has permitted for partners');
  expect(stayingWords({ ...nothing, few: 1 })).toBe('the numbers in 1 place that are about few people');
  expect(markedWords(nothing)).toBe('');
});
