import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal, readJournal } from '../../../../main/storage/journal.ts';
import { nodeFiles } from '../../../../main/storage/node-files.ts';
import type { ProjectEvent } from '../../../../shared/contract/project.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { onlyProjectFile } from '../../../helpers/app/project-file.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  type EditInput,
  holdProjectFiles,
  noteTexts,
  projectForEach,
  readText,
  startTestApp,
  versionFolderOf,
  watchProject,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';
import { failingFiles } from '../../storage/failing-files.ts';

const disk = failingFiles(nodeFiles);
const stage = projectForEach(disk);
const hear = () => watchProject(stage.app, stage.key);

const saves = (events: readonly ProjectEvent[]): string[] =>
  events.flatMap((event) => (event.type === 'save' ? [event.save.state] : []));

const prepared = async (text: string): Promise<EditInput> =>
  prepareEdit(await documentOf(stage.app, stage.key), [addNote('note1', text)], documentRules) as EditInput;

/** Waits until what an opening begins in the background is done: what fails then is the edit. */
const journalBegun = (): Promise<void> =>
  waitUntil(async () =>
    expect((await readdir(versionFolderOf(stage.app, stage.key))).join()).toContain('.journal'),
  );

describe('a full disk', () => {
  it.each(['fail', 'tear'] as const)(
    'takes no edit, says so, and takes it once when asked again (%s)',
    async (how) => {
      const edit = await prepared('first');
      await journalBegun();
      if (how === 'fail') disk.fail('append', 'ENOSPC');
      else disk.tear('ENOSPC');
      await expect(stage.app.api.project.commit({ key: stage.key, edit, nonce: 'a' })).rejects.toMatchObject({
        code: 'NOT_SAVED',
        data: {
          reason: 'full',
          sentence:
            'Not saved yet. The disk is full. Free some space. Your changes stay here, and Alongside tries again.',
        },
      });
      expect(noteTexts(await documentOf(stage.app, stage.key))).toEqual([]);
      disk.heal();
      const { dot } = await stage.app.api.project.commit({ key: stage.key, edit, nonce: 'a' });
      expect((await stage.app.api.project.commit({ key: stage.key, edit, nonce: 'a' })).dot).toBe(dot);
      await stage.app.services.close();
      expect(await readText(await onlyProjectFile(stage.app.home))).toContain('"first"');
    },
  );

  it('leaves what was taken out in the file, and says that it is not out of there yet', async () => {
    const { app, key } = stage;
    const theirs = (await app.api.project.saveCopy({ key })).bytes ?? '';
    const partner = await startTestApp(`${app.home}-partner`);
    const { key: read = '' } = await receiveCopy(partner.api, { name: 'x', bytes: theirs });
    await commitChanges(partner, read, [addNote('note2', 'from a partner')]);
    const bytes = (await partner.api.project.saveCopy({ key: read })).bytes ?? '';
    await partner.services.close();
    const { incomingId = '' } = await receiveCopy(app.api, { name: 'x', bytes });
    await app.api.project.mergeIncoming({ key, incomingId });
    await waitUntil(async () =>
      expect(await readText(await onlyProjectFile(app.home))).toContain('from a partner'),
    );
    disk.fail('rename', 'ENOSPC', 'Street.alongside.json');
    expect(await app.api.project.undoMerge({ key })).toMatchObject({
      done: true,
      sentence: expect.stringContaining('not yet in the file'),
    });
    disk.heal();
    await waitUntil(async () =>
      expect(await readText(await onlyProjectFile(app.home))).not.toContain('from a partner'),
    );
  });

  it('under the project file alone: the edit is safe, and it says that the file lags behind until it is written', async () => {
    const { events, stop } = await hear();
    const edit = await prepared('first');
    await journalBegun();
    disk.fail('rename', 'ENOSPC', 'Street.alongside.json');
    expect((await stage.app.api.project.commit({ key: stage.key, edit })).save.state).toBe('saved');
    await waitUntil(() => expect(saves(events)).toContain('failed'));
    const { save } = await stage.app.api.project.open({ key: stage.key });
    expect(save).toMatchObject({
      state: 'failed',
      sentence:
        'Safe on this computer, not yet in the file. The disk is full. Free some space. Alongside tries again.',
    });
    expect((await commitChanges(stage.app, stage.key, [addNote('note2', 'second')])).save.state).toBe(
      'failed',
    );
    disk.heal();
    await waitUntil(() => expect(saves(events).at(-1)).toBe('saved'));
    expect(await readText(await onlyProjectFile(stage.app.home))).toContain('"second"');
    stop();
  });
});

