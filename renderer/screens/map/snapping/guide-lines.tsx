import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { ActiveMap } from '../state/active-map.ts';
import { guideStore } from './guide-store.ts';
import './guide-lines.css';

/** Lines through the edges and centres that what is in the hand has met. */
export function GuideLines({ map }: { readonly map: ActiveMap }) {
  const guides = useStore(guideStore, (state) => state.guides);
  const view = useSyncExternalStore(map.pane.subscribe, () => {
    const { x, y, zoom } = map.pane.viewport();
    return `translate(${x} ${y}) scale(${zoom})`;
  });
  if (guides.length === 0) return null;
  return (
    <svg className="map-overlay" aria-hidden="true">
      <g transform={view}>
        {guides.map(({ isUpright, at, from, to }) => (
          <path
            key={`${isUpright} ${at}`}
            className="map-guide"
            d={isUpright ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`}
          />
        ))}
      </g>
    </svg>
  );
}
