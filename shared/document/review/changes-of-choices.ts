import { ownerFieldsOf } from '../../records/kind.ts';
import { kindOf } from '../../records/kind-registry.ts';
import type { Change } from '../edit/edit.ts';
import { fieldsToRevert } from '../edit/revert-changes.ts';
import { isEditedAndDeleted } from '../merge/clashes.ts';
import type { Fields, ProjectDocument, StoredRecord, Value } from '../model/document.ts';
import { findShown, findStored } from '../model/find-shown.ts';
import type { FieldName, RecordId } from '../model/id-types.ts';
import { isDeepEqual } from '../model/json-values.ts';
import type { LocatedRecord } from '../model/record-tables.ts';
import { erasureDotOf } from '../model/stamps.ts';
import type { ReviewChoice } from './review-choice.ts';

/** The project here, what comes of it and the copy, and the copy itself. */
export interface ReviewedDocuments {
  readonly before: ProjectDocument;
  readonly after: ProjectDocument;
  readonly theirs: ProjectDocument;
}

const stored = (document: ProjectDocument, id: RecordId): LocatedRecord | undefined =>
  findStored(document, { kind: '', id });

const isContested = ({ record, location }: LocatedRecord): boolean =>
  location === 'live' && isEditedAndDeleted(record);

/** Fields of which another value waits beside the one that is shown, and did not before: what it said then, newly written. */
const fieldsToSettle = (is: StoredRecord, was: StoredRecord): Fields =>
  Object.fromEntries(
    Object.keys(is['!'] ?? {})
      .filter((register) => !isDeepEqual(is['!']?.[register], was['!']?.[register]))
      .map((register) => [register, (was[register] as Value | undefined) ?? null]),
  );

/** Makes a record of the joined project what it is in one of the two. What was erased stays erased. */
const asIn = (wanted: ProjectDocument, after: ProjectDocument, id: RecordId): readonly Change[] => {
  const [was, is] = [stored(wanted, id), stored(after, id)];
  if (!is || erasureDotOf(is.record) !== undefined) return [];
  const { kind } = is;
  if (was?.location !== 'live') return is.location === 'live' ? [{ op: 'delete', kind, id }] : [];
  const fields = { ...fieldsToSettle(is.record, was.record), ...fieldsToRevert(is.record, was.record) };
  if (is.location === 'trash') return [{ op: 'add', kind, id, fields }];
  return [
    ...(isContested(is) ? [{ op: 'restore', kind, id } as const] : []),
    ...(Object.keys(fields).length > 0 ? [{ op: 'set', kind, id, fields } as const] : []),
  ];
};

type Dependants = ReadonlyMap<RecordId, readonly RecordId[]>;

/** What hangs on which record, in either of two documents: places on maps, numbers of a measure. */
const dependantsIn = (documents: readonly ProjectDocument[]): Dependants => {
  const dependants = new Map<RecordId, Set<RecordId>>();
  for (const { records } of documents)
    for (const [table, rows] of Object.entries(records)) {
      const kind = kindOf(table);
      const owners = kind ? ownerFieldsOf(kind) : [];
      if (owners.length === 0) continue;
      for (const [id, record] of Object.entries(rows))
        for (const field of owners) {
          const owner = record[field];
          if (typeof owner === 'string') dependants.set(owner, (dependants.get(owner) ?? new Set()).add(id));
        }
    }
  return new Map([...dependants].map(([owner, ids]) => [owner, [...ids]]));
};

const isLive = (document: ProjectDocument, id: RecordId): boolean =>
  stored(document, id)?.location === 'live';

/** A record as it was here; with one that came or went goes what hangs on it. */
const turnDown = (
  { before, after }: ReviewedDocuments,
  id: RecordId,
  dependants: () => Dependants,
): readonly Change[] => {
  const own = asIn(before, after, id);
  if (isLive(before, id) === isLive(after, id)) return own;
  const hanging = dependants().get(id) ?? [];
  return [...own, ...hanging.flatMap((one) => asIn(before, after, one))];
};

/** What a field says in one of the two; null where it says nothing, undefined where its copy holds it back. */
const valueIn = (document: ProjectDocument, id: RecordId, field: FieldName): Value | undefined => {
  const found = findShown(document, { kind: '', id });
  if (!found) return undefined;
  const { record } = found;
  const isWithheld = record['?'] === '*' || (record['?']?.includes(field) ?? false);
  return (record[field] as Value | undefined) ?? (isWithheld ? undefined : null);
};

const settleField = (
  { before, after, theirs }: ReviewedDocuments,
  choice: ReviewChoice & { readonly field: FieldName },
): readonly Change[] => {
  const { id, field, take } = choice;
  const shown = findShown(after, { kind: '', id });
  const value = take === 'written' ? choice.words : valueIn(take === 'ours' ? before : theirs, id, field);
  return shown?.location === 'live' && value !== undefined
    ? [{ op: 'set', kind: shown.kind, id, fields: { [field]: value } }]
    : [];
};

const hasField = (choice: ReviewChoice): choice is ReviewChoice & { readonly field: FieldName } =>
  choice.field !== undefined;

/** What of a record was chosen as a whole: a deletion that both do not agree about, or all that the copy changes. */
const takeRecord = (
  documents: ReviewedDocuments,
  { id, take }: ReviewChoice,
  dependants: () => Dependants,
): readonly Change[] => {
  if (take === 'ours') return turnDown(documents, id, dependants);
  const is = stored(documents.after, id);
  return is && isContested(is) ? asIn(documents.theirs, documents.after, id) : [];
};

/**
 * The changes that make the joined project what a person decided about a copy, before any of it is in: one edit in the
 * step that takes the copy in. What nobody decided about comes in as it is. What was erased for good cannot be kept.
 */
export function changesOfChoices(
  documents: ReviewedDocuments,
  choices: readonly ReviewChoice[],
): readonly Change[] {
  let known: Dependants | undefined;
  const dependants = (): Dependants => {
    known ??= dependantsIn([documents.before, documents.after]);
    return known;
  };
  return choices.flatMap((choice) =>
    hasField(choice) ? settleField(documents, choice) : takeRecord(documents, choice, dependants),
  );
}
