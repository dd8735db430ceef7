import { readdir, rename, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../../main/storage/node-files.ts';
import { onlyProjectFile } from '../../../helpers/app/project-file.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';
import {
  addNote,
  commitChanges,
  cutPower,
  documentOf,
  holdProjectFiles,
  noteTexts,
  projectForEach,
  readText,
  recordingReads,
  setNote,
  sheet,
  startTestApp,
  versionFolderOf,
} from '../../../helpers/services/test-app.ts';
import { failingFiles } from '../../storage/failing-files.ts';

const disk = failingFiles(nodeFiles);
const stage = projectForEach(disk);
const cut = (): string => join(stage.root, 'cut');

describe('a start', () => {
  it('reads no project and no version where every file holds all that was done', async () => {
    const { app, key } = stage;
    await app.api.library.create({ ...sheet, title: 'Other street' });
    await commitChanges(app, key, [addNote('note1', 'in the file')]);
    await app.services.close();
    const { files, read } = recordingReads();
    stage.app = await startTestApp(app.home, files);
    expect(read.filter((path) => path.endsWith('.journal'))).toHaveLength(1);
    expect(read.filter((path) => path.endsWith('.alongside.json'))).toEqual([]);
  });

  it('after a power cut writes a merge that the file did not get', async () => {
    const { app, key } = stage;
    await commitChanges(app, key, [addNote('note1', 'ours')]);
    const { bytes } = await app.api.project.saveCopy({ key });
    const carers = await startTestApp(join(stage.root, 'carers'));
    const theirs = await receiveCopy(carers.api, { name: 'Street.json', bytes: bytes ?? '' });
    await commitChanges(carers, theirs.key ?? '', [setNote('note1', 'theirs')]);
    const back = await carers.api.project.saveCopy({ key: theirs.key ?? '' });
    await carers.services.close();
    await app.api.project.close({ key });
    const { incomingId = '' } = await receiveCopy(app.api, { name: 'back.json', bytes: back.bytes ?? '' });
    const { release } = holdProjectFiles(disk);
    await app.api.project.mergeIncoming({ key, incomingId });
    await cutPower(app, cut());
    release();
    expect(await readText(await onlyProjectFile(cut()))).not.toContain('theirs');
    const again = await startTestApp(cut());
    expect(await readText(await onlyProjectFile(cut()))).toContain('theirs');
    await again.services.close();
  });

  it('after a power cut leaves a version that a partner saves meanwhile, for the opening to join', async () => {
    const { app, key } = stage;
    const { bytes } = await app.api.project.saveCopy({ key });
    const carers = await startTestApp(join(stage.root, 'carers'));
    const copy = await receiveCopy(carers.api, { name: 'Street.json', bytes: bytes ?? '' });
    await commitChanges(carers, copy.key ?? '', [addNote('note9', 'theirs')]);
    await carers.services.close();
    const theirs = await onlyProjectFile(carers.home);
    const { release } = holdProjectFiles(disk);
    await commitChanges(app, key, [addNote('note1', 'ours')]);
    await cutPower(app, cut());
    release();
    const path = await onlyProjectFile(cut());
    expect(await readText(path)).not.toContain('ours');
    let saves = 0;
    const meddled = failingFiles(nodeFiles);
    // Once the file has been read, and before the recovered one takes its place.
    meddled.before = async (method, draft) => {
      if (method !== 'create' || dirname(draft) !== dirname(path) || saves > 0) return;
      saves += 1;
      await rename(theirs, path);
    };
    const again = await startTestApp(cut(), meddled);
    expect(saves).toBe(1);
    expect(await readText(path)).toContain('theirs');
    expect(noteTexts(await documentOf(again, key))).toEqual(['ours', 'theirs']);
    await again.services.close();
    expect(await readText(path)).toContain('ours');
  });

  it('sweeps away the drafts of runs that were killed, and of no other', async () => {
    const { app, key } = stage;
    await commitChanges(app, key, [addNote('note1', 'ours')]);
    await app.services.close();
    // Names as main/storage/durable-file.ts gives them: the process that has ended, this one, and another computer.
    const here = crc32(hostname()).toString(16);
    const dead = `.Street.alongside.json.${here}-999999999-0123456789ab.tmp`;
    const mine = dead.replace('999999999', String(process.pid));
    const elsewhere = dead.replace(here, 'abcdef01');
    const folders = [join(app.home, 'projects'), versionFolderOf(app, key), app.home];
    for (const folder of folders) {
      for (const name of [dead, mine, elsewhere]) await writeFile(join(folder, name), 'half');
    }
    stage.app = await startTestApp(app.home);
    for (const folder of folders) {
      const left = (await readdir(folder)).filter((name) => name.endsWith('.tmp')).sort();
      expect(left, folder).toEqual([mine, elsewhere].sort());
    }
  });
});
