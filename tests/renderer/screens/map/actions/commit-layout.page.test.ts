import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { edit, undo } from '../../../../../renderer/core/state/edit.ts';
import { flushDeferred } from '../../../../../renderer/core/state/optimistic-undo.ts';
import { currentProject } from '../../../../../renderer/core/state/project-store.ts';
import { createMapModel } from '../../../../../renderer/features/map-model/map-model.ts';
import { commitLayout } from '../../../../../renderer/screens/map/actions/commit-layout.ts';
import { syncModel } from '../../../../../renderer/screens/map/canvas/sync-model.ts';
import type { ActiveMap } from '../../../../../renderer/screens/map/state/active-map.ts';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import { recordOf } from '../../../../../shared/document/model/selectors.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';

/** Three pieces: so many cards are not written in one task. */
const COUNT = 600;
const ids = Array.from({ length: COUNT }, (_, at) => `card${at}`);
const model = createMapModel();
const pane = { subscribe: () => () => undefined };

let app: OpenedOnPage;
let map: ActiveMap;
let stop = (): void => undefined;
beforeAll(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  app = await openProjectOnPage();
  map = {
    projectKey: currentProject().key,
    mapId: 'map1',
    model,
    pane,
    element: document.body,
  } as unknown as ActiveMap;
  edit('Made', [
    { op: 'add', kind: 'map', id: 'map1', fields: { name: 'Map' } },
    ...ids.flatMap((id, at): Change[] => [
      { op: 'add', kind: 'note', id, fields: { text: id } },
      { op: 'add', kind: 'placement', id: `map1_${id}`, fields: { map: 'map1', card: id, pos: [0, at] } },
    ]),
  ]);
  stop = syncModel(map);
});
afterAll(async () => {
  stop();
  await app.close();
});

const place = (id: string) => recordOf(currentProject().document, { kind: 'placement', id: `map1_${id}` });
const onMap = (id: string) => model.slots.rect(model.slots.slotOf(id) ?? -1).x;
const layOut = (x: number, y = 0) =>
  commitLayout(map, {
    places: new Map(ids.map((id, at) => [model.slots.slotOf(id) ?? -1, [x, y + at] as const])),
    label: 'Tidied up',
    message: '',
  });
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

test('a card that leaves the map between two pieces is not put back; Undo takes back what was written since', async () => {
  const done = layOut(50);
  await nextTask();
  edit('Removed', [{ op: 'delete', kind: 'placement', id: 'map1_card599' }]);
  expect(await done).toBe(true);
  expect(place('card599')).toBeUndefined();
  expect(place('card598')?.fields.pos).toEqual([50, 598]);
  undo();
  flushDeferred();
  expect(place('card598')?.fields.pos).toEqual([0, 598]);
});

test('where a piece is refused, the map shows what the document says', async () => {
  // The last piece asks for places that are on no paper.
  const places = new Map(
    ids.flatMap((id, at) => {
      const slot = model.slots.slotOf(id);
      return slot === undefined ? [] : [[slot, [at > 550 ? 1e12 : 70, at] as const] as const];
    }),
  );
  expect(await commitLayout(map, { places, label: 'Tidied up', message: '' })).toBe(false);
  expect(place('card0')?.fields.pos).toEqual([70, 0]);
  expect(onMap('card0')).toBe(70);
  expect(place('card570')?.fields.pos).toEqual([onMap('card570'), 570]);
});
