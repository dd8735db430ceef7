import { select, selected } from '../../state/selection.ts';
import { mapUi } from '../canvas/ui-store.ts';
import { type LiveMap, mapPoint } from '../live-map.ts';
import { between } from '../model/rect.ts';
import type { Gesture } from './gesture.ts';

/** Shift and a drag on the bare paper: what the frame touches is selected, together with what was. */
export function startMarquee(map: LiveMap, down: PointerEvent): Gesture {
  const before = selected();
  const [startX, startY] = mapPoint(map, down.clientX, down.clientY);
  return {
    pansAtEdge: true,
    move(event) {
      const [x, y] = mapPoint(map, event.clientX, event.clientY);
      const marquee = between(startX, startY, x, y);
      mapUi.setState({ marquee });
      const touched = map.model.cardsIn(marquee).flatMap((slot) => map.model.slots.face(slot)?.id ?? []);
      select([...before, ...touched]);
    },
    end() {
      mapUi.setState({ marquee: undefined });
    },
    cancel() {
      mapUi.setState({ marquee: undefined });
      select(before);
    },
  };
}
