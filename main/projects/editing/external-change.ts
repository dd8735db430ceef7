import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import type { Write } from '../../../shared/document/edit/edit.ts';
import { deriveExternalEdit } from '../../../shared/document/merge/external-edit.ts';
import { reconcileExtraKeys } from '../../../shared/document/merge/reconcile-extra-keys.ts';
import type { ProjectDocument, Value } from '../../../shared/document/model/document.ts';
import { nextDot } from '../../../shared/document/model/dots.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { findRecord } from '../../../shared/document/model/record-tables.ts';
import { isFieldHidden } from '../../../shared/document/sharing/hidden-words.ts';
import { documentRules, kindOf } from '../../../shared/records/kind-registry.ts';
import { definitionOfRegister } from '../../../shared/records/shown/registers.ts';
import type { ReadProjectResult } from '../read-project-file.ts';
import { recordInWords } from './record-in-words.ts';

/** A project file that was changed by hand: it is not overwritten before a person has decided. */
export interface ExternalChange {
  /** The document in the file. Only its values may be believed. */
  readonly documentInFile: ProjectDocument;
  /** What they are compared with: the document as written last, or the one shown. */
  readonly base: ProjectDocument;
  readonly bytes: Uint8Array;
  readonly sentence: string;
  /** What differs, a line each. */
  readonly details: readonly string[];
}

/** The decision about the open project's file that a person is asked for, if any. */
export interface PendingDecision {
  readonly externalChange: ExternalChange | undefined;
  request(externalChange: ExternalChange): void;
  /** It was made, or the file has changed again. */
  clear(): void;
}

/** `onChange` is called after every change. */
export function createPendingDecision(
  initial: ExternalChange | undefined,
  onChange: () => void,
): PendingDecision {
  let current = initial;
  const setChange = (next: ExternalChange | undefined): void => {
    if (next === current) return;
    current = next;
    onChange();
  };
  return {
    get externalChange() {
      return current;
    },
    request: setChange,
    clear: () => setChange(undefined),
  };
}

/** More lines than anybody reads. */
const MAX_LINES = 200;
const MAX_VALUE_LENGTH = 80;

const CHOOSE_SENTENCE =
  'See what differs, then bring it in or leave it. The file stays as it is until you decide.';
const sentences = {
  known: `This file was changed outside Alongside, or damaged. You see what you had here. ${CHOOSE_SENTENCE}`,
  unknown:
    'This file was changed outside Alongside, or damaged, and Alongside has no earlier version of it. You see what it says. The file stays as it is until you decide.',
};

/** Shown where the file was touched and its document is the same. */
export const TOUCHED_WITHOUT_CHANGE =
  'The file was touched outside Alongside, without any difference in what it says. Your next change writes it anew.';

/** Shown where a file has top-level keys that this version does not know. */
const CHANGED_ELSEWHERE = 'Beside its records the file says something that Alongside does not know.';

const valueInWords = (value: Value | undefined): string => {
  if (value === undefined || value === null || value === '') return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH)}…` : text}”`;
};

/** Stands for words that nobody may see yet. */
const HIDDEN_WORDS = 'words that are still hidden';

const differenceInWords = (
  base: ProjectDocument,
  documentInFile: ProjectDocument,
  write: Write,
): string | undefined => {
  const before = findRecord(base, write)?.record;
  const after = findRecord(documentInFile, write)?.record;
  if (!before)
    return write.value === undefined ? `${recordInWords(write, after)}: only in the file.` : undefined;
  if (write.value === undefined) return undefined;
  const field = definitionOfRegister(write.kind, write.register)?.field.label ?? write.register;
  if ([before, after].some((record) => isFieldHidden(kindOf(write.kind), record, write.register)))
    return `${recordInWords(write, before)}, ${field}: ${HIDDEN_WORDS} differ.`;
  const hereInWords = valueInWords(before[write.register] as Value | undefined);
  return `${recordInWords(write, before)}, ${field}: ${valueInWords(write.value)} in the file, ${hereInWords} here.`;
};

/**
 * What to ask about a file whose checksum does not fit. `base`: what we last wrote to it; where `isNew`, what it said
 * when it came (see `documentFromValues`). Undefined where all is as it was.
 */
export function externalChangeOf(
  { document: documentInFile, bytes, outcome }: ReadProjectResult,
  base: ProjectDocument,
  isFirstSeen = false,
): ExternalChange | undefined {
  if (!documentInFile || !bytes) return undefined;
  const { edit, missing } = deriveExternalEdit(base, documentInFile);
  const hasChangedElsewhere = reconcileExtraKeys(base, base, documentInFile, documentRules) !== base.extra;
  if (!isFirstSeen && !edit && missing.length === 0 && !hasChangedElsewhere) return undefined;
  const differences = (edit?.writes ?? []).flatMap(
    (write) => differenceInWords(base, documentInFile, write) ?? [],
  );
  const missingLines = missing.map(
    (ref) =>
      `${recordInWords(ref, findRecord(base, ref)?.record)}: no longer in the file. It is not deleted by that.`,
  );
  return {
    documentInFile,
    base,
    bytes,
    sentence: isFirstSeen ? sentences.unknown : sentences.known,
    details: [
      ...outcome.details,
      ...differences,
      ...(hasChangedElsewhere ? [CHANGED_ELSEWHERE] : []),
      ...missingLines,
    ].slice(0, MAX_LINES),
  };
}

/**
 * A changed file that we have no version of: its values alone, as if `replica` had written them. Its own stamps may
 * claim writes that never happened.
 */
export function documentFromValues(documentInFile: ProjectDocument, replica: string): ProjectDocument {
  const empty = { ...emptyDocument(documentInFile.project), extra: documentInFile.extra };
  const { edit } = deriveExternalEdit(empty, documentInFile);
  return edit ? applyEdit(empty, edit, nextDot(empty.clock, replica), documentRules).document : empty;
}
