import { expect, type Page } from '@playwright/test';

/** What can be seen of the screen that is shown, and how far below its upper edge each part begins, px. */
export function visibleParts(page: Page): Promise<readonly string[]> {
  return page.locator('.work-screen').evaluate((screen) => {
    const { top, bottom } = screen.getBoundingClientRect();
    return [...screen.querySelectorAll('[data-line], .lines [data-row], [data-field], h2, h3')].flatMap(
      (part) => {
        const box = part.getBoundingClientRect();
        const isSeen = box.height > 0 && box.bottom > top && box.top < bottom;
        return isSeen ? [`${Math.round(box.top - top)} ${part.textContent?.slice(0, 40)}`] : [];
      },
    );
  });
}

/** The same, once it stays the same: what was just scrolled to gets its height with the next frame. */
export async function settledVisibleParts(page: Page): Promise<readonly string[]> {
  let last: readonly string[] = [];
  const isSettled = async (): Promise<boolean> => {
    const before = last;
    last = await visibleParts(page);
    return last.length > 0 && before.join() === last.join();
  };
  await expect.poll(isSettled).toBe(true);
  return last;
}
