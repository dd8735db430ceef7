import type { Dot, Gap, ProjectDocument, Ref, StoredRecord, Value } from './document.ts';
import { newestFirst, sessionOf } from './dots.ts';
import type { Edit, Write } from './edit.ts';
import { gapOf } from './gap.ts';
import { own } from './names.ts';
import { isLifeWrite, seenOfLife, touchParents } from './parent-touch.ts';
import type { Rules } from './rules.ts';
import { ALIVE, DELETED, ERASED, erasedBy } from './stamps.ts';
import { type Life, lifeOf, readState, registerOf } from './state.ts';
import { findRecord } from './tables.ts';

/** One register that a step wrote: under which dot, and what stood there before. */
export interface StepEntry extends Ref {
  /** A field's name, or `life`. */
  readonly register: string;
  readonly dot: Dot;
  /** The dots that were shown before; undoing puts their state back under a dot of its own. */
  readonly dotsBefore: readonly Dot[];
  /** Of a field: the value before, null where there was none. */
  readonly valueBefore?: Value;
  /** Of a life: what the step did, and whether the record was alive, in the trash or nowhere before. */
  readonly life?: { readonly wrote: '+' | '-' | 'x'; readonly before: 'live' | 'trash' | 'nowhere' };
}

/** One thing a person did, as undo sees it. */
export interface Step {
  readonly label: string;
  readonly entries: readonly StepEntry[];
}

/** What undoing a step comes to. `edit` is null where nothing of it is left to undo. */
export interface Undone {
  readonly edit: Edit | null;
  /** Records of which something stays as it is, because it was written anew since. */
  readonly skipped: readonly Ref[];
  /** Records that this would delete although a partner has worked on them: ask first. */
  readonly partnerEdited: readonly Ref[];
}

const LIFE = 'life';

const entryOf = (before: ProjectDocument, write: Write, dot: Dot): StepEntry => {
  const { kind, id } = write;
  const found = findRecord(before, { kind, id });
  if (isLifeWrite(write)) {
    const state = lifeOf(found?.record);
    const life = { wrote: write.register as '+' | '-' | 'x', before: found?.place ?? ('nowhere' as const) };
    const dotsBefore = [...state.alive, ...state.deleted];
    return { kind, id, register: LIFE, dot, dotsBefore, life };
  }
  const register = found && registerOf(found.record, write.register, gapOf(before));
  const shown = found && (own(found.record, write.register) as Value | undefined);
  const valueBefore = shown ?? null;
  return { kind, id, register: write.register, dot, dotsBefore: register?.dots ?? [], valueBefore };
};

/** Remembers an edit for undo: `before` is the document it was applied to, `dot` the dot it got (or will get). */
export const recordStep = (before: ProjectDocument, edit: Edit, dot: Dot, label: string): Step => ({
  label,
  entries: edit.writes.map((write) => entryOf(before, write, dot)),
});

const allDots = (record: StoredRecord, gap: Gap): readonly Dot[] => {
  const { alive, deleted, fields } = readState(record, gap);
  return [...alive, ...deleted, ...[...fields.values()].flatMap((register) => register.dots)];
};

type Answer = { readonly writes: readonly Write[]; readonly skipped?: true; readonly partner?: true };

const skip: Answer = { writes: [], skipped: true };
const nothing: Answer = { writes: [] };

/** Alone: the old value. Beside others: the newest other. Gone: somebody has written since, leave it. */
const undoField = (record: StoredRecord, entry: StepEntry, gap: Gap): Answer => {
  const { kind, id, register: name } = entry;
  const register = registerOf(record, name, gap);
  if (register === undefined || !register.dots.includes(entry.dot)) return skip;
  const others = register.dots
    .filter((dot) => dot !== entry.dot && register.values.has(dot))
    .sort(newestFirst);
  const [newest] = others;
  const value = newest === undefined ? entry.valueBefore : register.values.get(newest);
  const seen = register.dots.filter((dot) => register.values.has(dot));
  return { writes: [{ kind, id, register: name, value: value ?? null, seen }] };
};

