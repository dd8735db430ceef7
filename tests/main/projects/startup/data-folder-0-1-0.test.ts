import { existsSync } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { windowStateSchema } from '../../../../main/electron/window-state.ts';
import { acquireInstanceLock } from '../../../../main/storage/instance-lock.ts';
import type { ProjectSummary } from '../../../../shared/contract/library.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { filesContaining } from '../../../helpers/disk/files-containing.ts';
import { expectedProjects, restoreOldDataFolder } from '../../../helpers/disk/old-data-folder.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  type EditInput,
  noteTexts,
  removeAll,
  setNote,
  startTestApp,
  type TestApp,
  temporaryFolder,
  versionFolderOf,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

/** What the erasure that was cut short was about; stands in no other project. */
const ERASED = 'ERASEDWORDS';

const said = await expectedProjects();
let root: string;
let home: string;
let app: TestApp;

beforeEach(async () => {
  root = await realpath(await temporaryFolder());
  home = await restoreOldDataFolder(root);
});
afterEach(async () => {
  await app?.services.close();
  await removeAll(root);
});

const start = async (): Promise<TestApp> => {
  app = await startTestApp(home);
  return app;
};
const listed = async (title: string): Promise<ProjectSummary> => {
  const found = (await app.api.library.list()).find((one) => one.title === title);
  if (!found) throw new Error(`“${title}” is not on Home.`);
  return found;
};
const keyOf = async (title: string): Promise<string> => (await listed(title)).key;
const openOf = async (title: string) => app.api.project.open({ key: await keyOf(title) });
const isThere = (path: string): boolean => existsSync(path);
const aboutOf = async (key: string) =>
  JSON.parse(await readFile(join(versionFolderOf(app, key), 'about.json'), 'utf8'));

/** Plain values of all live records, by kind and id, and ids of the others. */
const saidBy = (document: ProjectDocument) => ({
  live: Object.fromEntries(
    Object.keys(document.records).map((kind) => [
      kind,
      Object.fromEntries(recordsOf(document, kind).map(({ id, fields }) => [id, fields])),
    ]),
  ),
  trash: Object.fromEntries(
    Object.entries(document.trash).map(([kind, table]) => [kind, Object.keys(table).sort()]),
  ),
});

describe('the data folder that a killed run of version 0.1.0 left', () => {
  it('is on Home whole: what is open, what is away, and the bin', async () => {
    await start();
    const home = (await app.api.library.list()).map(({ title, binned, missing, inFolder, sample, counts }) =>
      [title, counts.cards, binned && 'bin', missing && 'away', inFolder && 'ours', sample && 'sample']
        .filter((one) => one !== false)
        .join(' '),
    );
    expect(home.sort()).toEqual([
      'A copy beside it 1',
      'A journal to be replayed 3 ours',
      'A merge on its way 2 ours',
      'An erasure half done 2 ours',
      'An older file 1 ours',
      'Company on our street 15 ours sample',
      'Everything in one file 18 ours',
      'From a partner 4 ours',
      'In the bin 1 bin ours',
      'Many versions 4 ours',
      'Off the list 0 bin',
      'On a drive that is away 1 away',
    ]);
    expect((await listed('Everything in one file')).clashes).toBe(2);
    expect((await listed('From a partner')).due).toEqual([
      { on: '2026-12-11', title: 'An action for partners' },
    ]);
  });

  it('keeps what was set, where the window was, and knows the sample that nobody touched', async () => {
    await start();
    expect(await app.api.app.settings()).toMatchObject({
      theme: 'dark',
      org: 'Invented Council',
      role: 'Invented lead',
      railWords: true,
      tourSeen: true,
    });
    const window = JSON.parse(await readFile(join(home, 'window.json'), 'utf8'));
    expect(windowStateSchema.parse(window)).toEqual(window);
    expect(await keyOf('Company on our street')).toBe((await app.api.library.createSample()).key);
  });

  it('is taken over although its lock is still there', async () => {
    expect(isThere(join(home, 'app.lock'))).toBe(true);
    const instance = await acquireInstanceLock(home);
    expect(instance.outcome).toBe('first');
    if (instance.outcome === 'first') await instance.release();
    expect(isThere(join(home, 'app.lock'))).toBe(false);
  });

  it('has all that was acknowledged, at the first start and at the next', async () => {
    expect(Object.keys(said)).toHaveLength(9);
    for (let starts = 0; starts < 2; starts += 1) {
      await start();
      for (const [title, { project, ...then }] of Object.entries(said)) {
        const document = await documentOf(app, await keyOf(title));
        expect(document.project, title).toBe(project);
        expect(saidBy(document), title).toMatchObject(then);
      }
      await app.services.close();
    }
  });

  it('has its unreplayed journals in the files before anybody opens a project', async () => {
    const before = await filesContaining(
      join(home, 'projects'),
      'journal too',
      'merged, and not in the file',
    );
    expect(before).toEqual([]);
    await start();
    expect(await filesContaining(join(home, 'projects'), 'Only in the journal too')).toHaveLength(1);
    expect(await filesContaining(join(home, 'projects'), 'merged, and not in the file')).toHaveLength(1);
    // The torn line was never acknowledged.
    expect(await filesContaining(join(home, 'projects'), 'never acknowledged')).toEqual([]);
  });

  it('still knows edits that were asked for before the kill, and whose they were', async () => {
    await start();
    const key = await keyOf('A journal to be replayed');
    const asked = await commitChanges(app, key, [setNote('note1', 'asked again')], 'nonce-of-the-first');
    expect(noteTexts(await documentOf(app, key))).toEqual(['only in the journal']);
    const { ownReplicas } = await app.api.project.open({ key });
    expect(ownReplicas).toContain(asked.dot.slice(0, asked.dot.lastIndexOf('-')));
  });
});

