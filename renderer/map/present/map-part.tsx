import { presenting } from '../../state/presenting.ts';
import { mapUi } from '../canvas/ui-store.ts';
import type { LiveMap } from '../live-map.ts';
import type { MapPart } from '../map-part.ts';
import { viewToFit } from '../model/window.ts';
import { keptView } from '../views.ts';
import { Dimmed } from './dimmed.tsx';
import { edgesOf } from './edges.ts';
import { createWalk, forgetWalks, litStore, type Walk } from './walk.ts';
import { followWalkKeys } from './walk-keys.ts';
import './map-present.css';

/** The map as it was left before the room looked on; one that was never seen is shown whole. */
function showAsBefore(map: LiveMap): void {
  const bounds = map.model.bounds();
  const kept = keptView(map.projectKey, map.mapId);
  if (kept) map.pane.setView(kept);
  else if (bounds) map.pane.setView(viewToFit(bounds, map.pane.view(), 24));
}

function follow(map: LiveMap): () => void {
  let walk: Walk | undefined;
  let stopKeys: (() => void) | undefined;
  const begin = (): void => {
    // Its words may be those of a card that is hidden now.
    mapUi.setState({ notice: undefined });
    walk = createWalk(map);
    stopKeys = followWalkKeys(walk);
  };
  const end = (): void => {
    stopKeys?.();
    walk?.stop();
    walk = undefined;
  };
  const onChange = (): void => {
    const { isOn } = presenting.getState();
    if (isOn === (walk !== undefined)) return;
    if (isOn) begin();
    else {
      end();
      showAsBefore(map);
    }
  };
  onChange();
  const stop = presenting.subscribe(onChange);
  const stopLit = litStore.subscribe(() => mapUi.setState({}));
  return () => {
    stop();
    stopLit();
    end();
  };
}

presenting.subscribe(({ isOn }) => {
  if (!isOn) forgetWalks();
});

/** The map before a room: the way through it, and what the room looks at. */
export const part: MapPart = {
  order: 50,
  Over: Dimmed,
  follow,
  keepClear: () => edgesOf(litStore.getState().lit),
};
