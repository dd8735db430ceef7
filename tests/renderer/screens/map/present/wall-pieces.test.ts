import { describe, expect, it } from 'vitest';
import { cutIntoPieces } from '../../../../../renderer/screens/map/present/wall-pieces.ts';

const piecesOf = (words: string, longest: number): readonly string[] =>
  cutIntoPieces(words, (part) => part.length <= longest).map(({ from, to }) => words.slice(from, to));

describe('words that no page holds', () => {
  it('are cut after a sentence where one ends in the second half', () => {
    expect(piecesOf('Buses stop at six. Nobody rings after that. The lift is broken.', 45)).toEqual([
      'Buses stop at six. Nobody rings after that. ',
      'The lift is broken.',
    ]);
  });

  it('else at a word', () => {
    expect(piecesOf('a bench near the door of the library where people wait', 20)).toEqual([
      'a bench near the ',
      'door of the library ',
      'where people wait',
    ]);
  });

  it('in Chinese after a full stop without a space', () => {
    expect(piecesOf('公交车六点停运。晚上没有人打电话。电梯坏了。', 18)).toEqual([
      '公交车六点停运。晚上没有人打电话。',
      '电梯坏了。',
    ]);
  });

  it('one word without an end between letters, never within an accent or an emoji', () => {
    expect(piecesOf('x'.repeat(25), 10)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]);
    for (const piece of piecesOf('👩‍🦽e\u0301'.repeat(8), 9))
      expect(piece).toMatch(/^(?:👩‍🦽)?(?:e\u0301|👩‍🦽)*$/u);
  });

  it('even where not one letter fits each piece has one, and nothing is lost', () => {
    const pieces = cutIntoPieces('abc', () => false);
    expect(pieces.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });
});