const lifeWrite = (state: Life, entry: StepEntry, register: '+' | '-'): Write => ({
  kind: entry.kind,
  id: entry.id,
  register,
  seen: [...state.alive, ...state.deleted],
});

const undoLife = (record: StoredRecord, entry: StepEntry, gap: Gap): Answer => {
  const state = lifeOf(record);
  const isLive = state.alive.length > 0;
  if (entry.life?.wrote === ERASED) return skip;
  if (entry.life?.wrote === DELETED) {
    if (!state.deleted.includes(entry.dot)) return skip;
    // Somebody else deleted it as well: their delete stands.
    if (!isLive && state.deleted.length > 1) return skip;
    return { writes: [lifeWrite(state, entry, ALIVE)] };
  }
  if (entry.life?.before === 'live') return nothing;
  if (!isLive) return skip;
  const ours = sessionOf(entry.dot);
  const answer = { writes: [lifeWrite(state, entry, DELETED)] };
  // What came out of the trash brought its old words along; whoever works on it since refreshes its life.
  const since = entry.life?.before === 'trash' ? [...state.alive, ...state.deleted] : allDots(record, gap);
  return since.some((dot) => sessionOf(dot) !== ours && !entry.dotsBefore.includes(dot))
    ? { ...answer, partner: true }
    : answer;
};

const answerOf = (document: ProjectDocument, entry: StepEntry): Answer => {
  const found = findRecord(document, entry);
  if (found === undefined) return skip;
  const { record } = found;
  if (erasedBy(record) !== undefined) return skip;
  const gap = gapOf(document);
  return entry.register === LIFE ? undoLife(record, entry, gap) : undoField(record, entry, gap);
};

/** A record that the step made goes to the trash whole: its values stay, should somebody want it back. */
const withoutNew = (entries: readonly StepEntry[]): readonly StepEntry[] => {
  const made = new Set(
    entries.filter(({ life }) => life?.wrote === ALIVE && life.before === 'nowhere').map(keyOf),
  );
  return entries.filter((entry) => entry.life || !made.has(keyOf(entry)));
};

const keyOf = (ref: Ref): string => `${ref.kind} ${ref.id}`;

const refsOf = (entries: readonly Ref[]): Ref[] => {
  const refs = new Map(entries.map(({ kind, id }) => [keyOf({ kind, id }), { kind, id }]));
  return [...refs.values()];
};

/** Writes to a live record are work on it, and on what it names. */
const complete = (document: ProjectDocument, kept: readonly Write[], rules: Rules): Write[] => {
  const lives = new Set(kept.filter(isLifeWrite).map(keyOf));
  const refreshed = refsOf(kept).flatMap((ref): Write[] =>
    findRecord(document, ref)?.place !== 'live' || lives.has(keyOf(ref))
      ? []
      : [{ ...ref, register: ALIVE, seen: seenOfLife(document, ref) }],
  );
  const all = [...kept, ...refreshed];
  return [...all, ...touchParents(document, all, rules)];
};

/**
 * Undoes a step as a new edit, register by register: its dot alone -> the old value; beside others -> the newest other;
 * gone -> skipped and said. Undoing an undo is redo. Never removes a write that this copy has not seen.
 */
export const undoStep = (document: ProjectDocument, step: Step, rules: Rules): Undone => {
  const answers = withoutNew(step.entries).map((entry) => ({ entry, answer: answerOf(document, entry) }));
  const undoing = answers.flatMap(({ answer }) => answer.writes);
  const writes = complete(document, undoing, rules);
  const refs = (chosen: (answer: Answer) => unknown) =>
    refsOf(answers.filter(({ answer }) => chosen(answer)).map(({ entry }) => entry));
  return {
    edit: writes.length > 0 ? { writes } : null,
    skipped: refs((answer) => answer.skipped),
    partnerEdited: refs((answer) => answer.partner),
  };
};

export { createHistory, type History } from './undo-stack.ts';
