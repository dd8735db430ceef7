import type { Counters } from '../model/clock.ts';
import type {
  ProjectDocument,
  RecordRef,
  ReplicaInfo,
  StoredRecord,
  Table,
  Tables,
} from '../model/document.ts';
import { MAX_COUNTER } from '../model/dots.ts';
import { getOwn } from '../model/get-own.ts';
import { isReplicaId, isValidId, isValidName } from '../model/is-valid-id.ts';
import { isJsonObject, isStorableValue } from '../model/json-values.ts';
import { sortTable } from '../model/record-tables.ts';
import { erasureDotOf } from '../model/stamps.ts';
import { addUnreadable, recordNamedBy, UNREADABLE, unreadableEntries } from '../model/unreadable.ts';
import { createRecordCheck, type FileSection, isBelowClock, type RecordCheck } from './check-record.ts';
import { lossyRangeAt } from './lossy-number-ranges.ts';
import type { RawFile } from './migrations/migrate.ts';
import { type BrokenEntry, createReadReport, type ReadReport } from './read-report.ts';
import { repairRecord } from './repair-record.ts';
import { ERASED_REASON, resolveDuplicates } from './resolve-duplicates.ts';

const knownKeys: ReadonlySet<string> = new Set([
  'format',
  'project',
  'clock',
  'gap',
  'sessions',
  'records',
  'trash',
  'sum',
]);

/** Said of what is nested too deeply, and of numbers that no double holds. */
const KEPT_AS_TEXT = "can't be kept as it is: it is kept as text.";

/** The valid entries of a top-level table; the others are moved to `unreadable` and listed. */
const keepValidEntries = (
  raw: RawFile,
  table: string,
  reason: string,
  isValid: (entry: [string, unknown]) => boolean,
  report: ReadReport,
): RawFile => {
  const entries = Object.entries(raw);
  const lossyRanges = lossyRangeAt(report.lossyRange, [table])?.inner;
  if (lossyRanges === undefined && entries.every(isValid)) return raw;
  const isKept = (entry: [string, unknown]): boolean =>
    isValid(entry) && lossyRanges?.get(entry[0])?.losesDigits !== true;
  for (const entry of entries) {
    const [name, value] = entry;
    if (!isKept(entry))
      report.moveToUnreadable('top', [table, name], value, isValid(entry) ? KEPT_AS_TEXT : reason);
  }
  return Object.fromEntries(entries.filter(isKept));
};

const readCounts = (
  raw: unknown,
  name: 'clock' | 'gap',
  isValidCount: (replica: string, counter: number) => boolean,
  report: ReadReport,
): Counters => {
  if (raw === undefined) return {};
  if (!isJsonObject(raw)) {
    report.moveToUnreadable('top', [name], raw, 'is no table of counts.');
    return {};
  }
  const isValid = ([session, counter]: [string, unknown]) =>
    isReplicaId(session) && Number.isInteger(counter) && isValidCount(session, Number(counter));
  return keepValidEntries(raw, name, 'is no count of writes.', isValid, report) as Counters;
};

const readClock = (raw: unknown, report: ReadReport): Counters =>
  readCounts(raw, 'clock', (_replica, counter) => counter >= 1 && counter <= MAX_COUNTER, report);

/**
 * The file's `gap`: each counter is below the clock's. A higher one would make a partner's writes seem seen and
 * replaced.
 */
const readUnseen = (raw: unknown, clock: Counters, report: ReadReport): Counters =>
  readCounts(raw, 'gap', (replica, counter) => isBelowClock(clock, replica, counter), report);

/** An entry of the file's `sessions`: who a replica was. Screens expect texts alone of it. */
const isValidReplica = ([replica, info]: [string, unknown]): boolean =>
  isReplicaId(replica) &&
  isJsonObject(info) &&
  isStorableValue(info) &&
  ['org', 'role', 'on'].every((key) => ['string', 'undefined'].includes(typeof getOwn(info, key)));

type Replicas = { readonly [replica: string]: ReplicaInfo };

const readReplicas = (raw: unknown, report: ReadReport): Replicas => {
  if (raw === undefined) return {};
  if (!isJsonObject(raw)) {
    report.moveToUnreadable('top', ['sessions'], raw, 'is no table of sessions.');
    return {};
  }
  return keepValidEntries(raw, 'sessions', 'does not say who wrote it.', isValidReplica, report) as Replicas;
};

/** For bytes that this app wrote and kept in its own folder. */
const trustEverything: RecordCheck = () => undefined;

const isSorted = (ids: readonly string[]): boolean => {
  for (let index = 1; index < ids.length; index += 1) {
    if ((ids[index - 1] ?? '') >= (ids[index] ?? '')) return false;
  }
  return true;
};

