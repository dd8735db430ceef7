import type { Locator, Page } from '@playwright/test';

/* What stands around every screen of a project and no role names. */

export function topBar(page: Page): Locator {
  return page.locator('.bar');
}

export function rail(page: Page): Locator {
  return page.locator('.rail');
}

/** The project's name in the bar, which leads to its Plan. */
export function projectLink(page: Page): Locator {
  return page.locator('a.bar-project');
}

/** The messages under the bar. */
export function banners(page: Page): Locator {
  return page.locator('.banners, .message-row');
}

export function bannerSaying(page: Page, words: string | RegExp): Locator {
  return page.locator('.banner-text, .message-words', { hasText: words });
}

export function inspector(page: Page): Locator {
  return page.locator('.inspector');
}

export function inspectorBody(page: Page): Locator {
  return page.locator('.inspector-body');
}

export function recordForm(page: Page): Locator {
  return page.locator('.record-form');
}

/** What stands beside a test's form: what its evidence says. */
export function evidenceSummary(page: Page): Locator {
  return page.locator('.evidence-verdict');
}

export function dialogs(page: Page): Locator {
  return page.locator('.dialog');
}

/** A page of words and forms, such as the Plan: what scrolls. */
export function scrollingPage(page: Page): Locator {
  return page.locator('.page');
}

/** The lines of notes in their preview. */
export function linesOfNotes(page: Page): Locator {
  return page.locator('.lines');
}

export function visibleButtons(page: Page): Locator {
  return page.locator('.btn:visible');
}
