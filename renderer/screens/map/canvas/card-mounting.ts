import type { MountedCard, MountedCards } from '../../../features/flow/react-flow-adapter.tsx';
import { overlaps } from '../../../features/map-model/geometry/rect.ts';
import { mountRect, type Viewport, visibleRect } from '../../../features/map-model/geometry/viewport.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';

/** After a zoom ends, this many cards are mounted in each frame, those in the window first. */
const CHUNK_SIZE = 24;
/** Chromium's layer step is quadratic in mounted cards: never more than this. */
const MAX_MOUNTED = 180;

/** Decides which cards are mounted. In the overview none is, but for those that the person is working on. */
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
  /** The new card that is being written and is not in the document yet. */
  readonly draft: () => MountedCard | undefined;
}

/** Mounts cards as `update` is called, once a frame. */
export function createCardMounting(options: CardMountingOptions): CardMounting {
  const { model, mounted, draggedIds, draft } = options;
  let cards: ReadonlyMap<number, MountedCard> = new Map();
  let isFirstUpdate = true;
  let lastDraft: MountedCard | undefined;

  const show = (slots: readonly number[]): void => {
    const next = new Map<number, MountedCard>();
    let isSame = slots.length === cards.size;
    for (const slot of slots) {
      const card = cardToMount(model, slot, cards.get(slot), draggedIds());
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
      const wanted = slotsToMount(options, viewport, isOverview);
      const alreadyMounted = wanted.filter((slot) => cards.has(slot));
      const missing = wanted.filter((slot) => !cards.has(slot));
      const first = isFirstUpdate ? missing.length : CHUNK_SIZE;
      show([...alreadyMounted, ...missing.slice(0, first)]);
      if (wanted.length > 0) isFirstUpdate = false;
      return missing.length - Math.min(missing.length, first);
    },
  };
}

/** What React is given for a slot: the object of before while nothing changed, so that the card does not render again. */
function cardToMount(
  { slots }: MapModel,
  slot: number,
  known: MountedCard | undefined,
  draggedIds: ReadonlySet<string>,
): MountedCard | undefined {
  const face = slots.face(slot);
  if (!face) return undefined;
  const rect = slots.rect(slot);
  const isSelected = slots.isSelected(slot);
  const isDragged = draggedIds.has(face.id);
  const isSame =
    known?.face === face &&
    known.rect.x === rect.x &&
    known.rect.y === rect.y &&
    known.rect.w === rect.w &&
    known.rect.h === rect.h &&
    known.isSelected === isSelected &&
    known.isDragged === isDragged;
  return isSame ? known : { face, rect, isMat: slots.isMat(slot), isSelected, isDragged };
}

function slotsToMount(
  { model, alwaysMounted }: CardMountingOptions,
  viewport: Viewport,
  isOverview: boolean,
): readonly number[] {
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
}
