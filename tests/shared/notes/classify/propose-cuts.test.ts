import { describe, expect, test } from 'vitest';
import { proposeCuts } from '../../../../shared/notes/classify/propose-cuts.ts';
import { sentenceStarts } from '../../../../shared/notes/classify/sentences.ts';

const piecesOf = (text: string): readonly string[] => {
  const cuts = [0, ...proposeCuts(text), text.length];
  return cuts.slice(1).map((end, at) => text.slice(cuts[at] ?? 0, end).trim());
};

describe('cuts are proposed', () => {
  test('where a sentence is of another kind', () => {
    expect(
      piecesOf(
        'Of the 214 people who were asked, 81 had handed it back. What if one volunteer a week rang them all?',
      ),
    ).toEqual([
      'Of the 214 people who were asked, 81 had handed it back.',
      'What if one volunteer a week rang them all?',
    ]);
  });

  test('at each of more than three sentences, short ones left with the one before', () => {
    const text =
      'The bus stops at six in the evening. The hall is locked by half past five. Nobody has the key to it. Laughter. The warden went home at four o’clock.';
    expect(piecesOf(text)).toHaveLength(3);
    expect(piecesOf(text).join(' ')).toBe(text);
  });

  test.each([
    'The bus stops at six in the evening.',
    'The bus stops at six. So we walk.',
    'Mr. Vale told us about e.g. the taxi card. It is ten rides a month.',
    '',
  ])('nowhere in “%s”', (text) => {
    expect(proposeCuts(text)).toEqual([]);
  });
});

test('a stop after a title or an abbreviation ends no sentence', () => {
  expect(sentenceStarts('Dr. Vale met Cllr. Dowd at St. Ann’s. They talked.')).toHaveLength(2);
});
