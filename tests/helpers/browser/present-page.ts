import type { Locator, Page } from '@playwright/test';

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
