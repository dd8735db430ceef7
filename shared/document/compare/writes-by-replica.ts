import { documentRules, kindOf } from '../../records/kind-registry.ts';
import { type Clash, findClashes } from '../merge/clashes.ts';
import { countersOf } from '../model/clock.ts';
import type { ProjectDocument, ReplicaInfo, StoredRecord, Tables } from '../model/document.ts';
import { replicaOf } from '../model/dots.ts';
import { findStored, storedRegister } from '../model/find-shown.ts';
import { getOwn } from '../model/get-own.ts';
import type { Dot, FieldName, KindName, RecordId, ReplicaId } from '../model/id-types.ts';
import { ALIVE, DELETED, decodeStamp, dotsOfRegister, erasureDotOf } from '../model/stamps.ts';
import { nameOfRecord } from './record-name.ts';

/** How much somebody wrote of what still stands. */
export interface WriteCounts {
  /** Edits of which something still stands. */
  readonly edits: number;
  /** Fields that still say what was written, in records that are not deleted; `cards`: how many cards they are on. */
  readonly fields: number;
  readonly cards: number;
  /** Records that were deleted, and that lie in the trash or were erased. */
  readonly deleted: number;
  /** Clashes that wait for a person, in which one of the versions is theirs. */
  readonly clashes: number;
}

/** What one replica wrote, as far as a file knows. */
export interface ReplicaWrites extends WriteCounts, Pick<ReplicaInfo, 'org' | 'role' | 'on'> {
  readonly replica: ReplicaId;
  /** The counter of its last edit: of two that knew each other, the later has the higher. */
  readonly last: number;
}

const noWrites: WriteCounts = { edits: 0, fields: 0, cards: 0, deleted: 0, clashes: 0 };

/** A clash that waits for a person, and who wrote its versions. */
export interface ClashWriters {
  readonly kind: KindName;
  readonly id: RecordId;
  readonly title: string;
  /** Absent where one worked on what another deleted. */
  readonly field?: FieldName;
  readonly replicas: readonly ReplicaId[];
}

interface Tally {
  readonly edits: Set<Dot>;
  readonly cards: Set<RecordId>;
  fields: number;
  deleted: number;
  clashes: number;
}

/** Whose a replica's writes are counted as: its own, or those of everybody who wrote in one role on one day. */
type GroupOf = (replica: ReplicaId) => string;

class Tallies {
  readonly byGroup = new Map<string, Tally>();
  readonly #groupOf: GroupOf;

  constructor(groupOf: GroupOf) {
    this.#groupOf = groupOf;
  }

  of(replica: ReplicaId): Tally {
    const group = this.#groupOf(replica);
    const known = this.byGroup.get(group);
    if (known) return known;
    const tally: Tally = { edits: new Set(), cards: new Set(), fields: 0, deleted: 0, clashes: 0 };
    this.byGroup.set(group, tally);
    return tally;
  }
}

const countFields = (tallies: Tallies, table: KindName, id: RecordId, record: StoredRecord): void => {
  const isCard = kindOf(table)?.card === true;
  for (const [register, dots] of decodeStamp(record)) {
    for (const dot of dots) {
      const tally = tallies.of(replicaOf(dot));
      tally.edits.add(dot);
      if (register === ALIVE || register === DELETED) continue;
      tally.fields += 1;
      if (isCard) tally.cards.add(id);
    }
  }
};

const countDeletion = (tallies: Tallies, record: StoredRecord): void => {
  const erased = erasureDotOf(record);
  const dots = erased === undefined ? dotsOfRegister(record, DELETED) : [erased];
  for (const dot of dots) {
    const tally = tallies.of(replicaOf(dot));
    tally.edits.add(dot);
    tally.deleted += 1;
  }
};

const forEachRecord = (
  tables: Tables,
  visit: (table: KindName, id: RecordId, record: StoredRecord) => void,
): void => {
  for (const [table, records] of Object.entries(tables))
    for (const [id, record] of Object.entries(records)) visit(table, id, record);
};

const writersOf = (document: ProjectDocument, clash: Clash): readonly ReplicaId[] => {
  const record = findStored(document, clash)?.record;
  if (!record) return [];
  const registers =
    'field' in clash ? [storedRegister(document, clash, clash.field).register] : [ALIVE, DELETED];
  return [...new Set(registers.flatMap((register) => dotsOfRegister(record, register)).map(replicaOf))];
};

/** Every clash that waits for a person, with the replicas that wrote its versions. */
export function clashWriters(document: ProjectDocument): readonly ClashWriters[] {
  return findClashes(document, documentRules).map((clash) => {
    const found = findStored(document, clash);
    const { kind, id } = clash;
    return {
      kind,
      id,
      title: found ? nameOfRecord(found.kind, id, found.record).title : '',
      ...('field' in clash ? { field: clash.field } : {}),
      replicas: writersOf(document, clash),
    };
  });
}

const tallyOf = (document: ProjectDocument, groupOf: GroupOf): Tallies => {
  const tallies = new Tallies(groupOf);
  forEachRecord(document.records, (table, id, record) => countFields(tallies, table, id, record));
  forEachRecord(document.trash, (_table, _id, record) => countDeletion(tallies, record));
  for (const { replicas } of clashWriters(document))
    for (const tally of new Set(replicas.map((replica) => tallies.of(replica)))) tally.clashes += 1;
  return tallies;
};

const countsIn = ({ edits, fields, cards, deleted, clashes }: Tally): WriteCounts => ({
  edits: edits.size,
  fields,
  cards: cards.size,
  deleted,
  clashes,
});

/** Replicas, the last to write first. */
const replicasOf = ({ clock }: ProjectDocument): readonly (readonly [ReplicaId, number])[] =>
  Object.entries(countersOf(clock)).sort(
    ([one, last], [other, otherLast]) => otherLast - last || (one < other ? -1 : 1),
  );

/**
 * Who wrote how much of what stands in a project, the last to write first: as far as the file knows, since a write that
 * was replaced leaves nothing behind.
 */
export function writesByReplica(document: ProjectDocument): readonly ReplicaWrites[] {
  const tallies = tallyOf(document, (replica) => replica);
  return replicasOf(document).map(([replica, last]) => {
    const { org, role, on } = getOwn(document.sessions, replica) ?? {};
    return {
      replica,
      ...(org === undefined ? {} : { org }),
      ...(role === undefined ? {} : { role }),
      ...(on === undefined ? {} : { on }),
      last,
      ...countsIn(tallies.of(replica)),
    };
  });
}

/**
 * The same, of all replicas together that `groupOf` gives one name: a project keeps a replica of each time that somebody
 * opened it and wrote. The group of the last to write comes first.
 */
export function writesByGroup(
  document: ProjectDocument,
  groupOf: (replica: ReplicaId) => string,
): ReadonlyMap<string, WriteCounts> {
  const tallies = tallyOf(document, groupOf);
  const names = new Set(replicasOf(document).map(([replica]) => groupOf(replica)));
  return new Map(
    [...names].map((name) => {
      const tally = tallies.byGroup.get(name);
      return [name, tally ? countsIn(tally) : noWrites] as const;
    }),
  );
}
