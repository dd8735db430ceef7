import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { cycle, gap, hypothesisList } from '../helpers/browser/hypotheses-page.ts';
import { bringIn, readNotes, startFromNotes } from '../helpers/browser/notes-page.ts';
import { announcement, waitForField } from '../helpers/browser/page-actions.ts';
import { presentPlace } from '../helpers/browser/present-page.ts';

const notes = (): Promise<string> =>
  readFile(new URL('../fixtures/notes/evening-company.txt', import.meta.url), 'utf8');

const write = async (page: Page, words: string): Promise<void> => {
  await waitForField(page);
  await page.keyboard.type(words);
};

/** An idea of the notes becomes a hypothesis, and its gaps are filled in, one after the other with Enter. */
async function makeOfIdea(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Tests' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Say what you believe would help.' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make one of an idea…' }).press('Enter');
  await write(page, 'walking bus');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(gap(page, 'We believe that')).toContainText('A walking bus');
  await gap(page, 'for').press('Enter');
  await write(page, 'people who fear the dark path');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^will result in/ })).toBeFocused();
  await page.keyboard.type('more evenings out.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('six who walk again');
  await page.keyboard.press('Enter');
  await expect(gap(page, 'We will know because we see')).toBeFocused();
  await expect(page.getByText('will result in more evenings out. We will know')).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Importance' }).getByRole('radio', { name: '1 of 5' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(hypothesisList(page)).toContainText('What matters most and is known least comes first.');
}

/** Its test is planned, started, studied and decided, each part where it is missing. */
async function walkOneCycle(page: Page): Promise<void> {
  const first = cycle(page, 1);
  await page.getByRole('button', { name: 'Make this a test' }).press('Enter');
  await first.getByRole('button', { name: 'Say what you expect' }).press('Enter');
  await first.getByRole('textbox', { name: 'We predict' }).fill('4 of 6 walk a second time.');
  await first.getByRole('textbox', { name: 'Number' }).fill('4');
  await first.getByRole('textbox', { name: 'Out of' }).fill('6');
  await first.getByRole('textbox', { name: 'Owner' }).fill('Group coordinator');
  await first.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(first.getByRole('region', { name: 'We predicted' })).toContainText('4 of 6walk a second time');
  // By mistake twice: the second press must not start the test, whose button stands there then.
  await first.getByRole('button', { name: 'The plan is ready' }).dblclick();
  await first.getByRole('button', { name: 'Start the test' }).press('Enter');
  await expect(first.getByText(/^Locked on /)).toBeVisible();
  await expect(first.getByText(/^Seal: (\w+ ){5}\w+$/)).toBeVisible();
  await first.getByRole('button', { name: 'Note what you see' }).press('Enter');
  await first.getByRole('textbox', { name: 'Number' }).fill('5');
  await first.getByRole('textbox', { name: 'Out of' }).fill('6');
  await first.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(first.getByRole('region', { name: 'We saw' })).toContainText('5 of 6');
  await first.getByRole('button', { name: 'The test is over' }).press('Enter');
  await expect(first).toBeFocused();
  await first.getByRole('button', { name: 'Write what we learned' }).press('Enter');
  await first.getByRole('button', { name: 'Keep what we learned' }).press('Enter');
  await expect(first.getByText('Write what you learned.')).toBeVisible();
  await first.getByRole('textbox', { name: 'What did we learn?' }).fill('A torch is enough');
  await first.getByRole('radio', { name: 'Supports what we believed' }).press('Space');
  await first.getByRole('button', { name: 'Keep what we learned' }).press('Enter');
  await first.getByRole('button', { name: /^Adopt, adapt/ }).press('Enter');
  await first.getByRole('radio', { name: /^Adapt:/ }).press('Space');
  await first.getByRole('textbox', { name: 'The decision in a few words' }).fill('With torches');
  await expectAccessible(page);
  await first.getByRole('button', { name: 'Keep the decision' }).press('Enter');
  await expect(first.getByText('Adapt: ')).toBeVisible();
  await expect(first.getByRole('button', { name: /^Decided/ })).toBeVisible();
  await page.getByRole('button', { name: 'Plan cycle 2' }).press('Enter');
  await expect(cycle(page, 2)).toBeFocused();
  await expect(cycle(page, 2).getByRole('region', { name: 'We predicted' })).toContainText('4 of 6');
  await expect(hypothesisList(page)).toContainText('cycle 2');
  await page.keyboard.press('Control+z');
  await expect(cycle(page, 2)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(cycle(page, 2)).toBeVisible();
}

/** Before an audience the cycles stand under the statement; arrows lead through both. */
async function presentIt(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.keyboard.press('F5');
  await expect(presentPlace(page)).toHaveText('Hypothesis 1 of 2');
  const current = page.locator('[aria-current="true"]', { hasText: /^Cycle/ });
  await expect(current).toHaveText('Cycle 2');
  await page.keyboard.press('ArrowUp');
  await expect(current).toHaveText('Cycle 1');
  await expect(announcement(page)).toHaveText('Cycle 1 predicted 4 of 6, saw 5 of 6, adapt.');
  await page.getByRole('button', { name: 'Cycle 2' }).click();
  await expect(current).toHaveText('Cycle 2');
  await screenshot(page, 'hypothesis-present');
  await expectAccessible(page);
  await page.keyboard.press('ArrowRight');
  await expect(presentPlace(page)).toHaveText('Hypothesis 2 of 2');
  await expect(page.getByText('No test yet.')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Escape');
}

test('an idea of the notes becomes a hypothesis, is tried, decided and tried again, and stands before an audience', async ({
  alongside: page,
}) => {
  await startFromNotes(page);
  await readNotes(page, await notes());
  await bringIn(page).press('Enter');
  await test.step('its four sentences are filled in where they stand', () => makeOfIdea(page));
  await test.step('what a cycle lacks is filled in where it is missing', () => walkOneCycle(page));
  await test.step('a second one is written by pointer, and the list says which comes first', async () => {
    await page.getByRole('button', { name: 'New hypothesis' }).click();
    await page.getByRole('button', { name: 'Add the hypothesis' }).click();
    await expect(page.getByText('Write what you believe would help.')).toBeVisible();
    await page.getByRole('textbox', { name: 'We believe that' }).fill('a lamp at each door');
    await page.getByRole('button', { name: 'Add the hypothesis' }).click();
    await expect(page.getByText('No test yet. Say what you expect to see, then try it small.')).toBeVisible();
    await page.getByRole('button', { name: 'See them in a grid…' }).click();
    const lamp = (place: string) => page.getByRole('button', { name: `a lamp at each door: ${place}` });
    await lamp('no place yet').press('ArrowUp');
    await expect(lamp('importance 3, evidence 3')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(lamp('importance 2, evidence 3')).toBeFocused();
    await lamp('importance 2, evidence 3').dragTo(
      page
        .getByRole('row', { name: /^Importance 1/ })
        .getByRole('cell')
        .last(),
    );
    await expect(lamp('importance 1, evidence 5')).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.setViewportSize({ width: 1366, height: 768 });
    await screenshot(page, 'hypotheses');
    await setTextSize(page, '200%');
    await expectAccessible(page);
    await setTextSize(page, '100%');
    await hypothesisList(page)
      .getByRole('button', { name: /A walking bus/ })
      .click();
    await expect(cycle(page, 2)).toBeVisible();
  });
  await test.step('before an audience', () => presentIt(page));
});
