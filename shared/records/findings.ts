import type { ProjectDocument, Ref } from '../document/document.ts';
import { own } from '../document/names.ts';
import { kindOfId, recordOf, recordsOf } from '../document/view.ts';
import type { Finding, Kind, PlainRecord } from './kind.ts';
import { isWithheld } from './read-field.ts';
import { allKinds, kindOf } from './registry.ts';

/** A finding and the record that it is about. */
export type FindingAt = Finding & Ref;

const liesInTrash = (document: ProjectDocument, id: string): boolean =>
  Object.values(document.trash).some((table) => own(table, id) !== undefined);

const isThere = (document: ProjectDocument, id: string, kinds: readonly string[]): boolean =>
  kinds.some((kind) => own(own(document.records, kind), id) !== undefined) ||
  kindOfId(document, id) !== undefined ||
  liesInTrash(document, id);

/** Names of records that are nowhere: not live, not in the trash, of no kind. */
const nowhere = (kind: Kind, record: PlainRecord, document: ProjectDocument): readonly Finding[] =>
  Object.entries(kind.fields).flatMap(([name, field]) => {
    const id = record.fields[name];
    if (field.control !== 'parent' || typeof id !== 'string' || id === '') return [];
    if (isThere(document, id, field.parentKinds ?? [])) return [];
    return [
      {
        rule: 'namesNothing',
        message: `“${field.label}” names a record that is not in this file. It may be in a partner's copy.`,
        field: name,
      },
    ];
  });

/** Nobody can mend a field that this copy does not hold, nor say whether it needs mending. */
const findingsAt = (kind: Kind, record: PlainRecord, document: ProjectDocument): readonly FindingAt[] =>
  [...(kind.findings?.(record, document) ?? []), ...nowhere(kind, record, document)]
    .filter(({ field }) => field === undefined || !isWithheld(record, field))
    .map((finding) => ({ ...finding, kind: kind.name, id: record.id }));

/** What people should look at in one record; none where it is not live or of an unknown kind. */
export const findingsFor = (document: ProjectDocument, { kind: name, id }: Ref): readonly FindingAt[] => {
  const kind = kindOf(name);
  const record = recordOf(document, { kind: name, id });
  return kind && record ? findingsAt(kind, record, document) : [];
};

const listed = new WeakMap<ProjectDocument, readonly FindingAt[]>();

/** What people should look at in a whole project, kind by kind. The same list for the same document. */
export const findingsOf = (document: ProjectDocument): readonly FindingAt[] => {
  let found = listed.get(document);
  if (!found) {
    found = allKinds().flatMap((kind) =>
      recordsOf(document, kind.name).flatMap((record) => findingsAt(kind, record, document)),
    );
    listed.set(document, found);
  }
  return found;
};
