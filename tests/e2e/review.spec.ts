import type { Locator, Page } from '@playwright/test';
import type { Change } from '../../shared/document/edit/edit.ts';
import { findClashes } from '../../shared/document/merge/clashes.ts';
import type { ProjectDocument } from '../../shared/document/model/document.ts';
import { projectFile } from '../helpers/app/project-file.ts';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { renameRow, row } from '../helpers/browser/page-actions.ts';
import { bringInChanges, chooseFiles, receiveFile } from '../helpers/browser/receive-file.ts';
import { banners } from '../helpers/browser/workspace-page.ts';
import { documentInFile, partnersFile } from '../helpers/document/partners-file.ts';

test.use({ opens: 'outline' });

const saved = (page: Page): Promise<void> =>
  expect(page.getByTestId('saved-sign')).toContainText('Saved on this computer');

/** A card by the beginning of its title, wherever it is kept. */
const cardIn = ({ records }: ProjectDocument, words: string): { kind: string; id: string } => {
  for (const [kind, table] of Object.entries(records))
    for (const [id, { title }] of Object.entries(table))
      if (typeof title === 'string' && title.startsWith(words)) return { kind, id };
  throw new Error(`There is no ${words}.`);
};

const partnersWork = (document: ProjectDocument): readonly Change[] => [
  { op: 'set', ...cardIn(document, 'Report back'), fields: { title: 'Report back in writing' } },
  { op: 'set', ...cardIn(document, 'Student visits'), fields: { title: 'Students come to learn' } },
  { op: 'delete', ...cardIn(document, 'Befriending service') },
  { op: 'add', kind: 'note', id: 'theirnote', fields: { text: 'Who else has a key?' } },
  { op: 'add', kind: 'note', id: 'theirother', fields: { text: 'Nobody asked for this' } },
];

const receive = async (page: Page, text: string): Promise<Locator> => {
  await page.getByRole('link', { name: 'Alongside', exact: true }).click();
  await receiveFile(page, text);
  const review = page.getByRole('region', { name: 'A copy of a project you have' });
  await expect(review).toBeVisible();
  return review;
};

const entry = (review: Locator, words: string): Locator => review.getByRole('option', { name: words });

