import { COUNT_ABOVE_BYTES, countNodes } from '../../../shared/document/file/json-node-limits.ts';
import {
  type ExceededLimit,
  exceededLimitIn,
  exceededLimitInWords,
  type FileSize,
  measureFile,
} from '../../../shared/document/file/project-size-limits.ts';
import { replicaCount } from '../../../shared/document/model/clock.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';

/** A document was refused because its file could not be opened again. The message is a sentence for people. */
export class ProjectTooLarge extends RangeError {}

/** Keeps a project from becoming one that cannot be opened again. */
export interface SizeGuard {
  /**
   * Throws `ProjectTooLarge` where `after` is beyond a limit, and `before` was not as far beyond it. `added`: JSON of all records
   * that are new in it, by which most edits are judged; without it the file is made and looked at.
   */
  check(before: ProjectDocument, after: ProjectDocument, added?: string): void;
}

/** What an edit may add beside its records, in bytes: a replica in two tables, and a table of its own. */
const EDIT_OVERHEAD_BYTES = 300;

/** Upper bound of the file's size after an edit; undefined where only measuring tells. */
const estimateSize = (
  size: FileSize,
  after: ProjectDocument,
  isNewSession: boolean,
  added: string,
): FileSize | undefined => {
  const text = Buffer.from(added);
  const bytes = size.bytes + text.length + EDIT_OVERHEAD_BYTES;
  const replicas = Math.max(size.replicas + (isNewSession ? 1 : 0), replicaCount(after.clock));
  if (bytes <= COUNT_ABOVE_BYTES) return { bytes, replicas, containers: 0, values: 0 };
  if (size.bytes <= COUNT_ABOVE_BYTES) return undefined;
  const { containers, values } = countNodes(text);
  return { bytes, replicas, containers: size.containers + containers + 2, values: size.values + values + 9 };
};

/** What of a size counts for a limit: a document beyond it may still get smaller. */
const sizeCountedFor: { readonly [excess in ExceededLimit]: (size: FileSize) => number } = {
  bytes: ({ bytes }) => bytes,
  nodes: ({ containers, values }) => containers + values,
  replicas: ({ replicas }) => replicas,
};

/** Nothing is measured at first. */
export function createSizeGuard(toPieces: (document: ProjectDocument) => readonly Uint8Array[]): SizeGuard {
  /** What was checked last, and its upper bound. */
  let lastChecked: { readonly document: ProjectDocument; readonly size: FileSize } | undefined;
  const measure = (document: ProjectDocument): FileSize => measureFile(document, toPieces(document));
  const estimate = (before: ProjectDocument, after: ProjectDocument, added: string) =>
    lastChecked?.document === before
      ? estimateSize(lastChecked.size, after, after.sessions !== before.sessions, added)
      : undefined;
  return {
    check: (before, after, added) => {
      const estimated = added === undefined ? undefined : estimate(before, after, added);
      const isSmall = estimated !== undefined && exceededLimitIn(estimated) === undefined;
      const size = isSmall ? estimated : measure(after);
      const excess = exceededLimitIn(size);
      if (excess !== undefined && sizeCountedFor[excess](size) > sizeCountedFor[excess](measure(before)))
        throw new ProjectTooLarge(exceededLimitInWords[excess]);
      lastChecked = { document: after, size };
    },
  };
}
