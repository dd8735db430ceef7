import { dirname } from 'node:path';
import type { FileSignature } from '../../storage/detect-external-change.ts';
import type { Files } from '../../storage/files.ts';
import type { JsonStore } from '../../storage/json-store.ts';
import { findRenamedFile } from '../editing/find-renamed-file.ts';
import type { ProjectMetadata } from '../project-metadata.ts';
import type { OpenProjectOptions } from './assembly-input.ts';

const folderExists = (files: Files, folder: string): Promise<boolean> =>
  files.list(folder).then(
    () => true,
    () => false,
  );

/** Where a project file is, also after another program renamed it. */
export interface RenameFollower {
  path(): string;
  /** Looks for the missing file under another name; resolves to whether it was found. */
  followRename(signature: FileSignature): Promise<boolean>;
}

/** Starts at the path that was opened. */
export function createRenameFollower(
  { context, path, emit, onRenamed }: OpenProjectOptions,
  metadata: JsonStore<ProjectMetadata>,
): RenameFollower {
  let currentPath = path;
  return {
    path: () => currentPath,
    followRename: async (signature: FileSignature): Promise<boolean> => {
      const renamed = await findRenamedFile(context.files, currentPath, signature);
      if (renamed === undefined) {
        // Without its folder it cannot be written again: the next write reports that.
        if (!(await folderExists(context.files, dirname(currentPath)))) return false;
        const sentence = `The file is no longer at ${currentPath}. Your next change writes it there again.`;
        emit({ type: 'notice', sentence });
        return false;
      }
      if (renamed === currentPath) return true;
      currentPath = renamed;
      emit({ type: 'notice', sentence: `The file was renamed. Alongside goes on in ${renamed}.` });
      // Either of them is enough to find it again.
      const noted = metadata.update((draft) => {
        draft.path = renamed;
      });
      const notes = [noted, onRenamed(renamed)];
      for (const note of await Promise.allSettled(notes)) {
        if (note.status === 'rejected') context.log(`The new name could not be noted: ${note.reason}`);
      }
      return true;
    },
  };
}
