import type { CardFace } from './content/card-face.ts';
import type { MapContent } from './content/map-content.ts';
import type { CardPlacer, StoredPosition } from './place-cards.ts';
import type { Mats } from './slots/mats.ts';
import type { SlotTable } from './slots/slot-table.ts';

/** What a change of the document is written into. */
interface SyncTarget {
  readonly slots: SlotTable;
  readonly mats: Mats;
  readonly placer: CardPlacer;
  /** These keep their place, whatever the document says: a gesture is moving them. */
  readonly heldSlots: ReadonlySet<number>;
  readonly selectedIds: ReadonlySet<string>;
}

/** Makes the slots those of the content: adds, changes, moves and removes. @returns whether the set of slots changed */
export function syncSlots(target: SyncTarget, content: MapContent): boolean {
  const { slots, mats } = target;
  const lengthBefore = slots.length;
  const isUsed = new Uint8Array(lengthBefore + content.cards.length + content.themes.length);
  const matThemes = themesWithCards(content);
  const matIds = new Set(matThemes.map((theme) => theme.id));
  let isNewSet = false;
  const ensureSlot = (face: CardFace, isMat: boolean): number => {
    const known = slots.slotOf(face.id);
    const slot = slotFor(target, face, isMat);
    isNewSet ||= known !== slot;
    isUsed[slot] = 1;
    return slot;
  };
  slots.reserve(content.cards.length + matThemes.length);
  const stored: StoredPosition[] = [];
  for (const { face, x, y } of content.cards) {
    if (matIds.has(face.id)) continue;
    const slot = ensureSlot(face, false);
    slots.setFace(slot, face);
    mats.assign(slot, face.kind === 'theme' ? undefined : face.theme);
    stored.push({ slot, x, y });
  }
  for (const face of matThemes) slots.setFace(ensureSlot(face, true), face);
  const isAnyRemoved = removeUnused(target, isUsed);
  target.placer.place(stored, target.heldSlots);
  mats.fit(matIds);
  return isNewSet || isAnyRemoved || slots.length !== lengthBefore;
}

/** The themes that are drawn as mats. A theme is a card until one of its cards lies on the map. */
function themesWithCards(content: MapContent): readonly CardFace[] {
  const usedThemes = new Set(
    content.cards.map(({ face }) => (face.kind === 'theme' ? '' : (face.theme ?? ''))),
  );
  return content.themes.filter((theme) => usedThemes.has(theme.id));
}

/** The slot of a card or mat. A card that became a mat, or the other way round, gets another one. */
function slotFor(target: SyncTarget, face: CardFace, isMat: boolean): number {
  const { slots } = target;
  const known = slots.slotOf(face.id);
  if (known !== undefined && slots.isMat(known) === isMat) return known;
  if (known !== undefined) removeSlot(target, known);
  const slot = slots.add(face, isMat);
  slots.setSelected(slot, target.selectedIds.has(face.id));
  return slot;
}

function removeSlot({ slots, mats }: SyncTarget, slot: number): void {
  mats.assign(slot, undefined);
  slots.remove(slot);
}

function removeUnused(target: SyncTarget, isUsed: Uint8Array): boolean {
  const unused = [...target.slots.all()].filter((slot) => isUsed[slot] !== 1);
  for (const slot of unused) removeSlot(target, slot);
  return unused.length > 0;
}
