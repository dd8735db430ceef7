import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { onlyProjectFile } from '../../helpers/project-files.ts';
import { failingFiles } from '../storage/failing-files.ts';
import {
  type App,
  cutPower,
  holdProjectFiles,
  listen,
  make,
  note,
  stageForEach,
  startApp,
  textOf,
} from './kit.ts';

const disk = failingFiles(nodeFiles);
const stage = stageForEach(disk);
let again: App;
let path: string;
let newer: string;

/** A kill leaves an edit in the journal alone; then a newer version saves the file. */
beforeEach(async () => {
  const { app, key, root } = stage;
  const { release } = holdProjectFiles(disk);
  await make(app, key, [note('note1', 'only in the journal')]);
  await cutPower(app, join(root, 'cut'));
  release();
  path = await onlyProjectFile(join(root, 'cut'));
  newer = (await textOf(path)).replace('alongside/1', 'alongside/7');
  await writeFile(path, newer);
  again = await startApp(join(root, 'cut'));
});
afterEach(() => again.services.close());

describe('a newer version’s file, while our journal is ahead of it', () => {
  it('is not written when one of two windows leaves, nor when the app is about to end', async () => {
    const { key } = stage;
    const opened = await again.ask.project.open({ key });
    expect(opened).toMatchObject({ readOnly: true, outcome: { outcome: 'newer' } });
    expect(opened.document).toContain('only in the journal');
    const { stop } = await listen(again, key);
    await again.ask.project.close({ key });
    expect(await textOf(path)).toBe(newer);
    expect(await again.services.unsaved()).toEqual([]);
    expect(await textOf(path)).toBe(newer);
    stop();
  });
});
