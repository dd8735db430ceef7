import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit, undo } from '../../../../renderer/core/state/edit.ts';
import { flushDeferred } from '../../../../renderer/core/state/optimistic-undo.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { createMapModel } from '../../../../renderer/features/map-model/map-model.ts';
import { setCardTitle } from '../../../../renderer/screens/map/actions/card-actions.ts';
import { syncModel } from '../../../../renderer/screens/map/canvas/sync-model.ts';
import { putApart } from '../../../../renderer/screens/map/drawn-apart/put-apart.ts';
import { type ActiveMap, setActiveMap } from '../../../../renderer/screens/map/state/active-map.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';

const LONG = 'A sentence that somebody has written down whole, as it was said in the meeting. '.repeat(4);
const model = createMapModel();

let app: OpenedOnPage;
let map: ActiveMap;
let stop = (): void => undefined;
beforeAll(async () => {
  app = await openProjectOnPage();
  map = {
    projectKey: currentProject().key,
    mapId: 'map1',
    model,
    element: document.body,
    pane: {
      viewport: () => ({ x: 0, y: 0, zoom: 1, width: 800, height: 600 }),
      subscribe: () => () => undefined,
    },
  } as unknown as ActiveMap;
  const card = (id: string, y: number): readonly Change[] => [
    { op: 'add', kind: 'note', id, fields: { text: id } },
    { op: 'add', kind: 'placement', id: `map1_${id}`, fields: { map: 'map1', card: id, pos: [0, y] } },
  ];
  edit('Made', [
    { op: 'add', kind: 'map', id: 'map1', fields: { name: 'Map' } },
    ...card('first', 0),
    ...card('second', 136),
    ...card('third', 300),
  ]);
  stop = syncModel(map);
  setActiveMap(map);
});
afterAll(async () => {
  setActiveMap(undefined);
  stop();
  await app.close();
});

const stored = (id: string) =>
  recordOf(currentProject().document, { kind: 'placement', id: `map1_${id}` })?.fields.pos;
const drawn = (id: string) => model.slots.rect(model.slots.slotOf(id) ?? -1);

test('words that grow push the laid-out column in their own step; what was put by hand is drawn apart until that is written', () => {
  setCardTitle('first', LONG);
  const { h } = drawn('first');
  expect(h).toBeGreaterThan(200);
  // The third stands 44 under the second: no layout leaves that, so nothing is written.
  expect([stored('second'), stored('third')]).toEqual([
    [0, 136],
    [0, 300],
  ]);
  expect(drawn('second').y).toBe(h + 16);
  expect(model.drawnElsewhere().size).toBe(2);
  putApart(map);
  expect(model.drawnElsewhere().size).toBe(0);
  expect(stored('second')).toEqual([0, h + 16]);
  expect(stored('third')).toEqual([0, h + 16 + 120 + 16]);
  undo();
  flushDeferred();
  expect(stored('second')).toEqual([0, 136]);
  expect(drawn('second').y).toBe(h + 16);
  putApart(map);
  setCardTitle('second', LONG);
  expect(stored('third')).toEqual([0, h + 16 + h + 16]);
  expect(model.drawnElsewhere().size).toBe(0);
  undo();
  flushDeferred();
  expect(stored('third')).toEqual([0, h + 16 + 120 + 16]);
  expect(drawn('second').h).toBe(120);
});
