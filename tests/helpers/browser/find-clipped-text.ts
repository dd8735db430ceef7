import type { Locator, Page } from '@playwright/test';

/** Words that stand out of their box, in front of nothing that scrolls. */
export function findClippedText(within: Locator): Promise<string[]> {
  return within.evaluate((screen) => {
    const boxes = screen.querySelectorAll<HTMLElement>(':is(button, a, label, h1, h2, h3, h4, p, li)');
    return [...boxes].flatMap((element) => {
      if (!element.checkVisibility() || element.closest('.hidden-text, .map-canvas')) return [];
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isCut = overflowX !== 'visible' && textOverflow !== 'ellipsis';
      return isCut && element.scrollWidth > element.clientWidth + 1
        ? [element.textContent?.slice(0, 40) ?? '']
        : [];
    });
  });
}

/** What stands out of the page sideways, or is cut inside something that does not scroll: its first words. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    for (const element of document.querySelectorAll<HTMLElement>('main *, header *, nav *, dialog *')) {
      if (element.closest('.map-canvas, .hidden-text, svg') || !element.checkVisibility()) continue;
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isCut = overflowX !== 'visible' && overflowX !== 'auto' && overflowX !== 'scroll';
      if (
        isCut &&
        textOverflow !== 'ellipsis' &&
        element.clientWidth > 1 &&
        element.scrollWidth > element.clientWidth + 1
      )
        found.push(`${element.className}: ${element.textContent?.slice(0, 40)}`);
    }
    return found;
  });
}
