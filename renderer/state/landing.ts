import type { ProjectEvent } from '../../shared/contract.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { hasSeen } from '../../shared/document/dots.ts';
import { takeRecords } from '../../shared/document/tables.ts';

type Edited = Extract<ProjectEvent, { readonly type: 'edited' }>;
type Lines = Parameters<typeof takeRecords>[1];
type Sessions = ProjectDocument['sessions'];

/** The document after an edit by any window. An edit that the document has seen already changes nothing. */
export const landEdit = (document: ProjectDocument, event: Edited): ProjectDocument =>
  hasSeen(document.clock, event.dot)
    ? document
    : takeRecords(
        document,
        JSON.parse(event.records) as Lines,
        event.clock,
        JSON.parse(event.sessions) as Sessions,
      );
