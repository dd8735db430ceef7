import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { edit } from '../../../../renderer/core/state/edit.ts';
import { hasUnsavedWork } from '../../../../renderer/core/state/has-unsaved-work.ts';
import { openProject } from '../../../../renderer/core/state/open-project.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { readMapContent } from '../../../../renderer/features/map-model/content/read-map-content.ts';
import { createMapModel } from '../../../../renderer/features/map-model/map-model.ts';
import {
  applyReviewChoice,
  clearNotesDraft,
  notesDraftStore,
} from '../../../../renderer/features/notes-draft/notes-draft.ts';
import { readNotesText } from '../../../../renderer/features/notes-draft/read-notes-text.ts';
import { placeOnMap } from '../../../../renderer/screens/map/actions/place-on-map.ts';
import { tidy } from '../../../../renderer/screens/map/actions/tidy.ts';
import { type ActiveMap, setActiveMap } from '../../../../renderer/screens/map/state/active-map.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import type { Fields } from '../../../../shared/document/model/document.ts';
import { derivedId } from '../../../../shared/document/model/new-id.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';

/** A layout engine that answers only when told, with every box at 0, 0. */
class SlowWorker {
  static waiting: (() => void)[] = [];
  onmessage: ((event: { data: object }) => void) | null = null;
  postMessage({ id, cmd, graph }: { id: number; cmd: string; graph?: object }) {
    const answer = () => this.onmessage?.({ data: { id, data: graph ?? {} } });
    if (cmd === 'layout') SlowWorker.waiting.push(answer);
    else setTimeout(answer);
  }
  terminate() {
    this.onmessage = null;
  }
}

const begun = async () => {
  while (SlowWorker.waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
};
const answerAll = () => {
  for (const answer of SlowWorker.waiting.splice(0)) answer();
};

let app: OpenedOnPage & { readonly key: string };
let other: string;
beforeAll(async () => {
  vi.stubGlobal('Worker', SlowWorker);
  app = await openProjectOnPage();
  const { api } = await import('../../../../renderer/core/client/api.ts');
  const sheet = { aim: '', population: '', objectives: [], leadRole: '', stage: 'discover' };
  other = (await api.library.create({ title: 'Another project', ...sheet })).key;
});
afterAll(() => app.close());

const add = (kind: string, id: string, fields: Fields): Change => ({ op: 'add', kind, id, fields });
const cards: readonly Change[] = [
  add('barrier', 'barrier01', { statement: 'No bus' }),
  add('idea', 'idea00001', { title: 'Lifts' }),
  add('link', derivedId('idea00001', 'relatesTo', 'barrier01'), {
    from: 'idea00001',
    to: 'barrier01',
    relation: 'relatesTo',
  }),
];

beforeEach(async () => {
  SlowWorker.waiting = [];
  await openProject(app.key);
});

test('a layout of a map that was left writes nothing', async () => {
  edit('Cards made', cards);
  placeOnMap('map000001', new Set(['barrier01', 'idea00001']));
  const id = derivedId('map000001', 'barrier01');
  edit('Card moved', [{ op: 'set', kind: 'placement', id, fields: { pos: [400, 400] } }]);
  const model = createMapModel();
  model.sync(readMapContent(currentProject().document, 'map000001'));
  const pane = {
    viewport: () => ({ x: 0, y: 0, zoom: 1, width: 800, height: 600 }),
    setViewport: () => undefined,
  };
  const map = { projectKey: app.key, mapId: 'map000001', model, pane } as unknown as ActiveMap;
  setActiveMap(map);
  const before = currentProject().undoLabel;
  const done = tidy(map, 'byLinks');
  await begun();
  setActiveMap(undefined);
  answerAll();
  await done;
  expect(before).toBe('Card moved');
  expect(currentProject().undoLabel).toBe(before);
});

test('a layout of a project that was left writes nothing into the one that is open', async () => {
  edit('Cards made', cards);
  placeOnMap('map000001', new Set(['barrier01', 'idea00001']));
  const model = createMapModel();
  model.sync(readMapContent(currentProject().document, 'map000001'));
  const pane = {
    viewport: () => ({ x: 0, y: 0, zoom: 1, width: 800, height: 600 }),
    setViewport: () => undefined,
  };
  setActiveMap({ projectKey: app.key, mapId: 'map000001', model, pane } as unknown as ActiveMap);
  const done = tidy(
    { projectKey: app.key, mapId: 'map000001', model, pane } as unknown as ActiveMap,
    'byLinks',
  );
  await begun();
  await openProject(other);
  answerAll();
  await done;
  setActiveMap(undefined);
  expect(currentProject().key).toBe(other);
  expect(currentProject().canUndo).toBe(false);
  expect(Object.keys(currentProject().document.records)).toEqual(['project']);
});

test('the page asks before it goes while choices in the preview would be lost, and not without any', async () => {
  while (currentProject().hasPendingEdits) await new Promise((resolve) => setTimeout(resolve, 5));
  await readNotesText('What gets in the way\n• No bus\n', null);
  expect(hasUnsavedWork()).toBe(false);
  const [row] = notesDraftStore.getState().review?.rows ?? [];
  applyReviewChoice({ type: 'exclude', id: row?.id ?? '' });
  expect(hasUnsavedWork()).toBe(true);
  clearNotesDraft();
  expect(hasUnsavedWork()).toBe(false);
});
