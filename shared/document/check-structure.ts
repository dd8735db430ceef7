import {
  createRecordCheck,
  isBelowClock,
  isSoundValue,
  type Place,
  type RecordCheck,
} from './check-record.ts';
import type { Counters, ProjectDocument, Ref, SessionInfo, StoredRecord, Table, Tables } from './document.ts';
import { MAX_COUNTER } from './dots.ts';
import { mendRecord } from './mend-record.ts';
import type { RawFile } from './migrations/migrate.ts';
import { isId, isName, isSessionId, own } from './names.ts';
import { type Broken, createFindings, type Findings } from './reader-findings.ts';
import { addUnder, recordIn, setAsideIn, UNREADABLE } from './set-aside.ts';
import { STAYS_ERASED, settlePlaces } from './settle-places.ts';
import { sourceAt } from './source-text.ts';
import { erasedBy } from './stamps.ts';
import { sorted } from './tables.ts';
import { isTable } from './values.ts';

const known: ReadonlySet<string> = new Set([
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

/** The entries of a top-level table that are as they should be; the others are set aside. */
const soundEntries = (
  raw: RawFile,
  table: string,
  reason: string,
  isSound: (entry: [string, unknown]) => boolean,
  findings: Findings,
): RawFile => {
  const entries = Object.entries(raw);
  const losing = sourceAt(findings.losing, [table])?.inner;
  if (losing === undefined && entries.every(isSound)) return raw;
  const isKept = (entry: [string, unknown]): boolean =>
    isSound(entry) && losing?.get(entry[0])?.losesDigits !== true;
  for (const entry of entries) {
    const [name, value] = entry;
    if (!isKept(entry))
      findings.setAside('top', [table, name], value, isSound(entry) ? KEPT_AS_TEXT : reason);
  }
  return Object.fromEntries(entries.filter(isKept));
};

const readCounts = (
  raw: unknown,
  name: 'clock' | 'gap',
  isSoundCount: (session: string, counter: number) => boolean,
  findings: Findings,
): Counters => {
  if (raw === undefined) return {};
  if (!isTable(raw)) {
    findings.setAside('top', [name], raw, 'is no table of counts.');
    return {};
  }
  const isSound = ([session, counter]: [string, unknown]) =>
    isSessionId(session) && Number.isInteger(counter) && isSoundCount(session, Number(counter));
  return soundEntries(raw, name, 'is no count of writes.', isSound, findings) as Counters;
};

const readClock = (raw: unknown, findings: Findings): Counters =>
  readCounts(raw, 'clock', (_session, counter) => counter >= 1 && counter <= MAX_COUNTER, findings);

/** A gap says less than the clock. One that said more would make a partner's writes seem seen and replaced. */
const readGap = (raw: unknown, clock: Counters, findings: Findings): Counters =>
  readCounts(raw, 'gap', (session, counter) => isBelowClock(clock, session, counter), findings);

/** What a session says of itself; texts are all that screens expect of it. */
const isSoundSession = ([session, info]: [string, unknown]): boolean =>
  isSessionId(session) &&
  isTable(info) &&
  isSoundValue(info) &&
  ['org', 'role', 'on'].every((key) => ['string', 'undefined'].includes(typeof own(info, key)));

type Sessions = { readonly [session: string]: SessionInfo };

const readSessions = (raw: unknown, findings: Findings): Sessions => {
  if (raw === undefined) return {};
  if (!isTable(raw)) {
    findings.setAside('top', ['sessions'], raw, 'is no table of sessions.');
    return {};
  }
  return soundEntries(
    raw,
    'sessions',
    'does not say who a session was.',
    isSoundSession,
    findings,
  ) as Sessions;
};

/** For bytes that this app wrote and kept in its own folder. */
const trusting: RecordCheck = () => undefined;

const isSorted = (ids: readonly string[]): boolean => {
  for (let index = 1; index < ids.length; index += 1) {
    if ((ids[index - 1] ?? '') >= (ids[index] ?? '')) return false;
  }
  return true;
};

/** One table of records: those that are sound as they are, the others mended or set aside. */
const readTable = (
  raw: RawFile,
  kind: string,
  place: Place,
  check: RecordCheck,
  findings: Findings,
): Table => {
  const ids = Object.keys(raw);
  const losing = sourceAt(findings.losing, [place, kind])?.inner;
  const mended = new Map<string, StoredRecord | undefined>();
  for (const id of ids) {
    const record = raw[id];
    if (!isId(id) || !isTable(record)) {
      findings.setAside(place, [kind, id], record, isId(id) ? 'is no record.' : "can't be an id.");
      mended.set(id, undefined);
      continue;
    }
    const fault = check(record, place, losing?.get(id));
    if (fault === undefined) continue;
    const now = mendRecord(record, place, {
      losesDigits: (key) => findings.losesDigits([place, kind, id, key]),
      textOf: (key, parsed) => findings.textOf([place, kind, id, key], parsed),
    });
    mended.set(id, now);
    findings.report(kind, id, fault);
    if (place === 'records' && erasedBy(now) !== undefined)
      findings.erased.push({ kind, id, record: now, place: 'trash' });
  }
  if (mended.size === 0 && isSorted(ids)) return raw as Table;
  const records = ids.flatMap((id) => {
    const record = mended.has(id) ? mended.get(id) : (raw[id] as StoredRecord);
    return record === undefined ? [] : [[id, record] as const];
  });
  return sorted(Object.fromEntries(records));
};

const readTables = (raw: unknown, place: Place, check: RecordCheck, findings: Findings): Tables => {
  if (!isTable(raw)) {
    if (raw !== undefined) findings.setAside(place, [], raw, 'is no table of records.');
    return {};
  }
  if (check === trusting) return raw as Tables;
  const tables: [string, Table][] = [];
  for (const kind of Object.keys(raw)) {
    const table = raw[kind];
    if (isName(kind) && isTable(table)) {
      const read = readTable(table, kind, place, check, findings);
      if (Object.keys(read).length > 0) tables.push([kind, read]);
    } else findings.setAside(place, [kind], table, 'is no table of records.');
  }
  return Object.fromEntries(tables);
};

/** What a file has under `unreadable` already, each value by itself: an erasure finds there what belongs to its record. */
const readSetAside = (raw: RawFile, findings: Findings): RawFile => {
  const set = setAsideIn(raw);
  for (const [name, value] of set) {
    const written = findings.asWritten([UNREADABLE, name], value);
    if (written === undefined) continue;
    set.set(name, written);
    findings.report(UNREADABLE, name, KEPT_AS_TEXT);
  }
  return Object.fromEntries(set);
};

const isErased = (document: ProjectDocument, ref: Ref): boolean => {
  const deleted = own(own(document.trash, ref.kind), ref.id);
  return deleted !== undefined && erasedBy(deleted) !== undefined;
};

/** Takes out what was set aside of records that are erased for good; true where there was any. */
const forgetErased = (set: Map<string, unknown>, document: ProjectDocument, findings: Findings): boolean => {
  const before = set.size;
  for (const name of [...set.keys()]) {
    const ref = recordIn(name);
    if (!ref || !isErased(document, ref)) continue;
    set.delete(name);
    findings.report(ref.kind, ref.id, STAYS_ERASED);
  }
  return set.size < before;
};

/** Top-level keys that this version does not know, with all that had to be set aside, but nothing of what is erased. */
const extraOf = (raw: RawFile, document: ProjectDocument, findings: Findings): ProjectDocument['extra'] => {
  const extra = new Map<string, unknown>();
  for (const [key, value] of Object.entries(raw)) {
    if (known.has(key)) continue;
    if (key === UNREADABLE && isTable(value)) extra.set(key, readSetAside(value, findings));
    else if (findings.asWritten([key], value) === undefined) extra.set(key, value);
    else findings.setAside('top', [key], value, KEPT_AS_TEXT);
  }
  const before = extra.get(UNREADABLE);
  const set = setAsideIn(before);
  for (const { name, value } of findings.aside) addUnder(set, name, value);
  const hasForgotten = forgetErased(set, document, findings);
  if (findings.aside.length > 0 || (hasForgotten && isTable(before)))
    extra.set(UNREADABLE, Object.fromEntries(set));
  return Object.fromEntries(extra);
};

/**
 * Makes a document of parsed JSON that anybody may have written. What is not as we write it is mended without losing a
 * value, or set aside under `unreadable`, and listed. Undefined where the file names no project.
 */
export const checkStructure = (
  raw: RawFile,
  text: string,
  isTrusted = false,
): { readonly document: ProjectDocument; readonly broken: readonly Broken[] } | undefined => {
  if (typeof raw.project !== 'string' || !isId(raw.project)) return undefined;
  const findings = createFindings(text, isTrusted);
  const clock = readClock(raw.clock, findings);
  const gap = readGap(raw.gap, clock, findings);
  const check = isTrusted ? trusting : createRecordCheck(clock, Object.keys(gap).length > 0);
  const records = readTables(raw.records, 'records', check, findings);
  const trash = readTables(raw.trash, 'trash', check, findings);
  const read: ProjectDocument = {
    format: String(raw.format),
    project: raw.project,
    clock,
    ...(Object.keys(gap).length > 0 ? { gap } : {}),
    sessions: readSessions(raw.sessions, findings),
    records,
    trash,
    extra: {},
  };
  const document = isTrusted ? read : settlePlaces(read, findings);
  return { document: { ...document, extra: extraOf(raw, document, findings) }, broken: findings.broken };
};
