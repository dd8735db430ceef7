import { isFullScreen } from '../../../core/present/full-screen.ts';
import { restoreUntilStable } from '../../../core/present/restore-until-stable.ts';
import { isPresenting, presentingStore } from '../../../core/state/presenting.ts';
import { type Viewport, viewportToFit } from '../../../features/map-model/geometry/viewport.ts';
import type { MapExtension } from '../extensions/map-extension.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import { savedViewport } from '../state/saved-viewports.ts';
import { listenToSlideshowKeys } from './listen-to-slideshow-keys.ts';
import { createSlideshow, forgetSlideshows, type Slideshow, spotlightStore } from './slideshow.ts';
import { Spotlight } from './spotlight.tsx';
import { spotlightEdges } from './spotlight-edges.ts';
import { Wall } from './wall.tsx';
import { hideMapUnderWall } from './wall-store.ts';
import './map-present.css';

/** How a map was shown before the presentation: its viewport, and the card that had the focus. */
interface ViewBeforePresent {
  readonly view: Pick<Viewport, 'x' | 'y' | 'zoom'>;
  readonly focusId: string | undefined;
}

/** Restores the map as it was before the presentation; one that was not open before is shown whole. */
function restoreView(map: ActiveMap, saved: ViewBeforePresent | undefined): void {
  const current = map.pane.viewport();
  const savedPosition = saved?.view ?? savedViewport(map.projectKey, map.mapId);
  const bounds = savedPosition ? undefined : map.model.bounds();
  const target = savedPosition ?? (bounds && viewportToFit(bounds, current, 24));
  if (!target || (target.x === current.x && target.y === current.y && target.zoom === current.zoom)) return;
  map.pane.setViewport(target);
}

function onMount(map: ActiveMap): () => void {
  let slideshow: Slideshow | undefined;
  let before: ViewBeforePresent | undefined;
  let stopKeys = (): void => undefined;
  let stopRestore = (): void => undefined;
  const begin = (): void => {
    stopRestore();
    slideshow = createSlideshow(map);
    stopKeys = listenToSlideshowKeys(slideshow);
  };
  const end = (): void => {
    stopRestore();
    stopKeys();
    slideshow?.stop();
    slideshow = undefined;
  };
  const restore = (saved: ViewBeforePresent | undefined): void => {
    if (saved) mapUi.setState({ focusId: saved.focusId });
    stopRestore = restoreUntilStable(() => restoreView(map, saved), isFullScreen);
  };
  const onChange = ({ isOn }: { readonly isOn: boolean }): void => {
    if (isOn === (slideshow !== undefined)) return;
    if (isOn) {
      before = { view: map.pane.viewport(), focusId: mapUi.getState().focusId };
      begin();
    } else {
      end();
      restore(before);
      before = undefined;
    }
  };
  // A map that is opened during a presentation goes back to its saved viewport, if it has one.
  const stopHiding = hideMapUnderWall(map);
  if (isPresenting()) begin();
  const stop = presentingStore.subscribe(onChange);
  const stopSpotlight = spotlightStore.subscribe(() => mapUi.setState({}));
  return () => {
    stop();
    stopSpotlight();
    end();
    stopHiding();
  };
}

presentingStore.subscribe(({ isOn }) => {
  if (!isOn) forgetSlideshows();
});

function PresentOverlay({ map }: { readonly map: ActiveMap }) {
  return (
    <>
      <Spotlight map={map} />
      <Wall map={map} />
    </>
  );
}

/** Presents the map: themes set for the wall, frames as they lie, with a spotlight on what the audience looks at. */
export const extension: MapExtension = {
  order: 50,
  Overlay: PresentOverlay,
  onMount,
  labelObstacles: () => spotlightEdges(spotlightStore.getState().spotlight),
};
