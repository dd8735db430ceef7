import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { onlyProjectFile } from '../../helpers/project-files.ts';
import { failingFiles } from '../storage/failing-files.ts';
import { documentOf, listen, make, note, soon, stageForEach, textOf } from './kit.ts';

const disk = failingFiles(nodeFiles);
const stage = stageForEach(disk);
const unsaved = () => stage.app.services.unsaved();

describe('what is to be asked before the app ends', () => {
  it('nothing where all is saved', async () => {
    await make(stage.app, stage.key, [note('note1', 'first')]);
    expect(await unsaved()).toEqual([]);
  });

  it('an edit that only a window has, until it is saved', async () => {
    const { app, key } = stage;
    const { stop } = await listen(app, key);
    await documentOf(app, key);
    await soon(async () => expect(await unsaved()).toEqual([]));
    disk.fail('append', 'ENOSPC');
    await expect(make(app, key, [note('note1', 'first')])).rejects.toMatchObject({ code: 'NOT_SAVED' });
    expect(await unsaved()).toEqual([
      'Street: Not saved yet. The disk is full. Free some space. Your changes stay here, and Alongside tries again.',
    ]);
    disk.heal();
    await make(app, key, [note('note1', 'first')]);
    expect(await unsaved()).toEqual([]);
    stop();
  });

  it('a file that lags behind, until it is written', async () => {
    const { app, key } = stage;
    disk.fail('rename', 'EROFS', 'Street.alongside.json');
    await make(app, key, [note('note1', 'first')]);
    expect(await unsaved()).toEqual([
      'Street: Safe on this computer, not yet in the file. The folder is read-only: allow changes there. Alongside tries again.',
    ]);
    disk.heal();
    expect(await unsaved()).toEqual([]);
    expect(await textOf(await onlyProjectFile(app.home))).toContain('"first"');
  });

  it('nothing where a person’s word is waited for', async () => {
    const { app, key } = stage;
    await make(app, key, [note('note1', 'first')]);
    await app.ask.project.close({ key });
    const path = await onlyProjectFile(app.home);
    await writeFile(path, (await textOf(path)).replace('first', 'by hand'));
    await documentOf(app, key);
    expect(await unsaved()).toEqual([]);
    expect((await app.ask.project.open({ key })).save).toMatchObject({ state: 'failed' });
  });
});
