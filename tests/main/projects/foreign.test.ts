import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createForeign, type Foreign } from '../../../main/projects/foreign.ts';
import { type Memory, openMemory } from '../../../main/projects/memory.ts';
import type { Store } from '../../../main/storage/json-store.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { documentOf, make, note, removeAll, stageForEach, temporary } from './kit.ts';

const stage = stageForEach();
const onWords = vi.fn();
const bytes = Buffer.from('an older format');
let folder: string;
let memory: Store<Memory>;
let foreign: Foreign;
let erase: () => Promise<void>;

beforeEach(async () => {
  const { app, key } = stage;
  await make(app, key, [note('note1', 'words')]);
  let document = await documentOf(app, key);
  folder = await temporary();
  memory = await openMemory(nodeFiles, folder, { key, path: '', project: document.project });
  onWords.mockReset();
  foreign = createForeign({
    ground: { files: nodeFiles, now: () => new Date() },
    folder,
    memory,
    document: () => document,
    onWords,
  });
  erase = async () => {
    await make(app, key, [{ op: 'erase', kind: 'note', id: 'note1' }]);
    document = await documentOf(app, key);
  };
});
afterEach(() => removeAll(folder));

describe('what others wrote, kept in our folder', () => {
  it('stays where nothing was erased for good', async () => {
    expect(await foreign.found(bytes)).toBe(true);
    await foreign.migrated(bytes);
    expect(memory.data.erasing).toBe(false);
    expect(onWords).not.toHaveBeenCalled();
    expect((await readdir(folder)).sort().join()).toMatch(/beforeMigration.*found-/);
  });

  it.each(['found', 'outside', 'migrated'] as const)(
    'is looked through where something was: %s',
    async (how) => {
      await erase();
      await foreign[how](bytes);
      expect(memory.data.erasing).toBe(true);
      expect(foreign.count).toBe(1);
      expect(onWords).toHaveBeenCalledOnce();
    },
  );
});
