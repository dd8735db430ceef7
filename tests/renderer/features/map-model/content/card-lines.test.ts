import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cardLines,
  isSentence,
  linePieces,
  textStyleOf,
} from '../../../../../renderer/features/map-model/content/card-lines.ts';

import { textWidth } from '../../../../../renderer/features/map-model/geometry/text-layout.ts';

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

describe('words without spaces', () => {
  const joinedOf = (title: string): string => textOf(title, 40).join('').replaceAll(' ', '');
  const widthsOf = (title: string): readonly number[] =>
    textOf(title, 40).map((line) => textWidth(line, textStyleOf(title).size));

  test('one word of 300 letters stands whole, over lines that none of them leaves', () => {
    const word = 'Busbusbusb'.repeat(30);
    expect(joinedOf(word)).toBe(word);
    expect(Math.max(...widthsOf(word))).toBeLessThanOrEqual(WIDTH);
    expect(textOf(`${word}s`, 6).at(-1)).toMatch(/…$/);
  });
  test('Chinese and Japanese break between letters, and no line begins with a full stop', () => {
    const chinese = '公交车六点停运，没有人知道原因。居民们待在家里，直到春天。'.repeat(5);
    expect(joinedOf(chinese)).toBe(chinese);
    expect(Math.max(...widthsOf(chinese))).toBeLessThanOrEqual(WIDTH);
    for (const line of textOf(chinese)) expect(line).not.toMatch(/^[，。]/);
    const long = textOf(chinese.repeat(4));
    expect(long.length).toBeLessThanOrEqual(16);
    expect(long.at(-1)).toMatch(/^\d+ more sentences$/);
    expect(long.at(-2)).toMatch(/。$/);
  });
  test('right-to-left and Korean ones break at their spaces', () => {
    for (const words of [
      'الحافلة تتوقف عند السادسة ولا أحد يعرف السبب والناس يبقون في البيت',
      '버스는 여섯 시에 멈추고 아무도 그 이유를 모르며 사람들은 집에 머문다',
    ])
      expect(textOf(words).join(' ')).toBe(words);
  });
  test('whatever the words: all of them in their order, each line within its width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
        expect(joinedOf(title)).toBe(title.replaceAll(/\s/g, ''));
      }),
    );
  });
  test('the point keeps its place where lines end at no space', () => {
    const chinese = '公交车六点停运，没有人知道原因。居民们待在家里，直到春天。'.repeat(4);
    const strong = cardLines(chinese, WIDTH, 16, '居民们待在家里')
      .flatMap((line) => (line.strong ? [line.text.slice(line.strong.from, line.strong.to)] : []))
      .join('');
    expect(strong).toBe('居民们待在家里');
  });
  test('a point in the sentences that are left out marks none of the others', () => {
    const title = `${`${sentence} `.repeat(6)}At last the boiler went.`;
    expect(cardLines(title, WIDTH, 10, 'the boiler went').some(({ strong }) => strong)).toBe(false);
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
