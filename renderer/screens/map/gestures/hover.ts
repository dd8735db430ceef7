import { foldToggleAt } from '../folding/fold-toggle-at.ts';
import { setHoveredFoldToggle } from '../folding/hovered-fold-toggle.ts';
import { type ActiveMap, clientToMapPoint } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import { cardIdAt } from './link-gesture.ts';

/** A link is hit within this distance, px on the screen. */
const LINK_HIT_DISTANCE = 9;

/** The link at a point of the window. */
export function linkAt(map: ActiveMap, clientX: number, clientY: number): string | undefined {
  const [x, y] = clientToMapPoint(map, clientX, clientY);
  const index = map.model.links.hitTest(x, y, LINK_HIT_DISTANCE / map.pane.viewport().zoom);
  return index === undefined ? undefined : map.model.links.at(index)?.input.id;
}

const updateHover = (map: ActiveMap, { target, clientX, clientY }: PointerEvent): void => {
  const mountedId =
    target instanceof Element ? target.closest('[data-card]')?.getAttribute('data-card') : null;
  const hoverId = mountedId ?? cardIdAt(map, clientX, clientY);
  const hoverLinkId = hoverId === undefined ? linkAt(map, clientX, clientY) : undefined;
  const ui = mapUi.getState();
  const [x, y] = clientToMapPoint(map, clientX, clientY);
  if (ui.pendingLink?.isTap) mapUi.setState({ pendingLink: { ...ui.pendingLink, x, y } });
  if (ui.hoverId !== hoverId || ui.hoverLinkId !== hoverLinkId) mapUi.setState({ hoverId, hoverLinkId });
  map.element.classList.toggle('is-over-link', hoverLinkId !== undefined);
  const sign = foldToggleAt(map, clientX, clientY);
  map.element.classList.toggle('is-over-sign', sign !== undefined);
  setHoveredFoldToggle(sign, clientX, clientY);
};

/** Sets which card or link the pointer is over while nothing is pressed, at most once a frame. */
export function createHover(map: ActiveMap) {
  let frame = 0;
  return {
    update(event: PointerEvent): void {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        updateHover(map, event);
      });
    },
    /** The pointer has left the canvas. */
    leave(): void {
      cancelAnimationFrame(frame);
      frame = 0;
      mapUi.setState({ hoverId: undefined, hoverLinkId: undefined });
      setHoveredFoldToggle(undefined, 0, 0);
    },
    stop(): void {
      cancelAnimationFrame(frame);
    },
  };
}
