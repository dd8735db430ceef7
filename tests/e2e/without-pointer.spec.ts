import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../helpers/browser/end-to-end.ts';
import { linkStop, mapPlace } from '../helpers/browser/map-page.ts';
import { outline } from '../helpers/browser/outline-page.ts';
import {
  announcement,
  chooseFirst,
  finishWritingCards,
  pressKeys,
  row,
  typeText,
  waitForField,
} from '../helpers/browser/page-actions.ts';

test.use({ opens: 'map' });

/* WCAG 2.2 AA (2.1.1): what a pointer does on map and outline, the keyboard alone does. */

const group = (page: Page, name: RegExp): Locator => page.getByRole('group', { name });

/** The keyboard is on something of the screen's work that is in sight and under nothing else (2.4.3, 2.4.7, 2.4.11). */
async function expectFocusSeen(within: Locator, after: string): Promise<void> {
  await expect
    .poll(
      () =>
        within.evaluate((screen) => {
          const here = document.activeElement;
          if (!here || !screen.contains(here))
            return `the keyboard is on ${here?.tagName}, ${here?.className}`;
          const { left, top, width, height } = here.getBoundingClientRect();
          const seen = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
          return seen !== null && (here.contains(seen) || seen.contains(here))
            ? 'seen'
            : 'it is under something';
        }),
      { message: after },
    )
    .toBe('seen');
}

test('the map without a pointer: made, written, connected, moved, deleted, brought back; the keyboard is never lost', async ({
  alongside: page,
}) => {
  const here = mapPlace(page);
  await page.getByRole('button', { name: 'Fit' }).focus();
  await pressKeys(page, 'Tab', 'End', 'n');
  await typeText(page, 'Evenings are the hard part');
  await finishWritingCards(page);
  const evenings = group(page, /: Evenings are the hard part/);
  await expect(evenings).toBeFocused();
  await expect(announcement(page)).toContainText('put down: “Evenings are the hard part”.');
  await expectFocusSeen(here, 'made');
  await pressKeys(page, 'F2');
  await waitForField(page);
  await pressKeys(page, 'End');
  await page.keyboard.type(' of the day');
  await pressKeys(page, 'Enter');
  await expect(group(page, /: Evenings are the hard part of the day/)).toBeFocused();

  await pressKeys(page, 'c');
  await chooseFirst(page, 'weekly');
  await expect(page.getByRole('radio', { checked: true })).toBeFocused();
  await pressKeys(page, 'Enter');
  await expect(announcement(page)).toContainText(
    'Connected “Evenings are the hard part of the day” to “A weekly visit',
  );
  await expect(evenings).toBeFocused();
  await expectFocusSeen(here, 'connected');

  await pressKeys(page, 'Alt+ArrowDown');
  await expect(page.locator(':focus')).toHaveAccessibleName(
    /“Evenings are the hard part of the day” relates to Hypothesis “A weekly visit.+”\. Link 1 of 1\.$/,
  );
  await expectFocusSeen(here, 'on a link');
  await pressKeys(page, 'Enter');
  await expect(group(page, /^Hypothesis, testing: A weekly visit/)).toBeFocused();
  await pressKeys(page, 'Alt+ArrowUp');
  await expect(linkStop(page)).toBeFocused();
  await pressKeys(page, 'Delete');
  await expect(announcement(page)).toContainText('The link is in the trash. Undo brings it back.');
  await expectFocusSeen(here, 'a link deleted');
  await pressKeys(page, 'ControlOrMeta+z', 'ControlOrMeta+k');
  await chooseFirst(page, 'evenings are');
  await expect(evenings).toBeFocused();

  const left = async () => (await evenings.boundingBox())?.x ?? 0;
  const before = await left();
  await pressKeys(page, 'ArrowRight', 'Shift+ArrowRight');
  await expect.poll(left).toBeGreaterThan(before + 20);
  await pressKeys(page, 'Delete');
  await expect(evenings).toHaveCount(0);
  await expect(announcement(page)).toContainText('is in the trash. Undo brings it back.');
  await expectFocusSeen(here, 'deleted');
  await pressKeys(page, 'ControlOrMeta+z');
  await expect(evenings).toHaveCount(1);
  await expectFocusSeen(here, 'brought back');

  for (const [keys, name] of [
    ['?', 'Help'],
    ['ControlOrMeta+k', 'Find'],
    ['c', 'Connect'],
  ] as const) {
    await pressKeys(page, keys);
    await expect(page.getByRole('dialog'), name).toBeVisible();
    await pressKeys(page, 'Escape');
    await expectFocusSeen(here, `${name} closed`);
  }
});

test('the Outline without a pointer: made, written, connected, moved, deleted, brought back', async ({
  alongside: page,
}) => {
  const here = outline(page);
  await page.getByRole('link', { name: 'Outline' }).focus();
  await pressKeys(page, 'Enter');
  await page.getByRole('button', { name: 'New card under Reducing isolation' }).focus();
  await pressKeys(page, 'Enter');
  await typeText(page, 'Evenings are the hard part');
  await finishWritingCards(page);
  const evenings = row(page, 'Evenings are the hard part');
  await expect(evenings).toBeFocused();
  await pressKeys(page, 'F2');
  await waitForField(page);
  await pressKeys(page, 'End');
  await page.keyboard.type(' of the day');
  await pressKeys(page, 'Enter');
  await expect(evenings).toBeFocused();
  await pressKeys(page, 'Shift+F10');
  await page.getByRole('menuitem', { name: /^Connect to…/ }).press('Enter');
  await chooseFirst(page, 'weekly');
  await expect(page.getByRole('radio', { checked: true })).toBeFocused();
  await pressKeys(page, 'Enter');
  await expect(announcement(page)).toContainText(
    'Connected “Evenings are the hard part of the day” to “A weekly visit',
  );
  await expectFocusSeen(here, 'connected');
  await evenings.focus();
  await pressKeys(page, 'Alt+ArrowUp');
  await expect(evenings).toBeFocused();
  await pressKeys(page, 'Delete');
  await expect(evenings).toHaveCount(0);
  await expectFocusSeen(here, 'deleted');
  await pressKeys(page, 'ControlOrMeta+z');
  await expect(evenings).toHaveCount(1);
  await expectFocusSeen(here, 'brought back');
});
