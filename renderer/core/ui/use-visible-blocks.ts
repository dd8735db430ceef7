import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

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

/** Blocks by their places, both ends included. */
export interface BlockRange {
  readonly first: number;
  readonly last: number;
}

const rangeIn = (list: Element, margin: number): BlockRange => {
  const blocks = [...list.querySelectorAll(':scope > [data-block]')];
  const first = firstBelow(blocks, -margin);
  return { first, last: Math.max(first + 1, firstBelow(blocks, window.innerHeight + margin)) };
};

interface VisibleBlocksOptions {
  /** Distance from the viewport within which blocks are rendered, px. */
  readonly margin: number;
  /** Those that are rendered before anything was measured. */
  readonly initial: BlockRange;
}

/**
 * Rows in blocks, of which those near the viewport are rendered: children of `list` with `data-block`, their place, one
 * under the other; the rendered ones with `data-rendered`, the others empty boxes of the same height. @returns which are
 * near, and the last measured height of each, px. Follows the scrolling of every ancestor.
 */
export function useVisibleBlocks(
  list: RefObject<HTMLElement | null>,
  { margin, initial }: VisibleBlocksOptions,
) {
  const [range, setRange] = useState(initial);
  const heights = useRef(new Map<number, number>());
  const update = useRef(() => {});
  update.current = () => {
    if (!list.current) return;
    for (const block of list.current.querySelectorAll<HTMLElement>(':scope > [data-block][data-rendered]'))
      heights.current.set(Number(block.dataset.block), block.offsetHeight);
    const next = rangeIn(list.current, margin);
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
