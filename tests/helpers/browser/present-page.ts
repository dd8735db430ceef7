import { expect, type Locator, type Page } from '@playwright/test';

/** What stands in the place of the app's bar: the project, its screens, and the way out. */
export function presentBar(page: Page): Locator {
  return page.locator('.present-bar');
}

/** Where Present stands on its way: "1 of 2: …". */
export function presentPlace(page: Page): Locator {
  return page.locator('.present-place');
}

/** Around what is spoken of. */
export function presentRing(page: Page): Locator {
  return page.locator('.present-ring');
}

/** Px between the lowest button of the bar and the line below the bar. */
export function spaceBelowPresentButtons(page: Page): Promise<number> {
  return presentBar(page).evaluate((bar) => {
    const lowest = Math.max(
      ...[...bar.querySelectorAll('button')].map((one) => one.getBoundingClientRect().bottom),
    );
    return (
      bar.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(bar).borderBottomWidth) - lowest
    );
  });
}

/** The cards of a theme that is set for the wall. */
export function wallCards(page: Page): Locator {
  return page.locator('[data-wall-card]');
}

/** One of them, by its own words: the words of a link to it stand on others. */
export function wallCard(page: Page, words: string): Locator {
  return wallCards(page).filter({ has: page.locator('.wall-words', { hasText: words }) });
}

/** The words of a card on the wall that stand in bold. */
export function wallPoint(page: Page, words: string): Locator {
  return wallCard(page, words).locator('.wall-words b');
}

/** The size of the words on the wall, px of a screen 1,080 high. */
export function wallWordSize(page: Page): Promise<number> {
  return wallCards(page)
    .first()
    .evaluate((card) => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const words = card.querySelector('.wall-words');
      return words ? (Number.parseFloat(getComputedStyle(words).fontSize) * 28) / rem : 0;
    });
}

/** No card on the wall reaches over another one, over the room's edge or over its own edge. */
export async function expectWholeOnWall(page: Page): Promise<void> {
  const problems = await page.locator('.wall-room').evaluate((room) => {
    const area = room.getBoundingClientRect();
    const cards = [...room.querySelectorAll<HTMLElement>('[data-wall-card], h3.wall-heading')];
    const boxes = cards.map((card) => card.getBoundingClientRect());
    return cards.flatMap((card, at) => {
      const box = boxes[at] ?? area;
      const name = card.textContent?.slice(0, 40) ?? '';
      const isOut = box.bottom > area.bottom + 1 || box.right > area.right + 1 || box.left < area.left - 1;
      const isCut = card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > card.clientWidth + 1;
      const isCovered = boxes.some(
        (other, index) =>
          index !== at &&
          other.left < box.right - 1 &&
          box.left < other.right - 1 &&
          other.top < box.bottom - 1 &&
          box.top < other.bottom - 1,
      );
      return isOut || isCut || isCovered ? [`${name}: ${isOut ? 'out' : isCut ? 'cut' : 'covered'}`] : [];
    });
  });
  expect(problems).toEqual([]);
}

/** The cycles of a hypothesis on the wall. */
export function slideCycles(page: Page): Locator {
  return page.locator('.slide-cycle');
}

/** What each sector predicted, on the wall. */
export function slideSectors(page: Page): Locator {
  return page.locator('.slide-sectors');
}
