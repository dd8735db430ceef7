import { expect, test } from 'vitest';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { memoizeByDocument } from '../../../../shared/document/model/memoize-by-document.ts';

test('of one document each question is answered once, and anew of another', () => {
  const [one, other] = [emptyDocument('one'), emptyDocument('other')];
  const asked: string[] = [];
  const answer = memoizeByDocument((document, first: string, second: string) => {
    asked.push(`${document.project} ${first} ${second}`);
    return { first, second };
  });
  expect(answer(one, 'a', 'b')).toBe(answer(one, 'a', 'b'));
  expect(answer(one, 'a', 'c')).toEqual({ first: 'a', second: 'c' });
  const before = answer(one, 'a', 'b');
  expect(answer(other, 'a', 'b')).not.toBe(before);
  expect(answer(one, 'a', 'b')).not.toBe(before);
  expect(asked).toEqual(['one a b', 'one a c', 'other a b', 'one a b']);
});

test('that there is no answer is one, and names with a space in them are not taken for others', () => {
  const asked: string[] = [];
  const answer = memoizeByDocument((_document, first: string, second: string) => {
    asked.push(`${first}|${second}`);
    return undefined;
  });
  const document = emptyDocument('one');
  expect([answer(document, 'a b', 'c'), answer(document, 'a b', 'c')]).toEqual([undefined, undefined]);
  answer(document, 'a', 'b c');
  expect(asked).toEqual(['a b|c', 'a|b c']);
});
