import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { api } from '../../../../renderer/core/client/api.ts';
import { edit, undo } from '../../../../renderer/core/state/edit.ts';
import {
  hasPendingEdits,
  leaveProjectSoon,
  openProject,
} from '../../../../renderer/core/state/open-project.ts';
import { currentProject, projectStore } from '../../../../renderer/core/state/project-store.ts';
import { createMapModel } from '../../../../renderer/features/map-model/map-model.ts';
import { syncModel } from '../../../../renderer/screens/map/canvas/sync-model.ts';
import type { ActiveMap } from '../../../../renderer/screens/map/state/active-map.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

/** A pane that nobody moves. */
const stillPane = { subscribe: () => () => undefined } as unknown as ActiveMap['pane'];

/** One step that changed so many fields is shown before it is worked out. */
const COUNT = 60;
const places = Array.from({ length: COUNT }, (_, at) => `map1_card${at}`);
const moved = (x: number): Change[] =>
  places.map((id, at) => ({ op: 'set', kind: 'placement', id, fields: { pos: [x, at] } }));

let app: OpenedOnPage & { readonly key: string };
const model = createMapModel();
let stop = (): void => undefined;
beforeAll(async () => {
  app = await openProjectOnPage();
  edit('Made', [
    { op: 'add', kind: 'map', id: 'map1', fields: { name: 'Map' } },
    ...places.flatMap((id, at): Change[] => [
      { op: 'add', kind: 'note', id: `card${at}`, fields: { text: `Note ${at}` } },
      { op: 'add', kind: 'placement', id, fields: { map: 'map1', card: `card${at}`, pos: [0, at] } },
    ]),
  ]);
});
const saved = (): boolean => currentProject().save.state === 'saved' && !currentProject().hasPendingEdits;
beforeEach(async () => {
  await waitUntil(saved);
  stop();
  stop = syncModel({ projectKey: app.key, mapId: 'map1', model, pane: stillPane } as ActiveMap);
});
afterAll(async () => {
  stop();
  await app.close();
});

const onMap = (): number => model.slots.rect(model.slots.slotOf('card7') ?? -1).x;
const inDocument = (): unknown =>
  recordOf(currentProject().document, { kind: 'placement', id: 'map1_card7' })?.fields.pos;

test('a large undo that comes to nothing, because others moved everything since, leaves their places on the map', async () => {
  edit('Moved', moved(100));
  await waitUntil(saved);
  const theirs = prepareEdit(currentProject().document, moved(300), documentRules);
  await api.project.commit({ key: app.key, edit: theirs as never });
  await waitUntil(() => onMap() === 300);
  undo();
  expect(onMap()).toBe(0);
  await waitUntil(() => currentProject().notice?.includes('changed again since') === true);
  expect(inDocument()).toEqual([300, 7]);
  expect(onMap()).toBe(300);
});

test('a large undo right before the project is left is done, and counts as work on its way', async () => {
  edit('Moved', moved(400));
  await waitUntil(saved);
  undo();
  expect(onMap()).toBe(300);
  expect(hasPendingEdits()).toBe(true);
  leaveProjectSoon(app.key);
  await waitUntil(() => projectStore.getState() === null);
  await waitUntil(() => !hasPendingEdits());
  await openProject(app.key);
  expect(inDocument()).toEqual([300, 7]);
});
