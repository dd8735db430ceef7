import { type RefObject, useLayoutEffect, useRef } from 'react';
import { endAtWord } from './end-at-word.ts';

/**
 * Ends what a style sheet cuts at a word, when it is drawn, when its words or its room change. Of the element it is given
 * to, or of those in it that `selector` names.
 */
export function useEndAtWord<E extends HTMLElement>(selector?: string): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    // Where nothing is laid out nothing is cut.
    if (!box || typeof ResizeObserver === 'undefined') return;
    const words = new MutationObserver(() => cut());
    const cut = () => {
      const elements = selector === undefined ? [box] : box.querySelectorAll<HTMLElement>(selector);
      for (const element of elements) endAtWord(element);
      // What was just cut is no change of anybody's.
      words.takeRecords();
    };
    cut();
    words.observe(box, { childList: true, characterData: true, subtree: true });
    const size = new ResizeObserver(cut);
    size.observe(box);
    return () => {
      words.disconnect();
      size.disconnect();
    };
  }, [selector]);
  return ref;
}
