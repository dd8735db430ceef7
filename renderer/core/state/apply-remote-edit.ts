import type { ProjectEvent } from '../../../shared/contract/project.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { hasSeen } from '../../../shared/document/model/dots.ts';
import { applyRecordUpdates } from '../../../shared/document/model/record-tables.ts';
import { type EditAuthors, withEditAuthors } from '../../../shared/document/model/replica-info.ts';

type EditedEvent = Extract<ProjectEvent, { readonly type: 'edited' }>;
type RecordLines = Parameters<typeof applyRecordUpdates>[1];

/** Applies an edit of any window to the document. One that the document has seen already changes nothing. */
export function applyRemoteEdit(
  document: ProjectDocument,
  { dot, authors, records }: EditedEvent,
): ProjectDocument {
  if (hasSeen(document.clock, dot)) return document;
  const edited = applyRecordUpdates(document, JSON.parse(records) as RecordLines, dot);
  return authors === undefined ? edited : withEditAuthors(edited, dot, JSON.parse(authors) as EditAuthors);
}
