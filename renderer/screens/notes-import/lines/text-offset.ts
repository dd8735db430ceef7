import type { MouseEvent } from 'react';

interface CaretAt {
  readonly offsetNode: Node;
  readonly offset: number;
}

/** Both names of the same: the standard one, and that of engines before it. */
const caretAtPoint = (x: number, y: number): CaretAt | undefined => {
  if (document.caretPositionFromPoint) return document.caretPositionFromPoint(x, y) ?? undefined;
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { offsetNode: range.startContainer, offset: range.startOffset } : undefined;
};

/**
 * Where in the words of a row a person pressed, in letters from their start; undefined for a press beside them, on
 * something that can be pressed itself, or at the end of selecting words.
 */
export function offsetAtPoint(event: MouseEvent): number | undefined {
  const target = event.target as HTMLElement;
  const words = target.closest<HTMLElement>('[data-words]');
  if (!words || target.closest('button, a, input') || document.getSelection()?.isCollapsed === false)
    return undefined;
  const caret = caretAtPoint(event.clientX, event.clientY);
  if (!caret || !words.contains(caret.offsetNode)) return 0;
  const before = document.createRange();
  before.setStart(words, 0);
  before.setEnd(caret.offsetNode, caret.offset);
  return before.toString().length;
}
