import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { openApp, runCommandLine } from '../helpers/app/open-app.ts';
import { projectFile } from '../helpers/app/project-file.ts';
import { temporaryFolder } from '../helpers/app/start-app.ts';
import { expect, expectAccessible, screenshot, test } from '../helpers/browser/end-to-end.ts';
import { cardEditor, lowerLinkHandle } from '../helpers/browser/map-page.ts';
import { expectNoIds, recordIdsIn } from '../helpers/browser/no-internal-ids.ts';
import { card, renameRow, row, typeText, waitUntilStill } from '../helpers/browser/page-actions.ts';
import { bringInChanges, receiveFile } from '../helpers/browser/receive-file.ts';
import { saveCopyOnShare } from '../helpers/browser/share-page.ts';
import { banners } from '../helpers/browser/workspace-page.ts';

const notes = fileURLToPath(new URL('../fixtures/notes/evening-company.txt', import.meta.url));
const canvas = (page: Page): Locator => page.getByRole('application');
const panel = (page: Page, kind: string): Locator => page.getByRole('complementary', { name: kind });
const saved = (page: Page) => expect(page.getByTestId('saved-sign')).toContainText('Saved on this computer');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

const makeProject = async (page: Page, title: string): Promise<void> => {
  await press(page, 'New project');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await page.getByText('Easier to find help').click();
  await press(page, 'Make the project');
  await expect(page.getByRole('heading', { name: 'Begin with what gets in the way' })).toBeVisible();
};