describe('a folder that is gone', () => {
  it('is said in one sentence, and the file is written once it is back', async () => {
    const { app, key } = stage;
    const folder = join(app.home, 'projects');
    const { events, stop } = await hear();
    await commitChanges(app, key, [addNote('note1', 'first')]);
    await waitUntil(() => expect(saves(events).at(-1)).toBe('saved'));
    await rename(folder, `${folder} away`);
    await commitChanges(app, key, [addNote('note2', 'second')]);
    await waitUntil(() => expect(saves(events)).toContain('failed'));
    expect(events.filter(({ type }) => type === 'notice')).toEqual([]);
    expect((await app.api.project.open({ key })).save).toMatchObject({
      sentence:
        'Safe on this computer, not yet in the file. Its folder is gone: was a drive taken out? Alongside tries again.',
    });
    await rename(`${folder} away`, folder);
    await waitUntil(async () =>
      expect(await readText(await onlyProjectFile(app.home))).toContain('"second"'),
    );
    expect(events.filter(({ type }) => type === 'notice')).toEqual([]);
    stop();
  });
});

describe('a file that may only be read', () => {
  it('is shown, and its edits are refused with what to do instead', async () => {
    disk.fail('canReplace', 'EACCES');
    const opened = await stage.app.api.project.open({ key: stage.key });
    expect(opened.readOnly).toBe(true);
    await expect(commitChanges(stage.app, stage.key, [addNote('note1', 'first')])).rejects.toMatchObject({
      code: 'REFUSED',
    });
  });

  it('because a newer version made it: is shown, never written, by closing neither', async () => {
    const path = await onlyProjectFile(stage.app.home);
    const newer = (await readText(path)).replace('alongside/1', 'alongside/7');
    await writeFile(path, newer);
    const opened = await stage.app.api.project.open({ key: stage.key });
    expect(opened).toMatchObject({ readOnly: true, outcome: { outcome: 'newer' } });
    await stage.app.services.close();
    expect(await readText(path)).toBe(newer);
  });
});

describe('a version whose name could not be noted', () => {
  it('is not kept either: trying once more makes one, under its name', async () => {
    const { app, key } = stage;
    const keep = () => app.api.project.keepVersion({ key, name: 'Before the workshop' });
    const named = async () =>
      (await app.api.project.versions({ key })).filter(({ reason }) => reason === 'named');
    await commitChanges(app, key, [addNote('note1', 'first')]);
    disk.fail('rename', 'ENOSPC', 'about.json');
    await expect(keep()).rejects.toThrow();
    expect(await named()).toEqual([]);
    disk.heal();
    await keep();
    expect(await named()).toMatchObject([{ name: 'Before the workshop' }]);
  });
});

describe('our own folder taken away', () => {
  it('is made again with the next edit', async () => {
    await commitChanges(stage.app, stage.key, [addNote('note1', 'first')]);
    await rm(versionFolderOf(stage.app, stage.key), { recursive: true });
    await commitChanges(stage.app, stage.key, [addNote('note2', 'second')]);
    await stage.app.services.close();
    stage.app = await startTestApp(stage.app.home, disk);
    expect(noteTexts(await documentOf(stage.app, stage.key))).toEqual(['first', 'second']);
  });

  it('with the list: projects are found again, with the key that their journal goes by', async () => {
    await commitChanges(stage.app, stage.key, [addNote('note1', 'first')]);
    await stage.app.services.close();
    await rm(join(stage.app.home, 'library.json'));
    stage.app = await startTestApp(stage.app.home, disk);
    expect((await stage.app.api.library.list()).map((listed) => listed.key)).toEqual([stage.key]);
  });
});

