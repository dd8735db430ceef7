import type { Page } from '@playwright/test';
import type { Change } from '../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../shared/document/edit/prepare-edit.ts';
import { noDocumentRules } from '../../shared/document/model/document-rules.ts';
import { connectToServices } from '../helpers/app/service-client.ts';
import { expect, expectAccessible, screenshot, setTextSize, test } from '../helpers/browser/end-to-end.ts';
import { bringInChanges, receiveFile } from '../helpers/browser/receive-file.ts';
import { saveCopyOnShare } from '../helpers/browser/share-page.ts';
import { partnersFile } from '../helpers/document/partners-file.ts';

test.use({ opens: 'outline' });

const LONG =
  'People who came home from hospital say that nobody rang for three weeks, and that the number on the leaflet went to a machine which was full';

/** As a group's own notes leave a project: long sentences, nothing linked, some of it private. */
const cards: readonly Change[] = [
  ...Array.from(
    { length: 24 },
    (_, index): Change => ({
      op: 'add',
      kind: 'idea',
      id: `share${index}`,
      fields: { title: `${LONG} (${index})`, ...(index % 8 === 0 && { sensitivity: 'restricted' }) },
    }),
  ),
  { op: 'add', kind: 'note', id: 'sharePhone', fields: { text: `Ring her on 020 7946 0018. ${LONG}` } },
  { op: 'add', kind: 'idea', id: 'sharePost', fields: { title: 'A bench at the flats behind ZZ99 3WZ' } },
  {
    op: 'add',
    kind: 'evidence',
    id: 'shareStory',
    fields: {
      kind: 'story',
      statement: 'Doreen waits at the window',
      quoteConsent: { given: true, scope: 'partners' },
    },
  },
];

const openShare = async (page: Page, url: string): Promise<string> => {
  const key = /#\/p\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const other = await connectToServices(url);
  const document = JSON.parse((await other.api.project.open({ key })).document);
  await other.api.project.commit({ key, edit: prepareEdit(document, cards, noDocumentRules) as never });
  await page.getByRole('link', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('heading', { name: '3 to settle first' })).toBeVisible();
  return key;
};

const answer = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const settled = (page: Page) => page.getByRole('heading', { name: 'All is settled' });

