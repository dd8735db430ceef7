import type { MapModel } from '../model/map-model.ts';
import { overlaps } from '../model/rect.ts';
import { sightOf, type View, windowOf } from '../model/window.ts';
import type { MountedCard, MountedCards } from './react-flow-adapter.tsx';

/** After a zoom ends, this many cards are mounted a frame, those in sight first. */
const CHUNK = 24;
/** Chromium's layer step is quadratic in mounted cards: never more than this. */
const MOST = 180;

/** Decides which cards are mounted. Far away none is, except those that the person is working on. */
export interface Mounting {
  /** @returns how many cards in the window still wait to be mounted */
  update(view: View, isFar: boolean, isZooming: boolean): number;
  readonly count: number;
}

interface Given {
  readonly model: MapModel;
  readonly mounted: MountedCards;
  /** Mounted wherever they are: the one with the focus, the one being written. */
  readonly pinned: () => readonly string[];
  readonly held: () => ReadonlySet<string>;
  /** The card that is being written and is not in the document yet. */
  readonly draft: () => MountedCard | undefined;
}

export function createMounting({ model, mounted, pinned, held, draft }: Given): Mounting {
  let cards = new Map<number, MountedCard>();
  let isFirst = true;
  let lastDraft: MountedCard | undefined;

  const cardOf = (slot: number): MountedCard | undefined => {
    const face = model.slots.face(slot);
    if (!face) return undefined;
    const rect = model.slots.rect(slot);
    const isSelected = model.slots.isSelected(slot);
    const isHeld = held().has(face.id);
    const known = cards.get(slot);
    const isSame =
      known?.face === face &&
      known.rect.x === rect.x &&
      known.rect.y === rect.y &&
      known.rect.w === rect.w &&
      known.rect.h === rect.h &&
      known.isSelected === isSelected &&
      known.isHeld === isHeld;
    return isSame ? known : { face, rect, isMat: model.slots.isMat(slot), isSelected, isHeld };
  };

  const wanted = (view: View, isFar: boolean): readonly number[] => {
    const slots = new Set<number>();
    if (!isFar) {
      const area = windowOf(view);
      const sight = sightOf(view);
      const near = [...model.matsIn(area), ...model.cardsIn(area)];
      const inSight = near.filter((slot) => overlaps(model.slots.rect(slot), sight));
      for (const slot of [...inSight, ...near].slice(0, 2 * near.length))
        if (slots.size < MOST) slots.add(slot);
    }
    for (const id of pinned()) {
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
    const writing = draft();
    if (!isSame || writing !== lastDraft)
      mounted.show(writing ? [...next.values(), writing] : [...next.values()]);
    lastDraft = writing;
  };

  return {
    get count() {
      return cards.size;
    },
    update(view, isFar, isZooming) {
      if (isZooming && !isFirst) {
        show([...cards.keys()].filter((slot) => model.slots.face(slot)));
        return 0;
      }
      const want = wanted(view, isFar);
      const have = want.filter((slot) => cards.has(slot));
      const missing = want.filter((slot) => !cards.has(slot));
      const first = isFirst ? missing.length : CHUNK;
      show([...have, ...missing.slice(0, first)]);
      if (want.length > 0) isFirst = false;
      return missing.length - Math.min(missing.length, first);
    },
  };
}
