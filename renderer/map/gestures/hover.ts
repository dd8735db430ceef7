import { mapUi } from '../canvas/ui-store.ts';
import { type LiveMap, mapPoint } from '../live-map.ts';
import { targetAt } from './join.ts';

/** A link is hit within this distance, px on the screen. */
const LINK_REACH = 9;

/** The link at a point of the window. */
export function linkAt(map: LiveMap, clientX: number, clientY: number): string | undefined {
  const [x, y] = mapPoint(map, clientX, clientY);
  const number = map.model.links.hit(x, y, LINK_REACH / map.pane.view().zoom);
  return number === undefined ? undefined : map.model.links.at(number)?.input.id;
}

const show = (map: LiveMap, { target, clientX, clientY }: PointerEvent): void => {
  const own = target instanceof Element ? target.closest('[data-card]')?.getAttribute('data-card') : null;
  const hoverId = own ?? targetAt(map, clientX, clientY);
  const hoverLink = hoverId === undefined ? linkAt(map, clientX, clientY) : undefined;
  const ui = mapUi.getState();
  const [x, y] = mapPoint(map, clientX, clientY);
  if (ui.joining?.isTap) mapUi.setState({ joining: { ...ui.joining, x, y } });
  if (ui.hoverId !== hoverId || ui.hoverLink !== hoverLink) mapUi.setState({ hoverId, hoverLink });
  map.element.classList.toggle('is-over-link', hoverLink !== undefined);
};

/** Shows which card or link a pointer is over while nothing is pressed; looked up once a frame. */
export function createHover(map: LiveMap) {
  let frame = 0;
  return {
    at(event: PointerEvent): void {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        show(map, event);
      });
    },
    /** The pointer has left the canvas. */
    leave(): void {
      cancelAnimationFrame(frame);
      frame = 0;
      mapUi.setState({ hoverId: undefined, hoverLink: undefined });
    },
    stop(): void {
      cancelAnimationFrame(frame);
    },
  };
}
