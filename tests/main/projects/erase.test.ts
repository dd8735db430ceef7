import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/document/edit.ts';
import { erasedWith } from '../../../shared/document/erasure-cascade.ts';
import { rules } from '../../../shared/records/registry.ts';
import { filesHolding } from '../../helpers/canary.ts';
import { onlyProjectFile } from '../../helpers/project-files.ts';
import {
  type App,
  documentOf,
  type EditInput,
  listen,
  make,
  note,
  notesIn,
  removeAll,
  setNote,
  sheet,
  soon,
  startApp,
  temporary,
} from './kit.ts';

const CANARY = 'canary Zoë 7Q';
let root: string;
let app: App;
let key: string;

beforeEach(async () => {
  root = await temporary();
  app = await startApp(`${root}/home`);
  ({ key } = await app.ask.library.create(sheet));
  await make(app, key, [note('note1', 'stays'), note('note2', CANARY)]);
});
afterEach(async () => {
  await app.services.close();
  await removeAll(root);
});

const holding = (folder = app.home): Promise<string[]> => filesHolding(folder, CANARY);
const erase = async (at: App, of: string, id: string, kind = 'note') => {
  const refs = erasedWith(await documentOf(at, of), [{ kind, id }], rules);
  await make(
    at,
    of,
    refs.map((ref): Change => ({ op: 'erase', ...ref })),
  );
  return at.ask.project.forget({ key: of });
};
const shelf = (): string => join(app.home, 'versions', key);
const versionFiles = async (): Promise<string[]> =>
  (await readdir(shelf())).filter((name) => name.endsWith('.alongside.json')).sort();

/** Many versions hold the words, one of them under a name. */
const work = async (): Promise<void> => {
  await app.ask.project.keepVersion({ key, name: 'Before the workshop' });
  for (const words of ['one', 'two']) {
    await make(app, key, [setNote('note2', `${CANARY} ${words}`)]);
    await app.ask.project.close({ key });
  }
  expect((await holding()).length).toBeGreaterThan(3);
};

describe('erasing for good', () => {
  it('takes the words out of every byte of the data folder while the project is open', async () => {
    await work();
    expect(await erase(app, key, 'note2')).toEqual({ isDone: true, removed: 0, why: '' });
    expect(await holding()).toEqual([]);
    expect(notesIn(await documentOf(app, key))).toEqual(['stays']);
    const versions = await app.ask.project.versions({ key });
    expect(versions.map(({ name }) => name)).toContain('Before the workshop');
    const { number = 0 } = versions.at(-1) ?? {};
    expect(await app.ask.project.compareVersion({ key, number })).toMatchObject({ outcome: 'ok' });
  });

  it('takes links, places and what is kept under a record with it, and no card', async () => {
    const add = (kind: string, id: string, fields: object): Change => ({
      op: 'add',
      kind,
      id,
      fields: { ...fields },
    });
    await make(app, key, [
      add('theme', 'theme1', { name: 'Evenings' }),
      add('measure', 'measure1', { name: CANARY, theme: 'theme1' }),
      add('dataPoint', 'point1', { measure: 'measure1', date: '2026-03-01', note: CANARY }),
      add('link', 'note1_relatesTo_measure1', {
        from: 'note1',
        relation: 'relatesTo',
        to: 'measure1',
        note: CANARY,
      }),
      add('placement', 'map1_measure1', { map: 'map1', card: 'measure1', pos: [0, 0] }),
      { op: 'delete', kind: 'dataPoint', id: 'point1' },
    ]);
    const refs = erasedWith(await documentOf(app, key), [{ kind: 'measure', id: 'measure1' }], rules);
    expect(refs.map(({ id }) => id).sort()).toEqual(
      ['map1_measure1', 'measure1', 'note1_relatesTo_measure1', 'point1'].sort(),
    );
    const underTheme = erasedWith(await documentOf(app, key), [{ kind: 'theme', id: 'theme1' }], rules);
    expect(underTheme.map(({ id }) => id)).toEqual(['theme1']);
    await erase(app, key, 'measure1', 'measure');
    await erase(app, key, 'note2');
    expect(await holding()).toEqual([]);
  });

  it('writes nothing of what another window had still in the hand', async () => {
    await erase(app, key, 'note2');
    const write = (id: string) => ({ kind: 'note', id, register: 'text', value: `${CANARY} late`, seen: [] });
    const late: EditInput = { writes: [write('note2')] };
    await expect(app.ask.project.commit({ key, edit: late })).rejects.toMatchObject({
      data: { sentence: expect.stringContaining('erased for good') },
    });
    const mixed: EditInput = { writes: [write('note2'), { ...write('note1'), value: 'goes on' }] };
    await app.ask.project.commit({ key, edit: mixed });
    expect(await holding()).toEqual([]);
    expect(notesIn(await documentOf(app, key))).toEqual(['goes on']);
  });

  it('removes damaged versions whole, and says how many', async () => {
    await work();
    const [first = '', second = ''] = await versionFiles();
    const cut = await readFile(join(shelf(), first));
    await writeFile(join(shelf(), first), cut.subarray(0, cut.length - 40));
    // One flipped bit in its name: the words would be another record's.
    const flipped = (await readFile(join(shelf(), second), 'utf8')).replaceAll('note2', 'note3');
    await writeFile(join(shelf(), second), flipped);
    expect(await erase(app, key, 'note2')).toMatchObject({ isDone: true, removed: 2 });
    expect(await holding()).toEqual([]);
  });

  it('forgets the title of an action on Home’s list', async () => {
    const action = { title: CANARY, dueOn: '2026-12-01', status: 'open' };
    await make(app, key, [{ op: 'add', kind: 'action', id: 'action1', fields: action }]);
    await app.ask.project.close({ key });
    expect(await holding()).toContain('library.json');
    await erase(app, key, 'action1', 'action');
    await erase(app, key, 'note2');
    expect(await holding()).toEqual([]);
  });

  it('takes lists with it that were found damaged', async () => {
    await writeFile(join(app.home, 'library.json.damaged-1'), `[{"title": "${CANARY}`);
    await erase(app, key, 'note2');
    expect(await holding()).toEqual([]);
  });

  it('names other files on this computer that hold the record too', async () => {
    const apart = await app.ask.library.duplicate({ key });
    const elsewhere = await app.ask.project.copiesWith({ key, ids: ['note2'] });
    expect(elsewhere).toEqual([join(app.home, 'projects', 'Street (copy).alongside.json')]);
    await erase(app, key, 'note2');
    await erase(app, apart.key, 'note2');
    expect(await app.ask.project.copiesWith({ key, ids: ['note2'] })).toEqual([]);
    expect(await holding()).toEqual([]);
  });
});

