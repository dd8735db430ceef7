import { basename, dirname, join } from 'node:path';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { covers } from '../../shared/document/dots.ts';
import type { Files } from '../storage/files.ts';
import { stemOf } from '../storage/safe-path.ts';
import { mayBeJoined, readAt } from './reading.ts';

/** A copy of an open project found next to it, that holds something the open one lacks. */
export interface Beside {
  readonly name: string;
  readonly document: ProjectDocument;
}

/** Browsers write `name (1)`, sync programs `name (conflicted copy …)`, `name-COMPUTER`, `name 2`: all begin alike. */
const isCopyOf = (stem: string, name: string): boolean => {
  if (!name.toLowerCase().endsWith('.json')) return false;
  const other = name.slice(0, -'.json'.length);
  return other.startsWith(stem) && other !== `${stem}.alongside` && !other.startsWith('.');
};

/** Looks for such copies in the folder of a project file. */
export const copiesBeside = async (
  files: Files,
  path: string,
  document: ProjectDocument,
): Promise<readonly Beside[]> => {
  const names = await files.list(dirname(path)).catch(() => []);
  const found: Beside[] = [];
  for (const name of names) {
    if (name === basename(path) || !isCopyOf(stemOf(path), name)) continue;
    const read = await readAt(files, join(dirname(path), name));
    if (read.document?.project !== document.project) continue;
    if (!mayBeJoined(read.outcome) || covers(document.clock, read.document.clock)) continue;
    found.push({ name, document: read.document });
  }
  return found;
};
