import { rename, rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { filesContaining } from '../../helpers/disk/files-containing.ts';
import {
  documentOf,
  homeForEach,
  recordingDisk,
  sheet,
  startTestApp,
} from '../../helpers/services/test-app.ts';
import { waitUntil } from '../../helpers/vitest/wait-until.ts';
import { failingFiles } from '../storage/failing-files.ts';
import { bringIn, CANARY, CANARY_WORDS, erase, NOTES } from './notes-in-project.ts';

describe('a power cut', () => {
  const home = homeForEach();

  it('while something is erased is made good at the next start, whatever step it came at', async () => {
    const { files, moments, on, off } = recordingDisk(home());
    const app = await startTestApp(home(), files);
    const { key } = await app.api.library.create(sheet);
    const session = await bringIn(app, key, NOTES);
    await app.api.notes.saveDraft({ key, draft: JSON.stringify({ text: NOTES }), purges: 0 });
    await app.api.notes.remember({ key, sections: {}, roles: { 'canary Zoë 7Q': 'carer' } });
    await app.api.project.close({ key });
    await documentOf(app, key);
    on();
    await erase(app, key, CANARY);
    const acknowledged = moments.length;
    await app.api.project.purgeErased({ key });
    off();
    await app.services.close();
    const later = moments.slice(acknowledged);
    expect(later.filter(({ step }) => step.includes('notes')).length).toBeGreaterThan(5);
    for (const { folder, step } of later.filter((one, at) => one.step.includes('notes') || at % 4 === 0)) {
      await rm(home(), { recursive: true, force: true });
      await rename(folder, home());
      const again = await startTestApp(home());
      await waitUntil(async () => expect(await filesContaining(home(), ...CANARY_WORDS), step).toEqual([]));
      expect((await again.api.notes.textOf({ key, session }))?.lines[4], step).toBe('- Nobody rings back');
      expect((await again.api.notes.loadDraft({ key })).draft, step).toContain('Nobody rings back');
      await again.services.close();
      expect(await filesContaining(home(), ...CANARY_WORDS), step).toEqual([]);
    }
  });

  it('while a text or a review is written leaves the old or the new, whole', async () => {
    const { files, moments, on, off } = recordingDisk(home());
    const app = await startTestApp(home(), files);
    const { key } = await app.api.library.create(sheet);
    const session = await bringIn(app, key, NOTES);
    await app.api.notes.saveDraft({ key, draft: 'old', purges: 0 });
    on();
    await app.api.notes.keepText({ key, session, name: 'spring.txt', text: 'new' });
    await app.api.notes.saveDraft({ key, draft: 'new', purges: 0 });
    off();
    await app.services.close();
    expect(moments.length).toBeGreaterThan(4);
    for (const { folder, step } of moments) {
      await rm(home(), { recursive: true, force: true });
      await rename(folder, home());
      const again = await startTestApp(home());
      const lines = (await again.api.notes.textOf({ key, session }))?.lines;
      expect([NOTES.split('\n'), ['new']], step).toContainEqual(lines);
      expect(['old', 'new'], step).toContain((await again.api.notes.loadDraft({ key })).draft);
      await again.services.close();
    }
  });

  it('a full disk refuses with a sentence, and keeps what was there', async () => {
    const files = failingFiles(nodeFiles);
    const app = await startTestApp(home(), files);
    const { key } = await app.api.library.create(sheet);
    await app.api.notes.saveDraft({ key, draft: 'old', purges: 0 });
    files.fail('rename', 'ENOSPC', 'draft.json');
    await expect(app.api.notes.saveDraft({ key, draft: 'new', purges: 0 })).rejects.toThrow(/disk/i);
    files.heal();
    expect(await app.api.notes.loadDraft({ key })).toEqual({ draft: 'old', purges: 0 });
    await app.services.close();
  });
});