describe('a partner’s copy', () => {
  let carers: App;
  beforeEach(async () => {
    carers = await startApp(`${root}/carers`);
  });
  afterEach(() => carers.services.close());
  const copyOf = async (from: App, of: string): Promise<string> =>
    (await from.ask.project.saveCopy({ key: of })).bytes ?? '';

  it('loses it once it takes in ours, from every byte of its folder too', async () => {
    const received = await carers.ask.library.receive({ name: 'x', bytes: await copyOf(app, key) });
    const theirs = received.key ?? '';
    await make(carers, theirs, [setNote('note2', `${CANARY} by carers`), note('note5', 'theirs')]);
    await carers.ask.project.close({ key: theirs });
    expect((await holding(carers.home)).length).toBeGreaterThan(1);
    await erase(app, key, 'note2');
    const ours = await copyOf(app, key);
    const { incoming = '' } = await carers.ask.library.receive({ name: 'x', bytes: ours });
    await carers.ask.project.takeIn({ key: theirs, incoming });
    await carers.ask.project.forget({ key: theirs });
    expect(await holding(carers.home)).toEqual([]);
    // Taking it out again does not bring the words back.
    expect(await carers.ask.project.unTake({ key: theirs })).toMatchObject({ done: true });
    await carers.ask.project.forget({ key: theirs });
    expect(await holding(carers.home)).toEqual([]);
    expect(notesIn(await documentOf(carers, theirs))).toEqual(['stays', 'theirs']);
  });

  it('that still has it does not bring it back here', async () => {
    const { key: theirs = '' } = await carers.ask.library.receive({
      name: 'x',
      bytes: await copyOf(app, key),
    });
    await make(carers, theirs, [setNote('note2', `${CANARY} by carers`), note('note5', 'theirs')]);
    await erase(app, key, 'note2');
    const bytes = await copyOf(carers, theirs);
    const { incoming = '' } = await app.ask.library.receive({ name: 'x', bytes });
    await app.ask.project.takeIn({ key, incoming });
    expect(await holding()).toEqual([]);
    expect(notesIn(await documentOf(app, key))).toEqual(['stays', 'theirs']);
  });
});

describe('an older file put over ours', () => {
  it('does not bring the words back, also where the person goes on with the older one', async () => {
    await app.ask.project.close({ key });
    const path = await onlyProjectFile(app.home);
    const old = await readFile(path);
    await erase(app, key, 'note2');
    await app.ask.project.close({ key });
    await writeFile(path, old);
    const { outcome } = await app.ask.project.open({ key });
    expect(outcome.outcome).toBe('olderCopy');
    await app.ask.project.leaveOut({ key, incoming: outcome.incoming ?? '' });
    await app.ask.project.forget({ key });
    expect(notesIn(await documentOf(app, key))).toEqual(['stays']);
    expect(await holding()).toEqual([]);
  });
});

describe('an older file, cut short, left in the place of ours', () => {
  it('is written over, and does not stay in the data folder either', async () => {
    await app.ask.project.close({ key });
    const path = await onlyProjectFile(app.home);
    const old = await readFile(path);
    await erase(app, key, 'note2');
    const { events, stop } = await listen(app, key);
    await writeFile(path, old.subarray(0, old.length - 30));
    const sentence = expect.stringContaining('The damaged one was not kept');
    await soon(() => expect(events).toContainEqual({ type: 'notice', sentence }));
    await soon(async () => expect(await holding()).toEqual([]));
    expect(await app.ask.project.forget({ key })).toMatchObject({ isDone: true });
    expect((await readdir(shelf())).join()).not.toContain('found-');
    stop();
  });
});

describe('a file in which somebody’s hand brought the words back', () => {
  it('is written without them, and not kept among the versions with them', async () => {
    await erase(app, key, 'note2');
    await app.ask.project.close({ key });
    const path = await onlyProjectFile(app.home);
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text
        .replace('"stays"', '"by hand"')
        .replace('"records":{', `"records":{"x":{"n9":{"text":"y","~":"abcdefgh-1"}},`),
    );
    const { outcome } = await app.ask.project.open({ key });
    expect(outcome.outcome).toBe('changedOutside');
    await app.ask.project.leaveOut({ key, incoming: outcome.incoming ?? '' });
    await app.ask.project.forget({ key });
    expect(await holding()).toEqual([]);
  });
});
