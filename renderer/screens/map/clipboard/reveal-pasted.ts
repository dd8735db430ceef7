import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { type ActiveMap, activeMap, revealRect } from '../state/active-map.ts';
import { focusCard } from '../state/card-focus.ts';

/** What a person does next is theirs: nothing pans after it. */
const personsActs = ['pointerdown', 'wheel', 'keydown'] as const;

/** Pans once more when the panel that opens for what was pasted has made the map narrower. It may have to be loaded first. */
function revealBesidePanel(map: ActiveMap, rect: Rect): void {
  const { width } = map.pane.viewport();
  const controller = new AbortController();
  const { signal } = controller;
  const stopWatching = map.pane.subscribe(() => {
    if (map.pane.viewport().width === width) return;
    controller.abort();
    if (activeMap() === map) revealRect(map, rect);
  });
  signal.addEventListener('abort', stopWatching);
  for (const act of personsActs)
    window.addEventListener(act, () => controller.abort(), { capture: true, signal });
}

/** Pans so that what was pasted is in the window, beside the inspector that opens for it, and focuses its first card. */
export function revealPasted(map: ActiveMap, firstId: string, rect: Rect): void {
  revealRect(map, rect);
  focusCard(map, firstId);
  revealBesidePanel(map, rect);
  // Where the panel lies over the map, which stays as wide: it is there a frame later, and laid out one after that.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (activeMap() === map) revealRect(map, rect);
    }),
  );
}
