import { projectStore } from '../../../core/state/project-store.ts';
import type { ActiveMap } from '../state/active-map.ts';

/** The stops are computed again once a burst of edits is over, ms. */
const UPDATE_DELAY_MS = 200;

/** Calls back when the window of the map got another size, and the first time that its viewport changes. */
export function watchSize({ pane }: ActiveMap, onResize: () => void): () => void {
  let last = '';
  return pane.subscribe(() => {
    const { width, height } = pane.viewport();
    const size = `${width} ${height}`;
    if (size === last) return;
    last = size;
    onResize();
  });
}

/** Calls back soon after a change of what lies on the map, and of what the project says of it: a sub-heading, a meeting. */
export function watchContent({ model }: ActiveMap, onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, UPDATE_DELAY_MS);
  };
  const stops = [
    model.subscribe(changeSoon),
    projectStore.subscribe((project, before) => {
      if (project?.document !== before?.document) changeSoon();
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

/** Calls back on the wheel, or a press, on the map. */
export function watchManualMoves({ element }: ActiveMap, onMove: () => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  element.addEventListener('wheel', onMove, { passive: true, signal });
  element.addEventListener('pointerdown', onMove, { signal });
  return () => controller.abort();
}
