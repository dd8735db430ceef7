import type { ProjectDocument } from '../document/document.ts';
import type { Change } from '../document/edit.ts';
import { derivedId } from '../document/ids.ts';
import { own } from '../document/names.ts';
import { erasedBy } from '../document/stamps.ts';
import { recordOf, recordsOf } from '../document/view.ts';
import type { PlainRecord } from './kind.ts';

const isErased = (document: ProjectDocument, id: string): boolean => {
  const deleted = own(own(document.trash, 'project'), id);
  return deleted !== undefined && erasedBy(deleted) !== undefined;
};

/**
 * The id of the record that is, or would be, the project's sheet: the project's own. What is erased stays erased for
 * ever, its id with it, so after an erasure it is the next of `P_2`, `P_3` …: no draw, so that two copies that name the
 * project again at once have made one record, and no refusal to erase, since a sheet may hold words that have to go.
 */
const ownId = (document: ProjectDocument): string => {
  let id = document.project;
  for (let count = 2; isErased(document, id); count += 1) id = derivedId(document.project, String(count));
  return id;
};

/** The project's sheet; in a file that another program made, the first there is. Undefined where there is none. */
export function projectRecordOf(document: ProjectDocument): PlainRecord | undefined {
  return recordOf(document, { kind: 'project', id: ownId(document) }) ?? recordsOf(document, 'project')[0];
}

/** The id of the project's sheet, also of one that is yet to be made or to come back from the trash. */
export function projectRecordId(document: ProjectDocument): string {
  return projectRecordOf(document)?.id ?? ownId(document);
}

/** Gives the project a title: its sheet comes back from the trash, or begins anew, where there is none. */
export function titleChange(document: ProjectDocument, title: string): Change {
  return { op: 'add', kind: 'project', id: projectRecordId(document), fields: { title } };
}
