import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { LiveMap } from '../live-map.ts';
import { litStore } from './walk.ts';

/** Lets what lies outside of the present stop step back. It takes no press, and no words. */
export function Dimmed({ map }: { readonly map: LiveMap }) {
  const lit = useStore(litStore, (state) => state.lit);
  const place = useSyncExternalStore(map.pane.subscribe, () => {
    const { x, y, zoom } = map.pane.view();
    return `${x} ${y} ${zoom}`;
  });
  if (!lit) return null;
  const [x = 0, y = 0, zoom = 1] = place.split(' ').map(Number);
  return (
    <div className="present-dimmed" aria-hidden="true">
      <div
        className="present-lit"
        style={{
          transform: `translate(${lit.x * zoom + x}px, ${lit.y * zoom + y}px)`,
          width: lit.w * zoom,
          height: lit.h * zoom,
        }}
      />
    </div>
  );
}
