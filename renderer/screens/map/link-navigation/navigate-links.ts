import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { relations } from '../../../../shared/records/links/relations.ts';
import { say } from '../../../core/ui/message.ts';
import { relationOf } from '../../../features/links/link-sentences.ts';
import type { DrawnLink } from '../../../features/map-model/links/drawn-links.ts';
import { labelPosition } from '../../../features/map-model/links/link-curve.ts';
import { wordOfLine } from '../../../features/map-model/links/link-style.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { type ActiveMap, revealRect } from '../state/active-map.ts';
import { focusCard } from '../state/card-focus.ts';
import { mapUi } from '../state/map-ui.ts';

/** The link that has the focus, and the card from which it was reached. */
interface FocusedLink {
  readonly cardId: string;
  readonly linkId: string;
}

const linkFocusStore = createStore<{ readonly focused: FocusedLink | undefined }>(() => ({
  focused: undefined,
}));

export function useFocusedLink(): FocusedLink | undefined {
  return useStore(linkFocusStore, ({ focused }) => focused);
}

const focusedLink = (): FocusedLink | undefined => linkFocusStore.getState().focused;

/** Ends the navigation; the focus stays where it is. */
export function clearFocusedLink(): void {
  linkFocusStore.setState({ focused: undefined });
}

/** The links of a card that are drawn, outgoing first. */
const linksOfCard = (model: MapModel, cardId: string): readonly string[] => {
  const slot = model.slots.slotOf(cardId);
  if (slot === undefined) return [];
  const inputs = model.links.linksOfSlot(slot).flatMap((number) => model.links.at(number)?.input ?? []);
  return inputs
    .toSorted((one, other) => Number(other.from === cardId) - Number(one.from === cardId))
    .map(({ id }) => id);
};

const lineOf = (model: MapModel, linkId: string): DrawnLink | undefined => {
  const index = model.links.indexOf(linkId);
  return index === undefined ? undefined : model.links.at(index);
};

/** Whether a line stands for several links: none of them can be chosen until the theme is unfolded. */
export function isJoined(model: MapModel, linkId: string): boolean {
  return lineOf(model, linkId)?.joined !== undefined;
}

/** The position of a link's label, px of the map; undefined if it is no longer drawn. */
export function linkLabelPosition(model: MapModel, linkId: string): readonly [number, number] | undefined {
  const index = model.links.indexOf(linkId);
  const curve = index === undefined ? undefined : model.links.curve(index);
  if (!curve) return undefined;
  const { x, y } = labelPosition(curve);
  return [x, y];
}

/** The area around a link's label that has to be in the window, px at 100 %. */
const REVEAL_MARGIN = 70;

/** Focuses the next link of a card, or the one before; after the last comes the first. */
export function focusNextLink(map: ActiveMap, step: 1 | -1): void {
  const previous = focusedLink();
  const cardId = previous?.cardId ?? mapUi.getState().focusId;
  if (cardId === undefined) {
    say('Go to a card first. Its links come one after the other.');
    return;
  }
  const links = linksOfCard(map.model, cardId);
  const at = previous === undefined ? -1 : links.indexOf(previous.linkId);
  const linkId = at < 0 ? links.at(step > 0 ? 0 : -1) : links[(at + step + links.length) % links.length];
  if (linkId === undefined) {
    say('This card has no link on this map. Press C to connect it.');
    return;
  }
  const place = linkLabelPosition(map.model, linkId);
  if (place)
    revealRect(map, {
      x: place[0] - REVEAL_MARGIN,
      y: place[1] - REVEAL_MARGIN,
      w: 2 * REVEAL_MARGIN,
      h: 2 * REVEAL_MARGIN,
    });
  linkFocusStore.setState({ focused: { cardId, linkId } });
}

/** Back to the card from which the links are walked. */
export function returnToCard(map: ActiveMap): void {
  const previous = focusedLink();
  clearFocusedLink();
  if (previous) focusCard(map, previous.cardId);
}

/** What lies at the other end: a card, also one in a folded theme, or a folded theme itself where several links end. */
function otherEnd(model: MapModel, { cardId, linkId }: FocusedLink): string | undefined {
  const link = lineOf(model, linkId);
  if (!link) return undefined;
  const isStart = link.start === model.slots.slotOf(cardId);
  const face = model.slots.face(isStart ? link.end : link.start);
  if (link.joined) return face?.id;
  const isFrom =
    link.input.from === cardId || model.mats.membersOf(cardId).has(model.slots.slotOf(link.input.from) ?? -1);
  return isFrom ? link.input.to : link.input.from;
}

/** On to the card at the other end. */
export function focusOtherEnd(map: ActiveMap): void {
  const previous = focusedLink();
  const id = previous && otherEnd(map.model, previous);
  clearFocusedLink();
  if (id !== undefined) focusCard(map, id);
}

const cardInWords = (model: MapModel, id: string): string => {
  const slot = model.slots.slotOf(id);
  const face = slot === undefined ? undefined : model.slots.face(slot);
  return face ? `${face.kindLabel} “${face.title || 'no words yet'}”` : '';
};

/** "Learning “Same face” supports Hypothesis “A weekly visit”, strength 3 of 5. Link 2 of 4." */
export function linkInWords(model: MapModel, focused: FocusedLink): string {
  const { cardId, linkId } = focused;
  const line = lineOf(model, linkId);
  if (!line) return '';
  const link = line.input;
  const links = linksOfCard(model, cardId);
  const strength = link.strength === undefined ? '' : `, strength ${link.strength} of 5`;
  const { word } = relations[relationOf({ id: link.id, fields: { relation: link.relation } })];
  const positionText = `Link ${links.indexOf(linkId) + 1} of ${links.length}`;
  if (line.joined)
    return `${wordOfLine(line)} with ${cardInWords(model, otherEnd(model, focused) ?? '')}. ${positionText}.`;
  return `${cardInWords(model, link.from)} ${word} ${cardInWords(model, link.to)}${strength}. ${positionText}.`;
}
