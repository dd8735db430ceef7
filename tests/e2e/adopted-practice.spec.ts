import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import { cycle, gap } from '../helpers/browser/hypotheses-page.ts';
import { tabTo } from '../helpers/browser/keyboard.ts';
import { bringIn, readNotes, startFromNotes } from '../helpers/browser/notes-page.ts';
import { chooseFirst, pressKeys, typeText } from '../helpers/browser/page-actions.ts';

/*
 * The same way twice: what carers said at their meeting is tried, changed, tried again, and becomes what is done from then
 * on; once by keys alone, once by pointer. Nothing is reached but as a person reaches it.
 */

const notes = (): Promise<string> =>
  readFile(new URL('../fixtures/notes/keyed/carers-get-together.md', import.meta.url), 'utf8');

const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: true }).first();
const waiting = (page: Page): Locator =>
  page.getByRole('region', { name: 'Decisions to be put into practice' });
const overview = (page: Page): Locator => page.getByRole('tab', { name: 'Overview' });

/** What both ways come to: nothing waits, and the chain says all of it. */
async function expectAdopted(page: Page): Promise<void> {
  await expect(waiting(page)).toHaveCount(0);
  await page.getByRole('tab', { name: 'Hypotheses' }).click();
  const second = cycle(page, 2);
  await expect(second).toContainText(/Adopt: .*The swap stays/);
  await expect(second).toContainText(
    /Done differently now: Each new carer is asked\. Where: Westmarle\. Since 2 March( 2026)?\. Checked on 1 May( 2026)?\./,
  );
  await expect(second.getByText(/^Seal: (\w+ ){5}\w+$/)).toBeVisible();
  await expectAccessible(page);
}

