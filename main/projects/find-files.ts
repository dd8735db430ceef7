import { join } from 'node:path';
import { newId } from '../../shared/document/ids.ts';
import { ENDING } from '../storage/safe-path.ts';
import type { Entries } from './entries.ts';
import { type Ground, placesIn } from './ground.ts';
import { recallMemory } from './memory.ts';
import { random } from './platform.ts';
import { readAt } from './reading.ts';
import { digestOf } from './summary.ts';

/**
 * Lists what lies in our folder and is not listed: files that somebody put there, and all of them where the list was
 * lost. A project that our folder remembers gets its key back, and with it its journal and versions.
 */
export const findFiles = async (ground: Ground, entries: Entries): Promise<void> => {
  const { files } = ground;
  const places = placesIn(ground.home);
  await files.makeFolder(places.projects);
  const remembered = new Map<string, string>();
  const keys = await files.list(places.versionsRoot).catch(() => []);
  for (const key of keys) {
    const memory = await recallMemory(files, places.versions(key));
    const entry = entries.get(key);
    if (!memory) continue;
    if (!entry) remembered.set(memory.path, key);
    else if (!(await files.mark(entry.path)) && (await files.mark(memory.path))) {
      // Followed to another name, and killed before the list said so.
      await entries.change(key, { path: memory.path });
    }
  }
  const ours = (await files.list(places.projects)).filter((name) => name.endsWith(ENDING));
  const listed = new Set(entries.all().map(({ path }) => path));
  const wanted = new Set([...ours.map((name) => join(places.projects, name)), ...remembered.keys()]);
  for (const path of wanted) {
    if (listed.has(path)) continue;
    const { document } = await readAt(files, path);
    const key = remembered.get(path) ?? newId(random);
    if (!document) continue;
    const mark = await files.mark(path);
    await entries.add({
      key,
      project: document.project,
      path,
      binned: false,
      openedAt: '',
      changedAt: mark ? new Date(mark.changedAt).toISOString() : null,
      digest: digestOf(document),
      ...(mark ? { look: mark.look } : {}),
    });
  }
};
