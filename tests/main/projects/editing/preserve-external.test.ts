import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createExternalPreserver,
  type ExternalPreserver,
} from '../../../../main/projects/editing/preserve-external.ts';
import { openMetadata, type ProjectMetadata } from '../../../../main/projects/project-metadata.ts';
import type { JsonStore } from '../../../../main/storage/json-store.ts';
import { nodeFiles } from '../../../../main/storage/node-files.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  projectForEach,
  removeAll,
  temporaryFolder,
} from '../../../helpers/services/test-app.ts';

const stage = projectForEach();
const onErasedWordsBack = vi.fn();
const bytes = Buffer.from('an older format');
let folder: string;
let metadata: JsonStore<ProjectMetadata>;
let foreign: ExternalPreserver;
let erase: () => Promise<void>;

beforeEach(async () => {
  const { app, key } = stage;
  await commitChanges(app, key, [addNote('note1', 'words')]);
  let document = await documentOf(app, key);
  folder = await temporaryFolder();
  metadata = await openMetadata(nodeFiles, folder, { key, path: '', project: document.project });
  onErasedWordsBack.mockReset();
  foreign = createExternalPreserver({
    context: { files: nodeFiles, now: () => new Date() },
    folder,
    metadata,
    document: () => document,
    onErasedWordsBack,
  });
  erase = async () => {
    await commitChanges(app, key, [{ op: 'erase', kind: 'note', id: 'note1' }]);
    document = await documentOf(app, key);
  };
});
afterEach(() => removeAll(folder));

describe('what others wrote, kept in our folder', () => {
  it('stays where nothing was erased for good', async () => {
    expect(await foreign.preserveUnreadable(bytes)).toBe(true);
    await foreign.preserveBeforeMigration(bytes);
    expect(metadata.data.erasing).toBe(false);
    expect(onErasedWordsBack).not.toHaveBeenCalled();
    expect((await readdir(folder)).sort().join()).toMatch(/beforeMigration.*found-/);
  });

  it.each(['preserveUnreadable', 'preserveChangedFile', 'preserveBeforeMigration'] as const)(
    'is looked through where something was: %s',
    async (how) => {
      await erase();
      await foreign[how](bytes);
      expect(metadata.data.erasing).toBe(true);
      expect(foreign.preservedCount).toBe(1);
      expect(onErasedWordsBack).toHaveBeenCalledOnce();
    },
  );
});
