import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../../renderer/core/state/project-store.ts';
import { Statement } from '../../../../../renderer/screens/test-cycles/hypotheses/statement/statement.tsx';
import { recordOf } from '../../../../../shared/document/model/selectors.ts';
import { openForReading } from '../../../../helpers/page/open-for-reading.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  edit('Hypotheses added', [
    { op: 'add', kind: 'hypothesis', id: 'h1', fields: { weBelieve: 'a walk' } },
    { op: 'add', kind: 'hypothesis', id: 'h2', fields: { weBelieve: 'tea', forWhom: 'all' } },
  ]);
});
afterAll(() => app.close());

const fieldsOf = (id: string) => recordOf(currentProject().document, { kind: 'hypothesis', id })?.fields;

/** Types into the gap that is open, as a person would: React hears the browser's own event. */
const type = (words: string): HTMLTextAreaElement => {
  const field = document.querySelector('textarea');
  if (!field) throw new Error('No gap is open.');
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, words);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return field;
};
const press = (key: string): void => {
  document
    .querySelector('textarea')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
};
const gap = (lead: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('[role="button"]')].find((one) =>
    one.getAttribute('aria-label')?.startsWith(lead),
  );
  if (!found) throw new Error(`There is no gap ${lead}.`);
  return found;
};

test('Enter keeps what is written in a gap and goes on to the next one that is empty, Escape keeps it and stops', async () => {
  const page = await renderOnPage(<Statement hypothesisId="h1" />);
  gap('for').click();
  await page.waitUntil(() => page.all('textarea').length === 1);
  type('people who live alone');
  press('Enter');
  await page.waitUntil(
    () => page.all('textarea')[0]?.getAttribute('aria-label')?.startsWith('will result') === true,
  );
  expect(fieldsOf('h1')?.forWhom).toBe('people who live alone');
  type('more of them go out');
  press('Escape');
  await page.waitUntil(() => page.all('textarea').length === 0);
  expect(fieldsOf('h1')?.willResult).toBe('more of them go out');
});

test('words that are too long stay in their gap, with the reason, also when the page was left meanwhile', async () => {
  const page = await renderOnPage(<Statement hypothesisId="h2" />);
  gap('We believe that').click();
  await page.waitUntil(() => page.all('textarea').length === 1);
  type('tea '.repeat(600));
  press('Enter');
  await page.waitUntil(() => page.text().includes('At most 2,000 characters.'));
  expect(page.all('textarea')).toHaveLength(1);
  expect(fieldsOf('h2')?.weBelieve).toBe('tea');
  await page.remove();

  const again = await renderOnPage(<Statement hypothesisId="h2" />);
  const field = again.all('textarea')[0] as HTMLTextAreaElement;
  expect(field.value).toHaveLength(2_400);
  type('tea on Thursdays');
  press('Enter');
  await again.waitUntil(() => fieldsOf('h2')?.weBelieve === 'tea on Thursdays');
});

test('words that somebody else wrote at once are shown beside, and one of them is chosen', async () => {
  const seen = currentProject().document;
  edit('For whom', [{ op: 'set', kind: 'hypothesis', id: 'h2', fields: { forWhom: 'everybody' } }]);
  await app.editElsewhere({ op: 'set', kind: 'hypothesis', id: 'h2', fields: { forWhom: 'nobody' } }, seen);
  const page = await renderOnPage(<Statement hypothesisId="h2" />);
  await page.waitUntil(() => page.text().includes('This was written twice.'));
  await page.press('Choose everybody');
  await page.waitUntil(() => !page.text().includes('This was written twice.'));
  expect(fieldsOf('h2')?.forWhom).toBe('everybody');
});

test('after the choice between own words and those of somebody else the focus is at their gap', async () => {
  const page = await renderOnPage(<Statement hypothesisId="h2" />);
  gap('We believe that').click();
  await page.waitUntil(() => page.all('textarea').length === 1);
  type('cake');
  await app.editElsewhere({ op: 'set', kind: 'hypothesis', id: 'h2', fields: { weBelieve: 'soup' } });
  await page.waitUntil(() => page.text().includes('Changed elsewhere: soup.'));
  page.button('Take theirs').focus();
  await page.press('Take theirs');
  await page.waitUntil(() => page.all('textarea').length === 0);
  await page.waitUntil(() => document.activeElement?.getAttribute('aria-label') === 'We believe that soup');
});

test('a project that is open for reading shows the statement without gaps to press', async () => {
  openForReading();
  const page = await renderOnPage(<Statement hypothesisId="h1" />);
  await page.waitUntil(() => page.text().includes('We will know because we see what we will see.'));
  expect(page.all('[role="button"]')).toHaveLength(0);
});
