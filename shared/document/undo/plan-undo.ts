import type { Edit } from '../edit/edit.ts';
import type { Dot, ProjectDocument, RecordRef } from '../model/document.ts';
import type { DocumentRules } from '../model/document-rules.ts';
import { findRecord } from '../model/record-tables.ts';
import { ALIVE, erasureDotOf } from '../model/stamps.ts';
import { documentUnseenOf } from '../model/unseen-writes.ts';
import { EXISTENCE, type HistoryStep, type StepEntry } from './history-step.ts';
import { type InverseStep, inverseStepOf } from './inverse-step.ts';
import { type EntryUndo, type IsOwnDot, type RegisterUndo, skippedUndo } from './register-undo.ts';
import { recordKey, undoEditsOf, uniqueRefs } from './undo-edits.ts';
import { undoExistence } from './undo-existence.ts';
import { undoField } from './undo-field.ts';

/** The edits that undo a step, and what they do. */
export interface UndoPlan {
  /**
   * To be committed in order; empty where nothing is left to undo. More than one where several versions are restored into
   * one register.
   */
  readonly edits: readonly Edit[];
  /** Records of which something stays as it is, because it was rewritten since. */
  readonly skipped: readonly RecordRef[];
  /** Records that this would delete although a partner has worked on them: ask first. */
  readonly partnerEdited: readonly RecordRef[];
  /** Records in which values of others are where the step wrote. */
  readonly concurrent: readonly RecordRef[];
  /** Records of which a clash is open again. */
  readonly reopened: readonly RecordRef[];
  /** The step that redoes it, given the dots of the edits in order; undefined where there are no edits. */
  readonly inverse: (dots: readonly Dot[]) => InverseStep | undefined;
}

const undoEntry = (document: ProjectDocument, entry: StepEntry, isOurs: IsOwnDot): RegisterUndo => {
  const found = findRecord(document, entry);
  if (found === undefined || erasureDotOf(found.record) !== undefined) return skippedUndo;
  const unseen = documentUnseenOf(document);
  return entry.register === EXISTENCE
    ? undoExistence(found.record, entry, unseen, isOurs)
    : undoField(found.record, entry, unseen);
};

/** A record that the step created goes to the trash with its values, should somebody restore it. */
const withoutFieldsOfNewRecords = (entries: readonly StepEntry[]): readonly StepEntry[] => {
  const newRecords = new Set(
    entries
      .filter(({ existence }) => existence?.wrote === ALIVE && existence.before === 'nowhere')
      .map(recordKey),
  );
  return entries.filter((entry) => entry.existence || !newRecords.has(recordKey(entry)));
};

/**
 * Plans the undo of a step as new edits, register by register: its dot alone -> what was before; concurrent with what
 * others wrote since -> theirs; its dot gone -> skipped and reported. Undoing an undo is redo. Never removes what
 * somebody else wrote, but for what the step itself had replaced and redo replaces once more.
 */
export function planUndo(
  document: ProjectDocument,
  step: HistoryStep,
  rules: DocumentRules,
  isOurs: IsOwnDot,
): UndoPlan {
  const entryUndos = withoutFieldsOfNewRecords(step.entries).map((entry) => ({
    entry,
    undo: undoEntry(document, entry, isOurs),
  }));
  const edits = undoEditsOf(document, entryUndos, rules, isOurs);
  const refsWhere = (isChosen: (one: EntryUndo) => boolean | undefined): readonly RecordRef[] =>
    uniqueRefs(entryUndos.filter(isChosen).map(({ entry }) => entry));
  const isClashable = ({ kind, register }: StepEntry): boolean =>
    register !== EXISTENCE && !rules.isSetField(kind, register) && !rules.isHiddenField(kind, register);
  return {
    edits,
    skipped: refsWhere(({ undo }) => undo.isSkipped),
    partnerEdited: refsWhere(({ undo }) => undo.deletesPartnerWork),
    concurrent: refsWhere(({ undo }) => undo.hasConcurrent),
    reopened: refsWhere(({ entry, undo }) => undo.rewrites.length > 1 && isClashable(entry)),
    inverse: (dots) =>
      edits.length === 0 ? undefined : inverseStepOf(document, step.label, entryUndos, dots),
  };
}

export type { InverseStep, RewrittenDot } from './inverse-step.ts';
