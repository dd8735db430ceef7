import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../../main/storage/node-files.ts';
import { filesContaining } from '../../../helpers/disk/files-containing.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  homeForEach,
  noteTexts,
  recordingDisk,
  setNote,
  sheet,
  startTestApp,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';
import { failingFiles } from '../../storage/failing-files.ts';

const CANARY = 'canary words 7Q';
const home = homeForEach();

describe('erasing while the disk fails or the power is cut', () => {
  it('is finished at the next start, whatever step it was cut at', async () => {
    const { files, moments, on, off } = recordingDisk(home());
    const app = await startTestApp(home(), files);
    const { key } = await app.api.library.create(sheet);
    await commitChanges(app, key, [addNote('note1', 'stays'), addNote('note2', CANARY)]);
    await app.api.project.keepVersion({ key, name: 'with the words' });
    await commitChanges(app, key, [setNote('note2', `${CANARY} twice`)]);
    await app.api.project.close({ key });
    await documentOf(app, key);
    on();
    await commitChanges(app, key, [{ op: 'erase', kind: 'note', id: 'note2' }]);
    // From here on the erasure is acknowledged: whatever comes, it has to be ended.
    const acknowledged = moments.length;
    await app.api.project.purgeErased({ key });
    off();
    await app.services.close();
    expect(moments.length - acknowledged).toBeGreaterThan(8);
    // Each third: `npm run faults -- erase` kills real processes at many more.
    for (const { folder, step } of moments.slice(acknowledged).filter((_, index) => index % 3 === 0)) {
      await rm(home(), { recursive: true, force: true });
      await rename(folder, home());
      const again = await startTestApp(home());
      await waitUntil(async () => expect(await filesContaining(home(), CANARY), step).toEqual([]));
      expect(noteTexts(await documentOf(again, key)), step).toEqual(['stays']);
      expect((await again.api.project.versions({ key })).length, step).toBeGreaterThan(1);
      await again.services.close();
      expect(await filesContaining(home(), CANARY), step).toEqual([]);
    }
  });

  it('says why while a file resists, and is made good once it gives way', async () => {
    const files = failingFiles(nodeFiles);
    const app = await startTestApp(home(), files);
    const { key } = await app.api.library.create(sheet);
    await commitChanges(app, key, [addNote('note1', 'stays'), addNote('note2', CANARY)]);
    await app.api.project.keepVersion({ key, name: 'with the words' });
    files.fail('rename', 'EIO', '_named.alongside.json');
    await commitChanges(app, key, [{ op: 'erase', kind: 'note', id: 'note2' }]);
    expect(await app.api.project.purgeErased({ key })).toMatchObject({
      isDone: false,
      why: expect.stringContaining('EIO'),
    });
    expect(await filesContaining(home(), CANARY)).not.toEqual([]);
    files.heal();
    expect(await app.api.project.purgeErased({ key })).toMatchObject({ isDone: true });
    expect(await filesContaining(home(), CANARY)).toEqual([]);
    await app.services.close();
  });

  it('erases nothing where it cannot be noted that it is to be ended', async () => {
    const files = failingFiles(nodeFiles);
    const app = await startTestApp(home(), files);
    const { key } = await app.api.library.create(sheet);
    await commitChanges(app, key, [addNote('note2', CANARY)]);
    files.fail('create', 'ENOSPC');
    const erasing = commitChanges(app, key, [{ op: 'erase', kind: 'note', id: 'note2' }]);
    await expect(erasing).rejects.toMatchObject({ code: 'NOT_SAVED' });
    expect(noteTexts(await documentOf(app, key))).toEqual([CANARY]);
    files.heal();
    await app.services.close();
  });

  it('takes away what was found damaged and kept aside', async () => {
    const app = await startTestApp(home());
    const { key } = await app.api.library.create(sheet);
    await commitChanges(app, key, [addNote('note2', CANARY)]);
    await app.api.project.close({ key });
    await documentOf(app, key);
    const shelf = join(home(), 'versions', key);
    await writeFile(join(shelf, 'found-1.json'), `{"damaged": "${CANARY}`);
    await commitChanges(app, key, [{ op: 'erase', kind: 'note', id: 'note2' }]);
    await app.api.project.purgeErased({ key });
    expect(await filesContaining(home(), CANARY)).toEqual([]);
    await app.services.close();
  });
});
