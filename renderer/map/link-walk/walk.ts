import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { relations } from '../../../shared/records/relations.ts';
import { relationOf } from '../../record-form/link-sentences.ts';
import { announce } from '../../ui/announce.tsx';
import { mapUi } from '../canvas/ui-store.ts';
import { focusCard } from '../keyboard/focus.ts';
import { wordPlace } from '../links/link-shape.ts';
import { type LiveMap, reveal } from '../live-map.ts';
import type { MapModel } from '../model/map-model.ts';

/** The link that the keyboard is on, and the card from which it is walked to. */
interface Walked {
  readonly cardId: string;
  readonly linkId: string;
}

const walkStore = createStore<{ readonly walked: Walked | undefined }>(() => ({ walked: undefined }));

export const useWalked = (): Walked | undefined => useStore(walkStore, ({ walked }) => walked);
const walked = (): Walked | undefined => walkStore.getState().walked;

/** Lets go of the link; the keyboard stays where it is. */
export const stopWalking = (): void => walkStore.setState({ walked: undefined });

/** The links of a card that are drawn, outgoing first. */
const linksAt = (model: MapModel, cardId: string): readonly string[] => {
  const slot = model.slots.slotOf(cardId);
  if (slot === undefined) return [];
  const inputs = model.links.ofSlot(slot).flatMap((number) => model.links.at(number)?.input ?? []);
  return inputs
    .toSorted((one, other) => Number(other.from === cardId) - Number(one.from === cardId))
    .map(({ id }) => id);
};

/** Where the word of a link stands, px of the map; undefined where it is no longer drawn. */
export function placeOfLink(model: MapModel, linkId: string): readonly [number, number] | undefined {
  const number = model.links.numberOf(linkId);
  const shape = number === undefined ? undefined : model.links.shape(number);
  if (!shape) return undefined;
  const { x, y } = wordPlace(shape);
  return [x, y];
}

/** Room around a link's word that has to be in sight, px at 100 %. */
const AROUND = 70;

/** Puts the keyboard on the next link of a card, or on the one before; after the last comes the first. */
export function walkLinks(map: LiveMap, step: 1 | -1): void {
  const before = walked();
  const cardId = before?.cardId ?? mapUi.getState().focusId;
  if (cardId === undefined) {
    announce('Go to a card first. Its links come one after the other.');
    return;
  }
  const links = linksAt(map.model, cardId);
  const at = before === undefined ? -1 : links.indexOf(before.linkId);
  const linkId = at < 0 ? links.at(step > 0 ? 0 : -1) : links[(at + step + links.length) % links.length];
  if (linkId === undefined) {
    announce('This card has no link on this map. C connects it.');
    return;
  }
  const place = placeOfLink(map.model, linkId);
  if (place) reveal(map, { x: place[0] - AROUND, y: place[1] - AROUND, w: 2 * AROUND, h: 2 * AROUND });
  walkStore.setState({ walked: { cardId, linkId } });
}

/** Back to the card from which the links are walked. */
export function backToCard(map: LiveMap): void {
  const before = walked();
  stopWalking();
  if (before) focusCard(map, before.cardId);
}

/** On to the card at the other end. */
export function toOtherEnd(map: LiveMap): void {
  const before = walked();
  const number = before && map.model.links.numberOf(before.linkId);
  const link = number === undefined ? undefined : map.model.links.at(number)?.input;
  stopWalking();
  if (before && link) focusCard(map, link.from === before.cardId ? link.to : link.from);
}

const named = (model: MapModel, id: string): string => {
  const slot = model.slots.slotOf(id);
  const face = slot === undefined ? undefined : model.slots.face(slot);
  return face ? `${face.kindLabel} “${face.title || 'no words yet'}”` : '';
};

/** "Learning “Same face” supports Hypothesis “A weekly visit”, strength 3 of 5. Link 2 of 4." */
export function linkInWords(model: MapModel, { cardId, linkId }: Walked): string {
  const number = model.links.numberOf(linkId);
  const link = number === undefined ? undefined : model.links.at(number)?.input;
  if (!link) return '';
  const links = linksAt(model, cardId);
  const strength = link.strength === undefined ? '' : `, strength ${link.strength} of 5`;
  const { word } = relations[relationOf({ id: link.id, fields: { relation: link.relation } })];
  const which = `Link ${links.indexOf(linkId) + 1} of ${links.length}`;
  return `${named(model, link.from)} ${word} ${named(model, link.to)}${strength}. ${which}.`;
}
