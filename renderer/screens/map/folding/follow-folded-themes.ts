import { isPresenting, presentingStore } from '../../../core/state/presenting.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { foldedThemes, loadFoldedThemes, onFoldedThemes } from '../state/folded-themes.ts';

const NONE: ReadonlySet<string> = new Set();

/** Folds the mats of a map as this person left them; before an audience nothing is folded. @returns what stops it */
export function followFoldedThemes(map: ActiveMap): () => void {
  const apply = (): void => map.model.setFolded(isPresenting() ? NONE : foldedThemes());
  loadFoldedThemes(map);
  apply();
  const stops = [onFoldedThemes(apply), presentingStore.subscribe(apply)];
  return () => {
    for (const stop of stops) stop();
  };
}
