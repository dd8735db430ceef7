import type { Page } from '@playwright/test';
import { expect } from './end-to-end.ts';

/** Ids of the records in a project file's text. */
export function recordIdsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/^"([a-z0-9]{9}(?:_\w+)?)":\{/gm)].map(([, id = '']) => id))];
}

/** Everything that a person reads or hears of a page: its text, the live regions, and the names of what has no text. */
const perceivable = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const names = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'alt',
      'placeholder',
    ];
    const named = [...document.querySelectorAll('*')].flatMap((element) =>
      names.map((name) => element.getAttribute(name) ?? ''),
    );
    // The value of a choice is for programs: its label is read.
    const typedIn = 'input:not([type=radio], [type=checkbox], [type=hidden]), textarea';
    const typed = [...document.querySelectorAll<HTMLInputElement>(typedIn)].map(({ value }) => value);
    return [document.title, document.body.textContent, ...named, ...typed].join('\n');
  });

/** No id of a record is read or heard on the page. Ids in addresses and attributes that only programs read may be there. */
export async function expectNoIds(page: Page, ids: readonly string[]): Promise<void> {
  const lines = (await perceivable(page)).split('\n');
  const told = lines.filter((line) => ids.some((id) => line.includes(id)));
  expect(told.map((line) => line.slice(0, 300))).toEqual([]);
}
