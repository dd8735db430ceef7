import type { Positions } from '../../../features/layout/layout-types.ts';
import { mapUnits } from '../../../features/layout/map-units.ts';
import type { LayoutCard } from '../../../features/layout/place-layout.ts';
import { boundingRect } from '../../../features/map-model/geometry/rect.ts';
import {
  type Viewport,
  viewportToFit,
  viewportToReveal,
  visibleRect,
} from '../../../features/map-model/geometry/viewport.ts';

/** The viewport after a layout: of the whole map where all of it was laid out, or moved just so far that a part is in the window. */
export function viewportAfterLayout(
  viewport: Viewport,
  layoutCards: readonly LayoutCard[],
  places: Positions,
  matNames: ReadonlyMap<string, string>,
): Viewport | undefined {
  const rectOf = ({ id, rect }: LayoutCard) => {
    const [x, y] = places.get(id) ?? [rect.x, rect.y];
    return { ...rect, x, y };
  };
  const isWholeMap = layoutCards.every((card) => places.has(card.id) || !card.isMovable);
  const shown = layoutCards.filter((card) => isWholeMap || places.has(card.id));
  const units = mapUnits(
    shown.map((card) => ({ ...card, rect: rectOf(card) })),
    matNames,
  );
  const box = boundingRect(units.map(({ rect }) => rect));
  if (!box) return undefined;
  const visible = visibleRect(viewport);
  if (isWholeMap || box.w > visible.w || box.h > visible.h) return viewportToFit(box, viewport);
  const revealed = viewportToReveal(box, viewport);
  return revealed === viewport ? undefined : revealed;
}