test('a copy goes to a partner: what may point to somebody is settled, the copy is seen as they will, listed, and known when it comes back', async ({
  alongside: page,
  shell,
}) => {
  await openShare(page, shell.url);
  await test.step('what leaves and what stays adds up, and each line opens', async () => {
    await page.getByRole('button', { name: /^What is marked private/ }).click();
    await expect(page.getByText(`Idea: ${LONG} (8)`)).toBeVisible();
    await expectAccessible(page);
    await screenshot(page, 'share-stranger');
    await page.getByRole('button', { name: /^What is marked private/ }).click();
  });
  await test.step('asked for too soon, it goes to what is not settled', async () => {
    await answer(page, 'Save the copy…').click();
    await expect(answer(page, 'Take it out')).toBeFocused();
  });
  await test.step('each is settled by a press; Undo asks again', async () => {
    await answer(page, 'Leave these words here').click();
    await expect(page.getByRole('heading', { name: '2 to settle first' })).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByRole('heading', { name: '3 to settle first' })).toBeVisible();
    await page.getByRole('button', { name: 'Settle: This looks like a phone number' }).click();
    await answer(page, 'Take it out').click();
    await answer(page, 'Leave these words here').click();
    await answer(page, 'It may leave').click();
    await expect(settled(page)).toBeFocused();
    await expect(page.getByRole('button', { name: /^Words you left here/ })).toBeVisible();
  });
  const { name, text } = await test.step('it is saved, and stands in the list', async () => {
    const made = await saveCopyOnShare(page, { forWhom: 'Carers’ group coordinator' });
    await expect(page.getByText(/^Partner, \d+ entries\. Not back yet\.$/)).toBeVisible();
    return made;
  });
  expect(name).toMatch(/, for Carers’ group coordinator, \d+ [A-Z][a-z]+ \d{4}\.alongside\.json$/);
  for (const words of ['7946', 'ZZ99', `${LONG} (8)`, 'disclosureDecision', 'sharedCopy'])
    expect(text).not.toContain(words);
  expect(text).toContain('Doreen waits at the window');

  await test.step('it is seen as they will see it, and nothing can be changed in that', async () => {
    await answer(page, 'See it as they will').click();
    await expect(page.getByText('as they will see it. Nothing can be changed here.')).toBeVisible();
    await page.getByRole('link', { name: 'Outline' }).click();
    await expect(page.getByText('Ring her on [phone number].').first()).toBeVisible();
    await expect(page.getByText('A bench at the flats')).toHaveCount(0);
    await expect(page.getByText('Open for reading only')).toBeVisible();
    await expectAccessible(page);
    await answer(page, 'Back to Share').click();
    await expect(page.getByRole('heading', { name: 'Share a copy' })).toBeVisible();
    await page.getByRole('link', { name: 'Outline' }).click();
    await expect(page.getByText('A bench at the flats').first()).toBeVisible();
  });

  await test.step('a permission that is taken back names the copy that holds it', async () => {
    const key = /#\/p\/([^/]+)/.exec(page.url())?.[1] ?? '';
    const { api } = await connectToServices(shell.url);
    const document = JSON.parse((await api.project.open({ key })).document);
    const quoteConsent = { given: false, scope: 'partners' };
    const change: Change = { op: 'set', kind: 'evidence', id: 'shareStory', fields: { quoteConsent } };
    await api.project.commit({ key, edit: prepareEdit(document, [change], noDocumentRules) as never });
    await page.getByRole('link', { name: 'Share', exact: true }).click();
    await expect(page.getByRole('note')).toContainText('1 copy holds what may no longer be shared');
    await expect(page.getByRole('note')).toContainText('“Doreen waits at the window”');
  });

  await test.step('what the partner sends back is taken in, and the list knows', async () => {
    const changes = (): readonly Change[] => [
      { op: 'set', kind: 'idea', id: 'share1', fields: { title: 'Ring everybody within a week' } },
    ];
    await page.getByRole('link', { name: 'Alongside', exact: true }).click();
    await receiveFile(page, partnersFile(text, changes));
    await bringInChanges(page, 1);
    await page.getByRole('link', { name: 'Share', exact: true }).click();
    await expect(page.getByText(/^Partner, \d+ entries\. Came back\.$/)).toBeVisible();
  });
});

test('by keys alone: for whom, how much, T, L and M settle, and the copy is saved; it holds at 1366, at twice the letters and in the dark', async ({
  alongside: page,
  shell,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openShare(page, shell.url);
  await screenshot(page, 'share-1366');
  await page.getByRole('combobox', { name: 'For whom' }).focus();
  await page.keyboard.type('Health trust');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /^Partner/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Public/ })).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await answer(page, 'Take it out').focus();
  await page.keyboard.press('m');
  await expect(page.getByRole('heading', { name: '2 to settle first' })).toBeVisible();
  await expect(answer(page, 'Take it out')).toBeFocused();
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { name: '1 to settle first' })).toBeVisible();
  await expect(answer(page, 'Take it out')).toBeFocused();
  await page.keyboard.press('t');
  await expect(settled(page)).toBeFocused();
  await answer(page, 'Save the copy…').focus();
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await coming).suggestedFilename()).toContain('for Health trust');
  const dialog = page.getByRole('dialog', { name: 'The copy is made' });
  await expect(dialog.getByLabel('Words for the mail')).toHaveValue(/Send the file back when you are done/);
  await expectAccessible(page);
  await screenshot(page, 'share-made');
  await page.keyboard.press('Escape');
  await expect(answer(page, 'Save the copy…')).toBeFocused();
  await page.getByRole('button', { name: /^Decided before/ }).press('Enter');
  await page
    .getByRole('button', { name: /^Ask again about/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('heading', { name: '1 to settle first' })).toBeVisible();

  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await expectAccessible(page);
  await setTextSize(page, '200%');
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow).toBeLessThanOrEqual(0);
  await screenshot(page, 'share-200');
});
