import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cardLines,
  isSentence,
  linePieces,
  textStyleOf,
} from '../../../../../renderer/features/map-model/content/card-lines.ts';

const WIDTH = 214;
const textOf = (title: string, maxLines = 16): readonly string[] =>
  cardLines(title, WIDTH, maxLines).map(({ text }) => text);
const strongTextOf = (title: string): string =>
  cardLines(title, WIDTH, 16)
    .flatMap(({ text, strong }) => (strong ? [text.slice(strong.from, strong.to)] : []))
    .join(' ');

const sentence =
  'There is a real concern about the heating in the hall, which nobody has looked at since the spring clean.';

describe('a card says its whole sentence', () => {
  test('up to 16 lines, every word in its order', () => {
    const words = Array.from({ length: 45 }, (_, at) => `word${at}`).join(' ');
    expect(textOf(words).join(' ')).toBe(words);
  });
  test('longer ones end after a sentence, and say how many more there are', () => {
    const lines = textOf(Array.from({ length: 9 }, () => sentence).join(' '));
    expect(lines.length).toBeLessThanOrEqual(16);
    expect(lines.at(-1)).toMatch(/^\d more sentences$/);
    expect(lines.at(-2)).toMatch(/\.$/);
  });
  test('one more sentence is said as one', () => {
    const two = `${'Tea is at three and everybody may bring somebody along. '.repeat(1)}${'word '.repeat(70)}end.`;
    expect(textOf(two).at(-1)).toBe('1 more sentence');
  });
  test('one sentence without an end is cut at a word', () => {
    const lines = textOf('word '.repeat(200));
    expect(lines).toHaveLength(16);
    expect(lines.at(-1)).toMatch(/word…$/);
  });
});

describe('the point', () => {
  test('of a long sentence is strong, over its lines', () => {
    expect(strongTextOf(sentence)).toBe('heating in the hall');
  });
  test('is what a person chose, over its lines; nothing where they chose that', () => {
    const strong = (chosen: string): string =>
      cardLines(sentence, WIDTH, 16, chosen)
        .flatMap((line) => (line.strong ? [line.text.slice(line.strong.from, line.strong.to)] : []))
        .join(' ');
    expect(strong('nobody has looked at since the spring')).toBe('nobody has looked at since the spring');
    expect(strong('')).toBe('');
  });
  test('short words are a title, all of one weight', () => {
    expect(strongTextOf('The lift is out of order')).toBe('');
    expect(isSentence('The lift is out of order')).toBe(false);
    expect(textStyleOf('The lift is out of order')).toMatchObject({ size: 17, weight: 600 });
    expect(textStyleOf(sentence)).toMatchObject({ size: 16, weight: 400, strongWeight: 650 });
  });
  test('a line is drawn in pieces that together say it, none with a space at its start', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), (one, other) => {
        const text = 'a bc def ghij';
        const strong = { from: Math.min(one, other), to: Math.max(one, other) };
        const pieces = linePieces({ text, strong }, textStyleOf(sentence), (words) => words.length * 10);
        expect(
          pieces
            .map((piece) => piece.text)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(text.replaceAll(' ', ''));
        for (const piece of pieces) {
          expect(piece.text).not.toMatch(/^\s/);
          expect(text.slice(piece.x / 10, piece.x / 10 + piece.text.length)).toBe(piece.text);
        }
      }),
    );
  });
});
