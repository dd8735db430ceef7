import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { onlyProjectFile } from '../../helpers/app/project-file.ts';
import { filesContaining } from '../../helpers/disk/files-containing.ts';
import { receiveCopy } from '../../helpers/services/receive-copy.ts';
import {
  commitChanges,
  documentOf,
  pairForEach,
  projectForEach,
  sheet,
  type TestApp,
  versionFolderOf,
} from '../../helpers/services/test-app.ts';
import { waitUntil } from '../../helpers/vitest/wait-until.ts';
import { bringIn, CANARY, erase, holding, NOTES, refOf } from './notes-in-project.ts';

const newSession = (id: string): Change => ({ op: 'add', kind: 'session', id, fields: { title: 'Summer' } });

describe('erasing a card', () => {
  const stage = projectForEach();
  let session: string;
  beforeEach(async () => {
    session = await bringIn(stage.app, stage.key, NOTES);
  });

  it('takes its lines out of the text of the notes, joined ones too, and leaves all others where they stand', async () => {
    const { app, key } = stage;
    await erase(app, key, CANARY);
    expect(await app.api.project.purgeErased({ key })).toMatchObject({ isDone: true });
    expect(await holding(app)).toEqual([]);
    const lines = NOTES.split('\n').map((line, at) => (at === 5 || at === 6 ? '' : line));
    expect(await app.api.notes.textOf({ key, session })).toEqual({ name: 'spring.txt', lines });
  });

  it('takes them out of a review that is half done, names out of the roles, and damaged files', async () => {
    const { app, key } = stage;
    const rows = [
      { text: `${CANARY} for three weeks and said so twice`, kind: 'note' },
      { text: `${CANARY} for three weeks`, names: [{ name: 'canary Zoë' }] },
      { text: 'Nobody rings back', kind: 'barrier' },
    ];
    await app.api.notes.saveDraft({
      key,
      draft: JSON.stringify({ text: NOTES, rows, 'canary Zoë 7Q': 1 }),
      purges: 0,
    });
    await app.api.notes.remember({ key, sections: {}, roles: { 'canary Zoë 7Q': 'carer', Leila: 'nurse' } });
    const texts = join(versionFolderOf(app, key), 'notes', 'texts');
    await writeFile(join(texts, `${session}.json.damaged-1`), CANARY);
    await erase(app, key, CANARY);
    await app.api.project.purgeErased({ key });
    expect(await holding(app)).toEqual([]);
    const { draft } = await app.api.notes.loadDraft({ key });
    expect(JSON.parse(draft ?? '')).toMatchObject({
      text: NOTES.split('\n')
        .map((line, at) => (at === 5 || at === 6 ? '' : line))
        .join('\n'),
      rows: [{ text: '', kind: 'note' }, { text: '' }, { text: 'Nobody rings back', kind: 'barrier' }],
    });
    expect((await app.api.notes.memory({ key })).roles).toEqual({ Leila: 'nurse' });
  });

  it('also of one that went to the trash first, and of one whose notes were corrected since', async () => {
    const { app, key } = stage;
    const ref = await refOf(app, key, CANARY);
    await commitChanges(app, key, [{ op: 'delete', ...ref }]);
    await app.api.notes.keepText({ key, session, name: 'spring.txt', text: `A line more\n${NOTES}` });
    await commitChanges(app, key, [{ op: 'erase', ...ref }]);
    await app.api.project.purgeErased({ key });
    expect(await filesContaining(app.home, 'canary Zoë 7Q')).toEqual([]);
    expect((await app.api.notes.textOf({ key, session }))?.lines[1]).toBe('Spring meeting');
  });

  it('before its text was kept leaves no line to keep', async () => {
    const { app, key } = stage;
    const ref = await refOf(app, key, CANARY);
    await erase(app, key, CANARY);
    await app.api.project.purgeErased({ key });
    await app.api.notes.keepText({ key, session, name: 'x', text: NOTES, linesOf: { [ref.id]: [6, 7] } });
    expect(await holding(app)).toEqual([]);
  });

  it('that a second meeting’s notes say as well takes the line out of both', async () => {
    const { app, key } = stage;
    const ref = await refOf(app, key, CANARY);
    await commitChanges(app, key, [newSession('summer1')]);
    const text = `Summer\n\n${CANARY} for three weeks and said so twice\n`;
    await app.api.notes.keepText({ key, session: 'summer1', name: 'y', text, linesOf: { [ref.id]: [3] } });
    await erase(app, key, CANARY);
    await app.api.project.purgeErased({ key });
    expect(await holding(app)).toEqual([]);
    expect((await app.api.notes.textOf({ key, session: 'summer1' }))?.lines).toEqual(['Summer', '', '', '']);
  });

  it('a meeting that is erased takes all of its text', async () => {
    const { app, key } = stage;
    const draft = JSON.stringify({ version: 1, text: 'Spring meeting, corrected', read: { session } });
    await app.api.notes.saveDraft({ key, draft, purges: 0 });
    await commitChanges(app, key, [{ op: 'erase', kind: 'session', id: session }]);
    await app.api.project.purgeErased({ key });
    expect(await app.api.notes.textOf({ key, session })).toBeNull();
    expect((await app.api.notes.loadDraft({ key })).draft).toBeNull();
    expect(await refOf(app, key, 'Nobody rings back')).toBeDefined();
  });

  it('takes damaged files of texts that are gone, of the review and of what was chosen', async () => {
    const { app, key } = stage;
    const folder = join(versionFolderOf(app, key), 'notes');
    await writeFile(join(folder, 'memory.json'), `{"${CANARY}`);
    await writeFile(join(folder, 'draft.json.damaged-3'), CANARY);
    await writeFile(join(folder, 'memory.json.damaged-4'), CANARY);
    await writeFile(join(folder, 'texts', 'gone1.json.damaged-2'), CANARY);
    await erase(app, key, CANARY);
    expect(await app.api.project.purgeErased({ key })).toMatchObject({ isDone: true });
    expect(await holding(app)).toEqual([]);
    expect((await app.api.notes.textOf({ key, session }))?.lines[4]).toBe('- Nobody rings back');
  });

  it('leaves the text of a meeting that is in the trash, without the erased lines and what says the same', async () => {
    const { app, key } = stage;
    const summer = await bringIn(app, key, `Summer\n\n- ${CANARY} in summer\n- It rained all day\n`);
    const again = `Autumn\n- ${CANARY} in summer\n- It was windy\n`;
    await commitChanges(app, key, [newSession('autumn1')]);
    await app.api.notes.keepText({ key, session: 'autumn1', name: 'z', text: again, linesOf: {} });
    const ref = await refOf(app, key, `${CANARY} in summer`);
    for (const id of [summer, 'autumn1'])
      await commitChanges(app, key, [{ op: 'delete', kind: 'session', id }]);
    await commitChanges(app, key, [{ op: 'erase', ...ref }]);
    await app.api.project.purgeErased({ key });
    expect((await app.api.notes.textOf({ key, session: summer }))?.lines).toEqual([
      'Summer',
      '',
      '',
      '- It rained all day',
      '',
    ]);
    expect((await app.api.notes.textOf({ key, session: 'autumn1' }))?.lines).toEqual([
      'Autumn',
      '',
      '- It was windy',
      '',
    ]);
    expect(await filesContaining(app.home, 'in summer')).toEqual([]);
    expect((await app.api.notes.textOf({ key, session }))?.lines[5]).toContain('for three weeks');
    await commitChanges(app, key, [{ op: 'erase', kind: 'session', id: 'autumn1' }]);
    await app.api.project.purgeErased({ key });
    expect(await app.api.notes.textOf({ key, session: 'autumn1' })).toBeNull();
  });

  it('takes the text of a meeting that the project does not know', async () => {
    const { app, key } = stage;
    await app.api.notes.keepText({ key, session: 'unknown1', name: 'y', text: 'Summer\n', linesOf: {} });
    await erase(app, key, CANARY);
    await app.api.project.purgeErased({ key });
    expect(await app.api.notes.textOf({ key, session: 'unknown1' })).toBeNull();
    expect((await app.api.notes.textOf({ key, session }))?.lines[4]).toBe('- Nobody rings back');
  });

  it('a review that was open before it is not written back, one that was opened anew is kept', async () => {
    const { app, key } = stage;
    const draft = JSON.stringify({ version: 1, text: NOTES });
    const { purges } = await app.api.notes.loadDraft({ key });
    expect(await app.api.notes.saveDraft({ key, draft, purges })).toEqual({ isKept: true });
    await erase(app, key, CANARY);
    await app.api.project.purgeErased({ key });
    expect(await app.api.notes.saveDraft({ key, draft, purges })).toEqual({ isKept: false });
    expect(await holding(app)).toEqual([]);
    const anew = await app.api.notes.loadDraft({ key });
    expect(anew.draft).toContain('Nobody rings back');
    const after = { key, draft: JSON.stringify({ version: 1, text: 'Autumn' }), purges: anew.purges };
    expect(await app.api.notes.saveDraft(after)).toEqual({ isKept: true });
    expect((await app.api.notes.loadDraft({ key })).draft).toContain('Autumn');
  });

  it('undo of bringing in keeps the text, for redo', async () => {
    const { app, key } = stage;
    const document = await documentOf(app, key);
    const deletes = Object.entries(document.records)
      .filter(([kind]) => kind !== 'project')
      .flatMap(([kind, table]) => Object.keys(table).map((id): Change => ({ op: 'delete', kind, id })));
    await commitChanges(app, key, deletes);
    expect((await app.api.notes.textOf({ key, session }))?.lines).toEqual(NOTES.split('\n'));
  });
});

