import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { openApp } from '../helpers/app/open-app.ts';
import { projectFile } from '../helpers/app/project-file.ts';
import { temporaryFolder } from '../helpers/app/start-app.ts';
import { expect, test } from '../helpers/browser/end-to-end.ts';
import { cardEditor } from '../helpers/browser/map-page.ts';
import { expectNoIds, recordIdsIn } from '../helpers/browser/no-internal-ids.ts';
import { row, typeText } from '../helpers/browser/page-actions.ts';
import { presentPlace } from '../helpers/browser/present-page.ts';
import { receiveFile } from '../helpers/browser/receive-file.ts';

const notes = fileURLToPath(new URL('../fixtures/notes/evening-company.txt', import.meta.url));

/** A card on the map at any distance: from afar its words are painted, and its name has them. */
const cardNamed = (page: Page, words: string): Locator =>
  page.getByRole('group', { name: new RegExp(`: ${words}`) });
const panel = (page: Page, kind: string): Locator =>
  page.getByRole('complementary', { name: kind, exact: true });
const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: true }).first();
const saved = (page: Page) => expect(page.getByTestId('saved-sign')).toContainText('Saved on this computer');

/** By keys alone; by pointer the same way is walked in notes-to-learning, map-evidence and map-geometry. */
const press = (target: Locator): Promise<void> => target.press('Enter');

/** A card that was just written is open already; Space would close it. */
const open = async (card: Locator): Promise<void> => {
  if ((await card.getAttribute('aria-label'))?.includes(', selected')) return;
  await card.press(' ');
};

/** No id of the project's records is read or heard on what is shown now. */
async function expectNoIdsOf(page: Page, home: string): Promise<void> {
  await saved(page);
  await expectNoIds(page, recordIdsIn((await projectFile(home)).text));
}

async function bringInNotes(page: Page): Promise<void> {
  await press(button(page, 'Start from meeting notes'));
  await page.getByLabel('What is the project called?').fill('Evening company');
  await press(button(page, 'Next: the notes'));
  await page.getByLabel('The notes').fill(await readFile(notes, 'utf8'));
  await press(button(page, 'Read these notes'));
  await press(button(page, /^Bring in \d+ cards\b/));
  await expect(cardNamed(page, 'The path floods')).toBeVisible();
}

/** Writes the words of the new card that has the keyboard, and goes to it. */
async function writeCard(page: Page, words: string): Promise<Locator> {
  await expect(cardEditor(page)).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await expect(cardNamed(page, words)).toBeFocused();
  return cardNamed(page, words);
}

