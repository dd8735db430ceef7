import type { MountedCard, MountedCards } from '../../../features/flow/react-flow-adapter.tsx';
import { overlaps } from '../../../features/map-model/geometry/rect.ts';
import { mountRect, type Viewport, visibleRect } from '../../../features/map-model/geometry/viewport.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';

/** After a zoom ends, this many cards are mounted a frame, those in sight first. */
const CHUNK_SIZE = 24;
/** Chromium's layer step is quadratic in mounted cards: never more than this. */
const MAX_MOUNTED = 180;

/** Decides which cards are mounted. Far away none is, except those that the person is working on. */
export interface CardMounting {
  /** @returns how many cards in the window still wait to be mounted */
  update(viewport: Viewport, isOverview: boolean, isZooming: boolean): number;
  readonly count: number;
}

interface CardMountingOptions {
  readonly model: MapModel;
  readonly mounted: MountedCards;
  /** Mounted wherever they are: the one with the focus, the one being written. */
  readonly alwaysMounted: () => readonly string[];
  readonly draggedIds: () => ReadonlySet<string>;
  /** The card that is being written and is not in the document yet. */
  readonly draft: () => MountedCard | undefined;
}

export function createCardMounting({
  model,
  mounted,
  alwaysMounted,
  draggedIds,
  draft,
}: CardMountingOptions): CardMounting {
  let cards = new Map<number, MountedCard>();
  let isFirstUpdate = true;
  let lastDraft: MountedCard | undefined;

  const cardOf = (slot: number): MountedCard | undefined => {
    const face = model.slots.face(slot);
    if (!face) return undefined;
    const rect = model.slots.rect(slot);
    const isSelected = model.slots.isSelected(slot);
    const isDragged = draggedIds().has(face.id);
    const known = cards.get(slot);
    const isSame =
      known?.face === face &&
      known.rect.x === rect.x &&
      known.rect.y === rect.y &&
      known.rect.w === rect.w &&
      known.rect.h === rect.h &&
      known.isSelected === isSelected &&
      known.isDragged === isDragged;
    return isSame ? known : { face, rect, isMat: model.slots.isMat(slot), isSelected, isDragged };
  };

  const slotsToMount = (viewport: Viewport, isOverview: boolean): readonly number[] => {
    const slots = new Set<number>();
    if (!isOverview) {
      const mountArea = mountRect(viewport);
      const visible = visibleRect(viewport);
      const near = [...model.matsIn(mountArea), ...model.cardsIn(mountArea)];
      const inView = near.filter((slot) => overlaps(model.slots.rect(slot), visible));
      for (const slot of [...inView, ...near].slice(0, 2 * near.length))
        if (slots.size < MAX_MOUNTED) slots.add(slot);
    }
    for (const id of alwaysMounted()) {
      const slot = model.slots.slotOf(id);
      if (slot !== undefined) slots.add(slot);
    }
    return [...slots];
  };

  const show = (slots: readonly number[]): void => {
    const next = new Map<number, MountedCard>();
    let isSame = slots.length === cards.size;
    for (const slot of slots) {
      const card = cardOf(slot);
      if (!card) continue;
      isSame &&= cards.get(slot) === card;
      next.set(slot, card);
    }
    cards = next;
    const draftCard = draft();
    if (!isSame || draftCard !== lastDraft)
      mounted.show(draftCard ? [...next.values(), draftCard] : [...next.values()]);
    lastDraft = draftCard;
  };

  return {
    get count() {
      return cards.size;
    },
    update(viewport, isOverview, isZooming) {
      if (isZooming && !isFirstUpdate) {
        show([...cards.keys()].filter((slot) => model.slots.face(slot)));
        return 0;
      }
      const wanted = slotsToMount(viewport, isOverview);
      const alreadyMounted = wanted.filter((slot) => cards.has(slot));
      const missing = wanted.filter((slot) => !cards.has(slot));
      const first = isFirstUpdate ? missing.length : CHUNK_SIZE;
      show([...alreadyMounted, ...missing.slice(0, first)]);
      if (wanted.length > 0) isFirstUpdate = false;
      return missing.length - Math.min(missing.length, first);
    },
  };
}
