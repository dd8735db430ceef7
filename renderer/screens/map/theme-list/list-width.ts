import type { Viewport } from '../../../features/map-model/geometry/viewport.ts';
import type { ActiveMap } from '../state/active-map.ts';

/** As in `theme-list.css`, rem: 232 px at the usual size of letters. */
const LIST_WIDTH = 14.5;
/** Under this width of the screen, rem, panels lie over the map instead of beside it; as in `inspector.css`. */
const BESIDE_FROM = 64;

const remOf = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

const screenOf = (map: ActiveMap): Element | null => map.element.closest('.map-screen');

/** Whether panels stand beside the map here, and cover nothing of it. */
export function hasRoomBeside(map: ActiveMap): boolean {
  return (screenOf(map)?.clientWidth ?? 0) >= BESIDE_FROM * remOf();
}

/** The viewport as it will be once the list beside the map is open or folded; with the inspector there it stays as it is. */
export function viewportBesideList(map: ActiveMap, isOpen: boolean): Viewport {
  const viewport = map.pane.viewport();
  const screen = screenOf(map);
  if (!screen || screen.querySelector('.inspector') || !hasRoomBeside(map)) return viewport;
  return { ...viewport, width: screen.clientWidth - (isOpen ? LIST_WIDTH * remOf() : 0) };
}
