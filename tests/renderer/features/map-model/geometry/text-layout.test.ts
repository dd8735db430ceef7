import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cardHeightForTitle,
  MAX_CARD_HEIGHT,
  MIN_CARD_HEIGHT,
  TEXT_WIDTH,
  titleLines,
} from '../../../../../renderer/features/map-model/content/card-face.ts';
import { textWidth, wrapText } from '../../../../../renderer/features/map-model/geometry/text-layout.ts';
import { MAX_RATIO, timeRatio } from '../../../../helpers/measure/time-ratio.ts';

test('a title breaks where the page breaks it', () => {
  const lines = titleLines('A weekly visit from the same student brings more contact people value');
  expect(lines.map(({ text }) => text)).toEqual([
    'A weekly visit from the',
    'same student brings more',
    'contact people value',
  ]);
});

test('no line is wider than its room, none is lost but behind an ellipsis, and words stay whole where they can', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 1, max: 4 }), (text, most) => {
      const lines = wrapText(text, TEXT_WIDTH, 17, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(textWidth(line, 17)).toBeLessThanOrEqual(TEXT_WIDTH);
      if (text.trim() !== '') expect(lines.length).toBeGreaterThan(0);
      const whole = text.split(/\s+/).filter(Boolean).join(' ');
      const written = lines.join('').replaceAll(' ', '');
      if (!lines.some((line) => line.endsWith('…'))) expect(written).toBe(whole.replaceAll(' ', ''));
    }),
  );
});

test('a word with a hyphen goes on after it; one that is wider than a line goes on in the next', () => {
  expect(wrapText('a walking-beside worker', 80, 12, 4)).toEqual(['a walking-', 'beside worker']);
  // An X-ray and −5 are no two words.
  expect(wrapText('the new X-ray', 55, 12, 4)).toEqual(['the new', 'X-ray']);
  expect(wrapText('see Nachbarschaftshilfeverein', 90, 12, 4)).toEqual([
    'see',
    'Nachbarschafts',
    'hilfeverein',
  ]);
});

test('what is cut ends before a word that would be cut, unless there is no other', () => {
  const long = 'Nachbarschaftshilfevereinsvorsitzende';
  expect(wrapText(`we met the ${long} again`, 90, 12, 3)).toEqual(['we met the…']);
  expect(wrapText(`we met the ${long} again`, 90, 12, 5).join('')).toBe(`we met the${long} again`);
  expect(wrapText(long, 90, 12, 2).join('')).toMatch(/^Nachbarschaftshilfe.*…$/);
  expect(wrapText(`met\u3000${'汉'.repeat(40)}`, 90, 12, 2).at(-1)).toMatch(/汉…$/);
});

test('a card is between its least and its greatest height', () => {
  expect(cardHeightForTitle('')).toBeGreaterThanOrEqual(MIN_CARD_HEIGHT);
  expect(cardHeightForTitle('word '.repeat(100))).toBeLessThanOrEqual(MAX_CARD_HEIGHT);
});

const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

test('an emoji, a letter with its marks and a family joined of four are cut before or behind, never within', () => {
  for (const letter of ['👵🏽', '👨‍👩‍👧‍👦', 'é', '🇬🇧'])
    for (const width of [40, 55, 70, 214]) {
      const [line = ''] = wrapText(letter.repeat(60), width, 17, 1);
      expect(line).not.toMatch(halves);
      expect(line.slice(0, -1).split(letter).join('')).toBe('');
    }
});

test('right-to-left words keep their order of writing and lose only their end', () => {
  const words = 'زيارة أسبوعية من نفس الطالب تجلب مزيدا من التواصل الذي يقدره الناس في الحي وخارجه';
  const lines = wrapText(words, TEXT_WIDTH, 17, 3);
  expect(lines).toHaveLength(3);
  expect(words.startsWith(lines.join(' ').replace(/…$/, '').trimEnd())).toBe(true);
  const whole = titleLines(words);
  expect(whole.map(({ text }) => text).join(' ')).toBe(words);
});

test('50,000 characters take no longer than a few lines do', () => {
  let count = 0;
  const work = (length: number) => {
    const [words, letters] = ['word '.repeat(length / 5), 'w'.repeat(length)];
    // What was cut once is remembered.
    return () => {
      for (let at = 0; at < 50; at += 1) {
        count += 1;
        titleLines(words + count);
        titleLines(letters + count);
      }
    };
  };
  expect(timeRatio(work(500), work(50_000))).toBeLessThanOrEqual(MAX_RATIO);
});
