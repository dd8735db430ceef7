import { afterEach, beforeEach, expect, test } from 'vitest';
import { EntryDetail } from '../../../../renderer/screens/review/entry-detail.tsx';
import { choicesOf, forgetChoices } from '../../../../renderer/screens/review/review-choices.ts';
import type { CardDifference } from '../../../../shared/document/compare/comparison.ts';
import { type RenderedPage, renderOnPage } from '../../../helpers/page/render-on-page.ts';
import { changedCard, changedField } from './changed-card.ts';

let page: RenderedPage;
beforeEach(() => forgetChoices('c1'));
afterEach(() => page.remove());

const show = async (card: CardDifference, overridden: readonly string[] = []): Promise<void> => {
  page = await renderOnPage(
    <EntryDetail
      incomingId="c1"
      card={card}
      overridden={new Set(overridden)}
      theirsLabel="Carers’ group’s"
    />,
  );
};

const words = (selector: string): readonly (string | null)[] =>
  page.all(selector).map(({ textContent }) => textContent);

/** Chooses one side of a clash. */
const pick = async (value: string): Promise<void> => {
  const [input] = page.all(`input[value="${value}"]`);
  input?.click();
  await page.waitUntil(() => page.all(`[data-selected] input[value="${value}"]`).length === 1);
};

test('a change shows both wordings with what differs marked, and says that it replaces yours', async () => {
  await show(changedCard({ fields: [changedField({})] }), ['b1 statement']);
  expect(words('dt')).toEqual(['Was', 'Becomes']);
  expect(words('dd')).toEqual(['Nobody', 'Nobody rings']);
  expect(words('dd strong')).toEqual([' rings']);
  expect(page.text()).toContain('Replaces what you wrote');
});

test('of several fields one is left out, and taken in after all', async () => {
  const other = changedField({ name: 'cause', label: 'Why it is so' });
  await show(changedCard({ fields: [changedField({}), other] }));
  await page.press('Leave it out: Its words');
  expect(choicesOf('c1')).toEqual([{ id: 'b1', field: 'statement', take: 'ours' }]);
  expect(page.text()).toContain('Left out: it stays as it was');
  await page.press('Take it in after all: Its words');
  expect(choicesOf('c1')).toEqual([]);
});

test('where one field is all that changes, the card is left out as a whole: one button says one thing', async () => {
  await show(changedCard({ fields: [changedField({})] }));
  const names = page.all('button').map((button) => button.getAttribute('aria-label'));
  expect(names).toEqual(['Leave it out: Nobody']);
});

test('a whole new card is left out, with the link that comes with it apart', async () => {
  const link = { ...changedCard({ id: 'l1', kind: 'link', what: 'new' }), words: 'prompts “A lamp”' };
  await show(changedCard({ what: 'new', links: [link] }));
  await page.press('Leave it out: Nobody rings');
  await page.press('Leave it out: Link, prompts “A lamp”');
  expect(choicesOf('c1')).toEqual([
    { id: 'b1', take: 'ours' },
    { id: 'l1', take: 'ours' },
  ]);
});

test('of a clash one side is kept, or both, or other words that begin with both', async () => {
  await show(changedCard({ what: 'clash', fields: [changedField({ isClash: true })] }));
  expect(words('.review-side-head')).toEqual([
    'Yours',
    'Carers’ group’s',
    'Other words',
    'Both, and decide later',
  ]);
  await pick('theirs');
  expect(choicesOf('c1')).toEqual([{ id: 'b1', field: 'statement', take: 'theirs' }]);
  await pick('written');
  expect(choicesOf('c1')).toEqual([
    { id: 'b1', field: 'statement', take: 'written', words: 'Nobody / Nobody rings' },
  ]);
  await pick('both');
  expect(choicesOf('c1')).toEqual([]);
});

test('a date that both wrote is one of the two: no words can be written there', async () => {
  const field = changedField({ name: 'dueOn', label: 'Due', isClash: true });
  await show(changedCard({ kind: 'action', what: 'clash', fields: [field] }));
  expect(words('.review-side-head')).not.toContain('Other words');
});

test.each([
  ['first', 'theirs', 'ours'],
  ['second', 'ours', 'theirs'],
] as const)('what was deleted in the %s copy is kept or let go', async (deletedIn, keeps, letsGo) => {
  await show(changedCard({ what: 'clash', deletedIn }));
  const [keep, letGo] = page.all('input[type="radio"]').map((input) => input.getAttribute('value'));
  expect([keep, letGo]).toEqual([keeps, letsGo]);
  await pick(letsGo);
  expect(choicesOf('c1')).toEqual([{ id: 'b1', take: letsGo }]);
});

test('words that are hidden or withheld are not shown, and cannot be left out', async () => {
  const fields = [
    changedField({ name: 'b', label: 'Predictions', from: '', to: '', isHidden: true }),
    changedField({ name: 'c', label: 'Result', from: '', to: '', isWithheld: true }),
  ];
  await show(changedCard({ fields }));
  expect(page.text()).toContain('Written, and hidden until it is shown to everybody.');
  expect(page.text()).toContain('Written, and not in this copy.');
  expect(page.all('section button')).toEqual([]);
});

test('what was deleted for good cannot be left out', async () => {
  await show(changedCard({ what: 'deleted', isErased: true }));
  expect(page.text()).toContain('That holds here too');
  expect(page.all('button')).toEqual([]);
});
