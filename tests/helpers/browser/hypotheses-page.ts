import type { Locator, Page } from '@playwright/test';

/* The hypotheses on the screen of tests, as journeys name their parts. */

/** A gap of the statement, by the words that lead to it: "will result in". */
export function gap(page: Page, lead: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${lead} `) });
}

/** The list at the left. */
export function hypothesisList(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Hypotheses' });
}

/** One cycle of the hypothesis that is shown, by its number. */
export function cycle(page: Page, number: number): Locator {
  return page.getByRole('article', { name: new RegExp(`^Cycle ${number}: `) });
}
