import { isFullScreen } from '../../present/full-screen.ts';
import { restoreUntilStable } from '../../present/restore-until-stable.ts';
import { isPresenting, presenting } from '../../state/presenting.ts';
import { mapUi } from '../canvas/ui-store.ts';
import type { LiveMap } from '../live-map.ts';
import type { MapPart } from '../map-part.ts';
import { type View, viewToFit } from '../model/window.ts';
import { keptView } from '../views.ts';
import { Dimmed } from './dimmed.tsx';
import { edgesOf } from './edges.ts';
import { createWalk, forgetWalks, litStore, type Walk } from './walk.ts';
import { followWalkKeys } from './walk-keys.ts';
import './map-present.css';

/** How a map was looked at before the room looked on: its view, and the card that the keyboard was on. */
interface Before {
  readonly view: Pick<View, 'x' | 'y' | 'zoom'>;
  readonly focusId: string | undefined;
}

/** The map as it was left before the room looked on; one that was never seen is shown whole. */
function showAsBefore(map: LiveMap, before: Before | undefined): void {
  const now = map.pane.view();
  const kept = before?.view ?? keptView(map.projectKey, map.mapId);
  const bounds = kept ? undefined : map.model.bounds();
  const wanted = kept ?? (bounds && viewToFit(bounds, now, 24));
  if (!wanted || (wanted.x === now.x && wanted.y === now.y && wanted.zoom === now.zoom)) return;
  map.pane.setView(wanted);
}

function follow(map: LiveMap): () => void {
  let walk: Walk | undefined;
  let before: Before | undefined;
  let stopKeys = (): void => undefined;
  let stopRestore = (): void => undefined;
  const begin = (): void => {
    stopRestore();
    // Its words may be those of a card that is hidden now.
    mapUi.setState({ notice: undefined });
    walk = createWalk(map);
    stopKeys = followWalkKeys(walk);
  };
  const end = (): void => {
    stopRestore();
    stopKeys();
    walk?.stop();
    walk = undefined;
  };
  const restore = (saved: Before | undefined): void => {
    if (saved) mapUi.setState({ focusId: saved.focusId });
    stopRestore = restoreUntilStable(() => showAsBefore(map, saved), isFullScreen);
  };
  const onChange = ({ isOn }: { readonly isOn: boolean }): void => {
    if (isOn === (walk !== undefined)) return;
    if (isOn) {
      before = { view: map.pane.view(), focusId: mapUi.getState().focusId };
      begin();
    } else {
      end();
      restore(before);
      before = undefined;
    }
  };
  // A map that comes while a room looks on has nothing to go back to but what was kept of it.
  if (isPresenting()) begin();
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
