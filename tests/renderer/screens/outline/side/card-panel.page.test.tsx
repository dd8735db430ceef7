import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../../renderer/core/state/edit.ts';
import { currentProject, projectStore } from '../../../../../renderer/core/state/project-store.ts';
import { markNew } from '../../../../../renderer/features/new-cards/new-cards.ts';
import { CardPanel } from '../../../../../renderer/screens/outline/side/card-panel.tsx';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage & { readonly key: string };
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

test('a card that is opened beside the Outline is new no more, and the others stay so', async () => {
  edit('Made', [
    { op: 'add', kind: 'note', id: 'nopened00', fields: { text: 'The bus is late' } },
    { op: 'add', kind: 'note', id: 'nknown000', fields: { text: 'The hall is cold' } },
    { op: 'add', kind: 'note', id: 'nwaiting0', fields: { text: 'The bench is wet' } },
  ]);
  const page = await renderOnPage(<p>Nothing is open</p>);
  await page.waitUntil(() => currentProject().save.state === 'saved');
  await markNew(app.key, ['nopened00', 'nwaiting0']);
  const news = (): readonly string[] => [...(projectStore.getState()?.newCards ?? [])].sort();
  await page.waitUntil(() => news().length === 2);
  await renderOnPage(<CardPanel id="nopened00" takesFocus={false} onClose={() => undefined} />);
  await page.waitUntil(() => news().length === 1);
  expect(news()).toEqual(['nwaiting0']);
});