describe('an erasure that comes from elsewhere', () => {
  let council: TestApp;
  let carers: TestApp;
  pairForEach((pair) => ({ council, carers } = pair));

  it('takes the lines out where the notes were brought in, once it is taken in', async () => {
    const { key } = await council.api.library.create(sheet);
    const session = await bringIn(council, key, NOTES);
    const copy = await council.api.project.saveCopy({ key });
    const { key: theirs = '' } = await receiveCopy(carers.api, { name: 'a', bytes: copy.bytes ?? '' });
    expect(await carers.api.notes.textOf({ key: theirs, session })).toBeNull();
    await erase(carers, theirs, CANARY);
    const back = await carers.api.project.saveCopy({ key: theirs });
    const { incomingId = '' } = await receiveCopy(council.api, { name: 'b', bytes: back.bytes ?? '' });
    expect(await holding(council)).not.toEqual([]);
    await council.api.project.mergeIncoming({ key, incomingId });
    await waitUntil(async () => expect(await holding(council)).toEqual([]));
    expect((await council.api.notes.textOf({ key, session }))?.lines[4]).toBe('- Nobody rings back');
  });

  it('takes them out at the next opening where the file changed while the app was closed', async () => {
    const { key } = await council.api.library.create(sheet);
    const session = await bringIn(council, key, NOTES);
    await council.api.project.close({ key });
    const path = await onlyProjectFile(council.home);
    const bytes = (await readFile(path)).toString('base64');
    const { key: theirs = '' } = await receiveCopy(carers.api, { name: 'a', bytes });
    await erase(carers, theirs, CANARY);
    const back = await carers.api.project.saveCopy({ key: theirs });
    await writeFile(path, Buffer.from(back.bytes ?? '', 'base64'));
    await council.api.project.open({ key });
    await waitUntil(async () => expect(await holding(council)).toEqual([]));
    expect((await council.api.notes.textOf({ key, session }))?.lines[4]).toBe('- Nobody rings back');
  });
});
