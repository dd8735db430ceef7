import type { Dot, ProjectDocument, Ref, Value } from './document.ts';
import type { Edit, Write } from './edit.ts';
import { gapOf } from './gap.ts';
import { isLifeWrite } from './parent-touch.ts';
import { ALIVE, DELETED } from './stamps.ts';
import { type Life, lifeOf, type Register, registerOf } from './state.ts';
import { findRecord } from './tables.ts';

/** One value that stood in a register, and its dot; in a life `+` or `-`. */
export interface Version {
  readonly dot: Dot;
  readonly value: Value;
}

/** One register that a step wrote: under which dots, and what it replaced. */
export interface StepEntry extends Ref {
  /** A field's name, or `+` for the record's life. */
  readonly register: string;
  /** What the step wrote stands under these: one, or of an undo one for each version that it put back. */
  readonly dots: readonly Dot[];
  /** What it replaced, oldest first: of a field the last one was shown. */
  readonly before: readonly Version[];
  /** Dots that stood there as well and were left: nothing that came since. */
  readonly beside: readonly Dot[];
  /**
   * Only of an undo. `before`: its dots hold what the step had replaced, and redo replaces it once more. `others`: they
   * hold what somebody else wrote beside the step, and redo leaves that alone.
   */
  readonly holds?: 'before' | 'others';
  /** Only of a life. */
  readonly life?: LifeStep;
}

/** What a step did to a life, and whether the record was alive, in the trash or nowhere before. */
export interface LifeStep {
  readonly wrote: '+' | '-' | 'x';
  readonly before: 'live' | 'trash' | 'nowhere';
  /** An undo wrote a partner's words anew since, so that their dot no longer tells whose they are. */
  readonly hasOthers?: true;
}

/** One thing a person did, as undo sees it. */
export interface Step {
  readonly label: string;
  readonly entries: readonly StepEntry[];
}

/** No field can be called so. */
export const LIFE = ALIVE;

const none: readonly never[] = Object.freeze([]);

/** Names a dot of one register: an edit gives all its registers the same one. */
export function dotKey(
  { kind, id, register }: Pick<StepEntry, 'kind' | 'id' | 'register'>,
  dot: Dot,
): string {
  return `${kind} ${id} ${register} ${dot}`;
}

/** The known values of a field under these dots, oldest first. */
export function versionsOf(register: Register, dots: readonly Dot[]): readonly Version[] {
  const versions: Version[] = [];
  for (const dot of register.dots) {
    const value = register.values.get(dot);
    if (value !== undefined && dots.includes(dot)) versions.push({ dot, value });
  }
  return versions.length > 1 ? versions.reverse() : versions;
}

/** What these dots say of a life. */
export function lifeVersions({ alive, deleted }: Life, dots: readonly Dot[]): readonly Version[] {
  const versions: Version[] = [];
  for (const dot of alive) if (dots.includes(dot)) versions.push({ dot, value: ALIVE });
  for (const dot of deleted) if (dots.includes(dot)) versions.push({ dot, value: DELETED });
  return versions;
}

/** All that is said of a life. Most often that is one edit. */
export function dotsOf({ alive, deleted }: Life): readonly Dot[] {
  return deleted.length === 0 ? alive : [...alive, ...deleted];
}

/** The dots of a register that are not among these. */
export function besideOf(dots: readonly Dot[], seen: readonly Dot[]): readonly Dot[] {
  return dots.every((dot) => seen.includes(dot)) ? none : dots.filter((dot) => !seen.includes(dot));
}

const lifeEntry = (document: ProjectDocument, write: Write, dots: readonly Dot[]): StepEntry | undefined => {
  const { kind, id, register, seen } = write;
  const found = findRecord(document, { kind, id });
  const state = lifeOf(found?.record);
  const isTouch = register === ALIVE && state.alive.length > 0 && state.deleted.length === 0;
  // Every edit refreshes the records that it works on, ten thousand at a time: of that there is nothing to undo.
  if (isTouch) return undefined;
  const life = { wrote: register as '+' | '-' | 'x', before: found?.place ?? ('nowhere' as const) };
  const before = lifeVersions(state, seen);
  return { kind, id, register: LIFE, dots, before, beside: besideOf(dotsOf(state), seen), life };
};

const fieldEntry = (document: ProjectDocument, write: Write, dots: readonly Dot[]): StepEntry => {
  const { kind, id, register: name, seen } = write;
  const found = findRecord(document, { kind, id });
  const register = found && registerOf(found.record, name, gapOf(document));
  const before = register ? versionsOf(register, seen) : none;
  return { kind, id, register: name, dots, before, beside: register ? besideOf(register.dots, seen) : none };
};

/** Remembers an edit for undo: `before` is the document it was applied to, `dot` the dot it got (or will get). */
export function recordStep(before: ProjectDocument, edit: Edit, dot: Dot, label: string): Step {
  const dots = [dot];
  const entries: StepEntry[] = [];
  for (const write of edit.writes) {
    const entry = isLifeWrite(write) ? lifeEntry(before, write, dots) : fieldEntry(before, write, dots);
    if (entry) entries.push(entry);
  }
  return { label, entries };
}
