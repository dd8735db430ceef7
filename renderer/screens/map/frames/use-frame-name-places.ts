import { useLayoutEffect } from 'react';
import type { ActiveMap } from '../state/active-map.ts';
import { frameNameSize, placeFrameNames, setFrameNamePlaces } from './frame-name-places.ts';
import { frameUi, repaintMap } from './frame-ui.ts';
import type { Frame } from './frames-of.ts';

/** Places the names of frames anew whenever the zoom is another one, cards have moved or a frame has; not for a pan. */
export function useFrameNamePlaces(map: ActiveMap, frames: readonly Frame[]): void {
  useLayoutEffect(() => {
    let placedFor = '';
    const place = (): void => {
      const { zoom } = map.pane.viewport();
      const { draggedAreas } = frameUi.getState();
      // In the hand a name stays where it is.
      const key = `${zoom} ${map.model.version}`;
      if (key === placedFor || draggedAreas.size > 0) return;
      placedFor = key;
      setFrameNamePlaces(placeFrameNames(map.model, frames, (frame) => frameNameSize(frame, zoom)));
      if (frames.length > 0) repaintMap();
    };
    place();
    const stops = [map.pane.subscribe(place), map.model.subscribe(place), frameUi.subscribe(place)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [map, frames]);
}
