import { basename, dirname, join } from 'node:path';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { clockCovers } from '../../../shared/document/model/dots.ts';
import type { Files } from '../../storage/files.ts';
import { fileStem } from '../../storage/safe-path.ts';
import { isMergeable, readProjectFile } from '../read-project-file.ts';

/** A copy of an open project beside its file, that holds something the open one lacks. */
export interface SiblingCopy {
  readonly name: string;
  readonly document: ProjectDocument;
}

/** Browsers write `name (1)`, sync programs `name (conflicted copy …)`, `name-COMPUTER`, `name 2`: all begin alike. */
const isSiblingName = (stem: string, name: string): boolean => {
  if (!name.toLowerCase().endsWith('.json')) return false;
  const otherName = name.slice(0, -'.json'.length);
  return otherName.startsWith(stem) && otherName !== `${stem}.alongside` && !otherName.startsWith('.');
};

/** What is known of a file without reading it again: valid while its fingerprint is the same. */
interface KnownFile {
  readonly fingerprint: string;
  readonly document: ProjectDocument | undefined;
}

/** Finds copies of one project beside its file; reads again only what has changed. */
export function createSiblingFinder(files: Files) {
  const knownFiles = new Map<string, KnownFile>();
  const readIfChanged = async (path: string): Promise<ProjectDocument | undefined> => {
    const stat = await files.stat(path);
    const fingerprint = stat ? `${stat.fingerprint} ${stat.size}` : '';
    const knownFile = knownFiles.get(path);
    if (knownFile?.fingerprint === fingerprint) return knownFile.document;
    const read = await readProjectFile(files, path);
    const document = isMergeable(read.outcome) ? read.document : undefined;
    knownFiles.set(path, { fingerprint, document });
    return document;
  };
  return async (path: string, document: ProjectDocument): Promise<readonly SiblingCopy[]> => {
    const names = await files.list(dirname(path)).catch(() => []);
    const found: SiblingCopy[] = [];
    for (const name of names) {
      if (name === basename(path) || !isSiblingName(fileStem(path), name)) continue;
      const copy = await readIfChanged(join(dirname(path), name));
      if (copy?.project !== document.project || clockCovers(document.clock, copy.clock)) continue;
      found.push({ name, document: copy });
    }
    return found;
  };
}
