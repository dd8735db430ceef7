import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectSummary } from '../../../../shared/contract/library.ts';
import { objectivesOf, proposedObjectives } from '../../../../shared/records/objectives.ts';
import { projectRecordOf } from '../../../../shared/records/project-record.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  noteTexts,
  readText,
  removeAll,
  sheet,
  startTestApp,
  type TestApp,
  temporaryFolder,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

let home: string;
let app: TestApp;
beforeEach(async () => {
  home = await temporaryFolder();
  app = await startTestApp(home);
});
afterEach(async () => {
  await app.services.close();
  await removeAll(home);
});
/** What a person sees in the folder of projects. */
const files = async (): Promise<string[]> =>
  (await readdir(join(home, 'projects'))).filter((name) => !name.startsWith('.')).sort();

it('a new project may have objectives in a person’s own words', async () => {
  const { key } = await app.api.library.create({ ...sheet, objectives: ['Fewer forms', 'findHelp'] });
  expect(objectivesOf(await documentOf(app, key)).map(({ words, serves }) => [words, serves])).toEqual([
    [proposedObjectives[0]?.words, 'residents'],
    ['Fewer forms', ''],
  ]);
});

it('a new project has the objectives that were chosen as records, in their order, and not in its sheet', async () => {
  const { key } = await app.api.library.create({ ...sheet, objectives: ['fulfillingHelp', 'findHelp'] });
  const document = await documentOf(app, key);
  expect(objectivesOf(document).map(({ words, serves, id }) => [words, serves, typeof id])).toEqual(
    proposedObjectives.map(({ words, serves }) => [words, serves, 'string']),
  );
  expect(projectRecordOf(document)?.fields.objectives).toBeUndefined();
});

describe('Home’s list', () => {
  it('has what a person sees at a glance, worked on last first', async () => {
    const { key } = await app.api.library.create(sheet);
    await app.api.library.create({ ...sheet, title: 'Second' });
    await commitChanges(app, key, [
      { op: 'add', kind: 'action', id: 'a1', fields: { title: 'Ring the group', dueOn: '2026-12-01' } },
      { op: 'add', kind: 'action', id: 'a2', fields: { title: 'Done', status: 'done', dueOn: '2026-11-01' } },
      { op: 'add', kind: 'learning', id: 'l1', fields: { statement: 'They come back' } },
    ]);
    const [first, second] = await app.api.library.list();
    expect(first).toMatchObject({
      title: 'Street',
      aim: sheet.aim,
      stage: 'discover',
      counts: { hypothesis: 0, test: 0, learning: 1, cards: 3 },
      due: [{ on: '2026-12-01', title: 'Ring the group' }],
      clashes: 0,
    });
    expect(second?.title).toBe('Second');
  });

  it('tells windows when it changes', async () => {
    const ended = new AbortController();
    const seen: ProjectSummary[][] = [];
    const stream = await app.api.library.watch(undefined, { signal: ended.signal });
    (async () => {
      for await (const list of stream) seen.push(list);
    })().catch(() => undefined);
    const { key } = await app.api.library.create(sheet);
    await waitUntil(() => expect(seen.at(-1)).toMatchObject([{ key }]));
    await commitChanges(app, key, [{ op: 'add', kind: 'learning', id: 'l1', fields: { statement: 'x' } }]);
    await waitUntil(() => expect(seen.at(-1)).toMatchObject([{ counts: { learning: 1 } }]));
    ended.abort();
  });

  it('finds files that somebody put into the folder, and keeps those it has', async () => {
    const { key } = await app.api.library.create(sheet);
    await app.services.close();
    const text = await readText(join(home, 'projects', 'Street.alongside.json'));
    await writeFile(join(home, 'projects', 'Other.alongside.json'), text);
    await writeFile(join(home, 'projects', 'notes.txt'), 'hello');
    app = await startTestApp(home);
    const list = await app.api.library.list();
    expect(list).toHaveLength(2);
    expect(list.map((listed) => listed.key)).toContain(key);
  });
});

