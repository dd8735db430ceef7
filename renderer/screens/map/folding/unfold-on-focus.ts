import { select, selectedIds, selectionStore } from '../../../core/state/selection.ts';
import { isFocusLost } from '../../../core/ui/focus.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { foldedThemes, isInFoldedTheme, setThemesFolded, shownInPlaceOf } from '../state/folded-themes.ts';
import { type MapUi, mapUi, requestCardFocus } from '../state/map-ui.ts';

/** Unfolds the themes of cards that cannot be seen. */
function unfoldAround(map: ActiveMap, ids: Iterable<string>): void {
  const hidden = [...ids].filter((id) => isInFoldedTheme(map, id));
  if (hidden.length > 0)
    setThemesFolded(
      map,
      hidden.map((id) => shownInPlaceOf(map, id)),
      false,
    );
}

/** Whether the keyboard is on a card, or would be if that had not gone. */
const isKeyboardOn = (map: ActiveMap, id: string): boolean => {
  const at = document.activeElement;
  return (
    isFocusLost() ||
    (map.element.contains(at) && at?.closest('[data-card]')?.getAttribute('data-card') === id)
  );
};

/** Where cards were folded away, their mat has the focus and is selected in their place. */
function giveToMats(map: ActiveMap): void {
  const { focusId, draggedIds } = mapUi.getState();
  if (foldedThemes().size === 0 || draggedIds.size > 0) return;
  if (focusId !== undefined && isInFoldedTheme(map, focusId)) {
    const mat = shownInPlaceOf(map, focusId);
    if (isKeyboardOn(map, focusId)) requestCardFocus(mat);
    else mapUi.setState({ focusId: mat });
  }
  if ([...selectedIds()].some((id) => isInFoldedTheme(map, id)))
    select([...selectedIds()].map((id) => shownInPlaceOf(map, id)));
}

/**
 * What a person goes to is in sight: a card that gets the focus, is selected or is begun in a folded theme unfolds it,
 * whoever asked for it (Find, a link, Undo, the Outline). What comes to lie in a folded theme does not. @returns what stops it
 */
export function unfoldOnFocus(map: ActiveMap): () => void {
  const onUi = (now: MapUi, before: MapUi): void => {
    if (foldedThemes().size === 0) return;
    if (now.focusId !== before.focusId && now.focusId !== undefined) unfoldAround(map, [now.focusId]);
    const theme = now.draft === before.draft ? undefined : now.draft?.theme;
    if (theme !== undefined && foldedThemes().has(theme)) setThemesFolded(map, [theme], false);
  };
  unfoldAround(map, selectedIds());
  const stops = [
    mapUi.subscribe(onUi),
    selectionStore.subscribe(({ ids }) => {
      if (foldedThemes().size > 0) unfoldAround(map, ids);
    }),
    map.model.subscribe(() => giveToMats(map)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
