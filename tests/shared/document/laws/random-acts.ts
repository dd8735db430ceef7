import type { Edit, Write } from '../../../../shared/document/edit/edit.ts';
import type { ProjectDocument, RecordRef, StoredRecord } from '../../../../shared/document/model/document.ts';
import { replicaOf } from '../../../../shared/document/model/dots.ts';
import { findRecord } from '../../../../shared/document/model/record-tables.ts';
import { dotsOfRegister } from '../../../../shared/document/model/stamps.ts';
import { kinds } from '../helpers/kinds.ts';

/** Every value that stands in a register, `-` for a delete, by `kind id register`; lives by `kind id +`. */
type Standing = ReadonlyMap<string, readonly string[]>;

/** What a step of somebody wrote, and what it took away knowingly: no undo or redo of it may take away more. */
export interface Deed {
  readonly wrote: Standing;
  readonly replaced: Standing;
}

/** The deeds of one copy, as its history must have them. */
export interface Deeds {
  readonly done: Deed[];
  readonly undone: Deed[];
}

/** An undo or a redo: the edits that it made, and the records of which it said that they should be asked about. */
export interface Turn {
  readonly which: 'undo' | 'redo';
  readonly deed: Deed;
  readonly edits: readonly Edit[];
  readonly asked: readonly RecordRef[];
  readonly before: ProjectDocument;
  readonly after: ProjectDocument;
  readonly session: string;
}

const registerOf = ({ register, value }: Write): string => (value === undefined ? '+' : register);
const keyOf = (write: Write): string => `${write.kind} ${write.id} ${registerOf(write)}`;

const isSet = (field: string): boolean => kinds.kindOf('note')?.fields[field]?.isSet === true;

const valuesOf = (record: StoredRecord, field: string): readonly string[] => {
  const others = Object.values(record['!']?.[field] ?? {}).map((value) => JSON.stringify(value));
  if (!Object.hasOwn(record, field)) return others;
  const isWithheld = record['?'] !== '*' && record['?']?.includes(field) === true;
  if (isWithheld || (isSet(field) && others.length > 0)) return others;
  // What is not listed in `!` says the same as what is shown.
  const shown = dotsOfRegister(record, field).length - others.length;
  return [...others, ...Array<string>(shown).fill(JSON.stringify(record[field]))];
};

const standingIn = (document: ProjectDocument, writes: readonly Write[]): Standing =>
  new Map(
    writes.map((write) => {
      const record = findRecord(document, write)?.record;
      if (record === undefined) return [keyOf(write), []];
      const values =
        write.value === undefined
          ? dotsOfRegister(record, '-').map(() => '-')
          : valuesOf(record, write.register);
      return [keyOf(write), values];
    }),
  );

/** Of values, each as often as it occurs, those that are missing from others. */
const missing = (values: readonly string[], from: readonly string[] = []): readonly string[] => {
  const left = [...from];
  return values.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const lostBetween = (before: Standing, after: Standing): Standing =>
  new Map([...before].map(([key, values]) => [key, missing(values, after.get(key))]));

const writtenBy = (writes: readonly Write[]): Standing =>
  new Map(
    writes.map((write) => {
      const sign = write.register === '-' ? ['-'] : [];
      return [keyOf(write), write.value === undefined ? sign : [JSON.stringify(write.value)]];
    }),
  );

/** What an edit did: the same value may have stood there before. */
export function deedOf(before: ProjectDocument, after: ProjectDocument, { writes }: Edit): Deed {
  const wrote = writtenBy(writes);
  const kept = new Map(
    [...standingIn(after, writes)].map(([key, all]) => [key, missing(all, wrote.get(key))]),
  );
  return { wrote, replaced: lostBetween(standingIn(before, writes), kept) };
}

/** Where a step had found nothing, undo clears the field or deletes the record, and redo takes that away. */
const replacedBy = (deed: Deed, key: string): readonly string[] => {
  const values = deed.replaced.get(key) ?? [];
  return values.length > 0 ? values : ['null', '-'];
};

const membersOf = (values: readonly string[]): Set<string> =>
  new Set(values.flatMap((value) => (JSON.parse(value) as string[] | null) ?? []));

/** Of a set it is enough that all members are still there. */
const isInSet = (key: string, value: string, after: Standing): boolean => {
  if (!isSet(key.split(' ').at(-1) ?? '')) return false;
  const members = membersOf(after.get(key) ?? []);
  return [...membersOf([value])].every((member) => members.has(member));
};

/** Nothing that somebody else had written may go. */
const mustKeep = ({ which, deed }: Turn, was: Standing, is: Standing): void => {
  for (const [key, lost] of lostBetween(was, is)) {
    const allowed = which === 'undo' ? deed.wrote.get(key) : replacedBy(deed, key);
    const taken = missing(lost, allowed).filter((value) => !isInSet(key, value, is));
    if (taken.length > 0) throw new Error(`${which} takes ${taken.join(' ')} away from ${key}`);
  }
};

/** What the step wrote in a field goes with undo, and is there after redo. */
const mustTurn = ({ which, deed, edits }: Turn, was: Standing, is: Standing): void => {
  const turned = which === 'undo' ? lostBetween(was, is) : lostBetween(is, was);
  for (const write of edits.flatMap(({ writes }) => writes)) {
    const key = keyOf(write);
    const wrote = deed.wrote.get(key) ?? [];
    // Writing what stands there again, or clearing what nobody has written, turns nothing.
    const isSame = missing(wrote, replacedBy(deed, key)).length === 0;
    if (write.value === undefined || isSame || missing(wrote, turned.get(key)).length === 0) continue;
    throw new Error(`${which} does not turn ${key}`);
  }
};

/** No record goes to the trash on which somebody else has worked, unless it was to be asked about. */
const mustStayAlive = ({ before, after, edits, asked, session }: Turn): void => {
  for (const { kind, id } of edits.flatMap(({ writes }) => writes)) {
    if (after.records[kind]?.[id] !== undefined) continue;
    const was = before.records[kind]?.[id];
    const isOthers = was !== undefined && dotsOfRegister(was, '+').some((dot) => replicaOf(dot) !== session);
    const isAsked = asked.some((one) => one.kind === kind && one.id === id);
    if (isOthers && !isAsked) throw new Error(`${kind} ${id} is gone with a partner's work`);
  }
};

/** Throws where an undo or a redo took away what somebody else had written and what stood there, or did not what it should. */
export function judge(turn: Turn): void {
  const writes = turn.edits.flatMap((edit) => edit.writes);
  const [was, is] = [standingIn(turn.before, writes), standingIn(turn.after, writes)];
  mustKeep(turn, was, is);
  mustTurn(turn, was, is);
  mustStayAlive(turn);
}