describe('an erasure that version 0.1.0 left half done', () => {
  it('is finished: the words stand in no byte, and nothing else is gone', async () => {
    const before = await filesContaining(root, ERASED);
    expect(before).toHaveLength(5);
    await start();
    const key = await keyOf('An erasure half done');
    expect((await aboutOf(key)).key).toBe(key);
    await waitUntil(async () => expect(await filesContaining(root, ERASED)).toEqual([]));
    expect(noteTexts(await documentOf(app, key))).toEqual(['stays', 'stays too']);
    expect((await listed('An erasure half done')).due).toEqual([]);
    const versions = await app.api.project.versions({ key });
    expect(versions.map(({ name }) => name)).toContain('With the words');
    expect(await app.api.project.purgeErased({ key })).toEqual({ isDone: true, removed: 0, why: '' });
    await app.services.close();
    expect(await filesContaining(root, ERASED)).toEqual([]);
    expect(await aboutOf(key)).toMatchObject({ erasing: false, purged: 3 });
  });
});

describe('questions that version 0.1.0 left open', () => {
  it('asks about the older file, and brings the changes back', async () => {
    await start();
    const key = await keyOf('An older file');
    const { outcome } = await app.api.project.open({ key });
    expect(outcome).toMatchObject({
      outcome: 'olderCopy',
      sentence: 'This copy is older than what you had here. Bring your 2 changes back?',
    });
    const { incomingId = '' } = outcome;
    expect(await app.api.project.mergeIncoming({ key, incomingId })).toMatchObject({ incoming: 2 });
    expect(noteTexts(await documentOf(app, key))).toEqual(['in both, later', 'lacking in the older file']);
    await app.services.close();
    await start();
    expect((await openOf('An older file')).outcome.outcome).toBe('ok');
  });

  it('offers the copy that lies beside a file and holds more', async () => {
    await start();
    const key = await keyOf('A copy beside it');
    const { siblingCopies } = await app.api.project.open({ key });
    expect(siblingCopies.map(({ name }) => name)).toEqual(['A copy beside it (1).alongside.json']);
    const incomingId = siblingCopies[0]?.incomingId ?? '';
    expect(await app.api.project.mergeIncoming({ key, incomingId })).toMatchObject({ incoming: 1 });
    expect(noteTexts(await documentOf(app, key))).toEqual(['by the council', 'only in the copy beside it']);
    expect((await app.api.project.open({ key })).siblingCopies).toEqual([]);
  });

  it('shows what it kept of a file that is away, and writes it again with the next change', async () => {
    await start();
    const { key, path } = await listed('On a drive that is away');
    const { outcome, document } = await app.api.project.open({ key });
    expect(outcome.outcome).toBe('missing');
    expect(noteTexts(JSON.parse(document))).toEqual(['kept although the file is away']);
    await commitChanges(app, key, [addNote('note2', 'the next change')]);
    await app.services.close();
    expect(await readFile(path, 'utf8')).toContain('kept although the file is away');
  });
});

