import type { Rect } from '../geometry/rect.ts';
import type { SlotTable } from '../slots/slot-table.ts';

/** Where more cards have moved than this, every line is looked at again. */
const MANY_MOVED = 60;

/** Tells where cards have moved since it was last asked. */
export interface MoveWatch {
  /** Where cards were and are that moved, came or went; `all` where they are too many to look at singly. */
  movedSince(): readonly Rect[] | 'all';
}

/** Watches the cards of a map; at first all of them have come. */
export function createMoveWatch(
  slots: Pick<SlotTable, 'rect' | 'revision' | 'length' | 'face' | 'isMat'>,
): MoveWatch {
  let revisions = new Map<number, number>();
  let rects = new Map<number, Rect>();
  return {
    movedSince(): readonly Rect[] | 'all' {
      const [nowRevisions, nowRects] = [new Map<number, number>(), new Map<number, Rect>()];
      const moved: Rect[] = [];
      const add = (rect: Rect | undefined): void => {
        if (rect) moved.push(rect);
      };
      for (let slot = 0; slot < slots.length; slot += 1) {
        if (slots.face(slot) === undefined || slots.isMat(slot)) continue;
        const rect = revisions.get(slot) === slots.revision(slot) ? rects.get(slot) : undefined;
        const now = rect ?? slots.rect(slot);
        if (!rect) {
          add(rects.get(slot));
          add(now);
        }
        nowRevisions.set(slot, slots.revision(slot));
        nowRects.set(slot, now);
      }
      for (const [slot, rect] of rects) if (!nowRects.has(slot)) add(rect);
      [revisions, rects] = [nowRevisions, nowRects];
      return moved.length > 2 * MANY_MOVED ? 'all' : moved;
    },
  };
}
