import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../../../renderer/features/map-model/geometry/text-layout.ts';
import { paperWords } from '../../../../../renderer/screens/map/painting/paper-words.ts';

const said = (title: string, maxLines: number, figure = ''): string =>
  paperWords({ title, figure }, { width: 120, maxLines, size: 12 })
    .lines.map(({ text }) => text)
    .join(' ');

const long =
  'There is a real concern about the heating in the hall, which nobody has looked at since the spring.';

describe('words of a painted card', () => {
  test('are the whole sentence where there is room', () => {
    expect(said(long, 20)).toBe(long);
  });
  test('begin at the point where the whole sentence has no room', () => {
    expect(said(long, 2)).toMatch(/^Heating in the hall/);
  });
  test('are cut at a word and after no weak one', () => {
    for (let lines = 1; lines < 9; lines += 1) {
      const words = said(long, lines);
      if (!words.endsWith('…')) continue;
      expect(words).not.toMatch(/\b(?:the|of|in|a|at|is)…$/i);
      const last = words.slice(0, -1).split(' ').at(-1) ?? '';
      expect(long.toLowerCase().split(/[\s.,]+/)).toContain(last.toLowerCase());
    }
  });
  test('never end within a long word, but where it is all there is', () => {
    const unbroken = 'Nachbarschaftshilfevereinsvorsitzendenversammlung';
    for (let lines = 1; lines < 7; lines += 1) {
      const words = said(`The first ${unbroken} was in May`, lines).replace(/(?<=t) (?=s)/, '');
      expect(words.replaceAll(' ', '')).toMatch(
        new RegExp(`^Thefirst(?:…|${unbroken}(?:…|was(?:…|in…|inMay)))$`),
      );
    }
    expect(said(unbroken, 2)).toMatch(/^ Nachbar.*…$/);
  });
  test('have a figure first', () => {
    expect(said('people live alone', 3, '271 people')).toMatch(/^271 people/);
  });
  test('are never wider than their card, nor more lines than it has', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 60, max: 240 }),
        (title, maxLines, width) => {
          const { lines } = paperWords({ title, figure: '' }, { width, maxLines, size: 12 });
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          for (const { text } of lines) expect(textWidth(text, 12)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
