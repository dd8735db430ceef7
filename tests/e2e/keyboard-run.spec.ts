import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../helpers/end-to-end.ts';

/** Most stops of Tab on one screen. */
const STOPS = 60;

const focused = (page: Page): Locator => page.locator(':focus');
const said = (page: Page): Locator => page.getByTestId('announcements');

/** Goes on by Tab, or by another key, until the keyboard is there. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < STOPS && !(await isThere()); stop += 1) await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Writes into the field of an open dialog, waits for what it finds, and takes the first. */
async function pick(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words);
  const found = page.getByRole('dialog').locator('[role=option], [role=menuitem]').first();
  await expect(found).toContainText(new RegExp(words, 'i'));
  await expect(found).toHaveAttribute('data-focused', 'true');
  await press(page, 'Enter');
}

test('the sample from Home and back, by the keyboard alone: read, learn, connect, weigh, decide, undo, outline', async ({
  alongside: page,
}) => {
  await tabTo(page, page.getByRole('button', { name: 'Try a sample project' }));
  await press(page, 'Enter');
  const hypothesis = page.getByRole('group', { name: /^Hypothesis, testing: A weekly visit/ });
  await expect(hypothesis).toBeVisible();

  await test.step('find a hypothesis, and read it', async () => {
    await press(page, 'ControlOrMeta+k');
    await pick(page, 'weekly visit');
    await expect(hypothesis).toBeFocused();
    const evidence = page.getByRole('region', { name: 'What the evidence says' });
    await expect(evidence).toContainText(
      'The evidence says: supported. 1 for, weighing 3; 0 against, weighing 0.',
    );
  });

  const learning = page.getByRole('group', { name: /^Learning: Visits that last/ });
  await test.step('add a learning', async () => {
    await press(page, 'Escape', 'Shift+Tab');
    await tabTo(page, page.getByRole('button', { name: 'New card' }), 'ArrowLeft');
    await press(page, 'Enter');
    await page.keyboard.type('lear');
    await press(page, 'ArrowDown', 'Enter');
    await page.keyboard.type('Visits that last pay twice');
    await press(page, 'Enter', 'Escape');
    await expect(learning).toBeFocused();
  });

  await test.step('connect it, and say how much it weighs', async () => {
    await press(page, 'c');
    await pick(page, 'weekly');
    await expect(page.getByRole('radio', { name: 'supports', exact: true })).toBeFocused();
    await press(page, 'Enter');
    await expect(said(page)).toContainText(
      /Connected “Visits that last pay twice” to “A weekly visit.+: supports/,
    );
    await expect(learning).toBeFocused();
    await press(page, 'Alt+ArrowDown');
    await expect(focused(page)).toHaveAccessibleName(
      /^Learning “Visits that last pay twice” supports Hypothesis “A weekly visit.+”. Link 1 of 1\.$/,
    );
    await press(page, ' ');
    await tabTo(page, page.getByRole('radio', { name: '1 of 5' }));
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect(page.getByRole('radio', { name: '4 of 5' })).toBeChecked();
  });

  await test.step('set the status that the evidence proposes; Undo and Redo', async () => {
    await tabTo(page, page.getByRole('button', { name: /^A weekly visit/ }), 'Shift+Tab');
    await press(page, 'Enter');
    await expect(
      page.getByText('The evidence says: supported. 2 for, weighing 7; 0 against, weighing 0.'),
    ).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Set to Supported' }));
    await press(page, 'Enter');
    await expect(page.locator('.evidence-says')).toBeFocused();
    await expect(said(page)).toContainText('Status: Supported.');
    await expect(page.getByRole('group', { name: /^Hypothesis, supported: / })).toBeVisible();
    await press(page, 'ControlOrMeta+z');
    await expect(hypothesis).toBeVisible();
    await press(page, 'ControlOrMeta+Shift+z');
    await expect(page.getByRole('group', { name: /^Hypothesis, supported: / })).toBeVisible();
  });

  await test.step('the same in the Outline, and back', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Outline' }));
    await press(page, 'Enter');
    await press(page, 'ControlOrMeta+k');
    await pick(page, 'last pay twice');
    await expect(focused(page)).toContainText('Visits that last pay twice');
    await expect(page.locator('[data-row]:focus').locator('xpath=ancestor::li[1]')).toContainText(
      'supports “A weekly visit',
    );
    await tabTo(page, page.getByRole('link', { name: /Alongside/ }));
    await press(page, 'Enter');
    await expect(page.getByText('Company on our street')).toBeVisible();
  });
});
