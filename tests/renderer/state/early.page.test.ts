import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { api } from '../../../renderer/client/client.ts';
import { followDocument } from '../../../renderer/map/canvas/follow-document.ts';
import type { LiveMap } from '../../../renderer/map/live-map.ts';
import { createMapModel } from '../../../renderer/map/model/map-model.ts';
import { edit, undo } from '../../../renderer/state/edit.ts';
import { hasPending, leaveSoon, openProject } from '../../../renderer/state/open-project.ts';
import { currentProject, projectStore } from '../../../renderer/state/project-store.ts';
import type { Change } from '../../../shared/document/edit.ts';
import { prepareEdit } from '../../../shared/document/edit.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { rules } from '../../../shared/records/registry.ts';
import { until } from '../../helpers/until.ts';
import { type InJsdom, openInJsdom } from '../record-form/in-jsdom.ts';

/** One step that changed so many fields is shown before it is worked out. */
const COUNT = 60;
const places = Array.from({ length: COUNT }, (_, at) => `map1_card${at}`);
const moved = (x: number): Change[] =>
  places.map((id, at) => ({ op: 'set', kind: 'placement', id, fields: { pos: [x, at] } }));

let app: InJsdom & { readonly key: string };
const model = createMapModel();
let stop = (): void => undefined;
beforeAll(async () => {
  app = await openInJsdom();
  edit('Made', [
    { op: 'add', kind: 'map', id: 'map1', fields: { name: 'Map' } },
    ...places.flatMap((id, at): Change[] => [
      { op: 'add', kind: 'note', id: `card${at}`, fields: { text: `Note ${at}` } },
      { op: 'add', kind: 'placement', id, fields: { map: 'map1', card: `card${at}`, pos: [0, at] } },
    ]),
  ]);
});
const saved = (): boolean => currentProject().save.state === 'saved' && !currentProject().isPending;
beforeEach(async () => {
  await until(saved);
  stop();
  stop = followDocument({ projectKey: app.key, mapId: 'map1', model } as LiveMap);
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
  await until(saved);
  const theirs = prepareEdit(currentProject().document, moved(300), rules);
  await api.project.commit({ key: app.key, edit: theirs as never });
  await until(() => onMap() === 300);
  undo();
  expect(onMap()).toBe(0);
  await until(() => currentProject().notice?.includes('changed again since') === true);
  expect(inDocument()).toEqual([300, 7]);
  expect(onMap()).toBe(300);
});

test('a large undo right before the project is left is done, and counts as work on its way', async () => {
  edit('Moved', moved(400));
  await until(saved);
  undo();
  expect(onMap()).toBe(300);
  expect(hasPending()).toBe(true);
  leaveSoon(app.key);
  await until(() => projectStore.getState() === null);
  await until(() => !hasPending());
  await openProject(app.key);
  expect(inDocument()).toEqual([300, 7]);
});
