import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { MAX_NOTES_DRAFT_LENGTH, MAX_NOTES_TEXT_LENGTH } from '../../../shared/input-size-limits.ts';
import { onlyProjectFile } from '../../helpers/app/project-file.ts';
import { filesContaining } from '../../helpers/disk/files-containing.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  projectForEach,
  sheet,
  startTestApp,
  type TestApp,
  versionFolderOf,
} from '../../helpers/services/test-app.ts';
import { bringIn, NOTES } from './notes-in-project.ts';

describe('the notes of a project', () => {
  const stage = projectForEach();

  it('are kept line by line beside its versions, and not in its file', async () => {
    const { app, key } = stage;
    const session = await bringIn(app, key, NOTES.replaceAll('\n', '\r\n'));
    expect(await app.api.notes.textOf({ key, session })).toEqual({
      name: 'spring.txt',
      lines: NOTES.split('\n'),
    });
    await app.services.close();
    stage.app = await startTestApp(app.home);
    expect((await stage.app.api.notes.textOf({ key, session }))?.lines[6]).toBe('  and said so twice');
    const file = await readFile(await onlyProjectFile(app.home), 'utf8');
    expect(file).toContain(session);
    expect(file).not.toContain('spring.txt');
    expect(file).not.toContain('Nobody rings back\\n');
  });

  it('are all there to know corrected ones by, the newest first, and each once', async () => {
    const { app, key } = stage;
    const first = await bringIn(app, key, NOTES);
    const second = await bringIn(app, key, 'Summer meeting\n\n- It rained\n');
    expect((await app.api.notes.texts({ key })).map(({ session }) => session)).toEqual([second, first]);
    await bringIn(app, key, `${NOTES}- More\n`, first);
    const texts = await app.api.notes.texts({ key });
    expect(texts.map(({ session }) => session)).toEqual([first, second]);
    expect(texts[0]?.lines).toContain('- More');
    expect(recordsOf(await documentOf(app, key), 'session')).toHaveLength(2);
  });

  it('of another computer, or of a meeting that is none, are not here', async () => {
    const { app, key } = stage;
    expect(await app.api.notes.textOf({ key, session: 'nothing1' })).toBeNull();
    expect(await app.api.notes.texts({ key })).toEqual([]);
    expect(await readdir(versionFolderOf(app, key))).not.toContain('notes');
  });

  it('a review that is half done is there after a restart, until it is forgotten', async () => {
    const { app, key } = stage;
    const other = await app.api.library.create({ ...sheet, title: 'Other street' });
    expect(await app.api.notes.loadDraft({ key })).toEqual({ draft: null, purges: 0 });
    const draft = JSON.stringify({ text: NOTES, done: ['L5'] });
    await app.api.notes.saveDraft({ key, draft: 'first', purges: 0 });
    await app.api.notes.saveDraft({ key, draft, purges: 0 });
    await app.services.close();
    stage.app = await startTestApp(app.home);
    const { notes } = stage.app.api;
    expect(await notes.loadDraft({ key })).toEqual({ draft, purges: 0 });
    expect(await notes.loadDraft({ key: other.key })).toEqual({ draft: null, purges: 0 });
    await notes.saveDraft({ key, draft: null, purges: 0 });
    await notes.saveDraft({ key, draft: null, purges: 0 });
    expect(await notes.loadDraft({ key })).toEqual({ draft: null, purges: 0 });
    expect(await filesContaining(app.home, 'slept badly')).toEqual([]);
  });

  it('what a person chose is remembered, the last choice first', async () => {
    const { app, key } = stage;
    const { notes } = app.api;
    expect(await notes.memory({ key })).toEqual({ sections: {}, roles: {} });
    await notes.remember({ key, sections: { 'on our minds': 'barriers' }, roles: { Leila: 'carer' } });
    await notes.remember({ key, sections: {}, roles: { Leila: 'lead nurse', 'Mr Ode': 'carer' } });
    expect(await notes.memory({ key })).toEqual({
      sections: { 'on our minds': 'barriers' },
      roles: { Leila: 'lead nurse', 'Mr Ode': 'carer' },
    });
  });

  it('nothing is kept of a project that can only be read', async () => {
    const { app, key } = stage;
    const session = await bringIn(app, key, NOTES);
    const path = await onlyProjectFile(app.home);
    await app.services.close();
    await writeFile(path, (await readFile(path, 'utf8')).replace('alongside/1', 'alongside/7'));
    stage.app = await startTestApp(app.home);
    const { notes, project } = stage.app.api;
    expect((await project.open({ key })).readOnly).toBe(true);
    await notes.keepText({ key, session, name: 'x', text: 'other words' });
    await notes.saveDraft({ key, draft: 'other words', purges: 0 });
    await notes.remember({ key, sections: {}, roles: { Leila: 'other words' } });
    expect(await filesContaining(app.home, 'other words')).toEqual([]);
    expect((await notes.textOf({ key, session }))?.name).toBe('spring.txt');
  });

  it.each<[string, (app: TestApp, key: string) => unknown]>([
    ['a meeting that is a path', ({ api }, key) => api.notes.textOf({ key, session: '../about' })],
    ['one called __proto__', ({ api }, key) => api.notes.textOf({ key, session: '__proto__' })],
    ['one of 65 letters', ({ api }, key) => api.notes.textOf({ key, session: 'x'.repeat(65) })],
    ['a project that is a path', ({ api }) => api.notes.loadDraft({ key: '../../home' })],
    [
      'a text longer than any notes',
      ({ api }, key) =>
        api.notes.keepText({ key, session: 's1', name: 'x', text: 'x'.repeat(MAX_NOTES_TEXT_LENGTH + 1) }),
    ],
    [
      'a review longer than any',
      ({ api }, key) =>
        api.notes.saveDraft({ key, draft: 'x'.repeat(MAX_NOTES_DRAFT_LENGTH + 1), purges: 0 }),
    ],
    [
      'lines that are none',
      ({ api }, key) =>
        api.notes.keepText({ key, session: 's1', name: 'x', text: 'x', linesOf: { n1: [0] } }),
    ],
    [
      'a role that is no text',
      ({ api }, key) => api.notes.remember({ key, sections: {}, roles: { Leila: 7 } } as never),
    ],
  ])('%s is refused, and nothing is written', async (_name, ask) => {
    const { app, key } = stage;
    await expect(Promise.resolve(ask(app, key))).rejects.toThrow();
    expect(await readdir(versionFolderOf(app, key))).not.toContain('notes');
  });

  it('a text of notes that is damaged is put by, and the next one is kept', async () => {
    const { app, key } = stage;
    const session = await bringIn(app, key, NOTES);
    const path = join(versionFolderOf(app, key), 'notes', 'texts', `${session}.json`);
    await writeFile(path, '{"lines":');
    expect(await app.api.notes.textOf({ key, session })).toBeNull();
    await bringIn(app, key, NOTES, session);
    expect((await app.api.notes.textOf({ key, session }))?.lines).toEqual(NOTES.split('\n'));
  });

  it('a folder of an older version has none, also after an erasure there', async () => {
    const { app, key } = stage;
    await commitChanges(app, key, [addNote('n1', 'x')]);
    await commitChanges(app, key, [{ op: 'erase', kind: 'note', id: 'n1' }]);
    expect(await app.api.project.purgeErased({ key })).toMatchObject({ isDone: true });
    expect(await app.api.notes.texts({ key })).toEqual([]);
    expect(await app.api.notes.memory({ key })).toEqual({ sections: {}, roles: {} });
    expect(await readdir(versionFolderOf(app, key))).not.toContain('notes');
  });
});
