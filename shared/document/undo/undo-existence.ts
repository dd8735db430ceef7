import type { StoredRecord, UnseenWrites } from '../model/document.ts';
import type { Dot } from '../model/id-types.ts';
import { decodeRecord, type Existence, existenceOf } from '../model/record-state.ts';
import { ALIVE, DELETED, ERASED } from '../model/stamps.ts';
import { dotsExcept, existenceDots, existenceVersions, type StepEntry } from './history-step.ts';
import { type IsOwnDot, noUndo, type RegisterUndo, type Rewrite, skippedUndo } from './undo-of-register.ts';

/** `+` or `-` as the step found it, where it found it. */
const rewriteSignBefore = (entry: StepEntry, sign: '+' | '-'): readonly Rewrite[] => {
  const from = entry.before.filter(({ value }) => value === sign).map(({ dot }) => dot);
  return from.length > 0 ? [{ value: sign, from }] : [];
};

const existenceUndo = (
  state: Existence,
  entry: StepEntry,
  wrote: '+' | '-',
  seen: readonly Dot[],
  rewrites: readonly Rewrite[],
): RegisterUndo => {
  const holds = entry.holds === undefined ? { holds: 'before' as const } : {};
  const before = existenceVersions(state, seen);
  const concurrent = dotsExcept(existenceDots(state), seen);
  return { rewrites, seen, inverse: { before, concurrent, wrote, ...holds } };
};

const undoDelete = (state: Existence, entry: StepEntry, isOwnDot: IsOwnDot): RegisterUndo => {
  const ownDots = entry.dots.filter((dot) => state.deleted.includes(dot));
  if (ownDots.length === 0) return skippedUndo;
  // Somebody else has deleted it as well since: their delete stands.
  const since = dotsExcept(state.deleted, [...ownDots, ...entry.concurrent]);
  if (state.alive.length === 0 && since.length > 0) return skippedUndo;
  const seen = [...state.alive.filter(isOwnDot), ...ownDots];
  return existenceUndo(state, entry, ALIVE, seen, [
    ...rewriteSignBefore(entry, ALIVE),
    ...rewriteSignBefore(entry, DELETED),
  ]);
};

/**
 * The step went on with a record that somebody else had deleted: that they did is said again, unless others go on
 * since.
 */
const undoRestoreOfDeleted = (state: Existence, entry: StepEntry, isOwnDot: IsOwnDot): RegisterUndo => {
  const ownAlive = state.alive.filter(isOwnDot);
  const since = dotsExcept(state.alive, [...ownAlive, ...entry.concurrent]);
  if (ownAlive.length === 0 || since.length > 0) return noUndo;
  const rewrites = [...rewriteSignBefore(entry, ALIVE), ...rewriteSignBefore(entry, DELETED)];
  return existenceUndo(state, entry, DELETED, ownAlive, rewrites);
};

const allDots = (record: StoredRecord, unseen: UnseenWrites): readonly Dot[] => {
  const { alive, deleted, fields } = decodeRecord(record, unseen);
  return [...alive, ...deleted, ...[...fields.values()].flatMap((register) => register.dots)];
};

/** A record restored from the trash has its old values; only work since then refreshes its existence. */
const hasPartnerWork = (
  record: StoredRecord,
  entry: StepEntry,
  unseen: UnseenWrites,
  isOwnDot: IsOwnDot,
): boolean => {
  const { alive, deleted } = existenceOf(record);
  const since = entry.existence?.before === 'trash' ? [...alive, ...deleted] : allDots(record, unseen);
  const isNew = (dot: Dot): boolean => !isOwnDot(dot) && !entry.before.some((version) => version.dot === dot);
  return entry.existence?.hasOthers === true || since.some(isNew);
};

/**
 * Deletes a record that the step made; concurrent work on it, with the step or with the delete that is redone, stays.
 */
const undoCreate = (
  record: StoredRecord,
  entry: StepEntry,
  unseen: UnseenWrites,
  isOwnDot: IsOwnDot,
): RegisterUndo => {
  const state = existenceOf(record);
  const isRedo = entry.holds !== undefined;
  const alive = state.alive.filter((dot) => (isRedo ? isOwnDot(dot) : !entry.concurrent.includes(dot)));
  if (alive.length === 0) return skippedUndo;
  const seen = [...alive, ...entry.dots.filter((dot) => state.deleted.includes(dot))];
  const from = entry.before.filter(({ value }) => value === DELETED).map(({ dot }) => dot);
  const undo = existenceUndo(state, entry, DELETED, seen, [{ value: DELETED, from }]);
  const becomesDeleted = alive.length === state.alive.length;
  return isRedo || !becomesDeleted
    ? undo
    : { ...undo, deletesPartnerWork: hasPartnerWork(record, entry, unseen, isOwnDot) };
};

/** Undoes what a step did to a record's existence. What others wrote of it, alive or deleted, stays concurrent. */
export function undoExistence(
  record: StoredRecord,
  entry: StepEntry,
  unseen: UnseenWrites,
  isOwnDot: IsOwnDot,
): RegisterUndo {
  const wrote = entry.existence?.wrote;
  if (wrote === ERASED) return skippedUndo;
  if (wrote === DELETED) return undoDelete(existenceOf(record), entry, isOwnDot);
  const wasAlive = rewriteSignBefore(entry, ALIVE).length > 0;
  if (!wasAlive) return undoCreate(record, entry, unseen, isOwnDot);
  const wasDeleted = rewriteSignBefore(entry, DELETED).length > 0;
  return wasDeleted ? undoRestoreOfDeleted(existenceOf(record), entry, isOwnDot) : noUndo;
}
