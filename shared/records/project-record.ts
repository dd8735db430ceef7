import type { Change } from '../document/edit/edit.ts';
import type { PlainRecord, ProjectDocument } from '../document/model/document.ts';
import { getOwn } from '../document/model/get-own.ts';
import type { RecordId } from '../document/model/id-types.ts';
import { derivedId } from '../document/model/new-id.ts';
import { recordOf, recordsOf } from '../document/model/selectors.ts';
import { erasureDotOf } from '../document/model/stamps.ts';

const isProjectErased = (document: ProjectDocument, id: RecordId): boolean => {
  const deleted = getOwn(getOwn(document.trash, 'project'), id);
  return deleted !== undefined && erasureDotOf(deleted) !== undefined;
};

/**
 * The id of the record that is, or would be, the project's sheet: the project's own. What is erased stays erased for
 * ever, its id with it, so after an erasure it is the next of `P_2`, `P_3` …: no draw, so that two copies that name the
 * project again at once have made one record, and no refusal to erase, since a sheet may hold words that have to go.
 */
const currentId = (document: ProjectDocument): RecordId => {
  let id = document.project;
  for (let count = 2; isProjectErased(document, id); count += 1)
    id = derivedId(document.project, String(count));
  return id;
};

/** The project's sheet; in a file that another program made, the first there is. Undefined where there is none. */
export function projectRecordOf(document: ProjectDocument): PlainRecord | undefined {
  return (
    recordOf(document, { kind: 'project', id: currentId(document) }) ?? recordsOf(document, 'project')[0]
  );
}

/** The id of the project's sheet, also of one that is yet to be made or to come back from the trash. */
export function projectRecordId(document: ProjectDocument): RecordId {
  return projectRecordOf(document)?.id ?? currentId(document);
}

/** Gives the project a title: its sheet comes back from the trash, or begins anew, where there is none. */
export function titleChange(document: ProjectDocument, title: string): Change {
  return { op: 'add', kind: 'project', id: projectRecordId(document), fields: { title } };
}