describe('a project in the list', () => {
  it('is renamed in its title, not in its file', async () => {
    const { key } = await app.api.library.create(sheet);
    await app.api.library.rename({ key, title: 'Road' });
    expect((await app.api.library.list())[0]?.title).toBe('Road');
    expect(await files()).toEqual(['Street.alongside.json']);
  });

  it('is duplicated as a project of its own', async () => {
    const { key } = await app.api.library.create(sheet);
    await commitChanges(app, key, [addNote('note1', 'words')]);
    const copy = await app.api.library.duplicate({ key });
    const [one, other] = [await documentOf(app, key), await documentOf(app, copy.key)];
    expect(other.project).not.toBe(one.project);
    expect(noteTexts(other)).toEqual(['words']);
    expect(other.records.project?.[other.project]).toMatchObject({ title: 'Street (copy)' });
    expect(await files()).toEqual(['Street (copy).alongside.json', 'Street.alongside.json']);
  });

  it('goes to the bin with its file and comes back, beside another that took its name', async () => {
    const { key } = await app.api.library.create(sheet);
    await commitChanges(app, key, [addNote('note1', 'words')]);
    await app.api.library.moveToBin({ key });
    expect(await files()).toEqual([]);
    expect((await app.api.library.list())[0]).toMatchObject({ key, binned: true, inFolder: true });
    await app.api.library.create(sheet);
    await app.api.library.restoreFromBin({ key });
    expect(await files()).toEqual(['Street 2.alongside.json', 'Street.alongside.json']);
    expect(noteTexts(await documentOf(app, key))).toEqual(['words']);
  });

  it('elsewhere only leaves the list', async () => {
    await app.api.library.create(sheet);
    const path = join(home, 'elsewhere', 'Street.alongside.json');
    await mkdir(join(home, 'elsewhere'));
    await app.services.close();
    await rename(join(home, 'projects', 'Street.alongside.json'), path);
    const { key = '', outcome } = await app.services.openPath(path);
    expect(outcome).toBe('ok');
    await app.api.library.moveToBin({ key });
    expect(await readText(path)).toContain('"Street"');
    expect((await app.api.library.list()).find((one) => one.key === key)).toMatchObject({
      binned: true,
      inFolder: false,
    });
  });

  it('is not opened twice by two paths that mean one file', async () => {
    const { key } = await app.api.library.create(sheet);
    const path = join(home, 'projects', '..', 'projects', 'Street.alongside.json');
    expect(await app.services.openPath(path)).toMatchObject({ outcome: 'ok', key });
    expect(await app.services.openPath(` "${path}" `)).toMatchObject({ key });
  });

  it.each([
    ['/nowhere/at/all.json', 'missing'],
    ['', 'missing'],
  ])('%j is %s', async (path, outcome) => {
    expect((await app.services.openPath(path)).outcome).toBe(outcome);
  });
});

describe('the sample', () => {
  it('is made anew once somebody has worked in it', async () => {
    const first = await app.api.library.createSample();
    expect(await app.api.library.createSample()).toEqual(first);
    await commitChanges(app, first.key, [addNote('note1', 'words')]);
    const second = await app.api.library.createSample();
    expect(second, 'before the words are in its file').not.toEqual(first);
    await app.services.close();
    expect(await app.api.library.createSample(), 'the untouched one').toEqual(second);
    const [one, other] = [await documentOf(app, first.key), await documentOf(app, second.key)];
    expect(one.project).not.toBe(other.project);
    expect((await app.api.library.list()).every(({ sample }) => sample)).toBe(true);
  });

  it('is the one that was asked for, each with an untouched copy of its own', async () => {
    const { createSample } = app.api.library;
    const first = await createSample();
    const other = await createSample({ name: 'in-safe-hands' });
    expect(other).not.toEqual(first);
    expect(await createSample({ name: 'in-safe-hands' })).toEqual(other);
    expect(await createSample({ name: 'company-on-our-street' })).toEqual(first);
    const titles = (await app.api.library.list()).map(({ title }) => title);
    expect(titles.sort()).toEqual(['Company on our street', 'In safe hands']);
  });

  it.each(['no-such-sample', '', '../samples/in-safe-hands', '__proto__'])(
    'is refused with a sentence where there is none: %j',
    async (name) => {
      await expect(app.api.library.createSample({ name })).rejects.toThrow(
        'There is no such sample project.',
      );
      expect(await app.api.library.list()).toEqual([]);
    },
  );
});
