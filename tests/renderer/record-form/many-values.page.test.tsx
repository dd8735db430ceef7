import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ClashNotice } from '../../../renderer/record-form/clash-notice.tsx';
import type { StoredRecord, Value } from '../../../shared/document/document.ts';
import { kindOf } from '../../../shared/records/registry.ts';
import { type InJsdom, openInJsdom } from './in-jsdom.ts';
import { draw, type OnPage } from './on-page.ts';

let app: InJsdom;
let page: OnPage;
beforeAll(async () => {
  app = await openInJsdom();
});
afterAll(() => app.close());
afterEach(() => page.remove());

const MANY = 20_000;

const dots = Array.from({ length: MANY }, (_, index) => `Q${index}-1`);
const [first = '', ...rest] = dots;
const stored: StoredRecord = {
  text: `value ${first}`,
  '~': { '*': 'Q0-1', text: dots },
  '!': { text: Object.fromEntries(rest.map((dot) => [dot, `value ${dot}`])) },
};

test('a field that was written twenty thousand times at once shows the first values, and more when asked', async () => {
  const field = kindOf('note')?.fields.text;
  if (!field) throw new Error('notes have a text');
  const settled: Value[] = [];
  page = await draw(
    <ClashNotice
      of={{ kind: 'note', id: 'n1' }}
      stored={stored}
      name="text"
      field={field}
      onSettle={(value) => settled.push(value)}
    />,
  );
  expect(page.all('li')).toHaveLength(50);
  expect(page.text()).toContain('value Q0-1');
  expect(page.text()).toContain('Show more: 50 of 20,000 are shown');
  const more = page.all('button').at(-1);
  more?.click();
  await page.until(() => page.all('li').length === 100);
  expect(page.text()).toContain('value Q99-1');
  page.all('li button')[99]?.click();
  expect(settled).toEqual(['value Q99-1']);
});
