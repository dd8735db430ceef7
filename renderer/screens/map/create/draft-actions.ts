import { select } from '../../../core/state/selection.ts';
import { defaultLinkedCardChoice } from '../../../features/links/linked-card-choices.ts';
import { CARD_WIDTH, cardHeightForTitle } from '../../../features/map-model/content/card-face.ts';
import { sortForReading } from '../../../features/map-model/reading-order.ts';
import { createCard } from '../actions/card-actions.ts';
import { placeBesideCard } from '../actions/place-new-card.ts';
import { draftPlaceAt, openDraft } from '../actions/start-editing.ts';
import { hasSeveralCards, pasteData } from '../clipboard/clipboard-actions.ts';
import type { EditEndReason } from '../controls/title-editor.tsx';
import { type ActiveMap, activeMap } from '../state/active-map.ts';
import { type CardDraft, mapUi, requestCardFocus } from '../state/map-ui.ts';

interface LinkedDraft {
  readonly kind: string;
  readonly relation: string;
  /** The link runs from the new card. */
  readonly isReversed?: boolean;
}

/**
 * Begins a new card that is linked with one. `at` is px of the map; by default it is to the right of that
 * card, in the free place nearest to there. `after` is the card that was committed just before.
 */
export function startLinkedDraft(
  map: ActiveMap,
  from: string,
  { kind, relation, isReversed = false }: LinkedDraft,
  { at: mapPoint, after }: { readonly at?: readonly [x: number, y: number]; readonly after?: string } = {},
): void {
  const place = mapPoint ? draftPlaceAt(map, mapPoint) : draftPlaceBeside(map, from, { relation });
  openDraft(map, { kind, ...place, link: { from, relation, isReversed }, after });
}

function draftPlaceBeside(
  map: ActiveMap,
  from: string,
  options: { readonly relation?: string; readonly isNextInColumn?: boolean },
): Pick<CardDraft, 'x' | 'y' | 'theme'> {
  const { x, y, theme } = placeBesideCard(map, from, cardHeightForTitle(''), options);
  return { x, y, theme };
}

/** Begins a new card in a theme: after the last one on its mat, in reading order, else in its next free place. */
export function startDraftInTheme(map: ActiveMap, theme: string, kind: string): void {
  const { slots, mats } = map.model;
  const targets = [...mats.membersOf(theme)].flatMap((slot) => {
    const id = slots.face(slot)?.id;
    return id === undefined ? [] : [{ id, rect: slots.rect(slot), theme: undefined, isMat: false }];
  });
  const last = sortForReading(targets).at(-1) ?? theme;
  openDraft(map, { kind, ...draftPlaceBeside(map, last, { isNextInColumn: true }), theme });
}

/** Begins the next card of the same kind below one that was just committed, linked as that one is. */
function startNextDraft(map: ActiveMap, draft: CardDraft, after: string): void {
  openDraft(map, { ...draft, ...draftPlaceBeside(map, after, { isNextInColumn: true }), after });
}

/** Ends the writing of new cards: the focus goes to the card that was committed last, or back to where it came from. */
export function endDraft(): void {
  const { draft } = mapUi.getState();
  const target = draft?.after ?? draft?.link?.from;
  if (draft?.after !== undefined) select([draft.after]);
  mapUi.setState({ draft: undefined });
  if (target === undefined) activeMap()?.element.focus({ preventScroll: true });
  else requestCardFocus(target);
}

/** Pastes several lines, or copied cards, instead of the empty new card. */
export function pasteIntoDraft(data: DataTransfer): boolean {
  const map = activeMap();
  const { draft } = mapUi.getState();
  if (!map || !draft || !hasSeveralCards(data)) return false;
  mapUi.setState({ draft: undefined });
  const near = [draft.x + CARD_WIDTH / 2, draft.y + cardHeightForTitle('') / 2] as const;
  return pasteData(data, { mapId: map.mapId, near, kind: draft.kind, link: draft.link });
}

/**
 * Commits the title of the new card. Enter begins the next one of the same kind, Tab one that is linked; Escape none;
 * without a title Enter ends the writing. @returns whether it was accepted; if not, a notice says why
 */
export function commitDraft(title: string, reason: EditEndReason): boolean {
  const map = activeMap();
  const { draft } = mapUi.getState();
  if (!map || !draft) return true;
  if (title === '') {
    if (reason === 'blur') mapUi.setState({ draft: undefined });
    else endDraft();
    return true;
  }
  const id = createCard({ ...draft, title, mapId: map.mapId });
  if (id === null) return false;
  if (reason === 'enter') startNextDraft(map, draft, id);
  else if (reason === 'tab') startLinkedDraft(map, id, defaultLinkedCardChoice(draft.kind), { after: id });
  else {
    select([id]);
    mapUi.setState({ draft: undefined });
    if (reason === 'escape') requestCardFocus(id);
  }
  return true;
}
