import type { Locator, Page } from '@playwright/test';

/* The numbers of a measure on the screen of tests: the one place of the journeys that knows how its cells are marked. */

export function numbersGrid(page: Page): Locator {
  return page.getByRole('grid');
}

/** A cell by the words of its row's date, "9 Mar", and its column: `value`, `n`, `note`, `date`. */
export function numberCell(page: Page, date: string, column: string): Locator {
  return page
    .locator('[data-row]')
    .filter({ has: page.locator('[data-column="date"]', { hasText: new RegExp(`^${date}( \\d{4})?$`) }) })
    .locator(`[data-column="${column}"]`);
}

/** The row that waits for the next number. */
export function waitingCell(page: Page, column: string): Locator {
  return page.locator(`[data-row="+"] [data-column="${column}"]`);
}

/** Pastes as Ctrl+V does what a spreadsheet or a page has put on the clipboard. */
export async function pasteClipboard(page: Page, clipboard: { text: string; html?: string }): Promise<void> {
  await page.evaluate(({ text, html = '' }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    if (html !== '') clipboardData.setData('text/html', html);
    const init = { clipboardData, bubbles: true, cancelable: true };
    (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent('paste', init));
  }, clipboard);
}

/** What Copy or Cut puts on the clipboard. */
export async function copyClipboard(
  page: Page,
  type: 'copy' | 'cut',
): Promise<{ readonly text: string; readonly html: string }> {
  return page.evaluate((name) => {
    const clipboardData = new DataTransfer();
    const init = { clipboardData, bubbles: true, cancelable: true };
    (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent(name, init));
    return { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
  }, type);
}

/** How much of the width under a chart the sentence has that says what it shows, 0 to 1. */
export async function sentenceShare(page: Page): Promise<number> {
  return page
    .locator('.chart-headline')
    .first()
    .evaluate((sentence) => {
      const all = sentence.closest('.chart-reading') ?? sentence;
      return sentence.getBoundingClientRect().width / all.getBoundingClientRect().width;
    });
}