const newCard = async (page: Page, kind: string, title: string): Promise<void> => {
  await press(page, 'New card');
  await page.getByPlaceholder('Which kind?').fill(kind);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem')).toHaveCount(1);
  await expect(page.getByRole('menuitem')).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await expect(cardEditor(page)).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(card(page, title)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(card(page, title)).toBeFocused();
};

const choose = async (page: Page, within: Locator, field: RegExp, option: string): Promise<void> => {
  await within.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
};

test('meeting notes become cards by theme; one Undo takes them all away, Redo brings them back', async ({
  alongside: page,
}) => {
  const account = page.getByTestId('account');
  const kindOf = (line: string) => page.getByRole('button', { name: new RegExp(`^Line ${line} becomes`) });
  const more = async (line: string, what: string) => {
    await page.getByRole('button', { name: `More for line ${line}`, exact: true }).click();
    await page.getByRole('menuitem', { name: what }).click();
  };
  await press(page, 'Start from meeting notes');
  await page.getByLabel('What is the project called?').fill('Evening company');
  await press(page, 'Next: the notes');
  await page.getByLabel('The notes').fill(await readFile(notes, 'utf8'));
  await expect(page.getByRole('button', { name: 'Read these notes' })).toBeInViewport({ ratio: 1 });
  await press(page, 'Read these notes');
  await expect(account).toHaveText('17 lines: 15 come in, 1 belongs to the line above, 1 left out.');

  await more('10', 'Put together with the line above');
  await expect(account).toHaveText('17 lines: 14 come in, 2 belong to the line above, 1 left out.');
  await more('1', 'Leave out');
  await expect(account).toHaveText('17 lines: 13 come in, 2 belong to the line above, 2 left out.');
  await kindOf('22').click();
  await page.getByRole('menuitemradio', { name: 'Barrier' }).click();
  await expect(kindOf('22')).toContainText('Barrier');
  await page.getByLabel('Joanna', { exact: true }).fill('Tenants’ worker');
  await press(page, 'Use the role for Joanna');

  await press(page, 'Bring in 8 cards and 2 themes');
  await expect(canvas(page)).toHaveAccessibleName(/, 8 cards,/);
  await expect(card(page, 'The path floods')).toBeVisible();
  await screenshot(page, 'main-job-notes');

  await press(page, 'Undo');
  await expect(page.getByRole('heading', { name: 'Begin with what gets in the way' })).toBeVisible();
  await press(page, 'Redo');
  await expect(canvas(page)).toHaveAccessibleName(/, 8 cards,/);
  await saved(page);

  await page.getByRole('link', { name: 'Outline' }).click();
  const section = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(section('What gets in the way').getByRole('listitem')).toHaveCount(3);
  await expect(row(page, 'ask the housing team')).toContainText(/tenants’ worker/i);
  await expect(page.getByText('Joanna')).toHaveCount(0);
});

test('a hypothesis, its test and a learning are written, linked and locked; Outline shows and edits the same', async ({
  alongside: page,
  home,
}) => {
  await makeProject(page, 'Evening company');
  await newCard(page, 'hypo', 'A lift home');
  const hypothesis = panel(page, 'Hypothesis');
  await card(page, 'A lift home').click();
  await hypothesis.getByLabel('We believe that').fill('a lift home after the meal');
  await hypothesis.getByLabel('for', { exact: true }).fill('residents who live alone');
  await hypothesis.getByLabel('will result in').fill('more evenings in company');
  await hypothesis.getByLabel('We will know because we see').fill('twelve at the table, not seven');
  await press(page, 'Plan a test');
  await expect(cardEditor(page)).toBeFocused();
  await page.keyboard.type('Four Thursdays');
  await page.keyboard.press('Enter');
  await card(page, 'Four Thursdays').click();

  const plan = panel(page, 'Test');
  const status = plan.getByRole('button', { name: /Status/ });
  await status.click();
  await expect(page.getByRole('option', { name: /^Planned/ })).toContainText('The plan still needs');
  await page.keyboard.press('Escape');
  await plan.getByLabel('We predict').fill('Ten of twelve come again.');
  await plan.getByLabel('What is counted').fill('residents who come again');
  await choose(page, plan, /Compared$/, 'at least');
  await plan.getByLabel('Number').first().fill('10');
  await plan.getByLabel('Out of').first().fill('12');
  await plan.getByLabel('Owner').fill('Kitchen lead');
  await plan.getByLabel('Owner').blur();
  await choose(page, plan, /Status/, 'Planned');
  await choose(page, plan, /Status/, 'Running');
  await expect(plan.getByText(/^Locked on/)).toHaveCount(2);
  await expect(plan).toContainText('We count residents who come again and look for at least 10 of 12');

  await newCard(page, 'learn', 'The lift matters');
  await card(page, 'The lift matters').click();
  const strength = panel(page, 'Learning').getByRole('radiogroup', { name: /^Strength/ });
  await strength.getByRole('radio', { name: '4 of 5' }).focus();
  await page.keyboard.press('Space');
  await panel(page, 'Learning').getByRole('button', { name: 'Connect to…' }).last().click();
  await typeText(page, 'a lift home');
  await page.getByRole('option', { name: 'Hypothesis: a lift home' }).click();
  await expect(page.getByRole('radio', { name: 'supports', exact: true })).toBeChecked();
  await press(page, 'Connect');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('Escape');
  await press(page, 'Fit');
  // The map glides there.
  await waitUntilStill(card(page, 'The lift matters'));
  await card(page, 'Four Thursdays').hover();
  await lowerLinkHandle(card(page, 'Four Thursdays')).hover();
  await page.mouse.down();
  const box = await card(page, 'The lift matters').boundingBox();
  if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByRole('menuitem').first()).toHaveText(/produced/);
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(canvas(page)).toHaveAccessibleName(/, 3 cards, 3 links$/);
  await saved(page);
  await screenshot(page, 'main-job-map');

  await page.getByRole('link', { name: 'Outline' }).click();
  await expect(page.getByText('tested by “Four Thursdays”')).toBeVisible();
  await row(page, 'A lift home').first().click();
  await expect(page.getByLabel('We believe that')).toHaveValue('a lift home after the meal');
  await page.getByLabel('will result in').fill('evenings that people look forward to');
  await page.getByLabel('will result in').blur();
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await card(page, 'A lift home').click();
  await expect(hypothesis.getByLabel('will result in')).toHaveValue('evenings that people look forward to');

  await saved(page);
  const ids = recordIdsIn((await projectFile(home)).text);
  expect(ids.length).toBeGreaterThan(5);
  await expectNoIds(page, ids);
  for (const screen of ['Outline', /^Evening company/]) {
    await page.getByRole('link', { name: screen }).click();
    await expectNoIds(page, ids);
  }
});

