import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../../renderer/core/state/project-store.ts';
import { createMapModel } from '../../../../../renderer/features/map-model/map-model.ts';
import { makeNextCard } from '../../../../../renderer/screens/map/create/make-next-card.ts';
import type { ActiveMap } from '../../../../../renderer/screens/map/state/active-map.ts';
import { recordsOf } from '../../../../../shared/document/model/selectors.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

const map = {
  mapId: 'map1',
  model: createMapModel(),
  pane: { viewport: () => ({ x: 0, y: 0, zoom: 1, width: 800, height: 600 }) },
} as ActiveMap;

test('what is made of a restricted card with its words is restricted too; of another one it says nothing', () => {
  const idea = (id: string, sensitivity?: string) =>
    edit('Made', [
      { op: 'add', kind: 'idea', id, fields: { title: id, ...(sensitivity ? { sensitivity } : {}) } },
    ]);
  idea('kept', 'restricted');
  idea('shared');
  makeNextCard(map, 'kept', 'test');
  makeNextCard(map, 'shared', 'test');
  const { document } = currentProject();
  const made = (kind: string) => recordsOf(document, kind).map(({ fields }) => fields.sensitivity ?? null);
  expect(made('hypothesis').sort()).toEqual([null, 'restricted']);
  expect(made('test').sort()).toEqual([null, 'restricted']);
});
