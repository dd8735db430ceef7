import type { Dot, Gap, StoredRecord } from './document.ts';
import { ALIVE, DELETED, ERASED } from './stamps.ts';
import { type Life, lifeOf, readState } from './state.ts';
import { type Answer, type IsOurs, nothing, type Rewrite, skip } from './undo-answer.ts';
import { besideOf, dotsOf, lifeVersions, type StepEntry } from './undo-step.ts';

/** `+` or `-` as the step found it, where it found it. */
const signBefore = (entry: StepEntry, sign: '+' | '-'): readonly Rewrite[] => {
  const from = entry.before.filter(({ value }) => value === sign).map(({ dot }) => dot);
  return from.length > 0 ? [{ value: sign, from }] : [];
};

const lifeAnswer = (
  state: Life,
  entry: StepEntry,
  wrote: '+' | '-',
  seen: readonly Dot[],
  rewrites: readonly Rewrite[],
): Answer => {
  const holds = entry.holds === undefined ? { holds: 'before' as const } : {};
  const before = lifeVersions(state, seen);
  const beside = besideOf(dotsOf(state), seen);
  return { rewrites, seen, inverse: { before, beside, wrote, ...holds } };
};

const undoDelete = (state: Life, entry: StepEntry, isOurs: IsOurs): Answer => {
  const own = entry.dots.filter((dot) => state.deleted.includes(dot));
  if (own.length === 0) return skip;
  // Somebody else has deleted it as well since: their delete stands.
  const since = besideOf(state.deleted, [...own, ...entry.beside]);
  if (state.alive.length === 0 && since.length > 0) return skip;
  const seen = [...state.alive.filter(isOurs), ...own];
  return lifeAnswer(state, entry, ALIVE, seen, [...signBefore(entry, ALIVE), ...signBefore(entry, DELETED)]);
};

/** The step went on with a record that somebody else had deleted: that they did is said again, unless others go on since. */
const undoKeeping = (state: Life, entry: StepEntry, isOurs: IsOurs): Answer => {
  const ours = state.alive.filter(isOurs);
  const since = besideOf(state.alive, [...ours, ...entry.beside]);
  if (ours.length === 0 || since.length > 0) return nothing;
  const rewrites = [...signBefore(entry, ALIVE), ...signBefore(entry, DELETED)];
  return lifeAnswer(state, entry, DELETED, ours, rewrites);
};

const allDots = (record: StoredRecord, gap: Gap): readonly Dot[] => {
  const { alive, deleted, fields } = readState(record, gap);
  return [...alive, ...deleted, ...[...fields.values()].flatMap((register) => register.dots)];
};

/** What came out of the trash brought its old words along; whoever works on it since refreshes its life. */
const isPartners = (record: StoredRecord, entry: StepEntry, gap: Gap, isOurs: IsOurs): boolean => {
  const { alive, deleted } = lifeOf(record);
  const since = entry.life?.before === 'trash' ? [...alive, ...deleted] : allDots(record, gap);
  const isNew = (dot: Dot): boolean => !isOurs(dot) && !entry.before.some((version) => version.dot === dot);
  return entry.life?.hasOthers === true || since.some(isNew);
};

/** Back to the trash, or nowhere: but for work on the record that stood beside the step, or beside the delete that is redone. */
const undoMaking = (record: StoredRecord, entry: StepEntry, gap: Gap, isOurs: IsOurs): Answer => {
  const state = lifeOf(record);
  const isRedo = entry.holds !== undefined;
  const alive = state.alive.filter((dot) => (isRedo ? isOurs(dot) : !entry.beside.includes(dot)));
  if (alive.length === 0) return skip;
  const seen = [...alive, ...entry.dots.filter((dot) => state.deleted.includes(dot))];
  const from = entry.before.filter(({ value }) => value === DELETED).map(({ dot }) => dot);
  const answer = lifeAnswer(state, entry, DELETED, seen, [{ value: DELETED, from }]);
  const isGone = alive.length === state.alive.length;
  return isRedo || !isGone ? answer : { ...answer, isPartners: isPartners(record, entry, gap, isOurs) };
};

/** Undoes what a step did to a record's life. What others said of it, alive or deleted, stays beside. */
export function undoLife(record: StoredRecord, entry: StepEntry, gap: Gap, isOurs: IsOurs): Answer {
  const wrote = entry.life?.wrote;
  if (wrote === ERASED) return skip;
  if (wrote === DELETED) return undoDelete(lifeOf(record), entry, isOurs);
  const wasAlive = signBefore(entry, ALIVE).length > 0;
  if (!wasAlive) return undoMaking(record, entry, gap, isOurs);
  const wasDeleted = signBefore(entry, DELETED).length > 0;
  return wasDeleted ? undoKeeping(lifeOf(record), entry, isOurs) : nothing;
}
