import { firstFollower } from '../../connect/followers.ts';
import { select } from '../../state/selection.ts';
import { putCard } from '../actions/cards.ts';
import { type Draft, mapUi } from '../canvas/ui-store.ts';
import type { DoneBy } from '../card/title-editor.tsx';
import { holdsSeveral, pasteFrom } from '../clipboard/clipboard-acts.ts';
import { GAP_ACROSS } from '../layout/layout-types.ts';
import { type LiveMap, liveMap } from '../live-map.ts';
import { CARD_WIDTH, heightOfTitle } from '../model/face.ts';
import { openDraft, placeNear, themeAt } from '../start-writing.ts';

/** Between two cards of one kind that were written one after the other, px. */
const GAP_BELOW = 24;

interface Linked {
  readonly kind: string;
  readonly relation: string;
  readonly isBack?: boolean;
}

/**
 * Begins a new card that is linked with one. `at` is px of the map; where nothing is said it is to the right of that
 * card, in the free place nearest to there. `after` is the card that was put down just before.
 */
export function startLinked(
  map: LiveMap,
  from: string,
  { kind, relation, isBack = false }: Linked,
  { at, after }: { readonly at?: readonly [x: number, y: number]; readonly after?: string } = {},
): void {
  const [x, y] = at ? [at[0] - CARD_WIDTH / 2, at[1] - 24] : placeBeside(map, from, heightOfTitle(''));
  openDraft(map, { kind, x, y, theme: themeAt(map, x, y), link: { from, relation, isBack }, after });
}

/** The free place nearest to the right of a card, px of the map; `w` for more than one card. */
export function placeBeside(map: LiveMap, id: string, h: number, w = CARD_WIDTH): readonly [number, number] {
  const slot = map.model.slots.slotOf(id);
  const rect = slot === undefined ? undefined : map.model.slots.rect(slot);
  return placeNear(map, h, rect && [rect.x + rect.w + GAP_ACROSS, rect.y], w);
}

/** Begins the next card of the same kind below one that was just put down, linked as that one is. */
function startNext(map: LiveMap, draft: Draft, after: string): void {
  const slot = map.model.slots.slotOf(after);
  const bottom = slot === undefined ? draft.y : draft.y + map.model.slots.rect(slot).h;
  const [x, y] = placeNear(map, heightOfTitle(''), [draft.x, bottom + GAP_BELOW]);
  openDraft(map, { ...draft, x, y, after });
}

/** Nothing more is written: the keyboard goes to the card that was put down last, or back to where it came from. */
export function endDraft(): void {
  const { draft } = mapUi.getState();
  const target = draft?.after ?? draft?.link?.from;
  if (draft?.after !== undefined) select([draft.after]);
  mapUi.setState({ draft: undefined });
  if (target === undefined) liveMap()?.element.focus({ preventScroll: true });
  else mapUi.setState({ focusId: target, isFocusWanted: true });
}

/** Several lines, or copied cards, that are pasted into an empty new card are put down instead of it. */
export function pasteIntoDraft(data: DataTransfer): boolean {
  const map = liveMap();
  const { draft } = mapUi.getState();
  if (!map || !draft || !holdsSeveral(data)) return false;
  mapUi.setState({ draft: undefined });
  const near = [draft.x + CARD_WIDTH / 2, draft.y + heightOfTitle('') / 2] as const;
  return pasteFrom(data, { mapId: map.mapId, near, kind: draft.kind, link: draft.link });
}

/**
 * Puts the words of the new card down. Enter begins the next one of the same kind, Tab one that is linked; Escape none;
 * without words Enter ends the writing. @returns whether they were taken; the bar says why not
 */
export function putDraftDown(title: string, by: DoneBy): boolean {
  const map = liveMap();
  const { draft } = mapUi.getState();
  if (!map || !draft) return true;
  if (title === '') {
    if (by === 'leaving') mapUi.setState({ draft: undefined });
    else endDraft();
    return true;
  }
  const id = putCard({ ...draft, title, mapId: map.mapId });
  if (id === null) return false;
  if (by === 'enter') startNext(map, draft, id);
  else if (by === 'tab') startLinked(map, id, firstFollower(draft.kind), { after: id });
  else {
    select([id]);
    mapUi.setState({ draft: undefined });
    if (by === 'escape') mapUi.setState({ focusId: id, isFocusWanted: true });
  }
  return true;
}
