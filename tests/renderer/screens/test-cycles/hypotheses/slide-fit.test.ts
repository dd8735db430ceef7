import { expect, test } from 'vitest';
import {
  fitSlide,
  type LaidOutSlide,
  type SlideFit,
} from '../../../../../renderer/screens/test-cycles/hypotheses/present/slide-fit.ts';

/** A slide of 32 rem whose words take `words` rem at 100 %, or `line` rem for each line that they are cut to. */
const slideOf =
  ({ words, hasMeasure = false, line = 1 }: { words: number; hasMeasure?: boolean; line?: number }) =>
  ({ scale, lines, hasChart }: SlideFit): LaidOutSlide => {
    const whole = words * scale - (hasChart ? 1 : 0);
    const height = lines === 0 ? whole : Math.min(whole, 4 + lines * line);
    return { isWhole: height <= 32, measureRoom: hasMeasure ? Math.max(0, 32 - height) : undefined };
  };

test('letters are as large as the slide stands whole', () => {
  expect(fitSlide(slideOf({ words: 10 }))).toEqual({ scale: 1.3, lines: 0, hasChart: false });
  expect(fitSlide(slideOf({ words: 31 }))).toMatchObject({ scale: 1, lines: 0 });
  expect(fitSlide(slideOf({ words: 45 }))).toMatchObject({ scale: 0.7, lines: 0 });
});

test('they make room for the chart down to 0.8, else for the sentence, else for neither', () => {
  expect(fitSlide(slideOf({ words: 10, hasMeasure: true }))).toMatchObject({ scale: 1.3, hasChart: true });
  expect(fitSlide(slideOf({ words: 26, hasMeasure: true }))).toMatchObject({ scale: 0.8, hasChart: true });
  expect(fitSlide(slideOf({ words: 30, hasMeasure: true }))).toMatchObject({ scale: 0.9, hasChart: false });
  expect(fitSlide(slideOf({ words: 44, hasMeasure: true }))).toMatchObject({ scale: 0.7, hasChart: false });
  expect(fitSlide(slideOf({ words: 30 }))).toMatchObject({ scale: 1, hasChart: false });
});

test('words that are too long at any size are cut after as many lines as have room, two at least', () => {
  expect(fitSlide(slideOf({ words: 90, line: 3 }))).toEqual({ scale: 0.7, lines: 9, hasChart: false });
  const tried: SlideFit[] = [];
  const layOut = slideOf({ words: 900, line: 40 });
  const fit = fitSlide((one) => {
    tried.push(one);
    return layOut(one);
  });
  expect(fit).toEqual({ scale: 0.7, lines: 2, hasChart: false });
  // The slide is left as it is said to be set.
  expect(tried.at(-1)).toEqual(fit);
});
