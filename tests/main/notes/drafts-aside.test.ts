import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { filesContaining } from '../../helpers/disk/files-containing.ts';
import { projectForEach, sheet, startTestApp, versionFolderOf } from '../../helpers/services/test-app.ts';
import { bringIn, CANARY, erase, holding, NOTES } from './notes-in-project.ts';

const draftOf = (title: string, more: object = {}): string =>
  JSON.stringify({ version: 1, title, name: null, text: title, read: {}, ...more });

describe('notes that are half brought in', () => {
  const stage = projectForEach();
  let save: (draft: string | null) => Promise<unknown>;
  beforeEach(() => {
    save = (draft) => stage.app.api.notes.saveDraft({ key: stage.key, draft, purges: 0 });
  });

  it('are said of every project that has some, and no project is opened for it', async () => {
    const { app } = stage;
    const other = await app.api.library.create({ ...sheet, title: 'Other street' });
    const binned = await app.api.library.create({ ...sheet, title: 'Old street' });
    await save(draftOf('Spring'));
    await app.api.notes.saveDraft({
      key: other.key,
      draft: JSON.stringify({ version: 1, name: 'lunch_notes.docx', text: 'x', read: null }),
      purges: 0,
    });
    await app.api.notes.saveDraft({ key: binned.key, draft: draftOf('Autumn'), purges: 0 });
    await app.api.library.moveToBin({ key: binned.key });
    await app.services.close();
    stage.app = await startTestApp(app.home);
    const { notes } = stage.app.api;
    const found = await notes.draftSummaries();
    expect(found).toHaveLength(2);
    expect(found).toContainEqual({ key: stage.key, title: 'Spring', isReview: true, isReadable: true });
    expect(found).toContainEqual({ key: other.key, title: 'lunch notes', isReview: false, isReadable: true });
    expect(await notes.draftSummary({ key: stage.key })).toMatchObject({ title: 'Spring' });
    await stage.app.api.notes.saveDraft({ key: other.key, draft: null, purges: 0 });
    expect(await notes.draftSummary({ key: other.key })).toBeNull();
  });

  it('are put aside under a number of their own, and no later ones are written over them', async () => {
    const { app, key } = stage;
    const { notes } = app.api;
    await notes.setDraftAside({ key });
    expect(await notes.draftsAside({ key })).toEqual([]);
    for (const title of ['First', 'Second']) {
      await save(draftOf(title, title === 'First' ? { version: 9 } : {}));
      await notes.setDraftAside({ key });
      expect(await notes.loadDraft({ key })).toMatchObject({ draft: null });
    }
    await save(draftOf('Third'));
    await save(null);
    await app.services.close();
    stage.app = await startTestApp(app.home);
    const aside = await stage.app.api.notes.draftsAside({ key });
    expect(aside.map(({ number, title, isReadable }) => [number, title, isReadable])).toEqual([
      [1, 'First', false],
      [2, 'Second', true],
    ]);
  });

  it('are taken up again as they were, and those half done are put aside for them', async () => {
    const { notes } = stage.app.api;
    const { key } = stage;
    await save(draftOf('First'));
    await notes.setDraftAside({ key });
    await save(draftOf('Second'));
    await notes.takeUpDraft({ key, number: 7 });
    expect((await notes.loadDraft({ key })).draft).toBe(draftOf('Second'));
    await notes.takeUpDraft({ key, number: 1 });
    expect((await notes.loadDraft({ key })).draft).toBe(draftOf('First'));
    expect(await notes.draftsAside({ key })).toMatchObject([{ number: 2, title: 'Second' }]);
    await expect(notes.takeUpDraft({ key, number: 0 })).rejects.toThrow();
  });

  it('an erasure takes its words out of those that were put aside, too', async () => {
    const { app, key } = stage;
    const session = await bringIn(app, key, NOTES);
    await save(draftOf('A', { text: NOTES, actions: [{ type: 'setText', id: 'L6', text: CANARY }] }));
    await app.api.notes.setDraftAside({ key });
    await save(draftOf('B', { text: NOTES, read: { session } }));
    await app.api.notes.setDraftAside({ key });
    await save(draftOf('C', { text: `${NOTES}- More`, typed: [{ type: 'words', id: 'L6', text: CANARY }] }));
    await erase(app, key, CANARY);
    await app.api.project.purgeErased({ key });
    expect(await holding(app)).toEqual([]);
    expect((await app.api.notes.draftsAside({ key })).map(({ title }) => title)).toEqual(['A', 'B']);
    expect((await app.api.notes.loadDraft({ key })).draft).toContain('- More');
    const files = await readdir(join(versionFolderOf(app, key), 'notes'));
    expect(files).toContain('draft-aside-1.json');
    expect(await filesContaining(app.home, 'Nobody rings back')).not.toEqual([]);
  });
});