test('Plan, a copy, the end of the app and a new start: all is there, in one sound file of a record a line', async ({
  browser,
  home,
}) => {
  test.skip(process.env.ALONGSIDE_SHELL === 'electron', 'It starts and ends the browser shell by itself.');
  const first = await openApp(browser, home);
  const { page } = first;
  await makeProject(page, 'Evening company');
  await page.getByLabel('What gets in the way?').fill('Buses stop at six');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Evening company/ }).click();
  await page.getByLabel('Aim').first().fill('Nobody eats alone who would rather not.');
  await page.getByLabel('Aim').first().blur();
  const stage = page.getByRole('region', { name: 'Stage' });
  await stage.getByRole('button', { name: 'Another stage…' }).click();
  await page.getByRole('menuitem', { name: 'Develop' }).click();
  await page.getByLabel('Why go on now?').fill('The kitchen is free from May.');
  await press(page, 'Move on');
  await expect(stage.locator('[aria-current=step]')).toHaveText('Develop');
  await press(page, 'Share a copy…');
  const { name, text: copy } = await saveCopyOnShare(page);
  expect(name).toMatch(/^Evening company, for partners, \d+ [A-Z][a-z]+ \d{4}\.alongside\.json$/);
  await page.getByRole('link', { name: /^Evening company/ }).click();
  // The last words are typed a moment before the end, and the sign says Saved only when they are.
  await page.getByLabel('Lead').fill('Kitchen lead');
  await saved(page);
  expect(await first.stop()).toBe(0);

  const { path, text } = await projectFile(home);
  expect((await runCommandLine('validate', path)).code).toBe(0);
  const lines = text.split('\n');
  for (const words of ['Buses stop at six', 'Nobody eats alone', 'The kitchen is free', 'Kitchen lead'])
    expect(
      lines.filter((line) => line.includes(words)),
      words,
    ).toHaveLength(1);
  expect(lines.filter((line) => /^"\w+":\{.*\},?$/.test(line)).length).toBeGreaterThan(3);
  expect(copy).toContain('Nobody eats alone');

  const second = await openApp(browser, home);
  await second.page.getByRole('link', { name: 'Evening company' }).click();
  await expect(card(second.page, 'Buses stop at six')).toBeVisible();
  await second.page.getByRole('link', { name: /^Evening company/ }).click();
  await expect(second.page.getByLabel('Lead')).toHaveValue('Kitchen lead');
  await expect(second.page.getByText('The kitchen is free from May.')).toBeVisible();
  expect(await second.stop()).toBe(0);
});

test('a partner works on the copy, and both people’s work is there when it comes back; it can be put back', async ({
  browser,
  home,
}) => {
  test.skip(process.env.ALONGSIDE_SHELL === 'electron', 'It starts two browser shells by itself.');
  const theirHome = await temporaryFolder();
  const [mine, theirs] = [await openApp(browser, home), await openApp(browser, theirHome.path)];
  /** Who they are is asked with the first copy, and not again. */
  const saveCopy = async (page: Page, org: string) => {
    await page.keyboard.press('Control+Shift+S');
    const look = () => screenshot(page, 'from-whom-for-whom');
    const { text } = await saveCopyOnShare(page, { profile: 'Full', org, look });
    await page.getByRole('link', { name: 'Outline' }).click();
    return text;
  };

  await press(mine.page, 'Try a sample project');
  await mine.page.getByRole('link', { name: 'Outline' }).click();
  await expect(row(mine.page, 'Report back')).toHaveCount(1);
  const out = await saveCopy(mine.page, 'Council');
  await receiveFile(theirs.page, out);
  await theirs.page.getByRole('link', { name: 'Outline' }).click();
  await renameRow(theirs.page, 'Report back to the main group', 'Report back to both groups');
  await renameRow(mine.page, 'Student visits to learn', 'Students and neighbours visit');
  await renameRow(mine.page, 'Report back to the main group', 'Report back to the residents');
  const back = await saveCopy(theirs.page, 'Carers’ group');

  await mine.page.getByRole('link', { name: 'Alongside', exact: true }).click();
  await receiveFile(mine.page, back);
  await expect(mine.page.getByText(/changes? comes? in, by Carers’ group\./)).toBeVisible();
  await expect(mine.page.getByText('Who are your changes from?')).toHaveCount(0);
  await bringInChanges(mine.page);
  // What both wrote stands side by side, and is what the app opens on.
  const clash = mine.page.getByRole('group', { name: /: written twice$/ });
  await expect(clash.getByText(/^Yours, /)).toBeVisible();
  await expect(clash.getByText(/^From Carers’ group’s copy, /)).toBeVisible();
  await expect(clash.getByRole('button').first()).toBeFocused();
  await expectAccessible(mine.page);
  await screenshot(mine.page, 'clash-yours-and-theirs');
  await expect(row(mine.page, 'Students and neighbours visit')).toHaveCount(1);
  expect((await runCommandLine('validate', (await projectFile(home)).path)).code).toBe(0);

  await banners(mine.page).getByRole('button', { name: 'Undo' }).click();
  await expect(row(mine.page, 'Report back to the residents')).toHaveCount(1);
  await expect(row(mine.page, 'Students and neighbours visit')).toHaveCount(1);
  expect(await mine.stop()).toBe(0);
  expect(await theirs.stop()).toBe(0);
  await theirHome.remove();
});
