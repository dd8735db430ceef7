import type { PlainRecord, ProjectDocument, RecordRef } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { isInTrash, kindOfId, recordOf, recordsOf } from '../../document/model/selectors.ts';
import { isWithheld } from '../fields/read-field.ts';
import type { Finding, Kind } from '../kind.ts';
import { allKinds, kindOf } from '../kind-registry.ts';

/** A finding and the record that it is about. */
export type RecordFinding = Finding & RecordRef;

const isInDocument = (document: ProjectDocument, id: RecordId, kinds: readonly string[]): boolean =>
  kinds.some((kind) => recordOf(document, { kind, id }) !== undefined) ||
  kindOfId(document, id) !== undefined ||
  isInTrash(document, id);

/** Names of records that are nowhere: not live, not in the trash, of no kind. */
const missingReferences = (kind: Kind, record: PlainRecord, document: ProjectDocument): readonly Finding[] =>
  Object.entries(kind.fields).flatMap(([name, field]) => {
    const id = record.fields[name];
    if (field.control !== 'parent' || typeof id !== 'string' || id === '') return [];
    if (isInDocument(document, id, field.parentKinds ?? [])) return [];
    return [
      {
        rule: 'namesNothing',
        message: `“${field.label}” names something that is not in this file. It may be in a partner’s copy.`,
        field: name,
      },
    ];
  });

/** Nobody can mend a field that this copy does not hold, nor say whether it needs mending. */
const collectFindings = (
  kind: Kind,
  record: PlainRecord,
  document: ProjectDocument,
): readonly RecordFinding[] =>
  [...(kind.findings?.(record, document) ?? []), ...missingReferences(kind, record, document)]
    .filter(({ field }) => field === undefined || !isWithheld(record, field))
    .map((finding) => ({ ...finding, kind: kind.name, id: record.id }));

/** What people should look at in one record; none where it is not live or of an unknown kind. */
export function findingsOfRecord(
  document: ProjectDocument,
  { kind: name, id }: RecordRef,
): readonly RecordFinding[] {
  const kind = kindOf(name);
  const record = recordOf(document, { kind: name, id });
  return kind && record ? collectFindings(kind, record, document) : [];
}

const cachedFindings = new WeakMap<ProjectDocument, readonly RecordFinding[]>();

/** All findings of a project, kind by kind. Cached: the same list for the same document. */
export function findingsOfDocument(document: ProjectDocument): readonly RecordFinding[] {
  let findings = cachedFindings.get(document);
  if (!findings) {
    findings = allKinds().flatMap((kind) =>
      recordsOf(document, kind.name).flatMap((record) => collectFindings(kind, record, document)),
    );
    cachedFindings.set(document, findings);
  }
  return findings;
}
