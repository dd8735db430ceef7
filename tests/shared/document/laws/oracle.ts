import { clashes } from '../../../../shared/document/conflicts.ts';
import type { ProjectDocument, StoredRecord } from '../../../../shared/document/document.ts';
import { erasedBy } from '../../../../shared/document/stamps.ts';
import { canonicalText } from '../../../../shared/document/values.ts';
import { kinds } from '../helpers/kinds.ts';
import { type Logged, latest } from './world.ts';

interface Expected {
  readonly place: 'live' | 'trash';
  readonly isFlagged: boolean;
}

const recordsOf = (log: readonly Logged[], known: ReadonlySet<number>): Map<string, Logged[]> => {
  const records = new Map<string, Logged[]>();
  for (const write of log) {
    if (!known.has(write.number)) continue;
    const key = `${write.kind} ${write.id}`;
    records.set(key, [...(records.get(key) ?? []), write]);
  }
  return records;
};

const lifeOf = (log: readonly Logged[], known: ReadonlySet<number>, key: string): Expected => {
  const lives = latest(log, known, `${key} life`);
  const deletes = lives.filter((write) => write.what === 'delete').length;
  const isDeleted = deletes === lives.length;
  return { place: isDeleted ? 'trash' : 'live', isFlagged: !isDeleted && deletes > 0 };
};

const textsOf = (values: readonly unknown[]): string[] => [...new Set(values.map(canonicalText))].sort();

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
  const expected = textsOf(seen.map((write) => write.value));
  if (isSet && expected.length > 1) {
    const members = textsOf(seen.flatMap((write) => (Array.isArray(write.value) ? write.value : [])));
    const shown = textsOf(record[field] as unknown[]);
    if (canonicalText(shown) !== canonicalText(members)) return `the union is ${shown}, not ${members}`;
    return canonicalText(textsOf(others)) === canonicalText(expected) ? undefined : `kept ${others}`;
  }
  const got = textsOf([record[field], ...others]);
  return canonicalText(got) === canonicalText(expected) ? undefined : `${got}, not ${expected}`;
};

const checkFields = (
  record: StoredRecord,
  key: string,
  log: readonly Logged[],
  known: ReadonlySet<number>,
  visible: ReadonlySet<number>,
): string | undefined => {
  const [kind = ''] = key.split(' ');
  const fields = new Set(
    log
      .filter((write) => `${write.kind} ${write.id}` === key && write.what === 'field')
      .map((write) => write.register),
  );
  for (const field of fields) {
    const writes = latest(log, known, `${key} ${field}`);
    if (writes.length === 0) {
      if (Object.hasOwn(record, field)) return `${key} ${field}: comes from nowhere`;
      continue;
    }
    const problem = checkField(
      record,
      field,
      kinds.kindOf(kind)?.fields[field]?.isSet === true,
      writes,
      visible,
    );
    if (problem) return `${key} ${field}: ${problem}`;
  }
  return undefined;
};

/** Compares a document with the log of operations: the first difference in words, or undefined. */
export const differs = (
  document: ProjectDocument,
  log: readonly Logged[],
  known: ReadonlySet<number>,
  visible: ReadonlySet<number>,
): string | undefined => {
  // Of quiet kinds too, which people are not asked about: the engine keeps everything.
  const flagged = new Set(
    clashes(document).flatMap((clash) => ('editedAndDeleted' in clash ? [`${clash.kind} ${clash.id}`] : [])),
  );
  for (const [key, writes] of recordsOf(log, known)) {
    const [kind = '', id = ''] = key.split(' ');
    const live = document.records[kind]?.[id];
    const record = live ?? document.trash[kind]?.[id];
    if (record === undefined) return `${key} is lost`;
    if (live && document.trash[kind]?.[id]) return `${key} is in two places`;
    if (writes.some((write) => write.what === 'erase')) {
      if (live || erasedBy(record) === undefined || Object.keys(record).length > 1)
        return `${key} was erased`;
      continue;
    }
    const expected = lifeOf(log, known, key);
    if ((live ? 'live' : 'trash') !== expected.place) return `${key} should be ${expected.place}`;
    if (flagged.has(key) !== expected.isFlagged) return `${key} flagged: ${flagged.has(key)}`;
    const problem = checkFields(record, key, log, known, visible);
    if (problem) return problem;
  }
  return undefined;
};
