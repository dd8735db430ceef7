import { clashes } from '../../../../shared/document/conflicts.ts';
import type { ProjectDocument, StoredRecord } from '../../../../shared/document/document.ts';
import { erasedBy } from '../../../../shared/document/stamps.ts';
import { kinds } from '../helpers/kinds.ts';
import { type Log, type Logged, type LoggedRecord, latest } from './log.ts';

interface Expected {
  readonly place: 'live' | 'trash';
  readonly isFlagged: boolean;
}

const lifeOf = (lives: readonly Logged[]): Expected => {
  const deletes = lives.filter((write) => write.what === 'delete').length;
  const isDeleted = deletes === lives.length;
  return { place: isDeleted ? 'trash' : 'live', isFlagged: !isDeleted && deletes > 0 };
};

/** Texts of the values of this model: texts, lists of texts, null. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The different values, in one text. */
const textsOf = (values: readonly unknown[]): string =>
  values.length === 1 ? textOf(values[0]) : [...new Set(values.map(textOf))].sort().join(' ');

/** What a field shows and keeps beside it, against the writes that nobody who saw them replaced. */
const checkField = (
  record: StoredRecord,
  field: string,
  isSet: boolean,
  writes: Logged[],
  visible: ReadonlySet<number>,
) => {
  const seen = writes.filter((write) => visible.has(write.number));
  const others = Object.values(record['!']?.[field] ?? {});
  const isWithheld = record['?'] !== '*' && (record['?']?.includes(field) ?? false);
  if (isWithheld !== seen.length < writes.length) return `withheld is ${isWithheld}`;
  if (seen.length === 0) return Object.hasOwn(record, field) ? 'a withheld value is shown' : undefined;
  const values = seen.map((write) => write.value);
  const expected = textsOf(values);
  if (isSet && values.some((value) => textOf(value) !== textOf(values[0]))) {
    const members = textsOf(values.flatMap((value) => (Array.isArray(value) ? value : [])));
    const shown = textsOf(record[field] as unknown[]);
    if (shown !== members) return `the union is ${shown}, not ${members}`;
    return textsOf(others) === expected ? undefined : `kept ${others}`;
  }
  const got = textsOf([record[field], ...others]);
  return got === expected ? undefined : `${got}, not ${expected}`;
};

const checkFields = (
  record: StoredRecord,
  { kind, registers }: LoggedRecord,
  known: ReadonlySet<number>,
  visible: ReadonlySet<number>,
): string | undefined => {
  const fields = kinds.kindOf(kind)?.fields;
  for (const [field, all] of registers) {
    if (field === 'life') continue;
    const writes = latest(all, known);
    if (writes.length === 0) {
      if (Object.hasOwn(record, field)) return `${field}: comes from nowhere`;
      continue;
    }
    const problem = checkField(record, field, fields?.[field]?.isSet === true, writes, visible);
    if (problem) return `${field}: ${problem}`;
  }
  return undefined;
};

/** True where anybody who is known here erased it. */
const isErased = (lives: readonly Logged[], known: ReadonlySet<number>): boolean =>
  lives.some((write) => write.what === 'erase' && known.has(write.number));

const recordDiffers = (
  document: ProjectDocument,
  logged: LoggedRecord,
  known: ReadonlySet<number>,
  visible: ReadonlySet<number>,
  isFlagged: boolean,
): string | undefined => {
  const { kind, id, registers } = logged;
  // Every edit of a record is a write to its life as well, but what a copy knows of it may be a field alone.
  if (![...registers.values()].some((writes) => writes.some((write) => known.has(write.number))))
    return undefined;
  const live = document.records[kind]?.[id];
  const trashed = document.trash[kind]?.[id];
  const record = live ?? trashed;
  if (record === undefined) return 'is lost';
  if (live && trashed) return 'is in two places';
  const lives = registers.get('life') ?? [];
  if (isErased(lives, known)) {
    return live || erasedBy(record) === undefined || Object.keys(record).length > 1
      ? 'was erased'
      : undefined;
  }
  const expected = lifeOf(latest(lives, known));
  if ((live ? 'live' : 'trash') !== expected.place) return `should be ${expected.place}`;
  if (isFlagged !== expected.isFlagged) return `flagged: ${isFlagged}`;
  return checkFields(record, logged, known, visible);
};

/** Compares a document with the log of operations: the first difference in words, or undefined. */
export const differs = (
  document: ProjectDocument,
  log: Log,
  known: ReadonlySet<number>,
  visible: ReadonlySet<number>,
): string | undefined => {
  // Of quiet kinds too, which people are not asked about: the engine keeps everything.
  const flagged = new Set(
    clashes(document).flatMap((clash) => ('editedAndDeleted' in clash ? [`${clash.kind} ${clash.id}`] : [])),
  );
  for (const [key, logged] of log.records) {
    const problem = recordDiffers(document, logged, known, visible, flagged.has(key));
    if (problem) return `${key}: ${problem}`;
  }
  return undefined;
};
