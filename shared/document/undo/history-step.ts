import type { Edit, Write } from '../edit/edit.ts';
import { isExistenceWrite } from '../edit/edit.ts';
import type { ProjectDocument, RecordRef, Value } from '../model/document.ts';
import type { Dot, RegisterName } from '../model/id-types.ts';
import { registerKey } from '../model/record-key.ts';
import { type Existence, existenceOf, type Register, registerOf } from '../model/record-state.ts';
import { findRecord } from '../model/record-tables.ts';
import { ALIVE, DELETED } from '../model/stamps.ts';
import { documentUnseenOf } from '../model/unseen-writes.ts';

/** One value of a register, and its dot; of the existence register `+` or `-`. */
export interface RegisterVersion {
  readonly dot: Dot;
  readonly value: Value;
}

/** One register that a step wrote: under which dots, and what it replaced. */
export interface StepEntry extends RecordRef {
  /** A field's name, or `+` for the record's existence. */
  readonly register: RegisterName;
  /** What the step wrote stands under these: one, or of an undo one for each version that it put back. */
  readonly dots: readonly Dot[];
  /** What it replaced, oldest first: of a field the last one was shown. */
  readonly before: readonly RegisterVersion[];
  /** Dots that stood there as well and were left: nothing that came since. */
  readonly concurrent: readonly Dot[];
  /**
   * Only of an undo. `before`: its dots hold what the step had replaced, and redo replaces it once more. `others`: they
   * hold what somebody else wrote concurrently with the step, and redo leaves that alone.
   */
  readonly holds?: 'before' | 'others';
  /** Only of the existence register. */
  readonly existence?: ExistenceChange;
}

/** What a step did to a record's existence, and whether the record was live, in the trash or absent before. */
export interface ExistenceChange {
  readonly wrote: '+' | '-' | 'x';
  readonly before: 'live' | 'trash' | 'nowhere';
  /** An undo rewrote a partner's value since, so that its dot no longer tells whose it is. */
  readonly hasOthers?: true;
}

/** One thing a person did, as undo sees it. */
export interface HistoryStep {
  readonly label: string;
  readonly entries: readonly StepEntry[];
}

/** The register name of a record's existence in steps: no field can be called so. */
export const EXISTENCE = ALIVE;

const noEntries: readonly never[] = Object.freeze([]);

/** Names a dot of one register: an edit gives all its registers the same one. */
export function dotKey(entry: Pick<StepEntry, 'kind' | 'id' | 'register'>, dot: Dot): string {
  return `${registerKey(entry)} ${dot}`;
}

/** The known values of a field under these dots, oldest first. */
export function registerVersionsOf(register: Register, dots: readonly Dot[]): readonly RegisterVersion[] {
  const versions: RegisterVersion[] = [];
  for (const dot of register.dots) {
    const value = register.values.get(dot);
    if (value !== undefined && dots.includes(dot)) versions.push({ dot, value });
  }
  return versions.length > 1 ? versions.reverse() : versions;
}

/** The existence versions (`+`, `-`) that these dots wrote. */
export function existenceVersions(
  { alive, deleted }: Existence,
  dots: readonly Dot[],
): readonly RegisterVersion[] {
  const versions: RegisterVersion[] = [];
  for (const dot of alive) if (dots.includes(dot)) versions.push({ dot, value: ALIVE });
  for (const dot of deleted) if (dots.includes(dot)) versions.push({ dot, value: DELETED });
  return versions;
}

/** All dots of a record's existence, alive and deleted. Most often it is one. */
export function existenceDots({ alive, deleted }: Existence): readonly Dot[] {
  return deleted.length === 0 ? alive : [...alive, ...deleted];
}

/** The dots of a register that are not among these. */
export function dotsExcept(dots: readonly Dot[], seen: readonly Dot[]): readonly Dot[] {
  return dots.every((dot) => seen.includes(dot)) ? noEntries : dots.filter((dot) => !seen.includes(dot));
}

/**
 * Whether a write only marks a record as worked on, which it was already. Every edit does so to the records that it
 * works on and names, ten thousand at a time: of that there is nothing to undo.
 */
export function isMereTouch(document: ProjectDocument, write: Write): boolean {
  if (write.register !== ALIVE || !isExistenceWrite(write)) return false;
  const { alive, deleted } = existenceOf(findRecord(document, write)?.record);
  return alive.length > 0 && deleted.length === 0;
}

const existenceEntry = (
  document: ProjectDocument,
  write: Write,
  dots: readonly Dot[],
): StepEntry | undefined => {
  const { kind, id, register, seen } = write;
  const found = findRecord(document, { kind, id });
  const state = existenceOf(found?.record);
  if (isMereTouch(document, write)) return undefined;
  const existence = { wrote: register as '+' | '-' | 'x', before: found?.location ?? ('nowhere' as const) };
  const before = existenceVersions(state, seen);
  return {
    kind,
    id,
    register: EXISTENCE,
    dots,
    before,
    concurrent: dotsExcept(existenceDots(state), seen),
    existence,
  };
};

const fieldEntry = (document: ProjectDocument, write: Write, dots: readonly Dot[]): StepEntry => {
  const { kind, id, register: name, seen } = write;
  const found = findRecord(document, { kind, id });
  const register = found && registerOf(found.record, name, documentUnseenOf(document));
  const before = register ? registerVersionsOf(register, seen) : noEntries;
  return {
    kind,
    id,
    register: name,
    dots,
    before,
    concurrent: register ? dotsExcept(register.dots, seen) : noEntries,
  };
};

/** Remembers an edit for undo: `before` is the document it was applied to, `dot` the dot it got (or will get). */
export function recordStep(before: ProjectDocument, edit: Edit, dot: Dot, label: string): HistoryStep {
  const dots = [dot];
  const entries: StepEntry[] = [];
  for (const write of edit.writes) {
    const entry = isExistenceWrite(write)
      ? existenceEntry(before, write, dots)
      : fieldEntry(before, write, dots);
    if (entry) entries.push(entry);
  }
  return { label, entries };
}