describe('what version 0.1.0 kept', () => {
  const title = 'Many versions';

  it('are versions that can be listed, looked into, compared and gone back to', async () => {
    await start();
    const key = await keyOf(title);
    const versions = await app.api.project.versions({ key });
    const named = versions.filter(({ name }) => name !== '');
    expect(named).toMatchObject([
      { name: 'Before the workshop', by: 'Invented Council, Invented lead', cards: 2 },
    ]);
    expect(versions.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['named', 'beforeMerge', 'merged', 'beforeRestore', 'opened', 'closed']),
    );
    const merged = versions.find(({ reason }) => reason === 'merged')?.number ?? 0;
    expect(await app.api.project.compareVersion({ key, number: merged })).toMatchObject({
      outcome: 'ok',
      comesBack: { cards: 1 },
      goes: { cards: 3 },
      changed: { cards: 1 },
    });
    const { document } = await app.api.project.readVersion({ key, number: merged });
    expect(noteTexts(JSON.parse(document))).toEqual(['by the carers', 'said later']);
    const { changes } = await app.api.project.changesToRestore({ key, number: merged });
    const edit = prepareEdit(await documentOf(app, key), JSON.parse(changes) as Change[], documentRules);
    await app.api.project.commit({ key, edit: edit as EditInput, isHistoryStep: true });
    expect(noteTexts(await documentOf(app, key))).toEqual(['by the carers', 'said later']);
  });

  it('is every version readable, of every project', async () => {
    await start();
    for (const { key, title: of, binned } of await app.api.library.list()) {
      if (binned) continue;
      for (const { number } of await app.api.project.versions({ key }))
        expect(await app.api.project.compareVersion({ key, number }), `${of} ${number}`).toMatchObject({
          outcome: 'ok',
        });
    }
  });

  it('is a damaged file as it was found, until something is erased that may be in it', async () => {
    await start();
    const key = await keyOf(title);
    const found = async () =>
      (await readdir(versionFolderOf(app, key))).filter((name) => name.startsWith('found-'));
    const [name = ''] = await found();
    expect(await readFile(join(versionFolderOf(app, key), name), 'utf8')).toHaveLength(400);
    await commitChanges(app, key, [{ op: 'erase', kind: 'note', id: 'note5' }]);
    expect(await app.api.project.purgeErased({ key })).toMatchObject({ isDone: true });
    expect(await found()).toEqual([]);
  });

  it('comes back from the bin, where it was', async () => {
    await start();
    const { key } = await listed('In the bin');
    await app.api.library.restoreFromBin({ key });
    expect(await listed('In the bin')).toMatchObject({
      binned: false,
      missing: false,
      path: join(home, 'projects', 'In the bin.alongside.json'),
    });
    expect(noteTexts(await documentOf(app, key))).toEqual(['thrown away and kept']);
    const off = await listed('Off the list');
    await app.api.library.restoreFromBin({ key: off.key });
    expect((await openOf('Off the list')).outcome.outcome).toBe('ok');
  });

  it('is a partner’s copy that says what it has not seen', async () => {
    await start();
    const key = await keyOf('From a partner');
    await commitChanges(app, key, [addNote('note9', 'written on it today')]);
    await app.services.close();
    const { path } = await listed('From a partner');
    const text = await readFile(path, 'utf8');
    expect(text).toMatch(/\n"gap":\{"\w{8}":0,"\w{8}":0\},\n/);
    expect(text).toMatch(/"action1":\{.*"\?":\["owners"\]\}/);
    expect(text).toMatch(/"story1":\{.*"\?":\["caveat","statement"\]\}/);
    expect(text).toMatch(/"note9":\{.*"\^":"\*"\}/);
  });
});
