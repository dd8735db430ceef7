import type { StoredRecord, UnseenWrites } from '../model/document.ts';
import type { Dot } from '../model/id-types.ts';
import { registerOf } from '../model/record-state.ts';
import { dotsExcept, type RegisterVersion, registerVersionsOf, type StepEntry } from './history-step.ts';
import { type RegisterUndo, type Rewrite, skippedUndo } from './undo-of-register.ts';

const none: readonly never[] = Object.freeze([]);

/** Each is an edit with a line of its own on the disk; a made-up file may hold thousands of versions of one field. */
const MOST_VERSIONS = 50;

const rewriteVersions = (versions: readonly RegisterVersion[]): readonly Rewrite[] =>
  versions.slice(-MOST_VERSIONS).map(({ dot, value }) => ({ value, from: [dot] }));

const clearField: readonly Rewrite[] = [{ value: null, from: none }];

/**
 * Undoes what a step wrote to a field. Its dot was replaced: skipped. Nothing concurrent came since: the value before
 * is written again. Concurrent values came since: the newest of them is, having seen the step's dot and that one
 * only, so that everybody else's values stay, and of a set, which shows the union, everybody else's members. Redo
 * writes what the step wrote.
 */
export function undoField(record: StoredRecord, entry: StepEntry, unseen: UnseenWrites): RegisterUndo {
  const register = registerOf(record, entry.register, unseen);
  const ownDots = entry.dots.filter((dot) => register?.dots.includes(dot));
  if (register === undefined || ownDots.length === 0) return skippedUndo;
  const others = registerVersionsOf(register, dotsExcept(register.dots, ownDots));
  const undo = (
    rewrites: readonly Rewrite[],
    seen: readonly Dot[],
    holds?: 'before' | 'others',
  ): RegisterUndo => ({
    rewrites,
    seen,
    inverse: {
      before: seen.length > 0 ? registerVersionsOf(register, ownDots) : none,
      concurrent: dotsExcept(register.dots, seen),
      ...(holds && { holds }),
    },
    hasConcurrent: others.length > 0 || entry.holds === 'others',
  });
  if (entry.holds === 'others') return undo(rewriteVersions(entry.before), none);
  if (entry.holds === 'before') return undo(rewriteVersions(entry.before), ownDots);
  const newest = others.at(-1);
  const hasNewer = others.some(({ dot }) => !entry.concurrent.includes(dot));
  if (newest !== undefined && (hasNewer || entry.before.length === 0)) {
    return undo(rewriteVersions([newest]), [...ownDots, newest.dot], 'others');
  }
  return undo(entry.before.length > 0 ? rewriteVersions(entry.before) : clearField, ownDots, 'before');
}
