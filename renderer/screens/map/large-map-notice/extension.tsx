import { removeStandingMessage, showStandingMessage } from '../../../core/ui/message.ts';
import { hidesLinksInOverview } from '../../../features/map-model/overview-links.ts';
import type { MapExtension } from '../extensions/map-extension.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';

const ID = 'large map';

/** Says what a very large map leaves out, as long as it does. @returns what stops it */
function watchLargeMap({ model }: ActiveMap): () => void {
  let shown = 0;
  const show = (): void => {
    const links = mapUi.getState().isOverview && hidesLinksInOverview(model) ? model.links.length : 0;
    if (links === shown) return;
    shown = links;
    if (links === 0) removeStandingMessage(ID);
    else
      showStandingMessage(ID, {
        sentence: `Seen from afar, the ${links.toLocaleString('en-GB')} links of this map are left out. Zoom in to see them.`,
      });
  };
  const stops = [mapUi.subscribe(show), model.subscribe(show)];
  show();
  return () => {
    for (const stop of stops) stop();
    removeStandingMessage(ID);
  };
}

/** A map with more than can be painted at once. */
export const extension: MapExtension = { order: 80, onMount: watchLargeMap };
