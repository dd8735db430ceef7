import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../helpers/browser/end-to-end.ts';
import { tabTo } from '../helpers/browser/keyboard.ts';
import {
  announcement,
  chooseFirst,
  finishWritingCards,
  pressKeys,
  typeText,
} from '../helpers/browser/page-actions.ts';
import { evidenceSummary } from '../helpers/browser/workspace-page.ts';

const focused = (page: Page): Locator => page.locator(':focus');

test('the sample from Home and back, by the keyboard alone: read, learn, connect, weigh, decide, undo, outline', async ({
  alongside: page,
}) => {
  await tabTo(page, page.getByRole('button', { name: 'Try a sample project' }));
  await pressKeys(page, 'Enter');
  const hypothesis = page.getByRole('group', { name: /^Hypothesis, testing: A weekly visit/ });
  await expect(hypothesis).toBeVisible();

  await test.step('find a hypothesis, and read it', async () => {
    await pressKeys(page, 'ControlOrMeta+k');
    await chooseFirst(page, 'weekly visit');
    await expect(hypothesis).toBeFocused();
    const evidence = page.getByRole('region', { name: 'What the evidence says' });
    await expect(evidence).toContainText(
      'The evidence says: supported. 1 for, weighing 3; 0 against, weighing 0.',
    );
  });

  const learning = page.getByRole('group', { name: /^Learning: Visits that last/ });
  await test.step('add a learning', async () => {
    await pressKeys(page, 'Escape', 'Shift+Tab');
    await tabTo(page, page.getByRole('button', { name: 'New card' }), { key: 'ArrowLeft' });
    await pressKeys(page, 'Enter');
    await typeText(page, 'lear');
    await pressKeys(page, 'ArrowDown');
    await expect(page.getByRole('menuitem', { name: 'Learning' })).toHaveAttribute('data-focused', 'true');
    await pressKeys(page, 'Enter');
    await expect(page.getByRole('textbox', { name: 'New learning' })).toBeFocused();
    await page.keyboard.type('Visits that last pay twice');
    await finishWritingCards(page);
    await expect(learning).toBeFocused();
  });

  await test.step('connect it, and say how much it weighs', async () => {
    await pressKeys(page, 'c');
    await chooseFirst(page, 'weekly');
    await expect(page.getByRole('radio', { name: 'supports', exact: true })).toBeFocused();
    await pressKeys(page, 'Enter');
    await expect(announcement(page)).toContainText(
      /Connected “Visits that last pay twice” to “A weekly visit.+: supports/,
    );
    await expect(learning).toBeFocused();
    await pressKeys(page, 'Alt+ArrowDown');
    await expect(focused(page)).toHaveAccessibleName(
      /^Learning “Visits that last pay twice” supports Hypothesis “A weekly visit.+”. Link 1 of 1\.$/,
    );
    await pressKeys(page, ' ');
    // The learning's own panel asks how strong it is in the same words.
    const link = page.getByRole('complementary', { name: 'Link' });
    await tabTo(page, link.getByRole('radio', { name: '1 of 5' }));
    await pressKeys(page, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect(link.getByRole('radio', { name: '4 of 5' })).toBeChecked();
  });

  await test.step('set the status that the evidence proposes; Undo and Redo', async () => {
    await tabTo(page, page.getByRole('button', { name: /^A weekly visit/ }), { key: 'Shift+Tab' });
    await pressKeys(page, 'Enter');
    await expect(
      page.getByText('The evidence says: supported. 2 for, weighing 7; 0 against, weighing 0.'),
    ).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Set to Supported' }));
    await pressKeys(page, 'Enter');
    await expect(evidenceSummary(page)).toBeFocused();
    await expect(announcement(page)).toContainText('Status: Supported.');
    await expect(page.getByRole('group', { name: /^Hypothesis, supported: / })).toBeVisible();
    await pressKeys(page, 'ControlOrMeta+z');
    await expect(hypothesis).toBeVisible();
    await pressKeys(page, 'ControlOrMeta+Shift+z');
    await expect(page.getByRole('group', { name: /^Hypothesis, supported: / })).toBeVisible();
  });

  await test.step('the same in the Outline, and back', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Outline' }));
    await pressKeys(page, 'Enter');
    // A dialog that is opened before the screen has come goes with the one before.
    await expect(page.getByRole('heading', { name: 'Outline', exact: true })).toBeVisible();
    await pressKeys(page, 'ControlOrMeta+k');
    await chooseFirst(page, 'last pay twice');
    await expect(focused(page)).toContainText('Visits that last pay twice');
    await expect(page.locator('[data-row]:focus').locator('xpath=ancestor::li[1]')).toContainText(
      'supports “A weekly visit',
    );
    await tabTo(page, page.getByRole('link', { name: /Alongside/ }));
    await pressKeys(page, 'Enter');
    await expect(page).toHaveTitle('Your projects · Alongside');
    await expect(page.getByTestId('project')).toContainText('Company on our street');
  });
});
