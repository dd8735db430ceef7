import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../../main/storage/node-files.ts';
import { onlyProjectFile } from '../../../helpers/app/project-file.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  projectForEach,
  readText,
  watchProject,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';
import { failingFiles } from '../../storage/failing-files.ts';

const disk = failingFiles(nodeFiles);
const stage = projectForEach(disk);
const unsaved = () => stage.app.services.describeUnsaved();

describe('what is to be asked before the app ends', () => {
  it('nothing where all is saved', async () => {
    await commitChanges(stage.app, stage.key, [addNote('note1', 'first')]);
    expect(await unsaved()).toEqual([]);
  });

  it('an edit that only a window has, until it is saved', async () => {
    const { app, key } = stage;
    const { stop } = await watchProject(app, key);
    await documentOf(app, key);
    await waitUntil(async () => expect(await unsaved()).toEqual([]));
    disk.fail('append', 'ENOSPC');
    await expect(commitChanges(app, key, [addNote('note1', 'first')])).rejects.toMatchObject({
      code: 'NOT_SAVED',
    });
    expect(await unsaved()).toEqual([
      'Street: Not saved yet. The disk is full. Free some space. Your changes stay here, and Alongside tries again.',
    ]);
    disk.heal();
    await commitChanges(app, key, [addNote('note1', 'first')]);
    expect(await unsaved()).toEqual([]);
    stop();
  });

  it('a file that lags behind, until it is written', async () => {
    const { app, key } = stage;
    disk.fail('rename', 'EROFS', 'Street.alongside.json');
    await commitChanges(app, key, [addNote('note1', 'first')]);
    expect(await unsaved()).toEqual([
      'Street: Safe on this computer, not yet in the file. The folder is read-only: allow changes there. Alongside tries again.',
    ]);
    disk.heal();
    expect(await unsaved()).toEqual([]);
    expect(await readText(await onlyProjectFile(app.home))).toContain('"first"');
  });

  it('nothing where a person’s word is waited for', async () => {
    const { app, key } = stage;
    await commitChanges(app, key, [addNote('note1', 'first')]);
    await app.api.project.close({ key });
    const path = await onlyProjectFile(app.home);
    await writeFile(path, (await readText(path)).replace('first', 'by hand'));
    await documentOf(app, key);
    expect(await unsaved()).toEqual([]);
    expect((await app.api.project.open({ key })).save).toMatchObject({ state: 'failed' });
  });
});
