import type { Locator, Page } from '@playwright/test';

/** Where Present stands on its way: "1 of 2: …". */
export function presentPlace(page: Page): Locator {
  return page.locator('.present-place');
}

/** Around what is spoken of. */
export function presentRing(page: Page): Locator {
  return page.locator('.present-ring');
}
