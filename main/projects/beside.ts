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

/** What is known of a file without reading it again: it looks the same, and holds no more than this clock has seen. */
interface Known {
  readonly look: string;
  readonly document: ProjectDocument | undefined;
}

/** Looks for copies of one project beside its file; reads again only what has changed. */
export const createBesideFinder = (files: Files) => {
  const known = new Map<string, Known>();
  const readOnce = async (path: string): Promise<ProjectDocument | undefined> => {
    const mark = await files.mark(path);
    const look = mark ? `${mark.look} ${mark.size}` : '';
    const before = known.get(path);
    if (before?.look === look) return before.document;
    const read = await readAt(files, path);
    const document = mayBeJoined(read.outcome) ? read.document : undefined;
    known.set(path, { look, document });
    return document;
  };
  return async (path: string, document: ProjectDocument): Promise<readonly Beside[]> => {
    const names = await files.list(dirname(path)).catch(() => []);
    const found: Beside[] = [];
    for (const name of names) {
      if (name === basename(path) || !isCopyOf(stemOf(path), name)) continue;
      const copy = await readOnce(join(dirname(path), name));
      if (copy?.project !== document.project || covers(document.clock, copy.clock)) continue;
      found.push({ name, document: copy });
    }
    return found;
  };
};
