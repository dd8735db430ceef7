import type { WallRuler } from './wall-layout.ts';

const heightOf = (element: Element): number => Math.ceil(element.getBoundingClientRect().height);

/**
 * Measures the cards and sub-headings that stand unseen in `sheet`, as the page itself sets them. Each size and width is
 * measured once. `words`: all words of each card; `isTerse`:
 * without what is said beside them.
 */
export function createWallRuler(
  sheet: HTMLElement,
  words: ReadonlyMap<string, string>,
  isTerse: boolean,
): WallRuler {
  sheet.classList.toggle('is-terse', isTerse);
  const known = new Map<string, ReadonlyMap<string, number>>();
  const cards = [...sheet.querySelectorAll<HTMLElement>('[data-wall-ruler]')];
  const headings = new Map(
    [...sheet.querySelectorAll('.wall-heading')].map((element) => [element.textContent, element]),
  );
  const setStyle = (size: number, width: number): void => {
    sheet.style.setProperty('--wall-size', `${size}px`);
    sheet.style.setProperty('--wall-column', `${width}px`);
  };
  return {
    cardHeights(size, width) {
      const key = `${size} ${width}`;
      const measured = known.get(key);
      if (measured) return measured;
      setStyle(size, width);
      const heights = new Map(cards.map((card) => [card.dataset.wallRuler ?? '', heightOf(card)]));
      known.set(key, heights);
      return heights;
    },
    headingHeight(heading) {
      const element = headings.get(heading);
      return element ? heightOf(element) : 0;
    },
    heightWithWords(id, part, size, width) {
      const card = cards.find(({ dataset }) => dataset.wallRuler === id);
      if (!card) return 0;
      setStyle(size, width);
      const copy = card.cloneNode(true) as HTMLElement;
      const holder = copy.querySelector('.wall-words');
      if (holder) {
        // Bold throughout: a piece that holds the point is never higher than this.
        const bold = document.createElement('b');
        bold.textContent = part;
        holder.replaceChildren(bold);
      }
      sheet.append(copy);
      const height = heightOf(copy);
      copy.remove();
      return height;
    },
    wordsOf: (id) => words.get(id) ?? '',
  };
}
