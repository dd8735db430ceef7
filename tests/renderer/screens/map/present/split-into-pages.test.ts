import { describe, expect, it } from 'vitest';
import {
  type CardRect,
  splitIntoPages,
} from '../../../../../renderer/screens/map/present/split-into-pages.ts';
import { MAX_RATIO, timeRatio } from '../../../../helpers/measure/time-ratio.ts';

const PICTURE = { w: 1176, h: 532 };

/** Cards in rows and columns with gaps of 88 px, as Tidy up lays them. */
const grid = (columns: number, rows: number, x = 0, y = 0): readonly CardRect[] =>
  Array.from({ length: columns * rows }, (_, index) => ({
    id: `${x}-${index}`,
    rect: { x: x + (index % columns) * 328, y: y + Math.floor(index / columns) * 248, w: 240, h: 160 },
  }));

const idsOf = (items: readonly CardRect[]) => items.map(({ id }) => id).sort();

describe('pages', () => {
  it('one where all fits, none for nothing', () => {
    expect(splitIntoPages(grid(3, 2), PICTURE)).toHaveLength(1);
    expect(splitIntoPages([], PICTURE)).toEqual([]);
  });

  it('each card is on exactly one, every page fits, and halves are cut in the middle', () => {
    const items = grid(6, 4);
    const pages = splitIntoPages(items, PICTURE);
    expect(pages.flatMap(({ ids }) => ids).sort()).toEqual(idsOf(items));
    for (const { rect } of pages) {
      expect(rect.w).toBeLessThanOrEqual(PICTURE.w);
      expect(rect.h).toBeLessThanOrEqual(PICTURE.h);
    }
    expect(pages.map(({ ids }) => ids.length)).toEqual([6, 6, 6, 6]);
    expect(pages.map(({ rect }) => [rect.x, rect.y])).toEqual([
      [0, 0],
      [984, 0],
      [0, 496],
      [984, 496],
    ]);
  });

  it('two groups that lie apart are cut between them, not through one', () => {
    const pages = splitIntoPages([...grid(3, 1), ...grid(2, 1, 3 * 328 + 900)], PICTURE);
    expect(pages.map(({ ids }) => ids.length)).toEqual([3, 2]);
  });

  it('a card larger than the picture has its own; cards on one another end too', () => {
    const tiny = { w: 100, h: 60 };
    const heap = Array.from({ length: 50 }, (_, index) => ({
      id: `${index}`,
      rect: { x: 5, y: 5, w: 240, h: 160 },
    }));
    expect(splitIntoPages(heap, tiny)).toHaveLength(50);
  });

  it('10,000 cards are paged in the time of their number', () => {
    const [few, many] = [grid(50, 25), grid(100, 100)];
    expect(splitIntoPages(many, PICTURE).length).toBeGreaterThan(1000);
    expect(
      timeRatio(
        () => splitIntoPages(few, PICTURE),
        () => splitIntoPages(many, PICTURE),
      ),
    ).toBeLessThanOrEqual(MAX_RATIO);
  });
});
