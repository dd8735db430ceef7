import type { Locator, Page } from '@playwright/test';

/* What the Outline and its tables show and no role names: the one place of the journeys that knows its classes. */

export function outline(page: Page): Locator {
  return page.locator('.outline');
}

/** What scrolls: the headings with their lists. */
export function outlineLists(page: Page): Locator {
  return page.locator('.outline-main');
}

export function outlineRows(page: Page): Locator {
  return page.locator('.outline-row');
}

/** All headings and lists, whole, as they flow on paper. */
export function outlineOnPaper(page: Page): Locator {
  return page.locator('.outline-list');
}

export function outlinePanel(page: Page): Locator {
  return page.locator('.outline-panel');
}

export function outlinePanelBody(page: Page): Locator {
  return page.locator('.outline-panel-body');
}

/** What only a screen needs: none of it is printed. */
export function outlineTools(page: Page): readonly Locator[] {
  return ['.outline-aside', '.outline-tools', '.outline-more'].map((one) => page.locator(one));
}

export function tableScroll(page: Page): Locator {
  return page.locator('.table-scroll');
}

export function cellText(cell: Locator): Locator {
  return cell.locator('.table-text');
}

/** The sign of a kind beside words. */
export function kindMark(within: Locator): Locator {
  return within.locator('.mark');
}
