import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { putOnMap } from '../../../renderer/map/actions/put-on-map.ts';
import { tidy } from '../../../renderer/map/actions/tidy.ts';
import { type LiveMap, setLiveMap } from '../../../renderer/map/live-map.ts';
import { createMapModel } from '../../../renderer/map/model/map-model.ts';
import { readContent } from '../../../renderer/map/model/read-content.ts';
import { bringIn } from '../../../renderer/notes-import/bring-in.ts';
import { clearNotes, decide, notesStore, readText } from '../../../renderer/notes-import/notes-store.ts';
import { edit } from '../../../renderer/state/edit.ts';
import { openProject } from '../../../renderer/state/open-project.ts';
import { currentProject } from '../../../renderer/state/project-store.ts';
import { wouldLose } from '../../../renderer/state/would-lose.ts';
import type { Fields } from '../../../shared/document/document.ts';
import type { Change } from '../../../shared/document/edit.ts';
import { derivedId } from '../../../shared/document/ids.ts';
import { recordsOf } from '../../../shared/document/view.ts';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import { startReview } from '../../../shared/notes/review.ts';
import { type InJsdom, openInJsdom } from '../record-form/in-jsdom.ts';

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

let app: InJsdom & { readonly key: string };
let other: string;
beforeAll(async () => {
  vi.stubGlobal('Worker', SlowWorker);
  app = await openInJsdom();
  const { api } = await import('../../../renderer/client/client.ts');
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

const goElsewhere = async () => {
  await begun();
  await openProject(other);
  answerAll();
};
const nothingWritten = () => {
  expect(currentProject().key).toBe(other);
  expect(currentProject().canUndo).toBe(false);
  expect(Object.keys(currentProject().document.records)).toEqual(['project']);
};

const review = () => startReview(parseNotes('What gets in the way\n• No bus\n  – Lifts would help\n'));
const wait = () => ({ stop: new AbortController().signal, gone: new AbortController().signal });

test('notes are not written into a project that was opened while they were laid out', async () => {
  const done = bringIn(review(), wait());
  await goElsewhere();
  await done;
  nothingWritten();
  await openProject(app.key);
  expect(recordsOf(currentProject().document, 'barrier')).toEqual([]);
});

test('notes are not brought in where their preview was left; a stop of the layout brings them in in rows', async () => {
  const gone = new AbortController();
  const left = bringIn(review(), { ...wait(), gone: gone.signal });
  await begun();
  gone.abort();
  await left;
  expect(recordsOf(currentProject().document, 'barrier')).toEqual([]);
  SlowWorker.waiting = [];
  const stop = new AbortController();
  const stopped = bringIn(review(), { ...wait(), stop: stop.signal });
  await begun();
  stop.abort();
  await stopped;
  expect(recordsOf(currentProject().document, 'barrier').length).toBeGreaterThan(0);
});

test('cards are not put on a map of a project that was opened meanwhile', async () => {
  edit('Cards made', cards);
  const done = putOnMap('map000001', new Set(['barrier01', 'idea00001']));
  await goElsewhere();
  await done;
  nothingWritten();
});

test('a layout of a map that was left writes nothing', async () => {
  edit('Cards made', cards);
  const put = putOnMap('map000001', new Set(['barrier01', 'idea00001']));
  await begun();
  answerAll();
  await put;
  const id = derivedId('map000001', 'barrier01');
  edit('Card moved', [{ op: 'set', kind: 'placement', id, fields: { pos: [400, 400] } }]);
  const model = createMapModel();
  model.sync(readContent(currentProject().document, 'map000001'));
  const pane = { view: () => ({ x: 0, y: 0, zoom: 1, width: 800, height: 600 }), setView: () => undefined };
  const map = { projectKey: app.key, mapId: 'map000001', model, pane } as unknown as LiveMap;
  setLiveMap(map);
  const before = currentProject().undoLabel;
  const done = tidy(map, 'byLinks');
  await begun();
  setLiveMap(undefined);
  answerAll();
  await done;
  expect(before).toBe('Card moved');
  expect(currentProject().undoLabel).toBe(before);
});

test('the page asks before it goes while choices in the preview would be lost, and not without any', async () => {
  while (currentProject().isPending) await new Promise((resolve) => setTimeout(resolve, 5));
  readText('What gets in the way\n• No bus\n', null);
  expect(wouldLose()).toBe(false);
  const [row] = notesStore.getState().review?.rows ?? [];
  decide({ type: 'leaveOut', id: row?.id ?? '' });
  expect(wouldLose()).toBe(true);
  clearNotes();
  expect(wouldLose()).toBe(false);
});
