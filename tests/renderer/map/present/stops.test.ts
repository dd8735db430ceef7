import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../../renderer/map/model/rect.ts';
import { type Item, pagesOf } from '../../../../renderer/map/present/pages.ts';
import { stepsOf } from '../../../../renderer/map/present/stops.ts';
import { placeWords } from '../../../../renderer/present/path.ts';
import { AT_MOST, timesAsLong } from '../../../helpers/times-as-long.ts';

const PICTURE = { w: 1176, h: 532 };

/** Cards in rows and columns with gaps of 88 px, as Tidy up lays them. */
const grid = (columns: number, rows: number, x = 0, y = 0): readonly Item[] =>
  Array.from({ length: columns * rows }, (_, index) => ({
    id: `${x}-${index}`,
    rect: { x: x + (index % columns) * 328, y: y + Math.floor(index / columns) * 248, w: 240, h: 160 },
  }));

const idsOf = (items: readonly Item[]) => items.map(({ id }) => id).sort();

describe('pages', () => {
  it('one where all fits, none for nothing', () => {
    expect(pagesOf(grid(3, 2), PICTURE)).toHaveLength(1);
    expect(pagesOf([], PICTURE)).toEqual([]);
  });

  it('each card is on exactly one, every page fits, and halves are cut in the middle', () => {
    const items = grid(6, 4);
    const pages = pagesOf(items, PICTURE);
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
    const pages = pagesOf([...grid(3, 1), ...grid(2, 1, 3 * 328 + 900)], PICTURE);
    expect(pages.map(({ ids }) => ids.length)).toEqual([3, 2]);
  });

  it('a card larger than the picture has its own; cards on one another end too', () => {
    const tiny = { w: 100, h: 60 };
    const heap = Array.from({ length: 50 }, (_, index) => ({
      id: `${index}`,
      rect: { x: 5, y: 5, w: 240, h: 160 },
    }));
    expect(pagesOf(heap, tiny)).toHaveLength(50);
  });

  it('10,000 cards are paged in the time of their number', () => {
    const [few, many] = [grid(50, 25), grid(100, 100)];
    expect(pagesOf(many, PICTURE).length).toBeGreaterThan(1000);
    expect(
      timesAsLong(
        () => pagesOf(few, PICTURE),
        () => pagesOf(many, PICTURE),
      ),
    ).toBeLessThanOrEqual(AT_MOST);
  });
});

describe('the way through a map', () => {
  const loose = grid(2, 1, 5000);
  const inMat = grid(3, 1);
  const mats = [{ id: 't1', name: 'Isolation', area: { x: -12, y: -48, w: 920, h: 220 }, cards: inMat }];
  const frames = [
    { id: 'f2', name: 'Second first', area: { x: 4900, y: -100, w: 400, h: 400 } },
    { id: 'f1', name: 'Then all', area: { x: -50, y: -50, w: 9000, h: 400 } },
    { id: 'f0', name: 'Empty', area: { x: 0, y: 9000, w: 3000, h: 3000 } },
  ];

  it('goes through frames in their order, with the cards whose middle lies in them; large ones in parts', () => {
    const steps = stepsOf({ mapName: 'Main map', frames, mats, loose }, PICTURE);
    expect(steps.map(({ place }) => placeWords(place))).toEqual([
      '1 of 3: Second first',
      '2 of 3: Then all, part 1 of 2',
      '2 of 3: Then all, part 2 of 2',
      '3 of 3: Empty',
    ]);
    expect(steps.map(({ cards }) => cards.length)).toEqual([1, 3, 2, 0]);
    expect(steps[0]?.rect).toEqual(frames[0]?.area);
    expect(steps.every(({ lit, rect }) => overlaps(lit, rect) && lit.w > rect.w)).toBe(true);
  });

  it('without frames through themes, then what lies on none', () => {
    const steps = stepsOf({ mapName: 'Main map', frames: [], mats, loose }, PICTURE);
    expect(steps.map(({ place }) => placeWords(place))).toEqual(['1 of 2: Isolation', '2 of 2: On no theme']);
    const all = stepsOf({ mapName: 'Main map', frames: [], mats, loose: [] }, PICTURE);
    expect(all.map(({ place }) => placeWords(place))).toEqual(['Isolation']);
  });

  it('without either through the whole map, and nowhere where there is nothing', () => {
    const ground = { mapName: 'Main map', frames: [], mats: [] };
    expect(stepsOf({ ...ground, loose: grid(8, 1) }, PICTURE).map(({ place }) => placeWords(place))).toEqual([
      'Main map, part 1 of 4',
      'Main map, part 2 of 4',
      'Main map, part 3 of 4',
      'Main map, part 4 of 4',
    ]);
    expect(stepsOf({ ...ground, loose: [] }, PICTURE)).toEqual([]);
  });

  it('a picture keeps its name while cards come and go', () => {
    const before = stepsOf({ mapName: 'M', frames, mats, loose }, PICTURE);
    const after = stepsOf({ mapName: 'M', frames: frames.slice(1), mats, loose }, PICTURE);
    expect(after.map(({ id }) => id)).toEqual(before.slice(1).map(({ id }) => id));
  });
});
