import { join } from 'node:path';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { erasedIn, withErased } from '../../shared/document/erase.ts';
import { createWriter } from '../../shared/document/write-file.ts';
import { writeDurably } from '../storage/durable-file.ts';
import type { Files } from '../storage/files.ts';
import { forgetIn } from '../storage/journal.ts';
import { foundFiles, readShelf } from '../storage/shadow.ts';
import { platform } from './platform.ts';
import { readAt } from './reading.ts';

/**
 * Takes what was erased for good out of every version that our folder keeps, and every journal that was put aside.
 * What was found damaged, and can't be looked into, goes whole. The journal must have been begun anew before.
 */
export const purgeErased = async (files: Files, folder: string, document: ProjectDocument): Promise<void> => {
  const erased = erasedIn(document);
  if (erased.length === 0) return;
  for (const { path } of (await readShelf(files, folder)).versions) {
    const { document: version, outcome } = await readAt(files, path);
    if (!version || version.project !== document.project) continue;
    const without = withErased(version, erased);
    if (without.trash !== version.trash || without.extra !== version.extra) {
      // Written anew it would pass for a version of our own, stamps and all.
      if (outcome.outcome === 'changedOutside') await files.remove(path);
      else await writeDurably(files, path, createWriter(platform)(without));
    }
  }
  for (const name of await foundFiles(files, folder)) {
    const path = join(folder, name);
    if (name.endsWith('.json')) await files.remove(path);
    else
      await forgetIn(files, path, (ref) => erased.some(({ kind, id }) => kind === ref.kind && id === ref.id));
  }
};
