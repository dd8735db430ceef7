import type { RecordRef } from '../../../shared/document/model/document.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { kindOf, recordInWords } from '../../../shared/records/kind-registry.ts';
import { edit } from '../state/edit.ts';
import { projectStore } from '../state/project-store.ts';

/** Moves a record to the trash, as one step of undo, and announces it; `note` is a sentence on what stays. */
export function deleteRecord(ref: RecordRef, note = ''): void {
  const open = projectStore.getState();
  const record = open ? recordOf(open.document, ref) : undefined;
  if (!record) return;
  const title = recordInWords(ref.kind, record) || kindOf(ref.kind)?.label || 'card';
  const message = [`Deleted ${quoted(title)}.`, note].filter(Boolean).join(' ');
  edit(`Delete ${quoted(title)}`, [{ op: 'delete', ...ref }], {
    message,
    announcement: `${message} Undo brings it back.`,
  });
}

/** Restores a record from the trash. */
export function restoreRecord(kind: string, id: string, title: string): void {
  edit('Brought back', [{ op: 'restore', kind, id }], { message: `${quoted(title)} is back.` });
}
