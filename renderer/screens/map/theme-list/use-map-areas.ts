import { useMemo, useSyncExternalStore } from 'react';
import { useProject } from '../../../core/state/project-store.ts';
import { type MeetingArea, mapAreas } from '../areas/map-areas.ts';
import type { ActiveMap } from '../state/active-map.ts';

/** The list follows changes of the map this much later, ms: never in the frame of a gesture. */
const DELAY_MS = 150;

const delayed = (map: ActiveMap) => {
  let version = map.model.version;
  return {
    version: () => version,
    subscribe(listener: () => void): () => void {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const update = (): void => {
        timer = undefined;
        version = map.model.version;
        listener();
      };
      const stop = map.model.subscribe(() => {
        timer ??= setTimeout(update, DELAY_MS);
      });
      // What changed before the list was there.
      if (version !== map.model.version) update();
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
  };
};

/** Meetings and themes of a map, as they are a moment after each change. */
export function useMapAreas(map: ActiveMap): readonly MeetingArea[] {
  const source = useMemo(() => delayed(map), [map]);
  const version = useSyncExternalStore(source.subscribe, source.version);
  const document = useProject((project) => project.document);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the model is one object; its version says that it changed
  return useMemo(() => mapAreas(document, map.model), [document, map, version]);
}
