import { ownerFieldsOf } from '../../records/kind.ts';
import { allKinds, kindOf } from '../../records/kind-registry.ts';
import { definitionOfRegister, fieldOfRegister } from '../../records/shown/registers.ts';
import type { ProjectDocument, StoredRecord, Value } from '../model/document.ts';
import type { KindName, RecordId } from '../model/id-types.ts';
import { registerNamesOf } from '../model/shown-record.ts';
import { isMetaKey } from '../model/stamps.ts';
import { isFieldHidden } from '../sharing/hidden-words.ts';
import { nameOfRecord, titleOfId } from './record-name.ts';
import { isEmptyValue, valueForPeople } from './value-for-people.ts';

/** On one line, and so told from every other: what a line break was is seen. */
const onOneLine = (words: string): string =>
  words
    .trim()
    .replace(/\s*\r?\n\s*/g, ' / ')
    .replace(/\s+/g, ' ');

const quotedTitle = (title: string): string => (title === '' ? '' : ` “${onOneLine(title)}”`);

const fieldLine = (
  document: ProjectDocument,
  table: KindName,
  record: StoredRecord,
  shown: KindName,
  register: string,
): string | undefined => {
  const names = registerNamesOf(table, shown, record);
  const name = names ? fieldOfRegister(names, register) : register;
  const field = kindOf(shown)?.fields[name] ?? definitionOfRegister(table, register)?.field;
  const label = field?.label ?? name;
  const value = record[register] as Value;
  if (isEmptyValue(value) || (name === 'order' && field?.control === 'hidden')) return undefined;
  if (isFieldHidden(kindOf(table), record, register))
    return `  ${label}: hidden until it is shown to everybody`;
  const words = onOneLine(valueForPeople(document, table, { name, field }, value));
  return words === '' ? undefined : `  ${label}: ${words}`;
};

const clashLines = (
  document: ProjectDocument,
  table: KindName,
  record: StoredRecord,
  shown: KindName,
): readonly string[] =>
  Object.entries(record['!'] ?? {}).flatMap(([register, values]) =>
    Object.values(values).flatMap((value) => {
      const other = { ...record, [register]: value } as StoredRecord;
      const line = fieldLine(document, table, other, shown, register);
      return line === undefined ? [] : [line.replace(': ', ', said at the same time: ')];
    }),
  );

/** What it hangs on is said beside its name: a number without its measure says nothing. */
const ownersInWords = (document: ProjectDocument, kind: KindName, record: StoredRecord): string => {
  const known = kindOf(kind);
  const ids = known ? ownerFieldsOf(known).map((field) => record[field]) : [];
  const titles = ids.flatMap((id) => (typeof id === 'string' ? [titleOfId(document, id)] : []));
  return titles
    .filter((title) => title !== '')
    .map((title) => ` · “${onOneLine(title)}”`)
    .join('');
};

const recordLines = (
  document: ProjectDocument,
  table: KindName,
  id: RecordId,
  record: StoredRecord,
  state: string,
): readonly string[] => {
  const { kind, kindLabel, title } = nameOfRecord(table, id, record);
  const definition = kindOf(table);
  const owners = definition ? ownerFieldsOf(definition) : [];
  const registers = Object.keys(record).filter((key) => !isMetaKey(key) && !owners.includes(key));
  const lines = registers.flatMap((register) => fieldLine(document, table, record, kind, register) ?? []);
  const clashes = clashLines(document, table, record, kind);
  const heading = `${kindLabel}${quotedTitle(title)}${ownersInWords(document, table, record)}${state}`;
  return [heading, ...[...lines, ...clashes].sort(), ''];
};

const tableRank = (): ((table: KindName) => number) => {
  const names = allKinds().map(({ name }) => name);
  return (table) => (names.includes(table) ? names.indexOf(table) : names.length);
};

const linesOf = (
  document: ProjectDocument,
  tables: ProjectDocument['records'],
  state: string,
): readonly string[] => {
  const rank = tableRank();
  const names = Object.keys(tables).filter((table) => kindOf(table)?.quiet !== true);
  return names
    .toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
    .flatMap((table) =>
      Object.entries(tables[table] ?? {})
        .filter(([, record]) => Object.keys(record).some((key) => !isMetaKey(key)))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([id, record]) => recordLines(document, table, id, record, state)),
    );
};

/**
 * A whole project in plain words, one line a field: the same project always gives the same lines, and a change of one
 * field is a change of one line. By kind and id, since orders and places change all the time; those are left out.
 */
export function documentLines(document: ProjectDocument): readonly string[] {
  return [
    ...linesOf(document, document.records, ''),
    ...linesOf(document, document.trash, ' (in the trash)'),
  ];
}
