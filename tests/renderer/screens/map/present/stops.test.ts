import { describe, expect, it } from 'vitest';
import { positionInWords } from '../../../../../renderer/core/present/presentation-path.ts';
import { overlaps } from '../../../../../renderer/features/map-model/geometry/rect.ts';
import type { CardRect } from '../../../../../renderer/screens/map/present/split-into-pages.ts';
import {
  LAST_PART,
  positionAfter,
  stopWith,
} from '../../../../../renderer/screens/map/present/stop-position.ts';
import {
  frameStops,
  placeOf,
  reuseStops,
  spotlightOf,
  wallStops,
} from '../../../../../renderer/screens/map/present/stops.ts';
import { NO_THEME_STOP, type WallTheme } from '../../../../../renderer/screens/map/present/wall-source.ts';

const PICTURE = { w: 1176, h: 532 };

const row = (count: number, x = 0): readonly CardRect[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${x}-${index}`,
    rect: { x: x + index * 328, y: 0, w: 240, h: 160 },
  }));

const theme = (id: string, name: string, ...cards: readonly string[]): WallTheme => ({
  id,
  name,
  meeting: '',
  sections: [{ heading: '', cards }],
  rect: { x: 0, y: 0, w: 1, h: 1 },
});

const stops = wallStops([
  theme('t1', 'Isolation', 'a', 'b'),
  theme('t2', 'Feedback', 'c', 'd'),
  theme(NO_THEME_STOP, 'No theme yet', 'e'),
]);

describe('frames as stops', () => {
  const frames = [
    { id: 'f2', name: 'Second first', area: { x: 4900, y: -100, w: 400, h: 400 } },
    { id: 'f1', name: 'Then all', area: { x: -50, y: -50, w: 9000, h: 400 } },
    { id: 'f0', name: 'Empty', area: { x: 0, y: 9000, w: 3000, h: 3000 } },
  ];
  const found = frameStops(frames, [...row(3), ...row(2, 5000)], PICTURE);

  it('in their order, with the cards whose middle lies in them; large ones in parts, empty ones whole', () => {
    expect(found.map(({ name, pages }) => [name, pages.map(({ ids }) => ids.length)])).toEqual([
      ['Second first', [1]],
      ['Then all', [3, 2]],
      ['Empty', [0]],
    ]);
    expect(found[0]?.pages[0]?.rect).toEqual(frames[0]?.area);
    for (const page of found.flatMap(({ pages }) => pages)) {
      expect(overlaps(spotlightOf(page), page.rect)).toBe(true);
      expect(spotlightOf(page).w).toBeGreaterThan(page.rect.w);
    }
  });

  it('are counted without a word for what they are', () => {
    expect(positionInWords(placeOf(found, 1, 1, 2))).toBe('2 of 3: Then all, part 2 of 2');
  });
});

describe('where a presentation is', () => {
  it('themes are counted; the cards of none come after them and are no theme', () => {
    expect(positionInWords(placeOf(stops, 1, 0, 2))).toBe('Theme 2 of 2: Feedback, part 1 of 2');
    expect(positionInWords(placeOf(stops, 2, 0, 1))).toBe('No theme yet');
    expect(positionInWords(placeOf(stops.slice(0, 1), 0, 0, 1))).toBe('Isolation');
  });

  it('goes part by part, then theme by theme, and stays at the ends', () => {
    expect(positionAfter({ index: 0, part: 0 }, 'next', 2, 3)).toEqual({ index: 0, part: 1 });
    expect(positionAfter({ index: 0, part: 1 }, 'next', 2, 3)).toEqual({ index: 1, part: 0 });
    expect(positionAfter({ index: 2, part: 0 }, 'next', 1, 3)).toEqual({ index: 2, part: 0 });
    expect(positionAfter({ index: 1, part: 1 }, 'previous', 2, 3)).toEqual({ index: 1, part: 0 });
    expect(positionAfter({ index: 1, part: 0 }, 'previous', 2, 3)).toEqual({ index: 0, part: LAST_PART });
    expect(positionAfter({ index: 0, part: 0 }, 'previous', 2, 3)).toEqual({ index: 0, part: 0 });
    expect(positionAfter({ index: 1, part: 1 }, 'first', 2, 3)).toEqual({ index: 0, part: 0 });
    expect(positionAfter({ index: 0, part: 0 }, 'last', 2, 3)).toEqual({ index: 2, part: LAST_PART });
  });

  it('a stop that says what it said is the same, one with another card is not', () => {
    const again = wallStops([theme('t1', 'Isolation', 'a', 'b'), theme('t2', 'Feedback', 'c')]);
    const now = reuseStops(again, stops);
    expect(now[0]).toBe(stops[0]);
    expect(now[1]).toBe(again[1]);
  });

  it('begins at what was selected: a card, a theme, or nowhere', () => {
    expect(stopWith(stops, new Set(['d']))).toBe(1);
    expect(stopWith(stops, new Set(['t2']))).toBe(1);
    expect(stopWith(stops, new Set(['e', 'gone']))).toBe(2);
    expect(stopWith(stops, new Set(['gone']))).toBeUndefined();
    expect(stopWith(stops, new Set())).toBeUndefined();
  });
});
