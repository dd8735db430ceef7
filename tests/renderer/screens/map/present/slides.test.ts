import { describe, expect, it } from 'vitest';
import { positionInWords } from '../../../../../renderer/core/present/presentation-path.ts';
import { overlaps } from '../../../../../renderer/features/map-model/geometry/rect.ts';
import { slidesOf } from '../../../../../renderer/screens/map/present/slides.ts';
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

describe('the way through a map', () => {
  const unthemed = grid(2, 1, 5000);
  const inMat = grid(3, 1);
  const mats = [{ id: 't1', name: 'Isolation', area: { x: -12, y: -48, w: 920, h: 220 }, cards: inMat }];
  const frames = [
    { id: 'f2', name: 'Second first', area: { x: 4900, y: -100, w: 400, h: 400 } },
    { id: 'f1', name: 'Then all', area: { x: -50, y: -50, w: 9000, h: 400 } },
    { id: 'f0', name: 'Empty', area: { x: 0, y: 9000, w: 3000, h: 3000 } },
  ];

  it('goes through frames in their order, with the cards whose middle lies in them; large ones in parts', () => {
    const steps = slidesOf({ mapName: 'Main map', frames, mats, unthemed }, PICTURE);
    expect(steps.map(({ place }) => positionInWords(place))).toEqual([
      '1 of 3: Second first',
      '2 of 3: Then all, part 1 of 2',
      '2 of 3: Then all, part 2 of 2',
      '3 of 3: Empty',
    ]);
    expect(steps.map(({ cards }) => cards.length)).toEqual([1, 3, 2, 0]);
    expect(steps[0]?.rect).toEqual(frames[0]?.area);
    expect(steps.every(({ spotlight, rect }) => overlaps(spotlight, rect) && spotlight.w > rect.w)).toBe(
      true,
    );
  });

  it('without frames through themes, then what lies on none', () => {
    const steps = slidesOf({ mapName: 'Main map', frames: [], mats, unthemed }, PICTURE);
    expect(steps.map(({ place }) => positionInWords(place))).toEqual([
      '1 of 2: Isolation',
      '2 of 2: On no theme',
    ]);
    const all = slidesOf({ mapName: 'Main map', frames: [], mats, unthemed: [] }, PICTURE);
    expect(all.map(({ place }) => positionInWords(place))).toEqual(['Isolation']);
  });

  it('without either through the whole map, and nowhere where there is nothing', () => {
    const ground = { mapName: 'Main map', frames: [], mats: [] };
    expect(
      slidesOf({ ...ground, unthemed: grid(8, 1) }, PICTURE).map(({ place }) => positionInWords(place)),
    ).toEqual([
      'Main map, part 1 of 4',
      'Main map, part 2 of 4',
      'Main map, part 3 of 4',
      'Main map, part 4 of 4',
    ]);
    expect(slidesOf({ ...ground, unthemed: [] }, PICTURE)).toEqual([]);
  });

  it('a picture keeps its name while cards come and go', () => {
    const before = slidesOf({ mapName: 'M', frames, mats, unthemed }, PICTURE);
    const after = slidesOf({ mapName: 'M', frames: frames.slice(1), mats, unthemed }, PICTURE);
    expect(after.map(({ id }) => id)).toEqual(before.slice(1).map(({ id }) => id));
  });
});
