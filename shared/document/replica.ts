/**
 * A replica is one running copy of a document: it gives dots under an id of its own. Where a computer is copied or set
 * back while a project is open, two replicas run under one id, and each takes the other's dots for its own: a merge
 * that believed the clocks would drop what it has never seen.
 *
 * A running replica can tell, since it remembers what it gave. It goes on under a new id, and writes again under it, as
 * an outside edit is written: the twin's values, and those of its own that the twin's copy does not hold. Under a dot
 * that no other copy claims to know they are safe. Each replaces itself where it stands, and comes beside what stands
 * there where it does not. What the twin wrote is remembered, so that the same copy brings it once. `sessions` says of the
 * new id whose twin it was, for the twin may find nothing else that tells: all that we wrote may have been replaced. A
 * third copy, which gave neither, cannot tell; where it meets two values under one dot, it too writes the one that is
 * left out beside.
 */
import { applyEdit } from './apply-edit.ts';
import { counterIn } from './clock.ts';
import type { Dot, ProjectDocument, Ref } from './document.ts';
import { counterOf, nextDot, sessionOf } from './dots.ts';
import type { Edit, Write } from './edit.ts';
import { gapOf } from './gap.ts';
import { createGivenWrites, type GivenWrites, type StandingWrite } from './given-writes.ts';
import { type Merged, merge } from './merge.ts';
import type { Rules } from './rules.ts';
import { ALIVE, DELETED } from './stamps.ts';
import { readState, shownOf } from './state.ts';
import { findRecord } from './tables.ts';
import { isTable, same } from './values.ts';

/** What joining a copy comes to. Nothing is changed before it is accepted. */
export interface Joined extends Merged {
  /** The last dot under which something was written again, so that no value is lost; undefined where nothing was. */
  readonly dot: Dot | undefined;
  /** Another replica runs, or ran, under our id: once accepted, this one has a new id. */
  readonly hasTwin: boolean;
  /** To be called once the joined document has taken the place of the old one. */
  accept(): void;
}

export interface Replica {
  /** Under which the next edit is given. */
  readonly id: string;
  /** Goes on under a new id. */
  renew(): void;
  /** An edit was given under this dot and is safe. */
  gave(dot: Dot, edit: Edit): void;
  /** Makes two copies one and keeps every value, whoever ran under which id. */
  join(mine: ProjectDocument, theirs: ProjectDocument, rules: Rules): Joined;
}

const stampDots = (stamp: unknown): readonly unknown[] =>
  isTable(stamp) ? Object.values(stamp).flat() : [stamp];

/** The writes under dots of these ids that stand in a document; erasures take no part, nothing beats them. */
function standingWrites(document: ProjectDocument, given: GivenWrites): readonly StandingWrite[] {
  if (!given.ids().some((id) => counterIn(document.clock, id) > 0)) return [];
  const isOurDot = (dot: unknown): dot is Dot => typeof dot === 'string' && given.isOurs(sessionOf(dot));
  const found: StandingWrite[] = [];
  for (const tables of [document.records, document.trash])
    for (const [kind, table] of Object.entries(tables))
      for (const [id, record] of Object.entries(table)) {
        if (!stampDots(record['~']).some(isOurDot)) continue;
        const { fields, alive, deleted } = readState(record, gapOf(document));
        const add = (register: string, dots: readonly Dot[], read: (dot: Dot) => StandingWrite['value']) => {
          for (const dot of dots)
            if (isOurDot(dot)) found.push({ kind, id, register, dot, value: read(dot) });
        };
        for (const [name, { dots, values }] of fields) add(name, dots, (dot) => values.get(dot));
        add(ALIVE, alive, () => undefined);
        add(DELETED, deleted, () => undefined);
      }
  return found;
}

const isMember = (set: readonly unknown[], member: unknown): boolean => set.some((one) => same(one, member));

const isSubset = (value: unknown, set: unknown): boolean =>
  Array.isArray(value) && Array.isArray(set) && value.every((one) => isMember(set, one));

/** How a write stands in a document: under its own dot, said under others, or not at all. Erased records take nothing. */
type Standing = 'itself' | 'said' | 'lost' | 'erased';

