import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Absorbed, BEING_WRITTEN } from '../../../main/projects/absorb.ts';
import { createProjectFile, type ProjectFile } from '../../../main/projects/project-file.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { seenOf } from '../../../main/storage/outside-change.ts';
import { FORMAT, type ProjectDocument } from '../../../shared/document/document.ts';
import { removeAll, temporary, textOf } from './kit.ts';

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
let answers: Absorbed[];

beforeEach(async () => {
  root = await temporary();
  path = join(root, 'Street.alongside.json');
  await writeFile(path, OURS);
  answers = [];
  file = createProjectFile({
    files: nodeFiles,
    path: () => path,
    document: () => document,
    toBytes: () => Buffer.from(OURS),
    seen: await seenOf(nodeFiles, path, Buffer.from(OURS)),
    written: document,
    absorb: async () => answers.shift() ?? BEING_WRITTEN,
    follow: async () => false,
    wrote: async () => undefined,
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
    await file.look();
    expect(file.save()).toMatchObject({ state: 'failed', reason: 'beingWritten' });
  });

  it('and left at these very bytes is judged once more, and written over', async () => {
    answers.push({ holds: undefined });
    expect(await file.flush()).toMatchObject({ state: 'saved' });
    expect(await textOf(path)).toBe(OURS);
  });

  it('and put back as it was is no longer said to be written', async () => {
    await writeFile(path, OURS);
    expect(await file.flush()).toMatchObject({ state: 'saved' });
  });
});
