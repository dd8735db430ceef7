import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { refsErasedWith } from '../../../../shared/document/edit/erasure-cascade.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { onlyProjectFile } from '../../../helpers/app/project-file.ts';
import { filesContaining } from '../../../helpers/disk/files-containing.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  type EditInput,
  noteTexts,
  removeAll,
  setNote,
  sheet,
  startTestApp,
  type TestApp,
  temporaryFolder,
  watchProject,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

const CANARY = 'canary Zoë 7Q';
let root: string;
let app: TestApp;
let key: string;

beforeEach(async () => {
  root = await temporaryFolder();
  app = await startTestApp(`${root}/home`);
  ({ key } = await app.api.library.create(sheet));
  await commitChanges(app, key, [addNote('note1', 'stays'), addNote('note2', CANARY)]);
});
afterEach(async () => {
  await app.services.close();
  await removeAll(root);
});

const holding = (folder = app.home): Promise<string[]> => filesContaining(folder, CANARY);
const erase = async (at: TestApp, of: string, id: string, kind = 'note') => {
  const refs = refsErasedWith(await documentOf(at, of), [{ kind, id }], documentRules);
  await commitChanges(
    at,
    of,
    refs.map((ref): Change => ({ op: 'erase', ...ref })),
  );
  return at.api.project.purgeErased({ key: of });
};
const shelf = (): string => join(app.home, 'versions', key);
const versionFiles = async (): Promise<string[]> =>
  (await readdir(shelf())).filter((name) => name.endsWith('.alongside.json')).sort();

/** Many versions hold the words, one of them under a name. */
const work = async (): Promise<void> => {
  await app.api.project.keepVersion({ key, name: 'Before the workshop' });
  for (const words of ['one', 'two']) {
    await commitChanges(app, key, [setNote('note2', `${CANARY} ${words}`)]);
    await app.api.project.close({ key });
  }
  expect((await holding()).length).toBeGreaterThan(3);
};

