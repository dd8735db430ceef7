import type { Page } from '@playwright/test';

/** Smaller than 24 px after the zoom, and not a word in a sentence (2.5.8): their names. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = 'main button, main a, main .record-square, main .card-handle';
    return [...document.querySelectorAll<HTMLElement>(all)].flatMap((element) => {
      if (!element.checkVisibility() || element.closest('.hidden-text, p')) return [];
      const { width, height } = element.getBoundingClientRect();
      const isSmall = width > 0 && (width < 23.5 || height < 23.5);
      return isSmall
        ? [
            `${element.textContent?.slice(0, 20)} ${element.className} ${Math.round(width)} x ${Math.round(height)}`,
          ]
        : [];
    });
  });
}
