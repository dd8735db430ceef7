import { isEarly, whenTurning } from '../../state/early.ts';
import { projectStore } from '../../state/project-store.ts';
import { selected, selectionStore } from '../../state/selection.ts';
import type { LiveMap } from '../live-map.ts';
import { measureSoon } from '../model/measure-soon.ts';
import { showPlacesBefore } from '../model/places-before.ts';
import { readContent } from '../model/read-content.ts';

/** Keeps the model as the document and the selection say. @returns what stops it */
export function followDocument(map: LiveMap): () => void {
  let last: unknown;
  /** Places are shown that the document does not hold yet. */
  let isAhead = false;
  const sync = (): void => {
    const project = projectStore.getState();
    if (!project || project.key !== map.projectKey) return;
    // Where the step comes to nothing the document stays the same, and has to be read all the same.
    if (project.document === last && (!isAhead || isEarly())) return;
    isAhead = false;
    last = project.document;
    map.model.sync(readContent(project.document, map.mapId));
  };
  const mark = (): void => map.model.select(selected());
  sync();
  mark();
  const stops = [
    measureSoon(map.model),
    projectStore.subscribe(sync),
    selectionStore.subscribe(mark),
    whenTurning((step) => {
      const isShown = showPlacesBefore(map, step);
      isAhead ||= isShown;
      return isShown;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
