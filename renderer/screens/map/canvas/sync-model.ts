import { hasDeferred, onBeforeUndo } from '../../../core/state/optimistic-undo.ts';
import { projectStore } from '../../../core/state/project-store.ts';
import { selectedIds, selectionStore } from '../../../core/state/selection.ts';
import { readMapContent } from '../../../features/map-model/content/read-map-content.ts';
import { measureWhenIdle } from '../../../features/map-model/measure-when-idle.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { showUndonePositions } from './show-undone-positions.ts';

/** Keeps the model as the document and the selection say. @returns what stops it */
export function syncModel(map: ActiveMap): () => void {
  let lastDocument: unknown;
  /** Places are shown that the document does not hold yet. */
  let isAheadOfDocument = false;
  const sync = (): void => {
    const project = projectStore.getState();
    if (!project || project.key !== map.projectKey) return;
    // Where the step comes to nothing the document stays the same, and has to be read all the same.
    if (project.document === lastDocument && (!isAheadOfDocument || hasDeferred())) return;
    isAheadOfDocument = false;
    lastDocument = project.document;
    map.model.sync(readMapContent(project.document, map.mapId));
  };
  const syncSelection = (): void => map.model.select(selectedIds());
  sync();
  syncSelection();
  const stops = [
    measureWhenIdle(map.model, map.pane.subscribe),
    projectStore.subscribe(sync),
    selectionStore.subscribe(syncSelection),
    onBeforeUndo((step) => {
      const isShown = showUndonePositions(map, step);
      isAheadOfDocument ||= isShown;
      return isShown;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