/** One table of records: valid ones as they are, the others repaired or moved to `unreadable`. */
const readTable = (
  raw: RawFile,
  kind: string,
  section: FileSection,
  check: RecordCheck,
  report: ReadReport,
): Table => {
  const ids = Object.keys(raw);
  const lossyRanges = lossyRangeAt(report.lossyRange, [section, kind])?.inner;
  const repaired = new Map<string, StoredRecord | undefined>();
  for (const id of ids) {
    const record = raw[id];
    if (!isValidId(id) || !isJsonObject(record)) {
      report.moveToUnreadable(
        section,
        [kind, id],
        record,
        isValidId(id) ? 'is no record.' : "can't be an id.",
      );
      repaired.set(id, undefined);
      continue;
    }
    const fault = check(record, section, lossyRanges?.get(id));
    if (fault === undefined) continue;
    const repairedRecord = repairRecord(record, section, {
      losesDigits: (key) => report.losesDigits([section, kind, id, key]),
      textOf: (key, parsed) => report.sourceTextOf([section, kind, id, key], parsed),
    });
    repaired.set(id, repairedRecord);
    report.addBroken(kind, id, fault);
    if (section === 'records' && erasureDotOf(repairedRecord) !== undefined)
      report.erasedAmongLive.push({ kind, id, record: repairedRecord, location: 'trash' });
  }
  if (repaired.size === 0 && isSorted(ids)) return raw as Table;
  const records = ids.flatMap((id) => {
    const record = repaired.has(id) ? repaired.get(id) : (raw[id] as StoredRecord);
    return record === undefined ? [] : [[id, record] as const];
  });
  return sortTable(Object.fromEntries(records));
};

const readTables = (raw: unknown, section: FileSection, check: RecordCheck, report: ReadReport): Tables => {
  if (!isJsonObject(raw)) {
    if (raw !== undefined) report.moveToUnreadable(section, [], raw, 'is no table of records.');
    return {};
  }
  if (check === trustEverything) return raw as Tables;
  const tables: [string, Table][] = [];
  for (const kind of Object.keys(raw)) {
    const table = raw[kind];
    if (isValidName(kind) && isJsonObject(table)) {
      const read = readTable(table, kind, section, check, report);
      if (Object.keys(read).length > 0) tables.push([kind, read]);
    } else report.moveToUnreadable(section, [kind], table, 'is no table of records.');
  }
  return Object.fromEntries(tables);
};

/**
 * What a file has under `unreadable` already, each value by itself: an erasure finds there what belongs to its
 * record.
 */
const readUnreadable = (raw: RawFile, report: ReadReport): RawFile => {
  const entries = unreadableEntries(raw);
  for (const [name, value] of entries) {
    const sourceText = report.sourceTextIfLossy([UNREADABLE, name], value);
    if (sourceText === undefined) continue;
    entries.set(name, sourceText);
    report.addBroken(UNREADABLE, name, KEPT_AS_TEXT);
  }
  return Object.fromEntries(entries);
};

const isErased = (document: ProjectDocument, ref: RecordRef): boolean => {
  const deleted = getOwn(getOwn(document.trash, ref.kind), ref.id);
  return deleted !== undefined && erasureDotOf(deleted) !== undefined;
};

/** Removes unreadable entries of erased records; true where there was one. */
const dropErased = (
  entries: Map<string, unknown>,
  document: ProjectDocument,
  report: ReadReport,
): boolean => {
  const before = entries.size;
  for (const name of [...entries.keys()]) {
    const ref = recordNamedBy(name);
    if (!ref || !isErased(document, ref)) continue;
    entries.delete(name);
    report.addBroken(ref.kind, ref.id, ERASED_REASON);
  }
  return entries.size < before;
};

/** Top-level keys that this version does not know, with all unreadable entries but those of erased records. */
const readExtraKeys = (
  raw: RawFile,
  document: ProjectDocument,
  report: ReadReport,
): ProjectDocument['extra'] => {
  const extra = new Map<string, unknown>();
  for (const [key, value] of Object.entries(raw)) {
    if (knownKeys.has(key)) continue;
    if (key === UNREADABLE && isJsonObject(value)) extra.set(key, readUnreadable(value, report));
    else if (report.sourceTextIfLossy([key], value) === undefined) extra.set(key, value);
    else report.moveToUnreadable('top', [key], value, KEPT_AS_TEXT);
  }
  const before = extra.get(UNREADABLE);
  const entries = unreadableEntries(before);
  for (const { name, value } of report.unreadable) addUnreadable(entries, name, value);
  const hasDropped = dropErased(entries, document, report);
  if (report.unreadable.length > 0 || (hasDropped && isJsonObject(before)))
    extra.set(UNREADABLE, Object.fromEntries(entries));
  return Object.fromEntries(extra);
};

/**
 * Parses a document from JSON that anybody may have written. What is not as we write it is mended without losing a
 * value, or moved to `unreadable`, and listed. Undefined where the file names no project.
 */
export function parseDocument(
  raw: RawFile,
  text: string,
  isTrusted = false,
): { readonly document: ProjectDocument; readonly broken: readonly BrokenEntry[] } | undefined {
  if (typeof raw.project !== 'string' || !isValidId(raw.project)) return undefined;
  const report = createReadReport(text, isTrusted);
  const clock = readClock(raw.clock, report);
  const unseen = readUnseen(raw.gap, clock, report);
  const check = isTrusted ? trustEverything : createRecordCheck(clock, Object.keys(unseen).length > 0);
  const records = readTables(raw.records, 'records', check, report);
  const trash = readTables(raw.trash, 'trash', check, report);
  const parsed: ProjectDocument = {
    format: String(raw.format),
    project: raw.project,
    clock,
    ...(Object.keys(unseen).length > 0 ? { gap: unseen } : {}),
    sessions: readReplicas(raw.sessions, report),
    records,
    trash,
    extra: {},
  };
  const document = isTrusted ? parsed : resolveDuplicates(parsed, report);
  return { document: { ...document, extra: readExtraKeys(raw, document, report) }, broken: report.broken };
}
