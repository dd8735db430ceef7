import { expect, test } from 'vitest';
import {
  type SlideContent,
  slideScale,
} from '../../../../../renderer/screens/test-cycles/hypotheses/present/slide-scale.ts';

const side = (
  letters: number,
  amended = 0,
  sectors: readonly string[] = [],
): SlideContent['sides'][number] => ({
  figure: '4 of 6',
  words: 'a'.repeat(letters),
  amendments: amended === 0 ? [] : ['b'.repeat(amended)],
  sectors,
});
const slide = (content: Partial<SlideContent>): SlideContent => ({
  statement: 100,
  sides: [side(30)],
  hasStrips: false,
  hasMeasure: false,
  decision: 0,
  ...content,
});

test('letters are as large as what stands on the slide allows, and never smaller than the least', () => {
  const scaleOf = (content: Partial<SlideContent>) => slideScale(slide(content)).scale;
  expect(scaleOf({})).toBe(1.3);
  const sizes = [30, 120, 200, 300].map((letters) => scaleOf({ sides: [side(30), side(letters)] }));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(new Set(sizes).size).toBeGreaterThan(2);
  expect(scaleOf({ sides: [side(150, 200)] })).toBeLessThan(scaleOf({ sides: [side(150)] }));
  expect(scaleOf({ sides: [side(110)], decision: 200 })).toBeLessThan(scaleOf({ sides: [side(110)] }));
  expect(scaleOf({ sides: [side(110)], statement: 600 })).toBeLessThan(scaleOf({ sides: [side(110)] }));
  expect(scaleOf({ sides: [side(110)], hasMeasure: true, hasStrips: true })).toBeLessThan(
    scaleOf({ sides: [side(110)] }),
  );
});

test('letters become smaller for a chart, but not under the size of plain words', () => {
  const scaleOf = (letters: number, hasMeasure: boolean) =>
    slideScale(slide({ statement: 130, sides: [side(letters)], hasMeasure })).scale;
  expect(scaleOf(40, false)).toBeGreaterThan(scaleOf(40, true));
  expect(scaleOf(40, true)).toBe(0.8);
  // Much to read: the chart gives way to its sentence.
  expect(scaleOf(110, true)).toBeGreaterThan(0.8);
});

test('words that are too long at any size are cut after so many lines; others are whole', () => {
  expect(slideScale(slide({})).lines).toBe(0);
  const { scale, lines } = slideScale(slide({ sides: [side(2_000)] }));
  expect(scale).toBe(0.7);
  expect(lines).toBeGreaterThan(4);
  expect(slideScale(slide({ sides: [side(2_000)], statement: 4_000 })).lines).toBe(2);
});

test('what each sector predicted has room of its own, two lines each at most', () => {
  const scaleOf = (sectors: readonly string[]) => slideScale(slide({ sides: [side(60, 0, sectors)] })).scale;
  const long = (count: number) => Array.from({ length: count }, () => 'c'.repeat(120));
  expect(scaleOf(long(6))).toBeLessThan(scaleOf(long(1)));
  expect(scaleOf(['c'.repeat(4_000)])).toBe(scaleOf(['c'.repeat(120)]));
  const cut = (sectors: readonly string[]) => slideScale(slide({ sides: [side(2_000, 0, sectors)] })).lines;
  expect(cut(long(6))).toBeLessThan(cut([]));
});
