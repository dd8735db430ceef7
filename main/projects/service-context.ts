import { join } from 'node:path';
import type { Settings } from '../../shared/contract/app.ts';
import type { NotesStore } from '../notes/notes-store.ts';
import type { Files } from '../storage/files.ts';
import type { JsonStore } from '../storage/json-store.ts';

/** What all services share. */
export interface ServiceContext {
  readonly files: Files;
  /** The data folder. */
  readonly dataFolder: string;
  readonly now: () => Date;
  readonly settings: JsonStore<Settings>;
  /** What this computer keeps of the meeting notes of a project. */
  readonly notesOf: (key: string) => NotesStore;
  readonly log: (line: string) => void;
}

/** Paths in the data folder. */
export function pathsIn(dataFolder: string) {
  return {
    /** What Home shows. */
    libraryFile: join(dataFolder, 'library.json'),
    projects: join(dataFolder, 'projects'),
    bin: join(dataFolder, 'bin'),
    allVersions: join(dataFolder, 'versions'),
    /** Folder of one project: snapshots, journals and metadata. */
    versions: (key: string): string => join(dataFolder, 'versions', key),
  };
}
