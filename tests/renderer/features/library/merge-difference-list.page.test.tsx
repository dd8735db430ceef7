import { afterEach, expect, test } from 'vitest';
import { MergeDifferenceList } from '../../../../renderer/features/library/merge-difference-list.tsx';
import type { MergeDifferences } from '../../../../shared/contract/exchange.ts';
import type { CardDifference } from '../../../../shared/document/compare/comparison.ts';
import { type RenderedPage, renderOnPage } from '../../../helpers/page/render-on-page.ts';

let page: RenderedPage;
afterEach(() => page.remove());

const card = (change: Partial<CardDifference>): CardDifference => ({
  kind: 'barrier',
  kindLabel: 'Barrier',
  id: 'b1',
  title: 'Nobody rings',
  what: 'changed',
  fields: [],
  links: [],
  parts: [],
  ...change,
});

const shown = async (change: Partial<MergeDifferences>): Promise<readonly string[]> => {
  page = await renderOnPage(
    <MergeDifferenceList differences={{ entries: [], more: 0, places: 0, overridden: [], ...change }} />,
  );
  return page.all('p, li li').map(({ textContent }) => textContent ?? '');
};

test('a change says from what to what, and whether it replaces what you wrote', async () => {
  const field = { name: 'statement', label: 'What gets in the way', from: 'Nobody', to: 'Nobody rings' };
  const entries = [card({ fields: [field] })];
  expect(await shown({ entries, overridden: ['b1 statement'] })).toEqual([
    'Nobody rings',
    'Barrier. Changed',
    'What gets in the way: was “Nobody”, becomes “Nobody rings” Replaces what you wrote.',
  ]);
});

test('a clash says what each wrote; words that are hidden or withheld are not said', async () => {
  const fields = [
    { name: 'a', label: 'Title', from: 'mine', to: 'theirs', isClash: true } as const,
    { name: 'b', label: 'Predictions', from: '', to: '', isHidden: true } as const,
    { name: 'c', label: 'Result', from: '', to: '', isWithheld: true } as const,
  ];
  expect((await shown({ entries: [card({ what: 'clash', fields })] })).slice(1)).toEqual([
    'Barrier. Both wrote it',
    'Title. You wrote “mine”, they wrote “theirs”',
    'Predictions: written, and hidden until it is shown to everybody',
    'Result: written, and not in this copy',
  ]);
});

test('of a new card its title is not said twice; what was deleted and worked on says by whom', async () => {
  const field = { name: 'statement', label: 'What gets in the way', from: '', to: 'Nobody rings' };
  const entries = [
    card({ what: 'new', fields: [field] }),
    card({ id: 'b2', title: 'Stairs', what: 'clash', deletedIn: 'second' }),
  ];
  expect(await shown({ entries, more: 3, places: 1 })).toEqual([
    'Nobody rings',
    'Barrier. New',
    'Stairs',
    'Barrier. Deleted by them, changed by you',
    'and 3 more cards',
    '1 card lies elsewhere on a map.',
  ]);
});

test('nothing is shown where nothing differs', async () => {
  expect(await shown({})).toEqual([]);
});
