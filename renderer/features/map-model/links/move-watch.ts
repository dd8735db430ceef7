import type { Rect } from '../geometry/rect.ts';
import type { SlotTable } from '../slots/slot-table.ts';
import type { TextObstacles } from '../slots/text-obstacles.ts';

/** Where more cards have moved than this, every line is looked at again. */
const MANY_MOVED = 60;

/** Tells where cards have moved since it was last asked. */
export interface MoveWatch {
  /** Where cards were and are that moved, came or went; `all` where they are too many to look at singly. */
  movedSince(): readonly Rect[] | 'all';
}

/** Left, top, width and height of a slot; a width of 0 where no card was. */
const NUMBERS = 4;

/**
 * Watches the cards of a map, and folded mats in place of those that lie on them, and who writes names there; at first all
 * of them have come. It measures no height: a height that is found is a move.
 */
export function createMoveWatch(
  slots: Pick<SlotTable, 'approximateRect' | 'length' | 'face' | 'isMat' | 'isFolded'>,
  names: Pick<TextObstacles, 'sourceChanges'>,
): MoveWatch {
  let known = new Float64Array(0);
  let knownSources = 0;
  const rectAt = (numbers: Float64Array, slot: number): Rect => {
    const [x = 0, y = 0, w = 0, h = 0] = numbers.subarray(slot * NUMBERS, (slot + 1) * NUMBERS);
    return { x, y, w, h };
  };
  return {
    movedSince() {
      const now = new Float64Array(slots.length * NUMBERS);
      const moved: number[] = [];
      for (let slot = 0; slot < slots.length; slot += 1) {
        if (slots.face(slot) !== undefined && slots.isMat(slot) === slots.isFolded(slot)) {
          const { x, y, w, h } = slots.approximateRect(slot);
          now.set([x, y, w, h], slot * NUMBERS);
        }
        for (let at = slot * NUMBERS; at < (slot + 1) * NUMBERS; at += 1)
          if (now[at] !== (known[at] ?? 0)) {
            moved.push(slot);
            break;
          }
      }
      const before = known;
      known = now;
      const isOtherSource = names.sourceChanges !== knownSources;
      knownSources = names.sourceChanges;
      if (isOtherSource || moved.length > MANY_MOVED) return 'all';
      return moved.flatMap((slot) => [rectAt(before, slot), rectAt(now, slot)]).filter(({ w }) => w > 0);
    },
  };
}
