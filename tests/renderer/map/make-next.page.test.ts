import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeInto } from '../../../renderer/map/create/make-next.ts';
import type { LiveMap } from '../../../renderer/map/live-map.ts';
import { createMapModel } from '../../../renderer/map/model/map-model.ts';
import { edit } from '../../../renderer/state/edit.ts';
import { currentProject } from '../../../renderer/state/project-store.ts';
import { recordsOf } from '../../../shared/document/view.ts';
import { type InJsdom, openInJsdom } from '../record-form/in-jsdom.ts';

let app: InJsdom;
beforeAll(async () => {
  app = await openInJsdom();
});
afterAll(() => app.close());

const map = {
  mapId: 'map1',
  model: createMapModel(),
  pane: { view: () => ({ x: 0, y: 0, zoom: 1, width: 800, height: 600 }) },
} as LiveMap;

test('what is made of a restricted card with its words is restricted too; of another one it says nothing', () => {
  const idea = (id: string, sensitivity?: string) =>
    edit('Made', [
      { op: 'add', kind: 'idea', id, fields: { title: id, ...(sensitivity ? { sensitivity } : {}) } },
    ]);
  idea('kept', 'restricted');
  idea('shared');
  makeInto(map, 'kept', 'test');
  makeInto(map, 'shared', 'test');
  const { document } = currentProject();
  const made = (kind: string) => recordsOf(document, kind).map(({ fields }) => fields.sensitivity ?? null);
  expect(made('hypothesis').sort()).toEqual([null, 'restricted']);
  expect(made('test').sort()).toEqual([null, 'restricted']);
});
