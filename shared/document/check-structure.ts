import { createRecordCheck, isBelowClock, isSoundValue, type Place, textOf } from './check-record.ts';
import type { Counters, ProjectDocument, SessionInfo, StoredRecord, Table, Tables } from './document.ts';
import { MAX_COUNTER } from './dots.ts';
import { createLineFinder } from './line-of.ts';
import type { RawFile } from './migrations/migrate.ts';
import { isId, isName, isSessionId, own } from './names.ts';
import { sorted } from './tables.ts';
import { same } from './values.ts';

/** Something in a file that is not as we write it. It was kept; `line` counts from 1 where it could be found. */
export interface Broken {
  readonly kind: string;
  readonly id: string;
  readonly line?: number;
  readonly reason: string;
}

export const isObject = (value: unknown): value is RawFile =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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

/** The top-level key under which that is kept which can stand nowhere else. */
const UNREADABLE = 'unreadable';

/** Everything found while one file is checked. */
interface Findings {
  readonly broken: Broken[];
  /** What can't be a record or a table: kept under the top-level key `unreadable`. */
  readonly unreadable: [string, unknown][];
  readonly lineOf: (id: string) => number | undefined;
}

const report = (findings: Findings, kind: string, id: string, reason: string): void => {
  const line = findings.lineOf(id);
  findings.broken.push({ kind, id, ...(line === undefined ? {} : { line }), reason });
};

const setAside = (
  findings: Findings,
  place: Place | 'top',
  kind: string,
  id: string,
  value: unknown,
  reason: string,
): void => {
  const name = [place, kind, id].filter(Boolean).join(' ');
  findings.unreadable.push([name, isSoundValue(value) ? value : textOf(value)]);
  report(findings, kind, id, reason);
};

const readCounts = (
  raw: unknown,
  name: 'clock' | 'gap',
  isSoundCount: (session: string, counter: number) => boolean,
  findings: Findings,
): Counters => {
  if (raw === undefined) return {};
  if (!isObject(raw)) {
    report(findings, name, '', 'is no table of counts and was left out.');
    return {};
  }
  const isSound = ([session, counter]: [string, unknown]) =>
    isSessionId(session) && Number.isInteger(counter) && isSoundCount(session, Number(counter));
  const entries = Object.entries(raw);
  if (entries.every(isSound)) return raw as Counters;
  for (const entry of entries) {
    if (!isSound(entry)) report(findings, name, entry[0], 'is no count of writes and was left out.');
  }
  return Object.fromEntries(entries.filter(isSound)) as Counters;
};

const readClock = (raw: unknown, findings: Findings): Counters =>
  readCounts(raw, 'clock', (_session, counter) => counter >= 1 && counter <= MAX_COUNTER, findings);

/** A gap says less than the clock. One that said more would make a partner's writes seem seen and replaced. */
const readGap = (raw: unknown, clock: Counters, findings: Findings): Counters =>
  readCounts(raw, 'gap', (session, counter) => isBelowClock(clock, session, counter), findings);

/** What a session says of itself; texts are all that screens expect of it. */
const isSoundSession = ([session, info]: [string, unknown]): boolean =>
  isSessionId(session) &&
  isObject(info) &&
  isSoundValue(info) &&
  ['org', 'role', 'on'].every((key) => ['string', 'undefined'].includes(typeof own(info, key)));

const readSessions = (raw: unknown, findings: Findings): { readonly [session: string]: SessionInfo } => {
  if (raw === undefined) return {};
  if (!isObject(raw)) {
    setAside(findings, 'top', 'sessions', '', raw, 'is no table of sessions.');
    return {};
  }
  const entries = Object.entries(raw);
  if (entries.every(isSoundSession)) return raw as { readonly [session: string]: SessionInfo };
  for (const entry of entries) {
    if (!isSoundSession(entry))
      setAside(findings, 'top', 'sessions', entry[0], entry[1], 'does not say who a session was.');
  }
  return Object.fromEntries(entries.filter(isSoundSession)) as { readonly [session: string]: SessionInfo };
};

type Check = ReturnType<typeof createRecordCheck>;

/** For bytes that this app wrote and kept in its own folder. */
const trusting: Check = () => undefined;

const isSorted = (ids: readonly string[]): boolean => {
  for (let index = 1; index < ids.length; index += 1) {
    if ((ids[index - 1] ?? '') >= (ids[index] ?? '')) return false;
  }
  return true;
};

