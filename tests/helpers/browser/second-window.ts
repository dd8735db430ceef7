import type { Page } from '@playwright/test';

/**
 * A second window of the same browser, beside the first as people lay them. A page opened in the same window lies over the
 * first one, and a browser draws what is hidden once a second: everything that waits for a frame takes that long.
 */
export async function openSecondWindow(page: Page, address = page.url()): Promise<Page> {
  const [second] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => {
      window.open('about:blank', '_blank', 'popup,noopener');
    }),
  ]);
  await second.goto(address);
  return second;
}
