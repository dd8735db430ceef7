import type { Page } from '@playwright/test';

/** What lies where it should not on a saved picture of a map, in words; empty where nothing lies over anything. */
export interface PictureOverlaps {
  /** How much of each was looked at: a picture without links has no fault either. */
  readonly looked: {
    readonly cards: number;
    readonly names: number;
    readonly words: number;
    readonly lines: number;
  };
  readonly faults: readonly string[];
  /** Apart: where every other way is barred a line crosses the name of a mat. */
  readonly linesOverNames: readonly string[];
}

/** Runs in a page that holds nothing but the picture: every box is the browser's own. */
function findOverlaps(): PictureOverlaps {
  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  interface Thing {
    readonly what: string;
    readonly box: Box;
    /** What belongs to one thing may touch itself: the lines of one name. */
    readonly group: Element;
  }
  const faults: string[] = [];
  const linesOverNames: string[] = [];
  const inset = ({ left, top, right, bottom }: Box, by: number): Box => ({
    left: left + by,
    top: top + by,
    right: right - by,
    bottom: bottom - by,
  });
  const overlaps = (one: Box, other: Box): boolean =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  /** The box of letters: a line of text is a third higher than what is seen of it. */
  const lettersOf = (text: Element): Box => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const more = (bottom - top) * 0.12;
    return { left, right, top: top + more, bottom: bottom - more };
  };
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const textsIn = (selector: string, kind: string): Thing[] =>
    all(selector).flatMap((group) =>
      [...group.querySelectorAll('text')].map((text) => ({
        what: `${kind} “${text.textContent}”`,
        box: lettersOf(text),
        group,
      })),
    );
  const cards = all('.card').map((group) => ({
    what: `card “${(group.textContent ?? '').slice(0, 40)}”`,
    box: (group.firstElementChild ?? group).getBoundingClientRect(),
    group,
  }));
  const names = [
    ...textsIn('.mat-name', 'name'),
    ...textsIn('.sub-headings', 'sub-heading'),
    ...textsIn('.frame-name', 'frame'),
    ...textsIn('.tray-name', 'tray'),
  ];
  const words = textsIn('.link-word', 'word');
  for (const [at, card] of cards.entries()) {
    for (const other of cards.slice(at + 1))
      if (overlaps(inset(card.box, 1), other.box)) faults.push(`${card.what} over ${other.what}`);
    for (const text of card.group.querySelectorAll('text')) {
      const { left, right, top, bottom } = lettersOf(text);
      const { box } = card;
      const isFlag = text.textContent === 'Clash';
      if (!isFlag && (left < box.left || right > box.right || top < box.top || bottom > box.bottom))
        faults.push(`“${text.textContent}” out of ${card.what}`);
    }
    for (const thing of [...names, ...words])
      if (overlaps(thing.box, card.box)) faults.push(`${thing.what} over ${card.what}`);
  }
  const written = [...names, ...words];
  for (const [at, thing] of written.entries())
    for (const other of written.slice(at + 1))
      if (thing.group !== other.group && overlaps(thing.box, other.box))
        faults.push(`${thing.what} over ${other.what}`);
  const lines = all('.link').map((group) => {
    const path = group.querySelector('path');
    const matrix = path?.getScreenCTM();
    if (!path || !matrix) return [];
    const length = path.getTotalLength();
    return Array.from({ length: Math.ceil(length / 3) + 1 }, (_, step) =>
      path.getPointAtLength(Math.min(length, step * 3)).matrixTransform(matrix),
    );
  });
  for (const [at, line] of lines.entries()) {
    const under = (box: Box): boolean =>
      line.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
    for (const { what, box } of cards) if (under(inset(box, 1.5))) faults.push(`line ${at} through ${what}`);
    // A frame's name has a ground of its own, on which no line is seen.
    for (const { what, box } of names.filter(({ group }) => !group.matches('.frame-name')))
      if (under(box)) linesOverNames.push(`line ${at} through ${what}`);
  }
  return {
    looked: { cards: cards.length, names: names.length, words: words.length, lines: lines.length },
    faults,
    linesOverNames,
  };
}

/** Puts a picture into a page of its own and looks, with the browser's own boxes, what lies over what. */
export async function overlapsInPicture(page: Page, svg: string): Promise<PictureOverlaps> {
  const own = await page.context().newPage();
  await own.setContent(`<!doctype html><body style="margin:0">${svg.replace(/^<\?xml[^>]*\?>/, '')}`);
  await own.evaluate(() => document.fonts.ready.then(() => undefined));
  const found = await own.evaluate(findOverlaps);
  await own.close();
  return found;
}

/** The words on a picture's cards without the spaces between lines: a sentence is whole where it is in one of them. */
export function wordsOfCards(svg: string): readonly string[] {
  return svg
    .split('<g class="card"')
    .slice(1)
    .map((card) => [...card.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words = '']) => words).join(''))
    .map(withoutSpaces);
}

/** Words as they are compared with those of a picture. */
export function withoutSpaces(words: string): string {
  return words
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
    )
    .replace(/\s+/g, '');
}