test('by keys alone, from the notes of a meeting to a practice that was adopted and checked', async ({
  alongside: page,
}) => {
  /** What comes next is near: so many presses of Tab at most. */
  const go = (target: Locator, atMost: number) => tabTo(page, target, { atMost });
  const press = async (target: Locator, atMost: number): Promise<void> => {
    await go(target, atMost);
    await page.keyboard.press('Enter');
  };
  const write = async (target: Locator, atMost: number, words: string): Promise<void> => {
    await go(target, atMost);
    await page.keyboard.type(words);
  };
  const first = cycle(page, 1);
  const second = cycle(page, 2);

  await test.step('notes', async () => {
    await press(button(page, 'Start from meeting notes'), 6);
    await typeText(page, 'Carers of Westmarle');
    await press(button(page, 'Next: the notes'), 2);
    await expect(page.getByLabel('The notes')).toBeFocused();
    await page.keyboard.insertText(await notes());
    await page.keyboard.press('Control+Enter');
    await press(bringIn(page), 3);
    await expect(page.getByRole('application')).toBeVisible();
  });

  await test.step('an idea becomes a hypothesis with its four sentences', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Tests' }), { key: 'Shift+Tab', atMost: 3 });
    await page.keyboard.press('Enter');
    await press(button(page, 'Make one of an idea…'), 5);
    await chooseFirst(page, 'sitting swap');
    await expect(gap(page, 'for')).toBeFocused();
    await page.keyboard.press('Enter');
    for (const words of ['carers who never get out', 'two free hours a week', 'four of six who swap again']) {
      await typeText(page, words);
      await page.keyboard.press('Enter');
    }
    await expect(gap(page, 'We will know because we see')).toBeFocused();
    await go(page.getByRole('radiogroup', { name: 'Importance' }).getByRole('radio').first(), 1);
    await pressKeys(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  });

  await test.step('a test is planned, with a measure, and started', async () => {
    await press(button(page, 'Make this a test'), 3);
    await expect(first).toBeFocused();
    await press(button(first, 'Say what you expect'), 2);
    await typeText(page, '4 of 6 swap a second time.');
    await write(first.getByRole('textbox', { name: 'What is counted' }), 1, 'families who swap again');
    await go(button(first, /Compared$/), 1);
    await pressKeys(page, 'Enter');
    await expect(page.getByRole('option', { name: 'at least' })).toBeVisible();
    await pressKeys(page, 'Home', 'ArrowDown', 'Enter');
    await write(first.getByRole('textbox', { name: 'Number' }), 1, '4');
    await write(first.getByRole('textbox', { name: 'Out of' }), 1, '6');
    await write(first.getByRole('textbox', { name: 'Owner' }), 7, 'Group coordinator');
    await press(button(first, 'Choose a measure…'), 8);
    await typeText(page, 'Free hours a week');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { name: /^New measure: / })).toHaveAttribute(
      'data-focused',
      'true',
    );
    await page.keyboard.press('Enter');
    await expect(first.getByRole('region', { name: 'Measured by' })).toContainText('Free hours a week');
    await expect(button(first, 'Choose a measure…')).toBeFocused();
    await press(button(first, 'Done'), 4);
    await expect(first).toBeFocused();
    await press(button(first, 'The plan is ready'), 4);
    await press(button(first, 'Start the test'), 4);
    await expect(first.getByText(/^Locked on /)).toBeVisible();
  });

  const judge = async (within: Locator, saw: string, steps: readonly string[]): Promise<void> => {
    await press(button(within, 'Note what you see'), 2);
    await expect(within.getByRole('textbox', { name: 'Number' })).toBeFocused();
    await page.keyboard.type(saw);
    await write(within.getByRole('textbox', { name: 'Out of' }), 1, '6');
    await press(button(within, /Prediction met$/), 2);
    await expect(page.getByRole('option', { name: 'Partly' })).toBeVisible();
    await pressKeys(page, ...steps, 'Enter');
    // The list gives the keyboard back when it is gone.
    await expect(button(within, /Prediction met$/)).toBeFocused();
  };
  const learn = async (within: Locator, words: string): Promise<void> => {
    await press(button(within, 'The test is over'), 5);
    await press(button(within, 'Write what we learned'), 2);
    await typeText(page, words);
    await press(button(within, 'Keep what we learned'), 3);
  };
  const decide = async (within: Locator, outcome: RegExp, steps: readonly string[], words: string) => {
    await press(button(within, /^Adopt, adapt/), 3);
    await expect(within.getByRole('radio').first()).toBeFocused();
    await pressKeys(page, 'Space', ...steps);
    await expect(within.getByRole('radio', { name: outcome })).toBeChecked();
    await write(within.getByRole('textbox', { name: 'The decision in a few words' }), 1, words);
    await press(button(within, 'Keep the decision'), 3);
  };

  await test.step('what came out is judged, learned from and adapted', async () => {
    await judge(first, '3', ['ArrowDown', 'ArrowDown']);
    await write(first.getByRole('textbox', { name: 'What we noticed' }), 2, 'Two families were ill.');
    await press(button(first, 'Done'), 7);
    await expect(first).toContainText('Noticed: Two families were ill.');
    await expect(first).toContainText('Prediction partly met');
    await learn(first, 'A swap needs a third family');
    await decide(first, /^Adapt:/, ['ArrowDown'], 'With a third family');
  });

  await test.step('a second cycle is adopted, with what is done differently now', async () => {
    await press(button(page, 'Plan cycle 2'), 6);
    await expect(second).toBeFocused();
    await press(button(second, 'The plan is ready'), 4);
    await press(button(second, 'Start the test'), 4);
    await judge(second, '5', ['ArrowDown']);
    await press(button(second, 'Done'), 9);
    await learn(second, 'Three families keep it going');
    await decide(second, /^Adopt:/, [], 'The swap stays');
    await expect(second.getByRole('textbox', { name: 'What we do differently' })).toBeFocused();
    await page.keyboard.type('Each new carer is asked.');
    await write(second.getByRole('textbox', { name: 'Where' }), 1, 'Westmarle');
    await write(second.getByRole('textbox', { name: 'Since' }), 1, '2 March 2026');
    await press(button(second, 'Done'), 5);
    await expect(second).toContainText('Done differently now: Each new carer is asked.');
    await expect(button(second, 'Say when it was checked')).toBeVisible();
  });

  await test.step('the overview waits until the practice was checked', async () => {
    await page.keyboard.press('Control+k');
    await chooseFirst(page, 'Overview of all tests');
    await press(button(waiting(page), 'The swap stays'), 60);
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Checked on' })).toBeFocused();
    await page.keyboard.type('1 May 2026');
    await page.keyboard.press('Escape');
    await expect(waiting(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeFocused();
  });
  await expectAdopted(page);
  await screenshot(page, 'adopted-practice');
});

