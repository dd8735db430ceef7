import type { Dot, StoredRecord, UnseenWrites } from '../model/document.ts';
import { registerOf } from '../model/record-state.ts';
import { dotsExcept, type StepEntry, type Version, versionsOf } from './history-step.ts';
import { type RegisterUndo, type Rewrite, skippedUndo } from './register-undo.ts';

const none: readonly never[] = Object.freeze([]);

/**
 * The most versions that one undo restores: each is an edit with a line of its own in the journal, and a crafted file
 * may hold thousands of one field.
 */
const MOST_VERSIONS = 50;

const rewriteVersions = (versions: readonly Version[]): readonly Rewrite[] =>
  versions.slice(-MOST_VERSIONS).map(({ dot, value }) => ({ value, from: [dot] }));

const clearField: readonly Rewrite[] = [{ value: null, from: none }];

/**
 * Undoes what a step wrote into a field. Where its dot is gone, somebody has written since: skipped. Where nothing
 * concurrent came since: what it replaced is restored. Else the newest concurrent value is rewritten, having seen
 * only the step's own dot and that one: everybody else's stays, and of a set, which shows the union, everybody else's
 * members. Redo always writes what the step wrote.
 */
export function undoField(record: StoredRecord, entry: StepEntry, unseen: UnseenWrites): RegisterUndo {
  const register = registerOf(record, entry.register, unseen);
  const ownDots = entry.dots.filter((dot) => register?.dots.includes(dot));
  if (register === undefined || ownDots.length === 0) return skippedUndo;
  const others = versionsOf(register, dotsExcept(register.dots, ownDots));
  const undo = (
    rewrites: readonly Rewrite[],
    seen: readonly Dot[],
    holds?: 'before' | 'others',
  ): RegisterUndo => ({
    rewrites,
    seen,
    inverse: {
      before: seen.length > 0 ? versionsOf(register, ownDots) : none,
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