const standingOf = (document: ProjectDocument, write: StandingWrite, rules: Rules): Standing => {
  const found = findRecord(document, write);
  if (found === undefined) return 'lost';
  const { fields, alive, deleted, erased } = readState(found.record, gapOf(document));
  if (erased !== undefined) return 'erased';
  if (write.register === ALIVE || write.register === DELETED) {
    const dots = write.register === ALIVE ? alive : deleted;
    // Each operation on a life counts by itself: whoever answers another's has not seen this one.
    return dots.includes(write.dot) ? 'itself' : 'lost';
  }
  const register = fields.get(write.register);
  if (register === undefined) return 'lost';
  const own = register.values.get(write.dot);
  if (own !== undefined && same(own, write.value)) return 'itself';
  const isSet = rules.isSet(write.kind, write.register);
  const isSaid = [...register.values.values()].some((value) => same(value, write.value));
  return isSaid || (isSet && isSubset(write.value, shownOf(register, true))) ? 'said' : 'lost';
};

const isLife = (register: string): boolean => register === ALIVE || register === DELETED;

/** Writes that say the same once more: in place of themselves where they stand, beside the others where they are lost. */
const rewritten = (
  document: ProjectDocument,
  wanted: readonly StandingWrite[],
  rules: Rules,
): readonly Write[] =>
  wanted.flatMap((write): readonly Write[] => {
    const { kind, id, register, dot, value } = write;
    if (value === undefined && !isLife(register)) return [];
    const standing = standingOf(document, write, rules);
    if (standing === 'erased' || standing === 'said') return [];
    const seen = standing === 'itself' ? [dot] : [];
    return [value === undefined ? { kind, id, register, seen } : { kind, id, register, value, seen }];
  });

/** One dot holds one value of a register: the writes in as many edits as one register needs, each with a dot of its own. */
const inEdits = (writes: readonly Write[]): readonly Edit[] => {
  const edits: Write[][] = [];
  const used = new Map<string, number>();
  const values = new Map<string, unknown[]>();
  for (const write of writes) {
    const key = `${write.kind} ${write.id} ${isLife(write.register) ? 'life' : write.register}`;
    const listed = values.get(key) ?? [];
    if (write.seen.length === 0 && isMember(listed, write.value ?? write.register)) continue;
    values.set(key, [...listed, write.value ?? write.register]);
    const index = used.get(key) ?? 0;
    used.set(key, index + 1);
    edits[index] = [...(edits[index] ?? []), write];
  }
  return edits.map((some) => ({ writes: some }));
};

const isSameWrite = (a: StandingWrite, b: StandingWrite): boolean =>
  a.kind === b.kind &&
  a.id === b.id &&
  a.register === b.register &&
  a.dot === b.dot &&
  same(a.value, b.value);

const without = (
  writes: readonly StandingWrite[],
  others: readonly StandingWrite[],
): readonly StandingWrite[] => {
  const byDot = new Map<Dot, StandingWrite[]>();
  for (const other of others) byDot.set(other.dot, [...(byDot.get(other.dot) ?? []), other]);
  return writes.filter((write) => !byDot.get(write.dot)?.some((other) => isSameWrite(write, other)));
};

/** What a copy tells of a replica that ran under one of our ids. */
interface Twin {
  /** Ids that are no longer ours alone. */
  readonly ids: readonly string[];
  /** Its writes that we did not give. */
  readonly foreign: readonly StandingWrite[];
  /** What is to be written again: its writes, and those of ours that it does not hold. */
  readonly unsafe: readonly StandingWrite[];
}

const noTwin: Twin = { ids: [], foreign: [], unsafe: [] };

/** Sessions of which a copy says that they go on for a twin of ours, and of which of our ids. */
const twinsSaid = ({ sessions }: ProjectDocument, given: GivenWrites): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [session, { twinOf }] of Object.entries(sessions))
    if (twinOf !== undefined && given.isOurs(twinOf) && !given.isOurs(session) && !given.isMet(session))
      found.set(session, twinOf);
  return found;
};

/**
 * The writes that we did not give. Of a life nobody can see who wrote it: under a dot under which something else is not
 * ours, it counts as not ours.
 */