/** Shows a card of the list by keys alone: the list is gone into, and walked from its beginning. */
const walkTo = async (page: Page, review: Locator, words: string): Promise<void> => {
  await review.getByRole('option').first().focus();
  await page.keyboard.press('Home');
  const count = await review.getByRole('option').count();
  for (let step = 0; step < count; step += 1) {
    if ((await entry(review, words).getAttribute('aria-selected')) === 'true') break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(entry(review, words)).toHaveAttribute('aria-selected', 'true');
};

const inFile = async (home: string): Promise<string> => (await projectFile(home)).text;

test('a copy is looked at card by card: one side of a clash is kept, some is left out, the rest comes in, and all of it is undone', async ({
  alongside: page,
  home,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await saved(page);
  const theirs = partnersFile(await inFile(home), partnersWork);
  await renameRow(page, 'Report back', 'Report back over tea');
  await expect.poll(() => inFile(home)).toContain('over tea');
  const before = await inFile(home);
  const review = await receive(page, theirs);

  await test.step('what both wrote comes first; nothing is written yet', async () => {
    await expect(review.getByRole('option').first()).toContainText('Report back over tea');
    await expect(review).toContainText('0 of 1 clash is decided.');
    await expect(review.getByRole('radio', { name: /Both, and decide later/ })).toBeChecked();
    await expectAccessible(page);
    await screenshot(page, 'review-1366x768');
    await setTextSize(page, '200%');
    await screenshot(page, 'review-200');
    await setTextSize(page, '100%');
  });
  await test.step('by keys: theirs is kept, a deletion and a new card are left out', async () => {
    await review.getByRole('radio', { name: /Both, and decide later/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(review.getByRole('radio', { name: /^Yours/ })).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(review.getByRole('radio', { name: /^Theirs/ })).toBeChecked();
    await expect(review).toContainText('1 of 1 clash is decided.');
    for (const words of ['Befriending service', 'Nobody asked for this']) {
      await walkTo(page, review, words);
      await review.getByRole('button', { name: `Leave it out: ${words}` }).press('Enter');
      await expect(entry(review, words)).toContainText('Not taken in');
    }
    await expect(review).toContainText('2 changes are left out.');
    expect(await inFile(home)).toBe(before);
  });
  await test.step('another screen in between forgets nothing of it', async () => {
    await page
      .getByRole('link', { name: 'Plan', exact: true })
      .or(page.getByRole('link', { name: 'Outline' }))
      .first()
      .click();
    await page.goBack();
    await expect(review).toContainText('2 changes are left out.');
  });
  await test.step('what was decided is what comes in', async () => {
    await review.getByRole('button', { name: /^Bring in \d+ changes/ }).click();
    await expect(banners(page).getByText(/changes are in\.$/)).toBeVisible();
    await expect.poll(() => inFile(home)).toContain('Who else has a key?');
    const { records } = documentInFile(await inFile(home));
    expect(JSON.stringify(records)).not.toContain('over tea');
    expect(JSON.stringify(records)).not.toContain('Nobody asked for this');
    for (const words of ['Report back in writing', 'Students come to learn', 'Befriending service'])
      expect(JSON.stringify(records)).toContain(words);
  });
  await test.step('one Undo takes all of it back, the decisions too', async () => {
    await banners(page).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => inFile(home)).toContain('Report back over tea');
    const text = await inFile(home);
    for (const words of ['in writing', 'Students come', 'Who else has a key?'])
      expect(text).not.toContain(words);
  });
  await test.step('the same copy can be brought in again, with other words for what both wrote', async () => {
    await receive(page, theirs);
    await review.getByRole('radio', { name: /^Other words/ }).press('Space');
    const words = review.getByRole('textbox', { name: /in other words$/ });
    await expect(words).toHaveValue('Report back over tea / Report back in writing');
    await words.fill('Report back over tea, and in writing');
    await screenshot(page, 'review-other-words');
    await review.getByRole('button', { name: /^Bring in \d+ changes/ }).click();
    await expect.poll(() => inFile(home)).toContain('over tea, and in writing');
    expect(await inFile(home)).not.toContain('"!":{"title"');
  });
  await test.step('once it is in, the same copy has nothing new', async () => {
    await page.getByRole('link', { name: 'Alongside', exact: true }).click();
    const list = await chooseFiles(page, [{ name: 'theirs.alongside.json', text: theirs }]);
    await expect(list).toContainText(/nothing new/i);
    await expect(list.getByRole('button', { name: 'Look at what would come in' })).toHaveCount(0);
  });
});

const contestedWork = (document: ProjectDocument): readonly Change[] => [
  { op: 'delete', ...cardIn(document, 'Befriending service') },
  { op: 'set', ...cardIn(document, 'Student visits'), fields: { title: 'Students come to learn' } },
];

test('what one deleted and the other worked on is kept or let go, and no audience sees a word of it', async ({
  alongside: page,
  home,
}) => {
  await saved(page);
  const theirs = partnersFile(await inFile(home), contestedWork);
  await renameRow(page, 'Befriending service', 'Befriending by bicycle');
  await row(page, 'Student visits').focus();
  await page.keyboard.press('Delete');
  await expect(row(page, 'Student visits')).toHaveCount(0);
  await saved(page);
  const review = await receive(page, theirs);
  await expect(review).toContainText('0 of 2 clashes are decided.');

  await page.keyboard.press('F5');
  await expect(page.getByText('“Review a copy” is not shown to an audience.')).toBeVisible();
  await expect(page.getByText('Befriending by bicycle')).toHaveCount(0);
  await page.keyboard.press('Escape');

  await entry(review, 'Befriending by bicycle').click();
  await expect(review.getByText('They deleted it, and you worked on it. Does it stay?')).toBeVisible();
  await review.getByRole('radio', { name: /^Keep it/ }).press('Space');
  await entry(review, 'Student visits').click();
  await expect(review.getByText('You deleted it, and they worked on it. Does it stay?')).toBeVisible();
  await review.getByRole('radio', { name: /^Let it go/ }).press('Space');
  await expect(review).toContainText('2 of 2 clashes are decided.');
  await expectAccessible(page);
  await bringInChanges(page);
  await expect
    .poll(async () => Object.keys(documentInFile(await inFile(home)).trash.idea ?? {}))
    .toHaveLength(1);
  const document = documentInFile(await inFile(home));
  expect(JSON.stringify(document.records)).toContain('Befriending by bicycle');
  expect(JSON.stringify(document.records)).not.toContain('Students come to learn');
  expect(findClashes(document)).toEqual([]);
});
