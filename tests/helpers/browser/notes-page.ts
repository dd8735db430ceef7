import type { Locator, Page } from '@playwright/test';
import { expect } from './end-to-end.ts';

/** Makes a project from Home and stands before its notes. */
export async function startFromNotes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start from meeting notes' }).first().click();
  await page.getByLabel('What is the project called?').fill('Company on our street');
  await page.getByRole('button', { name: 'Next: the notes' }).click();
  await expect(page.getByRole('heading', { name: 'Bring in meeting notes' })).toBeVisible();
}

/** Opens the notes of a project that is open, by Find as a person would. */
export async function openNotes(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.getByRole('searchbox', { name: 'A card or a command' }).fill('Bring in meeting notes');
  await page.getByRole('menuitem', { name: /Bring in meeting notes/ }).click();
  await expect(page.getByRole('heading', { name: 'Bring in meeting notes' })).toBeVisible();
}

/** Pastes notes and reads them. */
export async function readNotes(page: Page, text: string): Promise<void> {
  await page.getByLabel('The notes').fill(text);
  await page.getByRole('button', { name: 'Read these notes' }).click();
  await expect(account(page)).toBeVisible();
}

/** How many lines were taken, joined, left out, and are here already. */
export function account(page: Page): Locator {
  return page.getByTestId('account');
}

/** What a line, or a piece "36 b" of one, becomes. */
export function kindOf(page: Page, line: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^Line ${line} becomes`) });
}

/** The row of a line, by its words. */
export function lineRow(page: Page, words: string): Locator {
  return page.getByRole('list', { name: 'Lines of the notes' }).locator('[data-row]', { hasText: words });
}

/** The words of a row, to press on. */
export function wordsOf(row: Locator): Locator {
  return row.locator('[data-words]').first();
}

/** The button that brings everything in. */
export function bringIn(page: Page): Locator {
  return page.getByRole('button', { name: /^(?:Bring in|Change) [\d,]+ (?:card|theme|sub-heading)s?\b/ });
}