test('a new person goes from the notes of a meeting to a partner’s answer, by keys alone', async ({
  browser,
  home,
}) => {
  test.skip(process.env.ALONGSIDE_SHELL === 'electron', 'It starts two browser shells by itself.');
  const theirHome = await temporaryFolder();
  const [mine, theirs] = [await openApp(browser, home), await openApp(browser, theirHome.path)];
  const { page } = mine;
  const choose = async (within: Locator, field: RegExp, option: string | RegExp) => {
    await press(within.getByRole('button', { name: field }));
    await press(page.getByRole('option', { name: option }));
  };

  await test.step('notes', () => bringInNotes(page));

  await test.step('a hypothesis from what gets in the way', async () => {
    await cardNamed(page, 'The path floods').press('Shift+F10');
    await expectNoIdsOf(page, home);
    await press(page.getByRole('menuitem', { name: 'Hypothesis' }));
    await open(await writeCard(page, 'a lit path that drains'));
    const hypothesis = panel(page, 'Hypothesis');
    await hypothesis.getByLabel('for', { exact: true }).fill('people who live alone by the river');
    await hypothesis.getByLabel('will result in').fill('more evenings in company');
    await hypothesis.getByLabel('We will know because we see').fill('ten of twelve come again');
    await press(button(page, 'Plan a test'));
    await open(await writeCard(page, 'Four Thursdays with lamps'));
  });

  await test.step('a test: its criterion is a sentence, before and after it starts', async () => {
    const plan = panel(page, 'Test');
    await plan.getByLabel('We predict').fill('Ten of twelve come again.');
    await plan.getByLabel('What is counted').fill('residents who come again');
    await choose(plan, /Compared$/, 'at least');
    await plan.getByLabel('Number').first().fill('10');
    await plan.getByLabel('Out of').first().fill('12');
    await plan.getByLabel('Owner').fill('Kitchen lead');
    await plan.getByLabel('Owner').blur();
    await choose(plan, /Status/, 'Planned');
    await choose(plan, /Status/, 'Running');
    await expect(plan).toContainText('We count residents who come again and look for at least 10 of 12');
    await expectNoIdsOf(page, home);
  });

  await test.step('a learning, and what the evidence says', async () => {
    await press(button(page, 'Write what we learned'));
    await open(await writeCard(page, 'Lamps bring people out'));
    const learning = panel(page, 'Learning');
    await learning
      .getByRole('radiogroup', { name: /^Strength/ })
      .getByRole('radio', { name: '4 of 5' })
      .press(' ');
    await press(learning.getByRole('button', { name: 'Connect to…' }).last());
    await typeText(page, 'a lit path');
    await press(page.getByRole('option', { name: /^Hypothesis: a lit path/ }));
    await expect(page.getByRole('radio', { name: 'supports', exact: true })).toBeChecked();
    await expectNoIdsOf(page, home);
    await press(button(page.getByRole('dialog'), 'Connect'));
    await page.keyboard.press('Control+k');
    await typeText(page, 'a lit path');
    await expectNoIdsOf(page, home);
    await press(
      page
        .getByRole('dialog')
        .getByRole('menuitem', { name: /a lit path/ })
        .first(),
    );
    const evidence = page.getByRole('region', { name: 'What the evidence says' });
    await expect(evidence).toContainText('The evidence says: supported. 1 for');
    await choose(panel(page, 'Hypothesis'), /Status/, /^Ready/);
    await choose(panel(page, 'Hypothesis'), /Status/, /^Testing/);
    await press(button(evidence, 'Set to Supported'));
    await expect(page.getByRole('group', { name: /^Hypothesis, supported: / })).toBeVisible();
  });

  await test.step('before an audience', async () => {
    await page.keyboard.press('F5');
    await expect(presentPlace(page)).not.toBeEmpty();
    await expectNoIdsOf(page, home);
    await page.keyboard.press('Escape');
    await expect(button(page, 'Present')).toBeVisible();
  });

  await test.step('a copy goes out, a partner answers, and it is taken in', async () => {
    const saveCopy = async (from: Page, org: string): Promise<string> => {
      await from.keyboard.press('Control+Shift+S');
      await from.getByLabel('Your organisation').fill(org);
      // An owner was written by name, and stands in the words of the action too.
      if (from === page) {
        await expect(from.getByRole('heading', { name: 'This may be somebody’s name' })).toBeVisible();
        await press(button(from, 'It may leave'));
        await expect(from.getByRole('heading', { name: 'All is settled' })).toBeFocused();
      }
      const coming = from.waitForEvent('download');
      await press(button(from, 'Save the copy…'));
      const download = await coming;
      expect(download.suggestedFilename()).toMatch(/^Evening company, for partners, .*\.alongside\.json$/);
      await press(button(from, 'Done'));
      return readFile(await download.path(), 'utf8');
    };
    await receiveFile(theirs.page, await saveCopy(page, 'Council'));
    await press(theirs.page.getByRole('link', { name: 'Outline' }));
    await row(theirs.page, 'The path floods').first().press('F2');
    await typeText(theirs.page, 'The path floods by the bridge');
    await theirs.page.keyboard.press('Enter');
    await saved(theirs.page);
    const answer = await saveCopy(theirs.page, 'Carers’ group');
    await press(page.getByRole('link', { name: 'Alongside', exact: true }));
    await receiveFile(page, answer);
    await expect(page.getByText(/change comes in|changes come in/)).toBeVisible();
    await expectNoIds(page, recordIdsIn((await projectFile(home)).text));
    await press(button(page, /^Bring in \d+ change/));
    await press(page.getByRole('link', { name: 'Outline' }));
    await expect(row(page, 'The path floods by the bridge')).toHaveCount(1);
    await expectNoIdsOf(page, home);
  });
  expect(await mine.stop()).toBe(0);
  expect(await theirs.stop()).toBe(0);
  await theirHome.remove();
});
