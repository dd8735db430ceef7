import { expect, test } from 'vitest';
import { suggestKind } from '../../../../shared/notes/classify/suggest-kind.ts';

test.each([
  ['Too often people are sent from desk to desk and cannot reach anybody who knows', 'barrier'],
  ['Questions were raised about who holds the key in the winter', 'question'],
])('“%s” reads like a %s, in its own words', (words, kind) => {
  const suggestion = suggestKind(words);
  expect(suggestion?.kind).toBe(kind);
  expect(words).toContain(suggestion?.words.replace(/…$/, '').trim());
});

test('nothing is proposed where words say nothing, and a long reason is cut at a word', () => {
  for (const words of ['', 'Tuesday', 'The hall is open on Tuesdays'])
    expect(suggestKind(words)).toBeUndefined();
  const long = suggestKind(
    'The forms are so very hard to understand and impossible to find, and nobody can read them',
  );
  expect(long?.words.length ?? 0).toBeLessThanOrEqual(29);
});
