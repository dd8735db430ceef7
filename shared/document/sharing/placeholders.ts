import type { Kind } from '../../records/kind.ts';
import { SMALL_NUMBER_WITHHELD } from '../../records/privacy/contains-small-number.ts';
import type { ProjectDocument, RecordRef, StoredRecord, Tables } from '../model/document.ts';
import { storedRegister } from '../model/find-shown.ts';
import { getOwn } from '../model/get-own.ts';
import type { FieldName, KindName } from '../model/id-types.ts';
import { isJsonObject } from '../model/json-values.ts';
import type { RecordRestrictions } from './restrictions.ts';

const SECTION_KEY = 'shared';

const placeholdersOf = ({
  withheldFields,
}: RecordRestrictions): readonly (readonly [field: string, words: string])[] =>
  withheldFields
    .filter(({ why }) => why === 'fewPeople')
    .map(({ field }) => [field, SMALL_NUMBER_WITHHELD] as const)
    .sort();

const placeholdersOfTable = (
  kind: KindName,
  table: Tables[string],
  check: (kind: KindName, record: StoredRecord) => RecordRestrictions,
) =>
  Object.entries(table ?? {})
    .map(([id, record]) => [id, placeholdersOf(check(kind, record))] as const)
    .filter(([, words]) => words.length > 0)
    .map(([id, words]) => [id, Object.fromEntries(words)] as const);

/**
 * The top-level key `shared` of a redacted copy: the placeholders of withheld fields by kind, id and field, derived from
 * the records that the copy holds. It never holds anything of a value, and it is no data: a merge drops it.
 */
export function placeholderSection(
  sharedRecords: Tables,
  check: (kind: KindName, record: StoredRecord) => RecordRestrictions,
): ProjectDocument['extra'] {
  const section = Object.entries(sharedRecords)
    .map(([kind, table]) => [kind, placeholdersOfTable(kind, table, check)] as const)
    .filter(([, records]) => records.length > 0)
    .map(([kind, records]) => [kind, Object.fromEntries(records)] as const);
  return section.length === 0 ? {} : { [SECTION_KEY]: Object.fromEntries(section) };
}

/** UTF-16 units. Longer words are no placeholder of ours. */
const MAX_PLACEHOLDER = 200;

const valueIn = (value: unknown, key: string): unknown =>
  isJsonObject(value) ? getOwn(value, key) : undefined;

/**
 * The placeholder of a field that this copy withholds: as its sender wrote it, else, after a merge, the reason its kind
 * would have; empty where nothing is known.
 */
export function placeholderFor(
  document: ProjectDocument,
  kind: Kind,
  { id }: Pick<RecordRef, 'id'>,
  field: FieldName,
): string {
  const { kind: table, register } = storedRegister(document, { kind: kind.name, id }, field);
  const words = valueIn(valueIn(valueIn(valueIn(document.extra, SECTION_KEY), table), id), register);
  if (typeof words === 'string' && words.length <= MAX_PLACEHOLDER) return words;
  return kind.smallNumberFields?.includes(field) ? SMALL_NUMBER_WITHHELD : '';
}
