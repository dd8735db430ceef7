import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../../main/storage/node-files.ts';
import { onlyProjectFile } from '../../../helpers/app/project-file.ts';
import {
  addNote,
  commitChanges,
  cutPower,
  holdProjectFiles,
  projectForEach,
  readText,
  startTestApp,
  type TestApp,
  watchProject,
} from '../../../helpers/services/test-app.ts';
import { failingFiles } from '../../storage/failing-files.ts';

const disk = failingFiles(nodeFiles);
const stage = projectForEach(disk);
let again: TestApp;
let path: string;
let newer: string;

/** A kill leaves an edit in the journal alone; then a newer version saves the file. */
beforeEach(async () => {
  const { app, key, root } = stage;
  const { release } = holdProjectFiles(disk);
  await commitChanges(app, key, [addNote('note1', 'only in the journal')]);
  await cutPower(app, join(root, 'cut'));
  release();
  path = await onlyProjectFile(join(root, 'cut'));
  newer = (await readText(path)).replace('alongside/1', 'alongside/7');
  await writeFile(path, newer);
  again = await startTestApp(join(root, 'cut'));
});
afterEach(() => again.services.close());

describe('a newer version’s file, while our journal is ahead of it', () => {
  it('is not written when one of two windows leaves, nor when the app is about to end', async () => {
    const { key } = stage;
    const opened = await again.api.project.open({ key });
    expect(opened).toMatchObject({ readOnly: true, outcome: { outcome: 'newer' } });
    expect(opened.document).toContain('only in the journal');
    const { stop } = await watchProject(again, key);
    await again.api.project.close({ key });
    expect(await readText(path)).toBe(newer);
    expect(await again.services.describeUnsaved()).toEqual([]);
    expect(await readText(path)).toBe(newer);
    stop();
  });
});