const foreignIn = (standing: readonly StandingWrite[], given: GivenWrites): readonly StandingWrite[] => {
  const dots = new Set(standing.filter((write) => !given.has(write)).map(({ dot }) => dot));
  return standing.filter((write) => !given.has(write) || (isLife(write.register) && dots.has(write.dot)));
};

/** Ids of ours of which each copy claims to have replaced what the other holds. */
const contradicted = ({ warnings }: Merged, given: GivenWrites): readonly string[] =>
  warnings
    .flatMap((one) => (one.anomaly === 'replacedEachOther' ? one.dots : []))
    .map(sessionOf)
    .filter(given.isOurs);

function findTwin(mine: ProjectDocument, theirs: ProjectDocument, merged: Merged, given: GivenWrites): Twin {
  const shared = given.ids().filter((id) => counterIn(theirs.clock, id) > 0);
  if (shared.length === 0) return noTwin;
  const standing = standingWrites(theirs, given);
  const foreign = foreignIn(standing, given);
  const ahead = shared.filter((id) => counterIn(theirs.clock, id) > given.topOf(id));
  const said = twinsSaid(theirs, given);
  const against = contradicted(merged, given);
  const ids = [
    ...new Set([...foreign.map(({ dot }) => sessionOf(dot)), ...ahead, ...said.values(), ...against]),
  ];
  if (ids.length === 0) return noTwin;
  // It only went further than we did: it holds our last edit, and before that nothing of its own.
  const isOnlyAhead =
    foreign.every(({ dot }) => counterOf(dot) > given.topOf(sessionOf(dot))) &&
    ids.every((id) => without(given.lastOf(id), standing).length === 0);
  const unsafe =
    isOnlyAhead && said.size + against.length === 0
      ? []
      : [...foreign, ...without(standingWrites(mine, given), standing)];
  return { ids, foreign, unsafe };
}

/** Values that a merge left out because another stood under the same dot. */
const leftOut = ({ warnings }: Merged): readonly StandingWrite[] =>
  warnings.flatMap((one) =>
    one.anomaly === 'twoValues'
      ? [{ kind: one.kind, id: one.id, register: one.field, value: one.value, dot: '' }]
      : [],
  );

const eachOnce = (refs: readonly Ref[]): readonly Ref[] => [
  ...new Map(refs.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }])).values(),
];

/** Begins under an id that `newId` draws: 8 random characters, never one that was in use. */
export function createReplica(newId: () => string): Replica {
  const given = createGivenWrites();
  let id = newId();
  given.begin(id);
  const use = (next: string): void => {
    id = next;
    given.begin(id);
  };
  return {
    get id() {
      return id;
    },
    renew: () => use(newId()),
    gave: (dot, { writes }) => given.add(dot, writes),
    join: (mine, theirs, rules) => {
      const merged = merge(mine, theirs, rules);
      const twin = findTwin(mine, theirs, merged, given);
      const isTwins = twin.ids.includes(id);
      const writer = isTwins ? newId() : id;
      const again = rewritten(merged.document, [...leftOut(merged), ...twin.unsafe], rules);
      let { document } = merged;
      let dot: Dot | undefined;
      const edits = new Map<Dot, Edit>();
      const touched: Ref[] = [];
      if (isTwins) document = { ...document, sessions: { ...document.sessions, [writer]: { twinOf: id } } };
      for (const edit of inEdits(again)) {
        dot = nextDot(document.clock, writer);
        const applied = applyEdit(document, edit, dot, rules);
        document = applied.document;
        touched.push(...applied.touched);
        edits.set(dot, edit);
      }
      return {
        document,
        changed: touched.length === 0 ? merged.changed : eachOnce([...merged.changed, ...touched]),
        warnings: merged.warnings,
        dot,
        hasTwin: isTwins,
        accept: () => {
          if (isTwins) use(writer);
          for (const [one, edit] of edits) given.add(one, edit.writes);
          given.adopt(twin.foreign);
          for (const [session, { twinOf }] of Object.entries(theirs.sessions))
            if (twinOf !== undefined) given.meet(session);
          for (const one of given.ids()) given.raise(one, counterIn(theirs.clock, one));
        },
      };
    },
  };
}
