import type { ProjectEvent } from '../../shared/contract.ts';
import type { ProjectDocument, SessionInfo } from '../../shared/document/document.ts';
import { hasSeen } from '../../shared/document/dots.ts';
import { takeRecords } from '../../shared/document/tables.ts';
import { withSession } from '../../shared/document/with-session.ts';

type Edited = Extract<ProjectEvent, { readonly type: 'edited' }>;
type Lines = Parameters<typeof takeRecords>[1];

/** The document after an edit by any window. An edit that the document has seen already changes nothing. */
export const landEdit = (document: ProjectDocument, { dot, info, records }: Edited): ProjectDocument => {
  if (hasSeen(document.clock, dot)) return document;
  const who = info === undefined ? undefined : (JSON.parse(info) as SessionInfo);
  return withSession(takeRecords(document, JSON.parse(records) as Lines, dot), dot, who);
};
