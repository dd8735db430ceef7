import type { Locator, Page } from '@playwright/test';
import { expect } from './end-to-end.ts';

/** Most stops of Tab on one screen. */
const STOPS = 60;

/**
 * Goes on by Tab, or by another key, until the keyboard is there. With `atMost` it fails where that takes more presses:
 * what comes next in a piece of work should be near. @returns how many it took
 */
export async function tabTo(
  page: Page,
  target: Locator,
  { key = 'Tab', atMost = STOPS }: { readonly key?: string; readonly atMost?: number } = {},
): Promise<number> {
  await expect(target).toBeVisible();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  let presses = 0;
  while (presses < STOPS && !(await isThere())) {
    await page.keyboard.press(key);
    presses += 1;
  }
  await expect(target).toBeFocused();
  expect(presses, `presses of ${key} to ${target}`).toBeLessThanOrEqual(atMost);
  return presses;
}