test('by pointer, from the notes of a meeting to a practice that was adopted and checked', async ({
  alongside: page,
}) => {
  const first = cycle(page, 1);
  const second = cycle(page, 2);
  const click = (within: Page | Locator, name: string | RegExp) => button(within, name).click();
  const write = async (within: Locator, name: string, words: string): Promise<void> => {
    await within.getByRole('textbox', { name }).first().click();
    await page.keyboard.type(words);
  };
  const choose = async (within: Locator, field: RegExp, option: string): Promise<void> => {
    await click(within, field);
    await page.getByRole('option', { name: option, exact: true }).click();
  };

  /** What is pressed right after the step before counts as its double press, and does nothing. */
  const start = (within: Locator): Promise<void> =>
    expect(async () => {
      await button(within, 'Start the test').click({ timeout: 1000 });
      await expect(within.getByText(/^Locked on /)).toBeVisible({ timeout: 500 });
    }).toPass();

  await test.step('a card of the notes is made a hypothesis where it lies', async () => {
    await startFromNotes(page);
    await readNotes(page, await notes());
    await bringIn(page).click();
    await page.getByRole('group', { name: /: a "sitting swap"/ }).click();
    await click(page.getByRole('complementary', { name: 'Idea', exact: true }), 'Idea');
    await page.getByRole('menuitemradio', { name: /^Hypothesis/ }).click();
    await page.getByRole('button', { name: 'Open its cycles' }).click();
    await expect(gap(page, 'for')).toBeVisible();
  });

  await test.step('its sentences and its importance', async () => {
    await gap(page, 'for').click();
    await typeText(page, 'carers who never get out');
    await gap(page, 'will result in').click();
    await typeText(page, 'two free hours a week');
    await gap(page, 'We will know because we see').click();
    await typeText(page, 'four of six who swap again');
    await page
      .getByRole('radiogroup', { name: 'Importance' })
      .getByRole('radio', { name: '5 of 5' })
      .check({ force: true });
  });

  await test.step('a test is planned and started', async () => {
    await click(page, 'Make this a test');
    await click(first, 'Say what you expect');
    await write(first, 'We predict', '4 of 6 swap a second time.');
    await choose(first, /Compared$/, 'at least');
    await write(first, 'Number', '4');
    await write(first, 'Out of', '6');
    await write(first, 'Owner', 'Group coordinator');
    await click(first, 'Done');
    await click(first, 'The plan is ready');
    await start(first);
  });

  const study = async (within: Locator, saw: string, met: string, learned: string): Promise<void> => {
    await click(within, 'Note what you see');
    await write(within, 'Number', saw);
    await write(within, 'Out of', '6');
    await choose(within, /Prediction met$/, met);
    await click(within, 'Done');
    await click(within, 'The test is over');
    await click(within, 'Write what we learned');
    await write(within, 'What did we learn?', learned);
    await click(within, 'Keep what we learned');
  };
  const decide = async (within: Locator, outcome: RegExp, words: string): Promise<void> => {
    await click(within, /^Adopt, adapt/);
    await within.locator('label').filter({ hasText: outcome }).click();
    await write(within, 'The decision in a few words', words);
    await click(within, 'Keep the decision');
  };

  await test.step('two cycles, the second of which is adopted', async () => {
    await study(first, '3', 'Partly', 'A swap needs a third family');
    await decide(first, /^Adapt:/, 'With a third family');
    await click(page, 'Plan cycle 2');
    await click(second, 'The plan is ready');
    await start(second);
    await study(second, '5', 'Yes', 'Three families keep it going');
    await decide(second, /^Adopt:/, 'The swap stays');
    await write(second, 'What we do differently', 'Each new carer is asked.');
    await write(second, 'Where', 'Westmarle');
    await write(second, 'Since', '2 March 2026');
    await click(second, 'Done');
  });

  await test.step('the check of the practice', async () => {
    await overview(page).click();
    await expect(waiting(page)).toContainText('Nobody has checked yet whether it lasts.');
    await page.getByRole('tab', { name: 'Hypotheses' }).click();
    await click(second, 'Say when it was checked');
    await write(second, 'Checked on', '1 May 2026');
    await click(second, 'Done');
    await overview(page).click();
  });
  await expectAdopted(page);
});
