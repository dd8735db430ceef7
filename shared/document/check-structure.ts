import { createRecordCheck, isSoundValue, type Place, textOf } from './check-record.ts';
import type { Clock, ProjectDocument, SessionInfo, StoredRecord, Table, Tables } from './document.ts';
import { MAX_COUNTER } from './dots.ts';
import type { RawFile } from './migrations/migrate.ts';
import { isId, isName, isSessionId, own } from './names.ts';
import { sorted } from './tables.ts';

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

/** Everything found while one file is checked. */
interface Findings {
  readonly broken: Broken[];
  /** What can't be a record or a table: kept under the top-level key `unreadable`. */
  readonly unreadable: [string, unknown][];
  readonly lineOf: (id: string) => number | undefined;
}

/** Records stand one to a line, so that an id is found by the beginning of its line. Looked through once, when asked. */
const lineFinder = (text: string): ((id: string) => number | undefined) => {
  let lines: Map<string, number> | undefined;
  return (id) => {
    lines ??= new Map(
      text.split('\n').flatMap((line, index) => {
        const key = /^"((?:[^"\\]|\\.)*)":/.exec(line)?.[1];
        return key === undefined ? [] : [[key, index + 1]];
      }),
    );
    return lines.get(id);
  };
};

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
  const key = [place, kind, id].filter(Boolean).join(' ');
  findings.unreadable.push([key, isSoundValue(value) ? value : textOf(value)]);
  report(findings, kind, id, reason);
};

const readClock = (raw: unknown, findings: Findings): Clock => {
  if (!isObject(raw)) return {};
  const entries = Object.entries(raw);
  const isSound = ([session, counter]: [string, unknown]) =>
    isSessionId(session) &&
    Number.isInteger(counter) &&
    Number(counter) >= 0 &&
    Number(counter) <= MAX_COUNTER;
  if (entries.every(isSound)) return raw as Clock;
  for (const entry of entries) {
    if (!isSound(entry)) report(findings, 'clock', entry[0], 'is no count of writes and was left out.');
  }
  return Object.fromEntries(entries.filter(isSound)) as Clock;
};

const readSessions = (raw: unknown): { readonly [session: string]: SessionInfo } =>
  isObject(raw)
    ? (Object.fromEntries(
        Object.entries(raw).filter(
          ([session, info]) => isSessionId(session) && isObject(info) && isSoundValue(info),
        ),
      ) as { readonly [session: string]: SessionInfo })
    : {};

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
    if (isName(kind) && isObject(table)) tables.push([kind, readTable(table, kind, place, check, findings)]);
    else setAside(findings, place, kind, '', table, 'is no table of records.');
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
    const doubles = live ? Object.keys(table).filter((id) => Object.hasOwn(live, id)) : [];
    for (const id of doubles)
      setAside(findings, 'trash', kind, id, table[id], 'lives and lies in the trash at once.');
    isChanged ||= doubles.length > 0;
    clean.push([kind, Object.fromEntries(Object.entries(table).filter(([id]) => !doubles.includes(id)))]);
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
  const before = isObject(raw.unreadable) ? raw.unreadable : {};
  if (findings.unreadable.length === 0) return Object.fromEntries(extra);
  const unreadable = { ...before, ...Object.fromEntries(findings.unreadable) };
  return Object.fromEntries([...extra.filter(([key]) => key !== 'unreadable'), ['unreadable', unreadable]]);
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
  const findings: Findings = { broken: [], unreadable: [], lineOf: lineFinder(text) };
  const clock = readClock(raw.clock, findings);
  const check = isTrusted ? trusting : createRecordCheck(clock);
  const records = readTables(raw.records, 'records', check, findings);
  const deleted = readTables(raw.trash, 'trash', check, findings);
  const trash = isTrusted ? deleted : dropDoubles(records, deleted, findings);
  const gap = raw.gap === undefined ? undefined : readClock(raw.gap, findings);
  const document: ProjectDocument = {
    format: String(raw.format),
    project: raw.project,
    clock,
    ...(gap && Object.keys(gap).length > 0 ? { gap } : {}),
    sessions: readSessions(raw.sessions),
    records,
    trash,
    extra: extraOf(raw, findings),
  };
  return { document, broken: findings.broken };
};
