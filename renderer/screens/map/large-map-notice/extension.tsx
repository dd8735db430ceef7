import { useSyncExternalStore } from 'react';
import { hidesLinksInOverview } from '../../../features/map-model/overview-links.ts';
import type { MapExtension } from '../extensions/map-extension.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { useMapUi } from '../state/map-ui.ts';
import './large-map-notice.css';

/** Says what a very large map leaves out, as long as it does. */
function LargeMapNotice({ map }: { readonly map: ActiveMap }) {
  const isOverview = useMapUi((ui) => ui.isOverview);
  const links = useSyncExternalStore(map.model.subscribe, () =>
    hidesLinksInOverview(map.model) ? map.model.links.length : 0,
  );
  if (!isOverview || links === 0) return null;
  return (
    <p className="large-map-notice" role="note">
      Seen from afar, the {links.toLocaleString('en-GB')} links of this map are left out. Zoom in to see them.
    </p>
  );
}

/** A map with more than can be painted at once. */
export const extension: MapExtension = { order: 80, Overlay: LargeMapNotice };
