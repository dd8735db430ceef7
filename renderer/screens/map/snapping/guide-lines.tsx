import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { ActiveMap } from '../state/active-map.ts';
import { guideStore } from './guide-store.ts';
import './guide-lines.css';

/** Draws the guides of what is dragged. */
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
        {guides.map(({ isVertical, position, from, to }) => (
          <path
            key={`${isVertical} ${position}`}
            className="map-guide"
            d={isVertical ? `M${position} ${from}V${to}` : `M${from} ${position}H${to}`}
          />
        ))}
      </g>
    </svg>
  );
}