describe('erasing for good', () => {
  it('takes the words out of every byte of the data folder while the project is open', async () => {
    await work();
    expect(await erase(app, key, 'note2')).toEqual({ isDone: true, removed: 0, why: '' });
    expect(await holding()).toEqual([]);
    expect(noteTexts(await documentOf(app, key))).toEqual(['stays']);
    const versions = await app.api.project.versions({ key });
    expect(versions.map(({ name }) => name)).toContain('Before the workshop');
    const { number = 0 } = versions.at(-1) ?? {};
    expect(await app.api.project.compareVersion({ key, number })).toMatchObject({ outcome: 'ok' });
  });

  it('takes links, places and what is kept under a record with it, and no card', async () => {
    const add = (kind: string, id: string, fields: object): Change => ({
      op: 'add',
      kind,
      id,
      fields: { ...fields },
    });
    await commitChanges(app, key, [
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
    const refs = refsErasedWith(
      await documentOf(app, key),
      [{ kind: 'measure', id: 'measure1' }],
      documentRules,
    );
    expect(refs.map(({ id }) => id).sort()).toEqual(
      ['map1_measure1', 'measure1', 'note1_relatesTo_measure1', 'point1'].sort(),
    );
    const underTheme = refsErasedWith(
      await documentOf(app, key),
      [{ kind: 'theme', id: 'theme1' }],
      documentRules,
    );
    expect(underTheme.map(({ id }) => id)).toEqual(['theme1']);
    await erase(app, key, 'measure1', 'measure');
    await erase(app, key, 'note2');
    expect(await holding()).toEqual([]);
  });

  it('writes nothing of what another window had still in the hand', async () => {
    await erase(app, key, 'note2');
    const write = (id: string) => ({ kind: 'note', id, register: 'text', value: `${CANARY} late`, seen: [] });
    const late: EditInput = { writes: [write('note2')] };
    await expect(app.api.project.commit({ key, edit: late })).rejects.toMatchObject({
      data: { sentence: expect.stringContaining('erased for good') },
    });
    const mixed: EditInput = { writes: [write('note2'), { ...write('note1'), value: 'goes on' }] };
    await app.api.project.commit({ key, edit: mixed });
    expect(await holding()).toEqual([]);
    expect(noteTexts(await documentOf(app, key))).toEqual(['goes on']);
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
    await commitChanges(app, key, [{ op: 'add', kind: 'action', id: 'action1', fields: action }]);
    await app.api.project.close({ key });
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
    const apart = await app.api.library.duplicate({ key });
    const elsewhere = await app.api.project.findCopiesWith({ key, ids: ['note2'] });
    expect(elsewhere).toEqual([join(app.home, 'projects', 'Street (copy).alongside.json')]);
    await erase(app, key, 'note2');
    await erase(app, apart.key, 'note2');
    expect(await app.api.project.findCopiesWith({ key, ids: ['note2'] })).toEqual([]);
    expect(await holding()).toEqual([]);
  });
});

describe('a partner’s copy', () => {
  let carers: TestApp;
  beforeEach(async () => {
    carers = await startTestApp(`${root}/carers`);
  });
  afterEach(() => carers.services.close());
  const copyOf = async (from: TestApp, of: string): Promise<string> =>
    (await from.api.project.saveCopy({ key: of })).bytes ?? '';

  it('loses it once it takes in ours, from every byte of its folder too', async () => {
    const received = await receiveCopy(carers.api, { name: 'x', bytes: await copyOf(app, key) });
    const theirs = received.key ?? '';
    await commitChanges(carers, theirs, [
      setNote('note2', `${CANARY} by carers`),
      addNote('note5', 'theirs'),
    ]);
    await carers.api.project.close({ key: theirs });
    expect((await holding(carers.home)).length).toBeGreaterThan(1);
    await erase(app, key, 'note2');
    const ours = await copyOf(app, key);
    const { incomingId = '' } = await receiveCopy(carers.api, { name: 'x', bytes: ours });
    await carers.api.project.mergeIncoming({ key: theirs, incomingId });
    await carers.api.project.purgeErased({ key: theirs });
    expect(await holding(carers.home)).toEqual([]);
    // Taking it out again does not bring the words back.
    expect(await carers.api.project.undoMerge({ key: theirs })).toMatchObject({ done: true });
    await carers.api.project.purgeErased({ key: theirs });
    expect(await holding(carers.home)).toEqual([]);
    expect(noteTexts(await documentOf(carers, theirs))).toEqual(['stays', 'theirs']);
  });

  it('that still has it does not bring it back here', async () => {
    const { key: theirs = '' } = await receiveCopy(carers.api, {
      name: 'x',
      bytes: await copyOf(app, key),
    });
    await commitChanges(carers, theirs, [
      setNote('note2', `${CANARY} by carers`),
      addNote('note5', 'theirs'),
    ]);
    await erase(app, key, 'note2');
    const bytes = await copyOf(carers, theirs);
    const { incomingId = '' } = await receiveCopy(app.api, { name: 'x', bytes });
    await app.api.project.mergeIncoming({ key, incomingId });
    expect(await holding()).toEqual([]);
    expect(noteTexts(await documentOf(app, key))).toEqual(['stays', 'theirs']);
  });
});

describe('an older file put over ours', () => {
  it('does not bring the words back, also where the person goes on with the older one', async () => {
    await app.api.project.close({ key });
    const path = await onlyProjectFile(app.home);
    const old = await readFile(path);
    await erase(app, key, 'note2');
    await app.api.project.close({ key });
    await writeFile(path, old);
    const { outcome } = await app.api.project.open({ key });
    expect(outcome.outcome).toBe('olderCopy');
    await app.api.project.dismissIncoming({ key, incomingId: outcome.incomingId ?? '' });
    await app.api.project.purgeErased({ key });
    expect(noteTexts(await documentOf(app, key))).toEqual(['stays']);
    expect(await holding()).toEqual([]);
  });
});

describe('an older file, cut short, left in the place of ours', () => {
  it('is written over, and does not stay in the data folder either', async () => {
    await app.api.project.close({ key });
    const path = await onlyProjectFile(app.home);
    const old = await readFile(path);
    await erase(app, key, 'note2');
    const { events, stop } = await watchProject(app, key);
    await writeFile(path, old.subarray(0, old.length - 30));
    const sentence = expect.stringContaining('The damaged one was not kept');
    await waitUntil(() => expect(events).toContainEqual({ type: 'notice', sentence }));
    await waitUntil(async () => expect(await holding()).toEqual([]));
    expect(await app.api.project.purgeErased({ key })).toMatchObject({ isDone: true });
    expect((await readdir(shelf())).join()).not.toContain('found-');
    stop();
  });
});

describe('a file in which somebody’s hand brought the words back', () => {
  it('is written without them, and not kept among the versions with them', async () => {
    await erase(app, key, 'note2');
    await app.api.project.close({ key });
    const path = await onlyProjectFile(app.home);
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text
        .replace('"stays"', '"by hand"')
        .replace('"records":{', `"records":{"x":{"n9":{"text":"y","~":"abcdefgh-1"}},`),
    );
    const { outcome } = await app.api.project.open({ key });
    expect(outcome.outcome).toBe('changedOutside');
    await app.api.project.dismissIncoming({ key, incomingId: outcome.incomingId ?? '' });
    await app.api.project.purgeErased({ key });
    expect(await holding()).toEqual([]);
  });
});
