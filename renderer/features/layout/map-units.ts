import { boundingRect, expandRect, overlaps, type Rect } from '../map-model/geometry/rect.ts';
import { matAround } from '../map-model/slots/mats.ts';
import { CARD_GAP, MAT_GAP } from './layout-types.ts';
import type { LayoutCard } from './place-layout.ts';

/** What moves as a whole when it is in the way: a mat with its cards, or a card that lies on none. */
export interface MapUnit {
  readonly theme?: string | undefined;
  readonly rect: Rect;
  readonly cards: readonly LayoutCard[];
}

/** The mats and the loose cards of a map; `names` are those that stand on the mats, by theme. */
export function mapUnits(
  cards: readonly LayoutCard[],
  names: ReadonlyMap<string, string>,
): readonly MapUnit[] {
  const byTheme = new Map<string, LayoutCard[]>();
  const loose: MapUnit[] = [];
  for (const card of cards) {
    if (card.theme === undefined) {
      loose.push({ rect: card.rect, cards: [card] });
      continue;
    }
    const there = byTheme.get(card.theme);
    if (there) there.push(card);
    else byTheme.set(card.theme, [card]);
  }
  const mats = [...byTheme].flatMap(([theme, members]): MapUnit[] => {
    const box = boundingRect(members.map(({ rect }) => rect));
    return box ? [{ theme, rect: matAround(box, names.get(theme)), cards: members }] : [];
  });
  return [...mats, ...loose];
}

/** The gap that two units keep, px at 100 %. */
export function unitGap(one: Pick<MapUnit, 'theme'>, other: Pick<MapUnit, 'theme'>): number {
  return one.theme === undefined && other.theme === undefined ? CARD_GAP : MAT_GAP;
}

/** Whether two rectangles are nearer to each other than a gap, px. */
export function isNearer(one: Rect, other: Rect, gap: number): boolean {
  return overlaps(expandRect(one, gap - 0.5), other);
}
