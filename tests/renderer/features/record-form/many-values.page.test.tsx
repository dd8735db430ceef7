import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ClashNotice } from '../../../../renderer/features/record-fields/clash-notice.tsx';
import type { StoredRecord, Value } from '../../../../shared/document/model/document.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { type RenderedPage, renderOnPage } from '../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage;
let page: RenderedPage;
beforeAll(async () => {
  app = await openProjectOnPage();
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
  page = await renderOnPage(
    <ClashNotice
      record={{ kind: 'note', id: 'n1' }}
      stored={stored}
      name="text"
      field={field}
      onResolve={(value) => settled.push(value)}
    />,
  );
  expect(page.all('li')).toHaveLength(50);
  expect(page.text()).toContain('value Q0-1');
  expect(page.text()).toContain('Show more: 50 of 20,000 are shown');
  const more = page.all('button').at(-1);
  more?.click();
  await page.waitUntil(() => page.all('li').length === 100);
  expect(page.text()).toContain('value Q99-1');
  page.all('li button')[99]?.click();
  expect(settled).toEqual(['value Q99-1']);
});
