import type { Locator, Page } from '@playwright/test';
import { expect } from './end-to-end.ts';

/** A card on the map, by words on it. */
export function card(page: Page, words: string): Locator {
  return page.locator('.card[data-card]', { hasText: words });
}

/** A card's row in the Outline, by words in it. */
export function row(page: Page, words: string): Locator {
  return page.locator('[data-row]', { hasText: words });
}

/** What was last read out to a screen reader. */
export function announcement(page: Page): Locator {
  return page.getByTestId('announcements');
}

/** Words on the screen, not those alone that are read out. */
export function visibleText(page: Page, words: string): Locator {
  return page
    .getByText(words)
    .and(page.locator(':not([data-testid="announcements"], [data-testid="announcements"] *)'));
}

/** Where something lies in the window once it is still, in px. Throws where it is not on the screen. */
export async function boxOf(locator: Locator) {
  await waitUntilStill(locator);
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return box;
}

/** The middle of something, in px of the window. Throws where it is not on the screen. */
export async function middleOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Takes something near its upper left corner and carries it so far, px of the window; it stays in the hand. */
export async function dragBy(page: Page, from: Locator, dx: number, dy: number): Promise<void> {
  const { x, y } = await boxOf(from);
  await page.mouse.move(x + 20, y + 20);
  await page.mouse.down();
  await page.mouse.move(x + 20 + dx / 2, y + 20 + dy / 2, { steps: 3 });
  await page.mouse.move(x + 20 + dx, y + 20 + dy, { steps: 3 });
}

/** Presses keys, one after the other. */
export async function pressKeys(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits until a field for words has the keyboard: what is pressed before goes past it. */
export async function waitForField(page: Page): Promise<void> {
  await expect(page.locator('input:focus, textarea:focus')).toHaveCount(1);
}

/** Types words into the field that has the keyboard, as soon as one has. */
export async function typeText(page: Page, words: string): Promise<void> {
  await waitForField(page);
  await page.keyboard.type(words);
}

/** Ends a run of new cards: Enter puts the words down and asks for the next, Escape wants none. */
export async function finishWritingCards(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await waitForField(page);
  await page.keyboard.press('Escape');
}

/** How many looks, two frames apart, have to find a thing where it was: a map glides off some frames after it is asked to. */
const STILL_LOOKS = 4;

/** Waits until something has lain in the same place for a while. */
export function waitUntilStill(locator: Locator): Promise<void> {
  return locator.evaluate(
    (element, wanted) =>
      new Promise<void>((resolve) => {
        let last = '';
        let same = 0;
        const look = (): void => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const now = [x, y, width, height].join();
          same = now === last ? same + 1 : 0;
          last = now;
          if (same >= wanted) resolve();
          else requestAnimationFrame(() => requestAnimationFrame(look));
        };
        look();
      }),
    STILL_LOOKS,
  );
}

/** Runs a command by how its name begins, as a person does who knows no key. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(name);
  await page
    .getByRole('menuitem', { name: new RegExp(`^${name}`) })
    .first()
    .click();
}

/** Writes into the field of an open dialog, waits for what it finds, and takes the first. */
export async function chooseFirst(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(words);
  const found = page.getByRole('dialog').locator('[role=option], [role=menuitem]').first();
  await expect(found).toContainText(new RegExp(words, 'i'));
  await expect(found).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
}

/** Writes other words in a card's row of the Outline, and waits until they are saved. */
export async function renameRow(page: Page, from: string, to: string): Promise<void> {
  await row(page, from).first().focus();
  await page.keyboard.press('F2');
  await typeText(page, to);
  await page.keyboard.press('Enter');
  await expect(row(page, to)).toHaveCount(1);
  await expect(page.getByTestId('saved-sign')).toContainText('Saved on this computer');
}
