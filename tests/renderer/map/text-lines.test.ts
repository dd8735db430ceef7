import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CARD_HEIGHT_LEAST,
  CARD_HEIGHT_MOST,
  heightOfTitle,
  TEXT_WIDTH,
  titleLines,
} from '../../../renderer/map/model/face.ts';
import { textLines, textWidth } from '../../../renderer/map/model/text-lines.ts';

test('a title breaks where the page breaks it', () => {
  expect(titleLines('A weekly visit from the same student brings more contact people value')).toEqual([
    'A weekly visit from the',
    'same student brings more',
    'contact people value',
  ]);
});

test('no line is wider than its room, none is lost but behind an ellipsis, and words stay whole where they can', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 1, max: 4 }), (text, most) => {
      const lines = textLines(text, TEXT_WIDTH, 17, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(textWidth(line, 17)).toBeLessThanOrEqual(TEXT_WIDTH);
      if (text.trim() !== '') expect(lines.length).toBeGreaterThan(0);
      const whole = text.split(/\s+/).filter(Boolean).join(' ');
      if (!lines.some((line) => line.endsWith('…'))) expect(lines.join(' ')).toBe(whole);
    }),
  );
});

test('a card is between its least and its greatest height', () => {
  expect(heightOfTitle('')).toBeGreaterThanOrEqual(CARD_HEIGHT_LEAST);
  expect(heightOfTitle('word '.repeat(100))).toBeLessThanOrEqual(CARD_HEIGHT_MOST);
});
