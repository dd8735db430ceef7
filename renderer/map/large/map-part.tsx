import { useSyncExternalStore } from 'react';
import { useMapUi } from '../canvas/ui-store.ts';
import type { LiveMap } from '../live-map.ts';
import type { MapPart } from '../map-part.ts';
import { leavesLinksOutAfar } from '../model/simplified.ts';
import './large.css';

/** Says what a very large map leaves out, as long as it does. */
function SimplifiedLine({ map }: { readonly map: LiveMap }) {
  const isFar = useMapUi((ui) => ui.isFar);
  const links = useSyncExternalStore(map.model.subscribe, () =>
    leavesLinksOutAfar(map.model) ? map.model.links.length : 0,
  );
  if (!isFar || links === 0) return null;
  return (
    <p className="map-simplified" role="note">
      Seen from afar, the {links.toLocaleString('en-GB')} links of this map are left out. Zoom in to see them.
    </p>
  );
}

/** A map with more than can be painted at once. */
export const part: MapPart = { order: 80, Over: SimplifiedLine };
