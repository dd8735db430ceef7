import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { platform } from '../../../../main/projects/platform.ts';
import { nodeFiles } from '../../../../main/storage/node-files.ts';
import { readProject } from '../../../../shared/document/file/read-project.ts';
import { onlyProjectFile } from '../../../helpers/app/project-file.ts';
import {
  addNote,
  commitChanges,
  type DiskMoment,
  documentOf,
  type EditInput,
  homeForEach,
  noteTexts,
  readText,
  recordingDisk,
  sheet,
  startTestApp,
  type TestApp,
} from '../../../helpers/services/test-app.ts';
import { failingFiles } from '../../storage/failing-files.ts';

const home = homeForEach();

/** Puts a moment back as the data folder, as after a power cut, and starts again. */
const restartAt = async ({ folder }: DiskMoment): Promise<TestApp> => {
  await rm(home(), { recursive: true, force: true });
  await rename(folder, home());
  return startTestApp(home());
};

describe('a power cut at any step', () => {
  it('loses nothing that was acknowledged, and leaves a whole file', async () => {
    const { files, moments, on } = recordingDisk(home());
    const app = await startTestApp(home(), files);
    const { key } = await app.api.library.create(sheet);
    on();
    /** The words that were acknowledged, and from which moment on. */
    const acknowledged: { readonly words: string; readonly from: number }[] = [];
    for (let count = 1; count <= 4; count += 1) {
      await commitChanges(app, key, [addNote(`note${count}`, `words ${count}`)]);
      acknowledged.push({ words: `words ${count}`, from: moments.length });
      if (count % 2 === 0) await app.api.project.close({ key });
    }
    await app.services.close();
    expect(moments.length).toBeGreaterThan(20);
    for (const [at, moment] of moments.entries()) {
      const sure = acknowledged.filter(({ from }) => from <= at).map(({ words }) => words);
      const again = await restartAt(moment);
      const [listed] = await again.api.library.list();
      expect(listed, moment.step).toBeDefined();
      const document = await documentOf(again, listed?.key ?? '');
      const found = noteTexts(document);
      expect(found.slice(0, sure.length), moment.step).toEqual(sure);
      expect(found.length - sure.length, moment.step).toBeLessThanOrEqual(1);
      await again.services.close();
      const mine = (await readdir(join(home(), 'projects'))).filter((name) => !name.startsWith('.'));
      expect(mine, moment.step).toHaveLength(1);
      const path = await onlyProjectFile(home());
      expect(readProject(await nodeFiles.read(path), platform).outcome, moment.step).toBe('ok');
    }
  }, 300_000);
});

describe('starting after a crash', () => {
  it('writes what the journal holds into the file, before anybody opens the project', async () => {
    const { files, moments, on } = recordingDisk(home());
    const app = await startTestApp(home(), files);
    const { key } = await app.api.library.create(sheet);
    const { dot } = await commitChanges(app, key, [addNote('note1', 'only in the journal')], 'asked once');
    on();
    await app.services.close();
    const [before] = moments;
    if (!before) throw new Error('closing wrote nothing');
    expect(await readText(await onlyProjectFile(before.folder))).not.toContain('only in the journal');
    const again = await restartAt(before);
    expect(await readText(await onlyProjectFile(home()))).toContain('only in the journal');
    // The window never heard that it was saved, and asks again.
    const edit: EditInput = {
      writes: [{ kind: 'note', id: 'note1', register: 'text', value: 'x', seen: [] }],
    };
    expect((await again.api.project.commit({ key, edit, nonce: 'asked once' })).dot).toBe(dot);
    expect(noteTexts(await documentOf(again, key))).toEqual(['only in the journal']);
    await again.services.close();
  });

  it('keeps the journal where the file cannot be written, and writes it once it can', async () => {
    const { files, moments, on } = recordingDisk(home());
    const app = await startTestApp(home(), files);
    const { key } = await app.api.library.create(sheet);
    await commitChanges(app, key, [addNote('note1', 'only in the journal')]);
    on();
    await app.services.close();
    const [before] = moments;
    if (!before) throw new Error('closing wrote nothing');
    await rm(home(), { recursive: true });
    await rename(before.folder, home());
    const full = failingFiles(nodeFiles);
    full.fail('create', 'ENOSPC');
    const meanwhile = await startTestApp(home(), full);
    expect(await readText(await onlyProjectFile(home()))).not.toContain('only in the journal');
    expect(noteTexts(await documentOf(meanwhile, key))).toEqual(['only in the journal']);
    await meanwhile.services.close();
    const again = await startTestApp(home());
    expect(await readText(await onlyProjectFile(home()))).toContain('only in the journal');
    await again.services.close();
  });
});
