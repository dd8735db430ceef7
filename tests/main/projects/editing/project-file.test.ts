import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProjectFile, type ProjectFile } from '../../../../main/projects/editing/project-file.ts';
import {
  BEING_WRITTEN,
  type ReconcileResult,
} from '../../../../main/projects/editing/reconcile-external-change.ts';
import { signatureOf } from '../../../../main/storage/detect-external-change.ts';
import { nodeFiles } from '../../../../main/storage/node-files.ts';
import { FORMAT, type ProjectDocument } from '../../../../shared/document/model/document.ts';
import { readText, removeAll, temporaryFolder } from '../../../helpers/services/test-app.ts';

const OURS = 'ours\n';
const document: ProjectDocument = {
  format: FORMAT,
  project: 'project1',
  clock: {},
  sessions: {},
  records: {},
  trash: {},
  extra: {},
};
let root: string;
let path: string;
let file: ProjectFile;
let answers: ReconcileResult[];

beforeEach(async () => {
  root = await temporaryFolder();
  path = join(root, 'Street.alongside.json');
  await writeFile(path, OURS);
  answers = [];
  file = createProjectFile({
    files: nodeFiles,
    path: () => path,
    document: () => document,
    toBytes: () => Buffer.from(OURS),
    signature: await signatureOf(nodeFiles, path, Buffer.from(OURS)),
    written: document,
    reconcile: async () => answers.shift() ?? BEING_WRITTEN,
    followRename: async () => false,
    onWritten: async () => undefined,
    onSave: () => undefined,
    now: () => new Date(),
  });
});
afterEach(async () => {
  file.stop();
  await removeAll(root);
});

describe('a file that another program was writing', () => {
  beforeEach(async () => {
    await writeFile(path, 'half');
    await file.checkForChanges();
    expect(file.saveState()).toMatchObject({ state: 'failed', reason: 'beingWritten' });
  });

  it('and left at these very bytes is judged once more, and written over', async () => {
    answers.push({ documentInFile: undefined });
    expect(await file.flush()).toMatchObject({ state: 'saved' });
    expect(await readText(path)).toBe(OURS);
  });

  it('and put back as it was is no longer said to be written', async () => {
    await writeFile(path, OURS);
    expect(await file.flush()).toMatchObject({ state: 'saved' });
  });
});
