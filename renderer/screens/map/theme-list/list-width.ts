import { remInPx } from '../../../core/ui/text-scale.ts';
import type { Viewport } from '../../../features/map-model/geometry/viewport.ts';
import { type ActiveMap, coveredWidthAtRight } from '../state/active-map.ts';

/** As in `theme-list.css`, rem: 232 px at the usual size of letters. */
const LIST_WIDTH = 14.5;
/** Under this width of the screen, rem, panels lie over the map instead of beside it; as in `inspector.css`. */
const BESIDE_FROM = 64;

const screenOf = (map: ActiveMap): Element | null => map.element.closest('.map-screen');

/** Whether panels stand beside the map here, and cover nothing of it. */
export function hasRoomBeside(map: ActiveMap): boolean {
  return (screenOf(map)?.clientWidth ?? 0) >= BESIDE_FROM * remInPx();
}

/** The viewport as it will be once the list beside the map is open or folded; with the inspector there it is what that leaves free. */
export function viewportBesideList(map: ActiveMap, isOpen: boolean): Viewport {
  const viewport = map.pane.viewport();
  const screen = screenOf(map);
  // A panel of a card stays; where it lies over the map, what is beside it is the window.
  if (screen?.querySelector('.inspector'))
    return { ...viewport, width: viewport.width - coveredWidthAtRight(map) };
  if (!screen || !hasRoomBeside(map)) return viewport;
  return { ...viewport, width: screen.clientWidth - (isOpen ? LIST_WIDTH * remInPx() : 0) };
}
