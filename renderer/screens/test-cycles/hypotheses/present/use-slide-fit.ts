import { type RefObject, useLayoutEffect, useRef } from 'react';
import { endAtWord, restoreWords } from '../../../../core/ui/end-at-word.ts';
import { fitSlide, type LaidOutSlide, type SlideFit } from './slide-fit.ts';

/** What the style sheet cuts after some lines. */
const CUT = '.slide-words, .slide-amendment, .slide-sectors > div, .slide-between p';

const remOf = (slide: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(slide.ownerDocument.documentElement).fontSize);

/** Sets a slide so; the style sheet reads what is written on it. */
const layOut = (slide: HTMLElement, { scale, lines, hasChart }: SlideFit): LaidOutSlide => {
  slide.style.setProperty('--k', `${scale}`);
  slide.style.setProperty('--lines', lines === 0 ? 'none' : `${lines}`);
  slide.classList.toggle('has-chart', hasChart);
  const room = slide.querySelector<HTMLElement>('.slide-measure-room');
  return {
    // Half a px more is rounding.
    isWhole: slide.scrollHeight <= slide.clientHeight + 1,
    measureRoom: room ? room.clientHeight / remOf(slide) : undefined,
  };
};

/**
 * Keeps a slide as large as it stands whole: measured when it is drawn, when words or a chart come later, when the letters
 * have loaded, and when the window changes.
 */
export function useSlideFit(): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const slide = ref.current;
    if (!slide) return;
    const words = new MutationObserver(() => setLetters());
    const setLetters = () => {
      const cut = [...slide.querySelectorAll<HTMLElement>(CUT)];
      for (const element of cut) restoreWords(element);
      fitSlide((one) => layOut(slide, one));
      for (const element of cut) endAtWord(element);
      // What was just set is no change of anybody's.
      words.takeRecords();
    };
    setLetters();
    words.observe(slide, { childList: true, characterData: true, subtree: true });
    const size = new ResizeObserver(setLetters);
    size.observe(slide);
    document.fonts?.addEventListener('loadingdone', setLetters);
    return () => {
      words.disconnect();
      size.disconnect();
      document.fonts?.removeEventListener('loadingdone', setLetters);
    };
  }, []);
  return ref;
}
