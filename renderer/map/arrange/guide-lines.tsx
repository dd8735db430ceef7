import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { LiveMap } from '../live-map.ts';
import { guidesStore } from './guides.ts';
import './arrange.css';

/** Lines through the edges and centres that what is in the hand has met. */
export function GuideLines({ map }: { readonly map: LiveMap }) {
  const guides = useStore(guidesStore, (state) => state.guides);
  const view = useSyncExternalStore(map.pane.subscribe, () => {
    const { x, y, zoom } = map.pane.view();
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
