import { useState } from 'react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { api } from '../../../../renderer/core/client/api.ts';
import { useVersions, type VersionsState } from '../../../../renderer/features/versions/use-versions.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { type RenderedPage, renderOnPage } from '../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage & { readonly key: string };
let page: RenderedPage;
/** What screens were shown last. */
let known: VersionsState;
beforeAll(async () => {
  app = await openProjectOnPage();
  await app.editElsewhere({ op: 'add', kind: 'note', id: 'note1', fields: { text: 'Then' } });
  await api.project.keepVersion({ key: app.key, name: 'Then' });
});
// A comparison that takes 300 ms would be the last that is made unasked: here none ever does.
beforeEach(() => void vi.spyOn(performance, 'now').mockReturnValue(0));
afterEach(async () => {
  vi.restoreAllMocks();
  await page.remove();
});
afterAll(() => app.close());

const Versions = ({ first }: { readonly first: string }) => {
  const [key, setKey] = useState(first);
  known = useVersions(key, undefined);
  return (
    <>
      <button type="button" onClick={() => setKey(app.key)}>
        Open
      </button>
      <button type="button" onClick={known.reload}>
        Again
      </button>
    </>
  );
};

/** How many entries would go by going back to the version that was kept by name. */
const goes = (): number | undefined => {
  const named = known.lines?.find(({ reason }) => reason === 'named');
  const compared = named && known.compared.get(named.number);
  return compared?.outcome === 'ok' ? compared.goes.entries : undefined;
};

test('a version is compared with the project as it is now, also after a partner’s edit', async () => {
  page = await renderOnPage(<Versions first={app.key} />);
  await page.waitUntil(() => goes() === 0);
  await app.editElsewhere({ op: 'add', kind: 'note', id: 'note2', fields: { text: 'Since' } });
  await page.waitUntil(() => goes() === 1);
  await app.editElsewhere({ op: 'delete', kind: 'note', id: 'note2' });
  await page.waitUntil(() => goes() === 0);
});

test('everything is asked anew after a version was kept', async () => {
  page = await renderOnPage(<Versions first={app.key} />);
  await page.waitUntil(() => goes() === 0);
  const before = known.lines?.length ?? 0;
  await api.project.keepVersion({ key: app.key, name: 'Now' });
  await page.press('Again');
  await page.waitUntil(() => known.lines?.length === before + 1 && known.compared.size === before + 1);
});

test('one answer that did not come is no reason to give up once it is asked again', async () => {
  page = await renderOnPage(<Versions first="nobody" />);
  await page.waitUntil(() => known.hasFailed);
  await page.press('Open');
  await page.waitUntil(() => known.lines !== undefined);
  expect(known.hasFailed).toBe(true);
  await page.press('Again');
  await page.waitUntil(() => !known.hasFailed && goes() === 0);
});
