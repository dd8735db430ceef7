import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sealedText, sealOf } from '../../../../shared/records/lifecycle/seal.ts';
import { newSealSalt } from '../../../../shared/records/lifecycle/seal-salt.ts';
import { sealWords } from '../../../../shared/records/lifecycle/seal-words.ts';

const sha256 = async (text: string) => new Uint8Array(createHash('sha256').update(text, 'utf8').digest());

const criterion = { comparator: 'atLeast', value: 4, outOf: 6, what: 'residents who ask again' };
const start = {
  prediction: '4 of 6 will ask for another visit',
  criterion,
  on: '2026-01-30',
  salt: '000102030405060708090a0b0c0d0e0f',
};

describe('the seal of a start', () => {
  // Worked out with Python's hashlib and json from the text as the README describes it.
  test.each([
    [start, 'hockey shawl pelican never pen fix'],
    [
      {
        prediction: 'Zoë’s café: “too long”\nfor 1 of 6',
        criterion: null,
        on: '2026-02-28',
        salt: 'ff'.repeat(16),
      },
      'swift bird brand item orange popular',
    ],
  ])('is six words that anybody can work out: %#', async (locked, words) => {
    expect((await sealOf(locked, sha256))?.join(' ')).toBe(words);
  });

  test.each([
    [
      'the order of its parts',
      { ...start, criterion: Object.fromEntries(Object.entries(criterion).reverse()) },
    ],
    ['a part that says nothing', { ...start, criterion: { ...criterion, value2: null } }],
    ['a line break of another system', { ...start, prediction: 'a\nb' }, { ...start, prediction: 'a\r\nb' }],
    ['composed letters', { ...start, prediction: '\u00e9' }, { ...start, prediction: 'e\u0301' }],
  ])('does not hang on %s', async (_what, one, other = start) => {
    expect(await sealOf(one, sha256)).toEqual(await sealOf(other, sha256));
  });

  test.each([
    ['prediction', '5 of 6 will ask for another visit'],
    ['criterion', { ...criterion, value: 3 }],
    ['on', '2026-01-31'],
    ['salt', '100102030405060708090a0b0c0d0e0f'],
  ])('changes with its %s', async (part, value) => {
    expect(await sealOf({ ...start, [part]: value }, sha256)).not.toEqual(await sealOf(start, sha256));
  });

  test.each([undefined, null, 'text', {}, { ...start, salt: undefined }, { ...start, salt: '' }])(
    'there is none of a start without a salt: %j',
    async (locked) => {
      expect(sealedText(locked)).toBeUndefined();
      expect(await sealOf(locked, sha256)).toBeUndefined();
    },
  );
});

test('a salt is 16 random bytes as 32 digits', () => {
  expect(newSealSalt((length) => new Uint8Array(length).map((_, index) => index))).toBe(start.salt);
});

test('there are 2,048 words to seal with, and no two begin alike', () => {
  expect(new Set(sealWords).size).toBe(2048);
  expect(new Set(sealWords.map((word) => word.slice(0, 4))).size).toBe(2048);
  expect(sealWords.filter((word) => !/^[a-z]{3,10}$/.test(word))).toEqual([]);
  expect(sealWords).toEqual([...sealWords].sort());
});