const readTable = (raw: RawFile, kind: string, place: Place, check: Check, findings: Findings): Table => {
  const ids = Object.keys(raw);
  const mended = new Map<string, StoredRecord | undefined>();
  for (const id of ids) {
    const record = raw[id];
    const result = isId(id) ? check(record, place) : { reason: "can't be an id.", record: undefined };
    if (result === undefined) continue;
    mended.set(id, result.record);
    if (result.record === undefined) setAside(findings, place, kind, id, record, result.reason);
    else report(findings, kind, id, result.reason);
  }
  if (mended.size === 0 && isSorted(ids)) return raw as Table;
  const records = ids.flatMap((id) => {
    const record = mended.has(id) ? mended.get(id) : (raw[id] as StoredRecord);
    return record === undefined ? [] : [[id, record] as const];
  });
  return sorted(Object.fromEntries(records));
};

const readTables = (raw: unknown, place: Place, check: Check, findings: Findings): Tables => {
  if (!isObject(raw)) {
    if (raw !== undefined) setAside(findings, place, '', '', raw, 'is no table of records.');
    return {};
  }
  if (check === trusting) return raw as Tables;
  const tables: [string, Table][] = [];
  for (const kind of Object.keys(raw)) {
    const table = raw[kind];
    if (isName(kind) && isObject(table)) {
      const read = readTable(table, kind, place, check, findings);
      if (Object.keys(read).length > 0) tables.push([kind, read]);
    } else setAside(findings, place, kind, '', table, 'is no table of records.');
  }
  return Object.fromEntries(tables);
};

/** A record that lies in the trash and lives as well can only be one of them: it lives, and the other is set aside. */
const dropDoubles = (records: Tables, trash: Tables, findings: Findings): Tables => {
  const clean: [string, Table][] = [];
  let isChanged = false;
  for (const kind of Object.keys(trash)) {
    const table = trash[kind] ?? {};
    const live = own(records, kind);
    const doubles = new Set(live ? Object.keys(table).filter((id) => Object.hasOwn(live, id)) : []);
    for (const id of doubles)
      setAside(findings, 'trash', kind, id, table[id], 'lives and lies in the trash at once.');
    isChanged ||= doubles.size > 0;
    const left = Object.entries(table).filter(([id]) => !doubles.has(id));
    if (left.length > 0) clean.push([kind, Object.fromEntries(left)]);
  }
  return isChanged ? Object.fromEntries(clean) : trash;
};

const extraOf = (raw: RawFile, findings: Findings): { readonly [key: string]: unknown } => {
  const extra = Object.entries(raw)
    .filter(([key]) => !known.has(key))
    .filter(([key, value]) => {
      const isSound = isSoundValue(value);
      if (!isSound) setAside(findings, 'top', key, '', value, 'is nested too deeply.');
      return isSound;
    });
  if (findings.unreadable.length === 0) return Object.fromEntries(extra);
  const kept = extra.filter(([key]) => key !== UNREADABLE);
  const before = extra.find(([key]) => key === UNREADABLE)?.[1];
  const set = new Map(isObject(before) ? Object.entries(before) : []);
  if (before !== undefined && !isObject(before)) addUnder(set, UNREADABLE, before);
  for (const [name, value] of findings.unreadable) addUnder(set, name, value);
  return Object.fromEntries([...kept, [UNREADABLE, Object.fromEntries(set)]]);
};

/** Adds to what was set aside; what stands there under the name already stays beside it. */
const addUnder = (set: Map<string, unknown>, name: string, value: unknown): void => {
  let free = name;
  while (set.has(free) && !same(set.get(free), value)) free += ' again';
  set.set(free, value);
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
  const findings: Findings = { broken: [], unreadable: [], lineOf: createLineFinder(text) };
  const clock = readClock(raw.clock, findings);
  const gap = readGap(raw.gap, clock, findings);
  const check = isTrusted ? trusting : createRecordCheck(clock, Object.keys(gap).length > 0);
  const records = readTables(raw.records, 'records', check, findings);
  const deleted = readTables(raw.trash, 'trash', check, findings);
  const trash = isTrusted ? deleted : dropDoubles(records, deleted, findings);
  const document: ProjectDocument = {
    format: String(raw.format),
    project: raw.project,
    clock,
    ...(Object.keys(gap).length > 0 ? { gap } : {}),
    sessions: readSessions(raw.sessions, findings),
    records,
    trash,
    extra: extraOf(raw, findings),
  };
  return { document, broken: findings.broken };
};
