import type { Dot, ProjectDocument, Ref } from './document.ts';
import type { Edit } from './edit.ts';
import { gapOf } from './gap.ts';
import type { Rules } from './rules.ts';
import { ALIVE, erasedBy } from './stamps.ts';
import { findRecord } from './tables.ts';
import { type Answer, type Answered, type IsOurs, skip } from './undo-answer.ts';
import { editsOf, recordKey, refsOf } from './undo-edits.ts';
import { undoField } from './undo-field.ts';
import { type Inverse, inverseOf } from './undo-inverse.ts';
import { undoLife } from './undo-life.ts';
import { LIFE, type Step, type StepEntry } from './undo-step.ts';

/** What undoing a step comes to. */
export interface Undone {
  /**
   * To be made one after the other; empty where nothing is left to undo. More than one where several versions go back
   * into one register.
   */
  readonly edits: readonly Edit[];
  /** Records of which something stays as it is, because it was written anew since. */
  readonly skipped: readonly Ref[];
  /** Records that this would delete although a partner has worked on them: ask first. */
  readonly partnerEdited: readonly Ref[];
  /** Records in which words of others stand where the step wrote. */
  readonly beside: readonly Ref[];
  /** Records of which a field shows several versions again. */
  readonly reopened: readonly Ref[];
  /** How to take it back, once the edits have their dots (in their order); undefined where there are none. */
  readonly inverse: (dots: readonly Dot[]) => Inverse | undefined;
}

const answerOf = (document: ProjectDocument, entry: StepEntry, isOurs: IsOurs): Answer => {
  const found = findRecord(document, entry);
  if (found === undefined || erasedBy(found.record) !== undefined) return skip;
  const gap = gapOf(document);
  return entry.register === LIFE
    ? undoLife(found.record, entry, gap, isOurs)
    : undoField(found.record, entry, gap);
};

/** A record that the step made goes to the trash whole: its values stay, should somebody want it back. */
const withoutNew = (entries: readonly StepEntry[]): readonly StepEntry[] => {
  const made = new Set(
    entries.filter(({ life }) => life?.wrote === ALIVE && life.before === 'nowhere').map(recordKey),
  );
  return entries.filter((entry) => entry.life || !made.has(recordKey(entry)));
};

/**
 * Undoes a step as new edits, register by register: its dot alone -> what was before; beside what others wrote since ->
 * theirs; gone -> skipped and said. Undoing an undo is redo. Never removes what somebody else wrote, but for what the
 * step itself had replaced and redo replaces once more.
 */
export function undoStep(document: ProjectDocument, step: Step, rules: Rules, isOurs: IsOurs): Undone {
  const answered = withoutNew(step.entries).map((entry) => ({
    entry,
    answer: answerOf(document, entry, isOurs),
  }));
  const edits = editsOf(document, answered, rules, isOurs);
  const refs = (isChosen: (one: Answered) => boolean | undefined): readonly Ref[] =>
    refsOf(answered.filter(isChosen).map(({ entry }) => entry));
  const isQuestion = ({ kind, register }: StepEntry): boolean =>
    register !== LIFE && !rules.isSet(kind, register) && !rules.isHidden(kind, register);
  return {
    edits,
    skipped: refs(({ answer }) => answer.isSkipped),
    partnerEdited: refs(({ answer }) => answer.isPartners),
    beside: refs(({ answer }) => answer.isBeside),
    reopened: refs(({ entry, answer }) => answer.rewrites.length > 1 && isQuestion(entry)),
    inverse: (dots) => (edits.length === 0 ? undefined : inverseOf(document, step.label, answered, dots)),
  };
}

export type { Carried, Inverse } from './undo-inverse.ts';
export { createHistory, type History } from './undo-stack.ts';
export { dotKey, recordStep, type Step, type StepEntry } from './undo-step.ts';
