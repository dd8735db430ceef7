import type { Edit } from '../edit/edit.ts';
import type { ProjectDocument, RecordRef } from '../model/document.ts';
import type { DocumentRules } from '../model/document-rules.ts';
import type { Dot } from '../model/id-types.ts';
import { recordKey, uniqueRefs } from '../model/record-key.ts';
import { findRecord } from '../model/record-tables.ts';
import { ALIVE, erasureDotOf } from '../model/stamps.ts';
import { documentUnseenOf } from '../model/unseen-writes.ts';
import { EXISTENCE, type HistoryStep, type StepEntry } from './history-step.ts';
import { type InverseStep, inverseStepOf } from './inverse-step.ts';
import { undoEditsOf } from './undo-edits.ts';
import { undoExistence } from './undo-existence.ts';
import { undoField } from './undo-field.ts';
import { type EntryUndo, type IsOwnDot, type RegisterUndo, skippedUndo } from './undo-of-register.ts';

/** The plan of an undo: the edits to make, and what people are told or asked. */
export interface UndoPlan {
  /**
   * To be made one after the other; empty where nothing is left to undo. More than one where several versions go back
   * into one register.
   */
  readonly edits: readonly Edit[];
  /** Records of which something stays as it is, because it was written anew since. */
  readonly skipped: readonly RecordRef[];
  /** Records that this would delete although a partner has worked on them: ask first. */
  readonly partnerEdited: readonly RecordRef[];
  /** Records in which words of others stand where the step wrote. */
  readonly concurrent: readonly RecordRef[];
  /** Records of which a field shows several versions again. */
  readonly reopened: readonly RecordRef[];
  /** How to take it back, once the edits have their dots (in their order); undefined where there are none. */
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

/**
 * Entries without the fields of records that the step made: these go to the trash whole, so that a restore has their
 * values.
 */
const withoutFieldsOfNewRecords = (entries: readonly StepEntry[]): readonly StepEntry[] => {
  const newRecords = new Set(
    entries
      .filter(({ existence }) => existence?.wrote === ALIVE && existence.before === 'nowhere')
      .map(recordKey),
  );
  return entries.filter((entry) => entry.existence || !newRecords.has(recordKey(entry)));
};

/**
 * Plans the undo of a step as new edits, register by register: where its dot stands alone, the value before it is
 * written again; where others wrote concurrently since, theirs; where its dot was replaced, the register is skipped
 * and people are told. Undoing an undo is redo. Never removes what somebody else wrote, but for what the step itself
 * had replaced and redo replaces once more.
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
