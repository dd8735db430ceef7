import { expect } from 'vitest';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import type { ItemKind, NoteItem } from '../../../../shared/notes/parsed-notes.ts';
import { notesToChanges, planNotes } from '../../../../shared/notes/write/notes-to-changes.ts';
import type { NotesPlan, NotesTarget, NotesToWrite } from '../../../../shared/notes/write/plan-types.ts';
import { checkEdit } from '../../../../shared/records/checks/check-edit.ts';
import { findingsOfDocument } from '../../../../shared/records/checks/findings.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';

export const today = '2026-11-22';

/** An item as reading gives it; line 7 is `L7`. */
export function item(line: number, kind: ItemKind, text: string, more: Partial<NoteItem> = {}): NoteItem {
  return { id: `L${line}`, lines: [line], text, kind, why: 'Said.', details: {}, names: [], ...more };
}

/** A document after changes that the app takes. */
export function apply(
  document: ProjectDocument,
  changes: readonly Change[],
  replica?: string,
): ProjectDocument {
  expect(checkEdit(document, prepareEdit(document, changes, documentRules))).toBeUndefined();
  const after = applyChanges(document, changes, replica);
  expect(findingsOfDocument(after).filter(({ rule }) => rule === 'namesNothing')).toEqual([]);
  return after;
}

export function newProject(): ProjectDocument {
  return apply(emptyDocument('project1a'), [
    { op: 'add', kind: 'project', id: 'project1a', fields: { title: 'A project', stage: 'discover' } },
  ]);
}

const targetOf = (document: ProjectDocument, prefix: string, more: Partial<NotesTarget>): NotesTarget => {
  let count = 0;
  const newId = () => {
    count += 1;
    return `${prefix}${count}`;
  };
  return { newId, mapId: 'map1', today, document, ...more };
};

/** What these notes would make. */
export function plan(
  document: ProjectDocument,
  notes: NotesToWrite,
  more: Partial<NotesTarget> = {},
): NotesPlan {
  return planNotes(notes, targetOf(document, 'c', more));
}

/** The changes that bring these notes in. */
export function changesFor(document: ProjectDocument, notes: NotesToWrite, letter = 'c'): readonly Change[] {
  return notesToChanges(notes, targetOf(document, letter, {}));
}

/** The document with these notes in it; their records are called `c1`, `c2` …, or by another letter. */
export function bring(
  document: ProjectDocument,
  notes: NotesToWrite,
  more: Partial<NotesTarget> = {},
  letter = 'c',
): ProjectDocument {
  const changes = notesToChanges(notes, targetOf(document, letter, more));
  return changes.length === 0 ? document : apply(document, changes, `Replica${letter}`);
}
