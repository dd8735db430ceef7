import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Rows in a block; a block far from the viewport is one empty box of the same height. */
export const BLOCK_SIZE = 30;
/** Distance from the viewport within which blocks are rendered, px. */
const MARGIN = 900;

/** The first block that ends below `edge`; the blocks stand one under the other. */
const firstBelow = (blocks: readonly Element[], edge: number): number => {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > edge) high = middle;
    else low = middle + 1;
  }
  return low;
};

interface Range {
  readonly first: number;
  readonly last: number;
}

const rangeIn = (list: Element): Range => {
  const blocks = [...list.querySelectorAll(':scope > [data-block]')];
  const first = firstBelow(blocks, -MARGIN);
  return { first, last: Math.max(first + 1, firstBelow(blocks, window.innerHeight + MARGIN)) };
};

/**
 * The blocks in `list` that are near the viewport, and the last measured height of each, px. Follows the scrolling of every
 * ancestor.
 */
export function useVisibleBlocks(list: RefObject<HTMLElement | null>) {
  const [range, setRange] = useState<Range>({ first: 0, last: 1 });
  const heights = useRef(new Map<number, number>());
  const update = useRef(() => {});
  update.current = () => {
    if (!list.current) return;
    for (const block of list.current.querySelectorAll<HTMLElement>(':scope > [data-block][role="rowgroup"]'))
      heights.current.set(Number(block.dataset.block), block.offsetHeight);
    const next = rangeIn(list.current);
    if (next.first !== range.first || next.last !== range.last) setRange(next);
  };
  useLayoutEffect(() => update.current());
  useEffect(() => {
    let frame = 0;
    const scheduleUpdate = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => update.current());
    };
    window.addEventListener('scroll', scheduleUpdate, { capture: true, passive: true });
    window.addEventListener('resize', scheduleUpdate);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', scheduleUpdate, { capture: true });
      window.removeEventListener('resize', scheduleUpdate);
    };
  }, []);
  return { ...range, heightOf: (block: number) => heights.current.get(block) };
}
