import type { Locator, Page } from '@playwright/test';

/* What the map shows and no role names: the one place of the journeys that knows its classes. */

type Within = Page | Locator;

export function mapScreen(page: Page): Locator {
  return page.locator('.map-screen');
}

/** The map's part of the window: the paper, and what floats over it. */
export function mapPlace(page: Page): Locator {
  return page.locator('.map-area');
}

export function mapCanvas(page: Page): Locator {
  return page.locator('.map-canvas');
}

function mapToolbar(page: Page): Locator {
  return page.locator('.map-toolbar');
}

export function mapNotice(page: Page): Locator {
  return page.locator('.message-row');
}

/** Where the paper lies, as a CSS transform. */
export function mapTransform(page: Page): Promise<string> {
  return page.locator('.react-flow__viewport').evaluate((element) => getComputedStyle(element).transform);
}

/** The canvas that draws links and, from far, cards. */
export function mapBackingCanvas(page: Page): Locator {
  return page.locator('canvas.map-backing-canvas:not([hidden])').first();
}

export function isKeyboardOnMap(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('.map-canvas') !== null);
}

/** The cards that are mounted, in whatever state. */
export function cards(page: Page): Locator {
  return page.locator('.card[data-card]');
}

/** The same, and the one whose first words are being written. */
export function cardsAndDraft(page: Page): Locator {
  return page.locator('.card:not(.hover-card)');
}

export function cardsOfKind(page: Page, kind: string): Locator {
  return page.locator(`.card[data-kind=${kind}]`);
}

export function selectedCards(page: Page): Locator {
  return page.locator('.card.is-selected');
}

export function foundCard(page: Page): Locator {
  return page.locator('.card.is-hit');
}

export function dimmedCards(page: Page): Locator {
  return page.locator('.card.is-dim');
}

export function focusedCard(page: Page): Locator {
  return page.locator('.card:focus');
}

/** The whole card over a painted one that somebody looks at. */
export function hoverCard(page: Page): Locator {
  return page.locator('.hover-card');
}

export function cardEditor(page: Page): Locator {
  return page.locator('.card-editor');
}

/** What a link is drawn from: on each side of a card. */
export function linkHandles(within: Within): Locator {
  return within.locator('.card-handle');
}

export function lowerLinkHandle(within: Within): Locator {
  return within.locator('.card-handle-bottom');
}

/** The link that the keyboard is on. */
export function linkStop(page: Page): Locator {
  return page.locator('.focused-link');
}

/** The same, once it has the keyboard. */
export function focusedLinkStop(page: Page): Locator {
  return page.locator('.focused-link:focus');
}

/** While a link is drawn from card to card. */
export function joiningLine(page: Page): Locator {
  return page.locator('.map-pending-link');
}

export function touchLine(page: Page): Locator {
  return page.locator('.message-row', { hasText: 'Press the card' });
}

export function guideLines(page: Page): Locator {
  return page.locator('.map-guide');
}

export function themeTabs(page: Page): Locator {
  return page.locator('.mat-tab');
}

export function frames(page: Page): Locator {
  return page.locator('.frame-box');
}

export function frameHint(page: Page): Locator {
  return page.locator('.message-row', { hasText: 'Draw a frame' });
}

export function lowerRightCornerOfFrame(page: Page): Locator {
  return page.locator('.frame-corner[data-corner="1 1"]');
}

/** The line that says that not all is shown. */
export function filterLine(page: Page): Locator {
  return page.locator('.shown-count');
}

export function filterWords(page: Page): Locator {
  return page.locator('.shown-count p');
}

export function hitCount(page: Page): Locator {
  return page.getByRole('search').locator('.map-search-count');
}

/** Classes of the toolbar's buttons that stand out of it at the right, where they are cut off. */
export function toolbarButtonsCutOff(page: Page): Promise<string[]> {
  return mapToolbar(page).evaluate((bar) => {
    const { right } = bar.getBoundingClientRect();
    const buttons = [...bar.querySelectorAll('button')].filter((button) => button.checkVisibility());
    return buttons
      .filter((button) => button.getBoundingClientRect().right > right)
      .map((button) => button.className);
  });
}

/** Where the steps of a project without cards stand, the first to be written in: px of the window. */
export function emptyProjectSteps(page: Page): Promise<{ left: number; top: number; bottom: number }[]> {
  return page.locator('.empty-steps > *').evaluateAll((steps) =>
    steps.map((step) => {
      const { left, top, bottom } = step.getBoundingClientRect();
      return { left, top, bottom };
    }),
  );
}

/** Px by which the words of the field for the first card stand out of it. */
export function overflowOfFirstCard(page: Page): Promise<number> {
  return page.locator('.empty-first textarea').evaluate((field) => field.scrollHeight - field.clientHeight);
}

/** The edges of the open menu at which it says that there is more of it. */
export function whereMenuGoesOn(page: Page): Promise<readonly string[]> {
  return page.getByRole('menu').evaluate((menu) => {
    const box = menu.closest('.menu-popover');
    if (!box) return [];
    const edges = { above: '::before', below: '::after' };
    return Object.entries(edges)
      .filter(([, strip]) => getComputedStyle(box, strip).display !== 'none')
      .map(([edge]) => edge);
  });
}