describe('a journal that makes no sense', () => {
  it('is told in words, and the project opens once it is out of the way', async () => {
    await commitChanges(stage.app, stage.key, [addNote('note1', 'first')]);
    await stage.app.services.close();
    const folder = versionFolderOf(stage.app, stage.key);
    const name = (await readdir(folder)).find((one) => one.endsWith('.journal')) ?? '';
    const journal = join(folder, name);
    const whole = await readFile(journal);
    const found = await readJournal(nodeFiles, journal);
    const write = { kind: 'no name!', id: 'x', register: 'text', value: 'x', seen: [] };
    await openJournal(nodeFiles, journal, found?.length ?? 0).append({
      dot: 'Zz00Zz00-9',
      edit: { writes: [write] },
    });
    const { outcome } = await stage.app.api.project.open({ key: stage.key });
    expect(outcome.outcome).toBe('unreadable');
    await stage.app.services.close();
    await writeFile(journal, whole);
    expect(noteTexts(await documentOf(stage.app, stage.key))).toEqual(['first']);
  });
});

describe('a slow disk', () => {
  it('lets edits by while the file is written, and has all of them in it in the end', async () => {
    const { reached, release } = holdProjectFiles(disk);
    await commitChanges(stage.app, stage.key, [addNote('note1', '1')]);
    await reached;
    for (let count = 2; count <= 10; count += 1)
      await commitChanges(stage.app, stage.key, [addNote(`note${count}`, `${count}`)]);
    release();
    await stage.app.services.close();
    const all = Array.from({ length: 10 }, (_, at) => `${at + 1}`).sort();
    const text = await readText(await onlyProjectFile(stage.app.home));
    for (const words of all) expect(text).toContain(`"text":"${words}"`);
    expect(noteTexts(await documentOf(stage.app, stage.key))).toEqual(all);
  });
});

describe('a clock that is set back', () => {
  it('changes nothing in what is saved and recovered', async () => {
    await commitChanges(stage.app, stage.key, [addNote('note1', 'first')]);
    await stage.app.services.close();
    stage.app = await startTestApp(stage.app.home, disk, () => new Date('1999-12-31T23:00:00Z'));
    await commitChanges(stage.app, stage.key, [addNote('note2', 'second')]);
    await stage.app.services.close();
    stage.app = await startTestApp(stage.app.home, disk);
    expect(noteTexts(await documentOf(stage.app, stage.key))).toEqual(['first', 'second']);
  });
});

describe('two windows on one project', () => {
  it('both hear of every edit, and of what is saved', async () => {
    await stage.app.api.project.open({ key: stage.key });
    const [one, other] = [await hear(), await hear()];
    const { dot } = await commitChanges(stage.app, stage.key, [addNote('note1', 'first')]);
    await waitUntil(() => {
      for (const { events } of [one, other]) {
        const [edited] = events.filter((event) => event.type === 'edited');
        expect(edited).toMatchObject({ dot });
        expect(JSON.parse(edited?.type === 'edited' ? edited.records : '')).toMatchObject([
          ['note', 'note1', { text: 'first', '~': dot }, 'live'],
        ]);
      }
    });
    one.stop();
    other.stop();
  });

  it('one leaves: the other goes on, and all is written', async () => {
    await stage.app.api.project.open({ key: stage.key });
    const { events, stop } = await hear();
    await commitChanges(stage.app, stage.key, [addNote('note1', 'first')]);
    await stage.app.api.project.close({ key: stage.key });
    expect(await readText(await onlyProjectFile(stage.app.home))).toContain('"first"');
    await commitChanges(stage.app, stage.key, [addNote('note2', 'second')]);
    await waitUntil(() => expect(events.filter(({ type }) => type === 'edited')).toHaveLength(2));
    stop();
  });
});

describe('an edit that must not be', () => {
  it.each([
    ['a kind nobody knows', { kind: 'spell', id: 's1', register: 'title', value: 'x', seen: [] }],
    ['a field named __proto__', { kind: 'note', id: 'n1', register: '__proto__', value: 'x', seen: [] }],
    [
      'an id that names the prototype',
      { kind: 'note', id: '__proto__', register: 'text', value: 'x', seen: [] },
    ],
    ['a value of a wrong type', { kind: 'note', id: 'n1', register: 'text', value: 7, seen: [] }],
  ])('%s is refused', async (_what, write) => {
    await expect(
      stage.app.api.project.commit({ key: stage.key, edit: { writes: [write] } }),
    ).rejects.toMatchObject({
      code: 'REFUSED',
    });
    expect(noteTexts(await documentOf(stage.app, stage.key))).toEqual([]);
  });
});
