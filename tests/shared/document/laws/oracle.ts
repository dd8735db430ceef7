import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import type { ProjectDocument, StoredRecord } from '../../../../shared/document/model/document.ts';
import { erasureDotOf } from '../../../../shared/document/model/stamps.ts';
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

/** What a copy knows, by the oracle. */
export interface Knowing {
  /** Numbers of the writes that it knows of. */
  readonly known: ReadonlySet<number>;
  /** Those whose value it can show. */
  readonly visible: ReadonlySet<number>;
  /** Records that went with what they hang on, although their ids do not say on what: `kind id`. */
  readonly cascaded: ReadonlySet<string>;
}

/** In this model a remark always hangs on the note of its number. */
export function ownerOfRemark(id: string): string {
  return id.replace('r', 'n');
}

/** Ids that an id is derived from. */
const ownersInId = ({ kind, id }: Pick<LoggedRecord, 'kind' | 'id'>): readonly string[] => {
  const parts = id.split('_');
  if (kind === 'link') return [parts[0] ?? '', parts[2] ?? ''];
  return kind === 'placement' ? parts : [];
};

/** True where anybody who is known here erased it by itself. */
const isErasedItself = (log: Log, key: string, { known }: Knowing): boolean =>
  (log.records.get(key)?.registers.get('life') ?? []).some(
    (write) => write.what === 'erase' && known.has(write.number),
  );

const kindsOfOwners = ['note', 'map', 'diary', 'future'];

const isAnyErased = (log: Log, ids: readonly string[], knowing: Knowing): boolean =>
  ids.some((id) => kindsOfOwners.some((kind) => isErasedItself(log, `${kind} ${id}`, knowing)));

/** True where a record is erased: itself, or with what it hangs on. */
const isErased = (log: Log, record: LoggedRecord, knowing: Knowing): boolean => {
  const key = `${record.kind} ${record.id}`;
  return (
    isErasedItself(log, key, knowing) ||
    knowing.cascaded.has(key) ||
    isAnyErased(log, ownersInId(record), knowing)
  );
};

/** Notes the remarks that go now: whoever can see on what one hangs, and that this was erased, keeps nothing of it. */
export function noteCascade(log: Log, knowing: Knowing & { readonly cascaded: Set<string> }): void {
  for (const [key, { kind, id, registers }] of log.records) {
    const isSeen = registers.get('on')?.some((write) => knowing.visible.has(write.number)) ?? false;
    if (kind === 'remark' && isSeen && isAnyErased(log, [ownerOfRemark(id)], knowing))
      knowing.cascaded.add(key);
  }
}

const recordDiffers = (
  document: ProjectDocument,
  log: Log,
  logged: LoggedRecord,
  knowing: Knowing,
  isFlagged: boolean,
): string | undefined => {
  const { kind, id, registers } = logged;
  const { known, visible } = knowing;
  // Every edit of a record is a write to its life as well, but what a copy knows of it may be a field alone.
  if (![...registers.values()].some((writes) => writes.some((write) => known.has(write.number))))
    return undefined;
  const live = document.records[kind]?.[id];
  const trashed = document.trash[kind]?.[id];
  const record = live ?? trashed;
  if (record === undefined) return 'is lost';
  if (live && trashed) return 'is in two places';
  const lives = registers.get('life') ?? [];
  if (isErased(log, logged, knowing)) {
    return live || erasureDotOf(record) === undefined || Object.keys(record).length > 1
      ? 'was erased'
      : undefined;
  }
  const expected = lifeOf(latest(lives, known));
  if ((live ? 'live' : 'trash') !== expected.place) return `should be ${expected.place}`;
  if (isFlagged !== expected.isFlagged) return `flagged: ${isFlagged}`;
  return checkFields(record, logged, known, visible);
};

/** Compares a document with the log of operations: the first difference in words, or undefined. */
export function differs(document: ProjectDocument, log: Log, knowing: Knowing): string | undefined {
  // Of quiet kinds too, which people are not asked about: the engine keeps everything.
  const flagged = new Set(
    findClashes(document).flatMap((clash) =>
      'editedAndDeleted' in clash ? [`${clash.kind} ${clash.id}`] : [],
    ),
  );
  for (const [key, logged] of log.records) {
    const problem = recordDiffers(document, log, logged, knowing, flagged.has(key));
    if (problem) return `${key}: ${problem}`;
  }
  return undefined;
}
