import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { ActiveMap } from '../state/active-map.ts';
import { spotlightStore } from './slideshow.ts';

/** Dims what lies outside of the current slide; neither pointer nor screen reader meet it. */
export function Spotlight({ map }: { readonly map: ActiveMap }) {
  const spotlight = useStore(spotlightStore, (state) => state.spotlight);
  const place = useSyncExternalStore(map.pane.subscribe, () => {
    const { x, y, zoom } = map.pane.viewport();
    return `${x} ${y} ${zoom}`;
  });
  if (!spotlight) return null;
  const [x = 0, y = 0, zoom = 1] = place.split(' ').map(Number);
  return (
    <div className="present-spotlight-layer" aria-hidden="true">
      <div
        className="present-spotlight"
        style={{
          transform: `translate(${spotlight.x * zoom + x}px, ${spotlight.y * zoom + y}px)`,
          width: spotlight.w * zoom,
          height: spotlight.h * zoom,
        }}
      />
    </div>
  );
}
