import { useSyncExternalStore } from 'react';
import type { ActiveMap } from '../state/active-map.ts';
import { useMapUi } from '../state/map-ui.ts';

/** What lies over everything while a gesture lasts: the link that is being drawn, the frame that selects. */
export function GestureOverlay({ map }: { readonly map: ActiveMap }) {
  const joining = useMapUi((ui) => ui.pendingLink);
  const marquee = useMapUi((ui) => ui.marquee);
  const view = useSyncExternalStore(map.pane.subscribe, () => {
    const { x, y, zoom } = map.pane.viewport();
    return `translate(${x} ${y}) scale(${zoom})`;
  });
  if (!joining && !marquee) return null;
  const slot = map.model.slots.slotOf(joining?.from ?? '');
  const from = slot === undefined ? undefined : map.model.slots.rect(slot);
  return (
    <svg className="map-overlay" aria-hidden="true">
      <g transform={view}>
        {joining && from && (
          <path
            className="map-pending-link"
            d={`M${from.x + from.w / 2} ${from.y + from.h / 2}L${joining.x} ${joining.y}`}
          />
        )}
        {marquee && (
          <rect className="map-marquee" x={marquee.x} y={marquee.y} width={marquee.w} height={marquee.h} />
        )}
      </g>
    </svg>
  );
}
